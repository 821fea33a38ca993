import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { ready, test, value } from '../setup/site';

const plan =
  '?name=Plan%20A&params=7B&tokens=2T&gpus=512&peak=1979&mfu=30&uptime=95&price=2.2&watts=700&solve=time&chip=h200-sxm&precision=fp8';

/** The query of the address. */
const search = (page: Page): string => new URL(page.url()).search;

/** Goes where a link of this name leads, and waits for that page to have read its address. */
async function follow(page: Page, name: string, path: string): Promise<void> {
  await page.getByRole('banner').getByRole('link', { name, exact: true }).click();
  await page.waitForURL((url) => url.pathname.endsWith(path));
  await page.locator('#main h1').waitFor();
}

test('a run shared in German is the same in English, after a visit to every page', async ({ open }) => {
  const page = await open(`de/${plan}`);
  const time = await value(page, 'time');
  await page.getByRole('link', { name: /English/ }).click();
  await page.locator('html[lang=en]').waitFor();
  await ready(page);
  expect(await value(page, 'time')).toBe(time);
  const link = search(page);
  expect(new URLSearchParams(link).get('chip')).toBe('h200-sxm');

  for (const [name, path] of [
    ['Plan', '/plan/'],
    ['Compare', '/compare/'],
    ['Check', '/check/'],
    ['Article', '/article/'],
    ['Runs', '/runs/'],
    ['Uptime', '/uptime/'],
    ['Method', '/method/'],
    ['Calculator', '/']
  ] as const) {
    await follow(page, name, path);
    expect(search(page), name).toBe(link);
  }
  expect(await value(page, 'time')).toBe(time);
  expect(await page.locator('h1').innerText()).toContain('Plan A');
});

test('pages that show no run keep it beside what they show, and links between them too', async ({ open }) => {
  const page = await open(`article/${plan}`);
  const run = search(page);
  await page.getByRole('group', { name: 'Show' }).getByRole('button').nth(1).click();
  await expect.poll(() => search(page)).toMatch(/&show=[a-z]+$/);
  expect(search(page).startsWith(`${run}&`)).toBe(true);
  await page.locator('details.fold summary').first().click();
  await page.getByRole('link', { name: 'Page of this claim' }).first().click();
  await page.waitForURL(/\/article\/[a-z0-9-]+\//);
  expect(search(page)).toBe(run);
  await page.goto(page.url().replace(/article\/.*$/, `runs/${run}&hardware=H100`));
  await ready(page);
  await expect
    .poll(() => page.locator('label', { hasText: 'Chip' }).getByRole('combobox').first().inputValue())
    .toBe('H100');
  expect(search(page)).toBe(`${run}&hardware=H100`);
  await follow(page, 'Method', '/method/');
  expect(search(page)).toBe(run);
});

test('the method page opens the run it was opened with, but for what was chosen there', async ({ open }) => {
  const page = await open('?params=7B&tokens=2T&gpus=512&tflops=400&uptime=95&price=2.2&solve=time');
  const run = search(page);
  await follow(page, 'Method', '/method/');
  const button = page.getByRole('link', { name: 'Open in the calculator' });
  await page.getByText('The run names no model, so Llama 3 70B serves as an example.').waitFor();
  await page.getByText('Opens the run as it is.').waitFor();
  await button.click();
  await page.waitForURL((url) => !url.pathname.includes('method'));
  expect(search(page)).toBe(run);

  await follow(page, 'Method', '/method/');
  await page.getByLabel('Model', { exact: true }).selectOption('Llama 2 7B');
  await page.getByRole('radio', { name: 'PaLM' }).check();
  await page.getByText(/^Opens the run with an attention factor of/).waitFor();
  await button.click();
  await page.waitForURL((url) => !url.pathname.includes('method'));
  const opened = Object.fromEntries(new URLSearchParams(search(page)));
  const { params, attention, total, model, sequence, convention, ...others } = opened;
  expect({ params, total, model, sequence, convention }).toEqual({
    ...{ params: '6738415616', total: '6738415616', model: 'llama-2-7b', sequence: '4096' },
    convention: 'palm'
  });
  expect(Number(attention)).toBeGreaterThan(1.1);
  expect(`?${new URLSearchParams({ params: '7B', ...others })}`).toBe(run);
});

test('a link of the header carries an edit that was made a moment ago', async ({ open }) => {
  const page = await open(plan);
  const slider = page.getByRole('slider', { name: 'GPUs', exact: true });
  await slider.focus();
  await slider.press('ArrowRight');
  await follow(page, 'Method', '/method/');
  const gpus = new URLSearchParams(search(page)).get('gpus');
  expect(Number(gpus)).toBeGreaterThan(512);
});
