import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished } from 'vitest';
import { test } from '../setup/site';

const link = '?params=8B&tokens=1T&gpus=64&tflops=400&uptime=95&solve=time';

const scripts = (page: Page): Promise<string[]> =>
  page.evaluate(() => [
    ...new Set(
      performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name).pathname)
        .filter((path) => /immutable.*\.js$/.test(path))
    )
  ]);

/** What a reader sees of a page: its words, and where its links lead. */
const seen = async (page: Page) => ({
  text: await page.locator('body').innerText(),
  search: new URL(page.url()).search
});

/** Evenly so many of a list, its ends among them. */
const some = <T>(list: readonly T[], count: number): T[] =>
  Array.from({ length: count }, (_, i) => list[Math.round((i * (list.length - 1)) / (count - 1))]!);

describe.for([
  ['', 'Training 70 B', 'A part of this page did not load', 'Try again'],
  ['de/', 'Um 70', 'Ein Teil dieser Seite wurde nicht geladen', 'Noch einmal laden'],
  ['compare/', 'Llama', 'A part of this page did not load', 'Try again'],
  ['uptime/', 'Llama 3', 'A part of this page did not load', 'Try again'],
  ['method/', 'Llama 3 70B takes', 'A part of this page did not load', 'Try again'],
  ['embed/', 'Training 70 B', 'A part of this page did not load', 'Try again']
] as const)('where a script of "%s" does not load', ([path, standard, says, again]) => {
  test(
    'the page says so, keeps the link, shows no other figures, and loads again',
    { timeout: 60_000 },
    async ({ browser, roots }) => {
      const context = await browser.newContext({ locale: 'en', serviceWorkers: 'block' });
      onTestFinished(() => context.close());
      const address = roots['/'] + path + link;
      const whole = await context.newPage();
      await whole.goto(address, { waitUntil: 'networkidle' });
      expect((await seen(whole)).text).not.toContain(says);
      const all = await scripts(whole);
      expect(all.length).toBeGreaterThan(8);

      for (const script of some(all, 3)) {
        const page = await context.newPage();
        await page.route(`**${script}`, (route) => route.abort());
        await page.goto(address);
        await page.getByText(says).first().waitFor();
        await page.waitForLoadState('networkidle');
        const { text, search } = await seen(page);
        expect(text).not.toMatch(/There is no such page|Diese Seite gibt es nicht/);
        if (!(await page.locator(':root[data-ready]').count())) expect(text).not.toContain(standard);
        expect(search).toBe(link);
        // As when the network is back, or after an update.
        await page.unroute(`**${script}`);
        await page.getByRole('button', { name: again }).first().click();
        await page.locator(':root[data-ready]').waitFor();
        await page.waitForLoadState('networkidle');
        const mended = await seen(page);
        expect(mended.search).toBe(link);
        expect(mended.text).not.toContain(says);
        await page.close();
      }
    }
  );
});

test('where a page that a link leads to does not load, it is told on it, with the run in the links of the header', async ({
  browser,
  roots
}) => {
  const context = await browser.newContext({ locale: 'en', serviceWorkers: 'block' });
  onTestFinished(() => context.close());
  const other = await context.newPage();
  await other.goto(`${roots['/']}method/`, { waitUntil: 'networkidle' });
  const page = await context.newPage();
  await page.goto(roots['/'] + link, { waitUntil: 'networkidle' });
  const known = await scripts(page);
  for (const script of (await scripts(other)).filter((script) => !known.includes(script)))
    await page.route(`**${script}`, (route) => route.abort());
  await page.getByRole('link', { name: 'Method', exact: true }).click();
  await page.getByRole('heading', { name: 'A part of this page did not load' }).waitFor();
  expect(new URL(page.url()).pathname).toMatch(/method\/$/);
  expect(new URL(page.url()).search).toContain('params=8B');
  expect(await page.getByRole('link', { name: 'Calculator', exact: true }).getAttribute('href')).toContain(
    'params=8B'
  );
});
