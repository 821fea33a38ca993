import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const fixed = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe'
];

/** @param {readonly string[]} programs Names to look for along the PATH. */
const onPath = (programs) =>
  (process.env.PATH ?? '').split(delimiter).flatMap((folder) => programs.map((name) => join(folder, name)));

/**
 * Path of a Chromium or Chrome: `CHROME_PATH`, one on the PATH, a usual place, or playwright's own.
 * @returns {string | undefined}
 */
export function findBrowser() {
  const candidates = [process.env.CHROME_PATH ?? '', ...onPath(names), ...fixed, chromium.executablePath()];
  return candidates.find((path) => path !== '' && existsSync(path));
}

/** Of the browser's own window: pages that start with each new one, and cost more than those that are tested. */
const ownPages = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'PreloadTopChromeWebUI'
];

/** What playwright turns off itself, which a second list of features would turn on again. */
const playwrights = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch'
];

/**
 * How playwright starts the browser.
 * @returns {import('playwright-core').LaunchOptions}
 */
export const launchOptions = () => ({
  executablePath: findBrowser(),
  args: ['--no-sandbox', `--disable-features=${[...playwrights, ...ownPages].join(',')}`]
});

/**
 * Path of a Firefox: `FIREFOX_PATH`, or one on the PATH.
 * @returns {string | undefined}
 */
export function findFirefox() {
  const candidates = [process.env.FIREFOX_PATH ?? '', ...onPath(['firefox', 'firefox-esr'])];
  return candidates.find((path) => path !== '' && existsSync(path));
}
