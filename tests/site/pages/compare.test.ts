import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { quantityIds } from '$lib/estimate';
import { decodeComparison, encodeComparison } from '$lib/scenario';
import { readings, startComparison } from '$lib/scenario/presets/readings';
import { parse } from 'csv-parse/sync';
import { addressHas, ready, test, values } from '../setup/site';

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();
const headline = async (page: Page): Promise<string> => clean(await page.locator('h1').innerText());
const says = (page: Page, part: string | RegExp) =>
  expect.poll(() => headline(page), { timeout: 5000 }).toMatch(part);

/** The column of a letter. */
const column = (page: Page, letter: string) => page.locator(`section[data-scenario=${letter}]`);
const names = (page: Page): Promise<string[]> =>
  page
    .locator('section[data-scenario] input.name')
    .evaluateAll((all) => all.map((input) => (input as HTMLInputElement).value));
const gain = async (page: Page): Promise<number> =>
  Number(await page.locator('h1 [data-gain]').getAttribute('value'));
const slider = (page: Page, letter: string, name: string) =>
  column(page, letter).getByRole('slider', { name, exact: true });
const inColumn = (page: Page, letter: string, quantity: string) =>
  column(page, letter).locator(`data[data-quantity=${quantity}]`).first().getAttribute('value');

/** Llama 2 70B by its card, and Llama 3 as announced. */
const announced = `compare/${encodeComparison(readings('en').find(({ id }) => id === 'announced')!.comparison)}`;

describe.for([
  {
    path: 'compare/',
    locale: 'en',
    sentence:
      'Llama 3 70B trains 2.1 times as efficiently as Llama 2 70B. The faster chip explains all of it.'
  },
  {
    path: 'de/compare/',
    locale: 'de',
    sentence:
      'Llama 3 70B trainiert 2,1-mal so effizient wie Llama 2 70B. Das erklärt allein der schnellere Chip.'
  }
] as const)('the first view of $path', ({ path, locale, sentence }) => {
  test.for([true, false])(
    'answers with figures from the catalogue, with JavaScript: %s',
    async (javaScriptEnabled, { open }) => {
      const page = await open(path, { javaScriptEnabled });
      expect(await headline(page)).toBe(sentence);
      const useful = (6 * 68_976_653_312 * 2e12) / (1_720_320 * 3600);
      const useful3 = (6 * 70_553_706_496 * 15e12) / (6.4e6 * 3600);
      expect((await gain(page)) / (useful3 / useful)).toBeCloseTo(1, 12);
      const factors = await page
        .locator('[data-factor]')
        .evaluateAll((all) =>
          all.map((data) => [data.getAttribute('data-factor'), Number(data.getAttribute('value'))] as const)
        );
      expect(factors.map(([factor]) => factor)).toEqual(['peakFlops', 'mfu uptime', 'total']);
      expect(factors[0]![1]).toBeCloseTo(989 / 312, 12);
      expect(factors[0]![1] * factors[1]![1]).toBeCloseTo(factors[2]![1], 10);
      expect(Number(await inColumn(page, 'b', 'gpuTime'))).toBeCloseTo(6.4e6 * 3600, 0);
    }
  );

  test('shows each reading with its figure and its link', async ({ open }) => {
    const page = await open(path);
    const shown = await page.locator('tr [data-reading]').evaluateAll((all) =>
      all.map((data) => ({
        id: data.getAttribute('data-reading'),
        value: data.getAttribute('value'),
        search: data.closest('tr')?.querySelector('a')?.getAttribute('href')
      }))
    );
    expect(shown).toEqual(
      readings(locale).map(({ id, range, comparison }) => ({
        id,
        value: range.lo === range.hi ? String(range.lo) : `${range.lo}..${range.hi}`,
        search: encodeComparison(comparison)
      }))
    );
  });
});

describe('a reading', () => {
  test('opens its comparison, and Back returns', async ({ open }) => {
    const page = await open(announced);
    for (const { id, range } of readings('en')) {
      await page.locator(`tr:has([data-reading='${id}']) a`).click();
      await expect
        .poll(async () => page.locator('h1 [data-gain]').getAttribute('value'))
        .toBe(range.lo === range.hi ? String(range.lo) : `${range.lo}..${range.hi}`);
      expect(await page.locator('[aria-current=true]').count()).toBe(1);
    }
    await page.goBack();
    await says(page, '0.94 times');
    expect(await page.locator('h1').innerText()).not.toMatch(/NaN|undefined/);
  });
});

