import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browser.js';

const help = `No Chromium or Chrome was found, and none could be installed. Do one of these and try again:
  - install Chrome or Chromium, e.g. on Debian: sudo apt-get install chromium
  - name one you have: CHROME_PATH=/path/to/chrome npm test
  - let playwright fetch one: npx playwright-core install --with-deps chromium`;

/**
 * @param {string} command
 * @param {string[]} args
 * @param {number} seconds How long it may take.
 */
function run(command, args, seconds) {
  console.log(`> ${command} ${args.join(' ')}`);
  const env = {
    ...process.env,
    DEBIAN_FRONTEND: 'noninteractive',
    PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000'
  };
  return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], timeout: seconds * 1000, env });
}

const isRoot = process.getuid?.() === 0;
const hasApt = existsSync('/usr/bin/apt-get');
/** Ubuntu's chromium package is a snap, which containers cannot run. */
const isDebian = hasApt && /^ID="?debian/m.test(readFileSync('/etc/os-release', 'utf8'));

function withApt() {
  if (!isRoot || !hasApt) return;
  run('apt-get', ['-qq', 'update'], 180);
  run('apt-get', ['-qq', 'install', '-y', '--no-install-recommends', 'chromium'], 600);
}

function withPlaywright() {
  const cli = fileURLToPath(new URL('cli.js', import.meta.resolve('playwright-core')));
  const dependencies = isRoot && hasApt && !isDebian ? ['--with-deps'] : [];
  run(process.execPath, [cli, 'install', '--no-shell', ...dependencies, 'chromium'], 300);
}

/**
 * Finds a browser for the tests, or installs one: Debian's own where that is possible, else playwright's.
 * @returns {boolean} Whether there is one now; if not, what to do has been printed.
 */
export function ensureBrowser() {
  for (const install of isDebian ? [withApt, withPlaywright] : [withPlaywright, withApt]) {
    if (findBrowser()) break;
    install();
  }
  const found = findBrowser();
  console.log(found ? `Browser: ${found}` : help);
  return found !== undefined;
}
