import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { serveHost } from '../setup/host';
import { row, slider, test, type } from '../setup/site';

const scenario =
  '?name=%22Mine%22%20%3Cb%3E&params=8B&tokens=15T&gpus=1024&peak=989&tflops=380..430&uptime=95&price=2&solve=time';

const places = [
  { path: `${scenario}`, opens: ['Take away', 'Embed in another page'], copies: 'Copy code' },
  { path: `de/${scenario}`, opens: ['Mitnehmen', 'In eine andere Seite einbetten'], copies: 'Code kopieren' },
  { path: 'compare/', opens: ['Take away', 'Embed in another page'], copies: 'Copy code' },
  { path: 'de/compare/', opens: ['Mitnehmen', 'In eine andere Seite einbetten'], copies: 'Code kopieren' }
];

async function openSnippet(page: Page, opens: readonly string[]): Promise<void> {
  for (const name of opens) await page.locator('summary, button').filter({ hasText: name }).click();
  await page.locator('.snippet textarea').waitFor();
}

const code = (page: Page): Promise<string> => page.locator('.snippet textarea').first().inputValue();

describe.for(places)('the code of a frame at $path', ({ path, opens, copies }) => {
  test('is copied, and fits into another page at every width', async ({ open, browser }) => {
    const page = await open(path, { permissions: ['clipboard-read', 'clipboard-write'] });
    const length = await page.evaluate(() => history.length);
    await openSnippet(page, opens);
    await page.getByRole('button', { name: copies }).click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await code(page));
    expect(copied).toContain(`src="${new URL(page.url()).origin}/`);
    expect(copied).toContain('loading="lazy"');
    expect(await page.evaluate(() => history.length)).toBe(length);

    const host = await serveHost(copied);
    const context = await browser.newContext({ locale: 'en' });
    try {
      const other = await context.newPage();
      for (const width of [320, 360, 480, 599, 600, 760, 1280]) {
        await other.setViewportSize({ width, height: 2000 });
        await other.goto(host.address);
        await other.frameLocator('iframe').locator(':root[data-ready]').waitFor();
        const [, child] = other.frames();
        const { needed, has, foot } = await child!.evaluate(() => ({
          needed: document.documentElement.scrollHeight,
          has: innerHeight,
          foot: document.querySelector('.foot')!.getBoundingClientRect().bottom
        }));
        expect(needed, `${width} px`).toBeLessThanOrEqual(has);
        expect(has - foot, `${width} px`).toBeLessThan(30);
      }
      const title = await other.locator('iframe').getAttribute('title');
      if (path.includes('Mine')) expect(title).toContain('"Mine" <b>');
    } finally {
      host.close();
      await context.close();
    }
  });
});

describe('the code of a frame', () => {
  test('says what its author chooses, and goes with the scenario', async ({ open }) => {
    const page = await open(scenario);
    await openSnippet(page, places[0]!.opens);
    expect(await code(page)).toContain('&amp;solve=time&amp;show=gpus,tflops"');
    const before = Number(/height="(\d+)"/.exec(await code(page))?.[1]);
    for (const name of ['GPUs', 'TFLOPS per GPU'])
      await page.locator('.snippet').getByRole('checkbox', { name, exact: true }).uncheck();
    await expect.poll(() => code(page)).not.toContain('show=');
    await expect.poll(async () => Number(/height="(\d+)"/.exec(await code(page))?.[1])).toBeLessThan(before);
    await page.locator('.snippet').getByRole('checkbox', { name: 'Uptime' }).check();
    await page.locator('.snippet').getByRole('checkbox', { name: 'Training time (the answer)' }).check();
    await page.getByRole('combobox', { name: 'Colours' }).selectOption('dark');
    await expect.poll(() => code(page)).toContain('&amp;show=uptime,days&amp;theme=dark"');

    await type(page, 'GPUs', '2048');
    await expect.poll(() => code(page)).toContain('gpus=2048&amp;');
    const preview = page.frameLocator('.snippet iframe');
    await expect
      .poll(() => preview.locator('#results data[data-quantity=gpus]').first().getAttribute('value'))
      .toBe('2048');
    await expect
      .poll(() => preview.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor))
      .toBe('rgb(20, 23, 27)');
  });

  test('leaves the way back as it was', async ({ open }) => {
    const page = await open(scenario);
    await openSnippet(page, places[0]!.opens);
    const length = await page.evaluate(() => history.length);
    for (const _ of [1, 2]) {
      await slider(page, 'GPUs').press('PageUp');
      const gpus = await row(page, 'GPUs').locator('data').first().getAttribute('value');
      await expect
        .poll(() =>
          page
            .frameLocator('.snippet iframe')
            .locator('#results data[data-quantity=gpus]')
            .first()
            .getAttribute('value')
        )
        .toBe(gpus);
    }
    expect(await page.evaluate(() => history.length)).toBe(length);
  });
});
