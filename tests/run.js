import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { ensureBrowser } from './install-browser.js';
import { reportFile } from './report.js';
import { conclude, runAll } from './run-all.js';

const build = 'vite build --logLevel warn';
const pack = 'npm run -s package';

rmSync(reportFile, { force: true });
const hasBrowser = ensureBrowser();
const failed = await runAll(['svelte-kit sync']);
failed.push(
  ...(await runAll([
    'svelte-check --fail-on-warnings',
    'eslint .',
    build,
    'prettier --check .',
    pack,
    'tsc -p src/service-worker'
  ]))
);
const isBuilt = !failed.includes(build) && !failed.includes(pack);
if (!hasBrowser) failed.push('finding a browser');

const projects = [
  'unit',
  'long',
  ...(hasBrowser ? ['component'] : []),
  ...(hasBrowser && isBuilt ? ['site'] : [])
];
const tests = `vitest run ${projects.map((name) => `--project ${name}`).join(' ')}`;
console.log(`\n> ${tests}`);
const reports = `--reporter=default --reporter=json --outputFile.json=${reportFile}`;
if (spawnSync(`${tests} ${reports}`, { shell: true, stdio: 'inherit' }).status !== 0) failed.push(tests);
conclude(failed);