describe('a factor that is not known', () => {
  test('is not shown as 1, and is asked for', async ({ open }) => {
    const page = await open(announced);
    await page.getByLabel('Compare by').selectOption('dollar');
    await says(page, 'Not enough is given to compare Llama 3 with Llama 2 70B.');
    const text = clean(await page.locator('#results').innerText());
    expect(text).toContain('Still to be given: price of Llama 2 70B and price of Llama 3.');
    const chart = clean(await page.locator('figure').innerText());
    expect(chart).toMatch(/Price not known/);
    expect(chart).toMatch(/Total not known/);
    expect(await page.locator('[data-factor=gpuPrice], [data-factor=total]').count()).toBe(0);
    await addressHas(page, 'measure=dollar');
  });

  test('follows once it is given', async ({ open }) => {
    const page = await open(`${announced}&measure=dollar`);
    await column(page, 'a').locator('summary', { hasText: 'Price, power' }).click();
    for (const [letter, price] of [
      ['a', '1'],
      ['b', '2']
    ] as const) {
      const field = column(page, letter)
        .getByRole('group', { name: 'Price per GPU-hour' })
        .getByRole('textbox');
      await field.fill(price);
      await field.press('Enter');
    }
    await says(page, /trains on 1\.4 times as many tokens per dollar/);
    expect(Number(await page.locator('[data-factor=gpuPrice]').getAttribute('value'))).toBe(0.5);
  });
});

