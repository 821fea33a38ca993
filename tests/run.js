import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { ensureBrowser } from './install-browser.js';
import { reportFile } from './report.js';

/** @param {string} command Found in node_modules/.bin, as npm sets the PATH for its scripts. */
function passes(command) {
  console.log(`\n> ${command}`);
  return spawnSync(command, { shell: true, stdio: 'inherit' }).status === 0;
}

rmSync(reportFile, { force: true });
const hasBrowser = ensureBrowser();
const checks = [
  'svelte-kit sync',
  'prettier --check .',
  'eslint .',
  'svelte-check --fail-on-warnings',
  'tsc -p src/service-worker'
];
const failed = checks.filter((command) => !passes(command));

const build = 'vite build --logLevel warn && npm run -s package';
const isBuilt = passes(build);
if (!isBuilt) failed.push(build);
if (!hasBrowser) failed.push('finding a browser');

const projects = ['unit', ...(hasBrowser ? ['component'] : []), ...(hasBrowser && isBuilt ? ['site'] : [])];
const tests = `vitest run ${projects.map((name) => `--project ${name}`).join(' ')}`;
if (!passes(`${tests} --reporter=default --reporter=json --outputFile.json=${reportFile}`))
  failed.push(tests);

if (failed.length > 0) {
  console.error(`\nFailed:\n${failed.map((command) => `  ${command}`).join('\n')}`);
  process.exitCode = 1;
}
