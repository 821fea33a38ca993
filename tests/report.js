import { existsSync, readFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';

/** Where `npm test` has vitest write its results, from the project's folder. */
export const reportFile = 'test-results/report.json';

/**
 * How many tests of the last run passed and failed, over all projects. A file that broke before its first test is one failure.
 * @returns {{ passed: number, failed: number }}
 */
export function countResults() {
  if (!existsSync(reportFile)) return { passed: 0, failed: 0 };
  /** @type {{ numPassedTests: number, numFailedTests: number, testResults: { status: string, assertionResults: { status: string }[] }[] }} */
  const report = JSON.parse(readFileSync(reportFile, 'utf8'));
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((result) => result.status === 'failed')
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const { passed, failed } = countResults();
  console.log(`${passed} passed, ${failed} failed`);
  if (passed === 0 || failed > 0) process.exitCode = 1;
}