describe('columns', () => {
  test('take edits: the answer, the chart and the address follow', async ({ open }) => {
    const page = await open(announced);
    await slider(page, 'b', 'TFLOPS per GPU').press('PageDown');
    await says(
      page,
      'Llama 3 trains only 0.90 times as efficiently as Llama 2 70B. And that on a faster chip.'
    );
    await addressHas(page, 'b.tflops=126');
    const again = await open(`compare/${new URL(page.url()).search}`);
    expect(await values(again)).toEqual(await values(page));
    expect(await gain(again)).toBe(await gain(page));
  });

  test('swap, and the gain is exactly one over what it was', async ({ open }) => {
    const page = await open(announced);
    const before = await gain(page);
    await page.getByRole('button', { name: 'Swap sides' }).click();
    await says(
      page,
      'Llama 2 70B trains only 0.35 times as efficiently as Llama 3. The slower chip explains all of it.'
    );
    expect(await gain(page)).toBe(1 / before);
    expect(await names(page)).toEqual(['Llama 3', 'Llama 2 70B']);
    await page.getByRole('button', { name: 'Swap sides' }).click();
    await says(page, '2.8 times');
    expect(await gain(page)).toBe(before);
  });

  test('are added, moved and removed with the focus kept, up to four', async ({ open }) => {
    const page = await open(announced);
    const focused = () =>
      page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.id);
    const add = page.getByRole('button', { name: 'Add a run' });
    await add.click();
    await expect.poll(() => names(page)).toEqual(['Llama 2 70B', 'Llama 3', 'Llama 3 70B']);
    expect(await focused()).toContain('preset-');
    await add.click();
    await expect.poll(() => names(page)).toEqual(['Llama 2 70B', 'Llama 3', 'Llama 3 70B', 'Llama 3.1 405B']);
    expect(await add.isDisabled()).toBe(true);
    expect(await page.locator('[data-scenario=d]').count()).toBeGreaterThan(1);

    await page.getByRole('button', { name: 'Move Llama 3.1 405B left' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => names(page)).toEqual(['Llama 2 70B', 'Llama 3', 'Llama 3.1 405B', 'Llama 3 70B']);
    await expect.poll(focused).toBe('Move Llama 3.1 405B left');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect.poll(() => names(page)).toEqual(['Llama 3.1 405B', 'Llama 2 70B', 'Llama 3', 'Llama 3 70B']);
    await expect.poll(focused).toBe('Move Llama 3.1 405B right');
    await addressHas(page, 'base=b');
    expect(await column(page, 'b').getAttribute('aria-label')).toBe('Llama 2 70B, the base');

    await page.getByRole('button', { name: 'Remove Llama 3', exact: true }).click();
    await expect.poll(() => names(page)).toEqual(['Llama 3.1 405B', 'Llama 2 70B', 'Llama 3 70B']);
    await expect.poll(focused).toBe('Remove Llama 3 70B');
    await page.getByRole('button', { name: 'Remove Llama 3 70B' }).click();
    await expect.poll(() => names(page)).toHaveLength(2);
    expect(await page.getByRole('button', { name: 'Remove Llama 2 70B' }).isDisabled()).toBe(true);
  });

  test('any can be the base', async ({ open }) => {
    const page = await open(announced);
    await page.getByRole('radio', { name: 'Make Llama 3 the base' }).check();
    await says(page, 'Llama 2 70B trains only 0.35 times');
    expect(await names(page)).toEqual(['Llama 2 70B', 'Llama 3']);
    await addressHas(page, 'base=b');
  });

  test('undo and redo whatever was done last, in whichever column', async ({ open }) => {
    const page = await open(announced);
    const before = await values(page);
    await slider(page, 'b', 'TFLOPS per GPU').press('PageDown');
    await slider(page, 'a', 'GPU-hours').press('PageUp');
    await page.getByLabel('Compare by').selectOption('tokens');
    await page.getByRole('button', { name: 'Add a run' }).click();
    await page.getByRole('button', { name: 'Swap sides' }).click();
    const after = await values(page);
    const undo = page.getByRole('button', { name: 'Undo' });
    await undo.click();
    await expect.poll(() => names(page)).toEqual(['Llama 2 70B', 'Llama 3', 'Llama 3 70B']);
    await page.keyboard.press('Control+z');
    await expect.poll(() => names(page)).toHaveLength(2);
    await undo.click();
    await says(page, 'as efficiently as');
    await undo.click();
    expect(await inColumn(page, 'a', 'gpuTime')).toBe(String(1_720_320 * 3600));
    await undo.click();
    await expect.poll(() => values(page)).toEqual(before);
    expect(await undo.isDisabled()).toBe(true);
    const redo = page.getByRole('button', { name: 'Redo' });
    for (let i = 0; i < 5; i++) await redo.click();
    await expect.poll(() => values(page)).toEqual(after);
    await page.getByRole('button', { name: 'Back to the opened scenario' }).click();
    await expect.poll(() => values(page)).toEqual(before);
    await page.keyboard.press('Control+z');
    await expect.poll(() => values(page)).toEqual(after);
  });

  test('are filled with a published run, and Back returns', async ({ open }) => {
    const page = await open(announced);
    const preset = page.locator('#preset-b');
    await preset.selectOption({ label: 'DeepSeek-V3' });
    await says(page, /DeepSeek-V3/);
    expect(await preset.inputValue()).not.toBe('');
    expect(await names(page)).toEqual(['Llama 2 70B', 'DeepSeek-V3']);
    await page.goBack();
    await says(page, 'Llama 3 trains');
  });

  test('mark what differs from the base, in words and by a sign', async ({ open }) => {
    const page = await open(
      `compare/?a.name=A&a.peak=312&a.useful=134&a.solve=gpuTime&b.name=B&b.peak=312&b.useful=200&b.solve=gpuTime`
    );
    const cell = (name: string) =>
      column(page, 'b')
        .locator('.cell')
        .filter({ has: page.getByRole('group', { name, exact: true }) });
    expect(clean(await cell('Useful TFLOPS per GPU').innerText())).toContain('≠');
    expect(await cell('Useful TFLOPS per GPU').textContent()).toContain('differs from A');
    expect(await cell('Dense peak per GPU').textContent()).not.toContain('differs');
    expect(await column(page, 'a').textContent()).not.toContain('≠');
  });
});

