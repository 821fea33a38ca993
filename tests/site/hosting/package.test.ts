import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect } from 'vitest';
import { test } from '../setup/site';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const use = `
  import { solve } from './estimate.js';
  import { decodeScenario } from './scenario.js';
  import { runs } from './catalog.js';
  const { scenario } = decodeScenario('?params=70B&tokens=15T&gpus=16k&tflops=400&uptime=95&solve=time');
  document.title = [solve(scenario.given).values.time.lo, runs.length].join(' ');
`;

describe('what `npm run package` built', () => {
  test('answers in a browser, as plain modules', async ({ browser }) => {
    const page = await browser.newPage();
    await page.route('http://library.test/**', async (route) => {
      const name = basename(new URL(route.request().url()).pathname);
      if (name === '')
        await route.fulfill({ contentType: 'text/html', body: `<script type="module">${use}</script>` });
      else if (name.endsWith('.js'))
        await route.fulfill({ path: `${root}dist/${name}`, contentType: 'text/javascript' });
      else await route.fulfill({ status: 404 });
    });
    await page.goto('http://library.test/');
    await expect.poll(() => page.title()).not.toBe('');
    const [time, count] = (await page.title()).split(' ').map(Number);
    expect(time).toBeCloseTo(1_036_184.2105, 3);
    expect(count).toBeGreaterThan(150);
    await page.close();
  });

  test.for([
    ['npm', 'run', '-s', 'cli', '--'],
    ['npx', '--no-install', 'training-efficiency']
  ])('answers in the checkout: %j', ([command = '', ...args]) => {
    const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string };
    const { stdout } = spawnSync(command, [...args, '--version'], { cwd: root, encoding: 'utf8' });
    expect(stdout.trim()).toBe(version);
  });
});