describe('links', () => {
  test('carry all columns with their names, and what they are compared by', async ({ open }) => {
    const link =
      '?a.name=Eins%20%26%20zwei&a.peak=312&a.useful=134&a.solve=gpuTime&b.name=Plan&b.peak=989&b.tflops=380..430&b.uptime=90..&b.solve=usefulFlops&c.peak=2250&c.useful=900&c.solve=gpuTime&base=b&measure=share';
    const page = await open(`compare/${link}`);
    expect(await names(page)).toEqual(['Eins & zwei', 'Plan', '']);
    await page.waitForTimeout(500);
    expect(new URL(page.url()).search).toBe(link);
    expect(await page.getByLabel('Compare by').inputValue()).toBe('share');
    await says(page, /Run C|Eins & zwei/);
    await page.getByRole('link', { name: 'Deutsch' }).click();
    await page.locator('html[lang=de]').waitFor();
    await ready(page);
    expect(await names(page)).toEqual(['Eins & zwei', 'Plan', '']);
  });

  test('with mistakes say which, and keep the rest', async ({ open }) => {
    const page = await open(
      'compare/?a.peak=lots&a.useful=134&a.solve=gpuTime&b.peak=989&b.useful=380&b.uptime=120&b.solve=gpuTime&base=z&measure=speed'
    );
    const said = clean(await page.getByRole('status').filter({ hasText: 'a.peak' }).innerText());
    for (const part of ['a.peak=lots', 'b.uptime=120', 'base=z', 'measure=speed'])
      expect(said).toContain(part);
    await says(
      page,
      /Run B trains 2\.8 times as efficiently as Run A\. How much of it is the chip is not known\./
    );
  });

  test.for([
    '?a.solve=time',
    '?a.solve=&b.solve=',
    '?b.gpus=1&b.solve=time&d.solve=x&base=d',
    '?a.params=1e-300&a.tokens=1e-300&a.gpus=1e300&a.tflops=1e290&a.uptime=1e-9&a.solve=time&b.params=1e300&b.tflops=1e-290&b.uptime=1e-9&b.solve=time&measure=tokens',
    '?a.uptime=..95&a.tflops=..400&a.solve=time&b.uptime=95..&b.tflops=400..&b.solve=time',
    '?a.name=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&a.mfu=99&a.peak=989&a.tflops=1&a.solve=time&b.solve=time',
    '?a.text=0&b.text=..&measure=text&base=b',
    '?%E0%A4%A&a.=1&.a=2&a.a.a=3'
  ])('never blank the page: %s', async (search, { open }) => {
    const page = await open(`compare/${search}`);
    const said = await page.locator('li code').allInnerTexts();
    const text = said.reduce(
      (rest, words) => rest.replace(words, ''),
      await page.locator('body').innerText()
    );
    expect(text).not.toMatch(/\bNaN\b|Infinity|undefined|\[object/);
    expect((await headline(page)).length).toBeGreaterThan(10);
    expect(await page.locator('section[data-scenario]').count()).toBeGreaterThan(0);
    expect((await values(page)).join()).not.toMatch(/NaN|Infinity/);
  });

  test('of the calculator lead here and back in one click each', async ({ open }) => {
    const page = await open(
      '?name=Mine&params=8B&tokens=1T&gpus=64&peak=989&tflops=380..430&uptime=95&solve=time'
    );
    await page.getByRole('link', { name: 'Compare with Llama 2 70B' }).click();
    await page.waitForURL(/\/compare\/\?a\.name=Llama/);
    await ready(page);
    await says(page, /^Mine trains 2\.7–3\.1 times as efficiently as Llama 2 70B/);
    expect(await names(page)).toEqual(['Llama 2 70B', 'Mine']);
    expect(await inColumn(page, 'b', 'gpuFlops')).toBe('380000000000000..430000000000000');
    await column(page, 'b').getByRole('link', { name: 'Open in the calculator' }).click();
    await page.waitForURL(
      /\/\?name=Mine&params=8B&tokens=1T&gpus=64&peak=989&tflops=380\.\.430&uptime=95&solve=time$/
    );
    await says(page, 'Mine');
  });

  test('carry an edit that was made a moment before', async ({ open }) => {
    const page = await open(
      '?name=Llama%202%2070B&params=70B&tokens=2T&gpus=2000&peak=312&tflops=140&uptime=95&solve=time'
    );
    await page.getByRole('slider', { name: 'Uptime', exact: true }).press('End');
    await page.getByRole('link', { name: 'Compare with Llama 3' }).click();
    await page.waitForURL(/b\.uptime=100/);
  });

  test('start as the page does', async ({ open }) => {
    const page = await open(announced);
    await page.getByRole('button', { name: 'Add a run' }).click();
    await addressHas(page, 'c.name=Llama%203%2070B');
    const { comparison, notices } = decodeComparison(new URL(page.url()).search, startComparison());
    expect(notices).toEqual([]);
    expect(comparison.runs.slice(0, 2)).toEqual(
      decodeComparison(announced.slice('compare/'.length), startComparison()).comparison.runs
    );
  });
});

describe('a run that contradicts itself', () => {
  test('is named, and the gain withheld', async ({ open }) => {
    const page = await open(
      'compare/?a.peak=312&a.useful=134&a.solve=gpuTime&b.name=Odd&b.peak=989&b.tflops=400&b.uptime=95&b.useful=200&b.solve=gpuTime'
    );
    await says(page, 'The figures of Odd cannot all be true: they are 1.9× apart.');
    expect(await page.locator('[data-factor]').count()).toBe(0);
    await column(page, 'b').getByRole('heading', { name: 'What does not fit' }).waitFor();
    await column(page, 'b')
      .locator('.conflict')
      .getByRole('button', { name: 'Useful TFLOPS per GPU' })
      .click();
    await says(page, /Odd trains 2\.8 times/);
  });
});

describe('the table', () => {
  test('has each figure of each run, and the ratio where both follow', async ({ open }) => {
    const page = await open(announced);
    const cells = async (name: string) =>
      (
        await page
          .locator('.table tr', { has: page.getByRole('rowheader', { name, exact: true }) })
          .locator('td')
          .allInnerTexts()
      ).map(clean);
    expect(await cells('Dense peak per GPU')).toEqual(['312 TFLOPS', '989 TFLOPS', '3.17×']);
    expect(await cells('Uptime')).toEqual(['42.8–100 %', '95 %', '–']);
    expect(await cells('Tokens per GPU-second')).toEqual(['323 tokens/s', '905 tokens/s', '2.80×']);
    await page.getByRole('button', { name: 'All figures' }).click();
    expect(await cells('Power per GPU')).toEqual(['400 W', '700 W', '1.75×']);
    expect(await cells('Cost')).toEqual(['not given', 'not given', '–']);
    expect(await page.locator('.table tbody tr').count()).toBe(quantityIds.length + 4);
  });

  test('downloads as CSV with unrounded numbers and units', async ({ open }) => {
    const page = await open(
      'compare/?a.name=%3DHYPERLINK(%22x%22)&a.peak=312&a.useful=134&a.solve=gpuTime&b.name=B,%20%22two%22&b.peak=989&b.tflops=380..430&b.uptime=90..&b.solve=usefulFlops'
    );
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download CSV' }).click()
    ]);
    expect(download.suggestedFilename()).toMatch(/\.csv$/);
    const text = readFileSync(await download.path(), 'utf8');
    const rows: Record<string, string>[] = parse(text, { columns: true, bom: true });
    const [first] = rows;
    expect(Object.keys(first!)).toEqual([
      'Figure',
      'Unit',
      `'=HYPERLINK("x"), low`,
      `'=HYPERLINK("x"), high`,
      'B, "two", low',
      'B, "two", high',
      'B, "two" / =HYPERLINK("x"), low',
      'B, "two" / =HYPERLINK("x"), high'
    ]);
    const peak = rows.find(({ Figure }) => Figure === 'Dense peak per GPU')!;
    expect(peak.Unit).toBe('TFLOPS');
    expect(Object.values(peak).slice(2)).toEqual([
      '312',
      '312',
      '989',
      '989',
      String(989 / 312),
      String(989 / 312)
    ]);
    const useful = rows.find(({ Figure }) => Figure === 'Useful TFLOPS per GPU')!;
    expect(Number(useful['B, "two", low'])).toBeCloseTo(342, 9);
    expect(Number(useful['B, "two", high'])).toBe(430);
    expect(rows).toHaveLength(quantityIds.length + 4);
  });
});

describe('on a narrow screen', () => {
  test('the answer stays in view, the chart is whole and the columns are swiped', async ({ open }) => {
    const page = await open(announced, { viewport: { width: 360, height: 740 } });
    const [chart] = await page.locator('figure .plot').all();
    const box = (await chart!.boundingBox())!;
    expect(box.width).toBeGreaterThan(280);
    for (const label of await page.locator('[data-factor]').all()) {
      const at = (await label.boundingBox())!;
      expect(at.x).toBeGreaterThanOrEqual(0);
      expect(at.x + at.width).toBeLessThanOrEqual(360);
    }
    await column(page, 'b').getByRole('textbox', { name: 'Uptime, as text' }).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Home');
    await expect.poll(() => page.locator('.sticky').innerText()).toMatch(/Llama 3 : Llama 2 70B\s+1\.50×/);
    expect(await page.evaluate(() => document.scrollingElement!.scrollWidth)).toBeLessThanOrEqual(360);
    const scrolled = await page
      .locator('.columns')
      .last()
      .evaluate((columns) => columns.scrollLeft);
    expect(scrolled).toBeGreaterThan(100);
  });
});
