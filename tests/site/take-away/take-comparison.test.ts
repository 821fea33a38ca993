import { describe, expect } from 'vitest';
import { decodeComparison, encodeComparison } from '$lib/scenario';
import { findRun } from '$lib/catalog';
import { readings, startComparison } from '$lib/scenario/presets/readings';
import type { Page } from 'playwright-core';
import { addressHas, test, value } from '../setup/site';
import { clipboard, copied, drop, message, pagesOf, saved, take } from '../setup/taking';

/** Llama 2 70B by its card, and Llama 3 as announced. */
const announced = `compare/${encodeComparison(readings('en').find(({ id }) => id === 'announced')!.comparison)}`;

const own =
  '?a.name=One&a.peak=312&a.useful=134&a.solve=gpuTime&b.name=Two%20%26%20%C3%9Cber&b.peak=989&b.tflops=380..430&b.uptime=90..&b.solve=usefulFlops&b.text=1..1.1764705882352942&c.peak=989&c.useful=200&c.solve=gpuTime&base=b&measure=share';

const four = `${own}&d.name=A%20run%20whose%20name%20goes%20on%20and%20on%20until%20there%20is%20no%20room&d.peak=2250&d.useful=900&d.params=100B&d.tokens=14.8T&d.solve=gpuTime`;

const search = (page: Page): string => new URL(page.url()).search;
/** Every value that is shown, in order; those for print stand apart. */
const values = (page: Page): Promise<string[]> =>
  page
    .locator('data[data-quantity]:not(.report *)')
    .evaluateAll((all) =>
      all.map((data) => `${data.getAttribute('data-quantity')} ${data.getAttribute('value')}`)
    );
const names = (page: Page): Promise<string[]> =>
  page
    .locator('section[data-scenario] input.name')
    .evaluateAll((all) => all.map((input) => (input as HTMLInputElement).value));
const told = async (page: Page): Promise<string> =>
  (await message(page).innerText()).replaceAll('\u00a0', ' ');

describe('to cite a comparison', () => {
  test('there is a sentence, BibTeX and the calculation of what is shown, loaded when asked for', async ({
    open
  }) => {
    const page = await open(announced, clipboard);
    await page.waitForLoadState('networkidle');
    const files = () => page.evaluate(() => performance.getEntriesByType('resource').length);
    const before = await files();
    await take(page);
    expect(await files()).toBeGreaterThan(before);
    const sentence = await copied(page, 'Copy sentence');
    expect(sentence).toMatch(
      /^Llama 3 trains 2\.8 times as efficiently as Llama 2 70B\. The faster chip explains all of it\. Useful FLOP per GPU-second: Llama 2 70B 134 TFLOPS, Llama 3 380 TFLOPS\. Llama 2 70B is based on: /
    );
    const { comparison } = decodeComparison(
      new URL(/https?:\S+/.exec(sentence)![0].replace(/,$/, '')).search,
      startComparison()
    );
    expect(`compare/${encodeComparison(comparison)}`).toBe(announced);
    expect(await page.locator('.sentence').innerText()).toContain('trains 2.8');
    expect(await copied(page, 'Copy BibTeX')).toMatch(/^@misc\{training-efficiency-llama-2-70b-llama-3-/);
    const gain = await page.locator('h1 [data-gain]').getAttribute('value');
    expect(await copied(page, 'Copy calculation')).toContain(`(unrounded, SI: ${gain})`);
  });

  test('the panel follows edits and the language', async ({ open }) => {
    const page = await open(announced, clipboard);
    await take(page);
    await page.getByRole('button', { name: 'Swap sides' }).click();
    await expect.poll(() => page.locator('.sentence').innerText()).toMatch(/^Llama 2 70B trains only 0\.35/);
    await page.getByRole('link', { name: 'Deutsch' }).click();
    await expect
      .poll(() => page.locator('.sentence').innerText())
      .toMatch(/^Llama 2 70B trainiert nur 0,35-mal so effizient wie Llama 3\./);
    expect(await copied(page, 'Satz kopieren')).toMatch(/\/de\/compare\/\?a\.name=\S+, abgerufen am /);
  });
});

describe('a file of a comparison', () => {
  test('of JSON opens as the same link, and Undo, Redo, Back and Forward lead between both', async ({
    open
  }) => {
    const page = await open(`compare/${own}`);
    await take(page);
    const json = await saved(page, 'Download JSON');
    expect(json.name).toBe('one-vs-two-über-vs-run-c.json');
    const file = JSON.parse(json.text);
    expect(file.link).toBe(page.url());
    expect([file.measure, file.base, file.runs.length]).toEqual(['share', 'b', 3]);

    const other = await open(announced, { base: '/some/sub/path/' });
    const first = await values(other);
    await other.getByRole('slider', { name: 'TFLOPS per GPU', exact: true }).last().press('PageDown');
    await addressHas(other, 'b.tflops=126');
    const edited = await values(other);
    const link = search(other);
    await drop(other, json);
    await expect.poll(() => search(other)).toBe(own);
    await message(other).getByText(`${json.name}: opened. Undo or Back`).waitFor();
    expect(await names(other)).toEqual(['One', 'Two & Über', '']);
    const opened = await values(other);
    expect(opened).toEqual(await values(page));

    await other.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => values(other)).toEqual(edited);
    await expect.poll(() => search(other)).toBe(link);
    await other.keyboard.press('Control+z');
    await expect.poll(() => values(other)).toEqual(first);
    const redo = other.getByRole('button', { name: 'Redo' });
    await redo.click();
    await redo.click();
    await expect.poll(() => search(other)).toBe(own);
    await expect.poll(() => values(other)).toEqual(opened);
    await other.goBack();
    await expect.poll(() => values(other)).toEqual(edited);
    expect(search(other)).toBe(link);
    await other.goForward();
    await expect.poll(() => values(other)).toEqual(opened);
  });

  test('of CSV has its runs, text per token too, and opens them', async ({ open }) => {
    const page = await open(`compare/${own.replace('&base=b&measure=share', '')}`);
    await take(page);
    const csv = await saved(page, 'Download runs as CSV');
    expect(csv.text).toMatch(/^\ufeffname,peak,tflops,uptime,useful,solve,text\r\n/);
    const other = await open(announced);
    await drop(other, csv);
    await expect.poll(() => search(other)).toBe(search(page));
    expect(await values(other)).toEqual(await values(page));
  });

  test('is a link in the calculator, which opens it', async ({ open }) => {
    const page = await open(`compare/${own}`);
    await take(page);
    const json = await saved(page, 'Download JSON');
    const calculator = await open('?params=8B&solve=time');
    const drawsComparisons = async (): Promise<boolean> => {
      const files = await calculator.evaluate(() =>
        performance.getEntriesByType('resource').map(({ name }) => name)
      );
      const scripts = [...new Set(files)].filter((name) => name.endsWith('.js'));
      const texts = await Promise.all(scripts.map(async (name) => (await fetch(name)).text()));
      return texts.some((text) => text.includes('measure=${'));
    };
    await calculator.waitForLoadState('networkidle');
    await drop(calculator, json);
    expect(await told(calculator)).toBe(`${json.name}: is a comparison. Open it in the comparison`);
    expect(await value(calculator, 'params', 'body')).toBe('8000000000');
    // What writes and draws a comparison is not loaded for that.
    expect(await drawsComparisons()).toBe(false);
    await calculator.getByRole('link', { name: 'Open it in the comparison' }).click();
    await expect.poll(() => search(calculator)).toBe(own);
    await expect.poll(() => names(calculator)).toEqual(['One', 'Two & Über', '']);
    expect(await drawsComparisons()).toBe(true);
  });

  test('says what in it is wrong, and keeps what is right', async ({ open }) => {
    const page = await open(announced);
    const linked = {
      version: 2,
      link: '?a.name=Right&a.peak=312&a.useful=134&a.solve=gpuTime&b.peak=lots&b.useful=380&b.solve=gpuTime&measure=speed',
      base: 'b',
      runs: [{ given: { peakFlops: 5e12, usefulFlops: 134e12 } }, { given: {} }, { given: {} }]
    };
    await drop(page, { name: 'x.json', text: JSON.stringify(linked) });
    await expect.poll(() => names(page)).toEqual(['Right', '']);
    await expect.poll(() => told(page)).toContain('x.json: opened.');
    for (const part of [
      'version=2 is a version that is not known here',
      'link: b.peak=lots',
      'link: measure=speed',
      'base=b is not what the link of the file says',
      'runs[0].given.peakFlops=5000000000000 is not what the link of the file says',
      'runs[2]={"given":{}} is not what the link of the file says'
    ])
      expect(await told(page)).toContain(part);
    // It is said in the panel, and there alone.
    expect(await page.locator('[role=status] code', { hasText: 'b.peak' }).count()).toBe(1);

    const unlinked = {
      measure: 'tokens',
      base: 'c',
      runs: [
        { name: 'A', given: { peakFlops: 312e12, params: 'x' }, text: 0 },
        { name: 'none' },
        { name: 'C', given: { peakFlops: 989e12 }, text: { lo: 1, hi: 1.2 } },
        { given: {} },
        { name: 'E', given: {} }
      ]
    };
    await drop(page, { name: 'y.json', text: JSON.stringify(unlinked) });
    await expect.poll(() => told(page)).toContain('y.json: opened.');
    await expect
      .poll(() => search(page))
      .toBe(
        '?a.name=A&a.peak=312&a.solve=time&b.name=C&b.peak=989&b.solve=time&b.text=1..1.2&c.solve=time&base=b&measure=tokens'
      );
    for (const part of [
      'runs[0].given.params=x is no number',
      'runs[0].text=0 must be above zero',
      'runs[1]={"name":"none"} gives no figure and is left out',
      'runs[4]=E is a run past the fourth'
    ])
      expect(await told(page)).toContain(part);
  });

  test('that cannot be used says why and changes nothing', async ({ open }) => {
    const page = await open(announced);
    const before = await values(page);
    for (const [text, says] of [
      ['{"runs": []}', 'has no scenario'],
      ['{"link": "?a.params=1",\n,}', 'is not valid JSON: see line 2'],
      ['Figure,Unit\nUptime,%', 'names no key of a link in its first line']
    ] as const) {
      await drop(page, { name: 'bad', text });
      await expect.poll(() => told(page)).toContain(says);
      expect(await message(page).isVisible()).toBe(true);
      expect(await values(page)).toEqual(before);
      expect(`compare/${search(page)}`).toBe(announced);
    }
  });
});

describe('a scenario', () => {
  test('of the calculator is added as a run, which Undo takes out; there is room for four', async ({
    open
  }) => {
    const calculator = await open(
      '?name=Mine&params=8B&tokens=1T&gpus=64&peak=989&tflops=400&uptime=95&solve=time'
    );
    await take(calculator);
    const json = await saved(calculator, 'Download JSON');
    const page = await open(announced);
    await drop(page, json);
    await expect.poll(() => names(page)).toEqual(['Llama 2 70B', 'Llama 3', 'Mine']);
    expect(await told(page)).toBe('mine.json: added as run 3 of 3: Mine. Undo takes it out again.');
    await addressHas(page, 'c.name=Mine&c.params=8B');
    await page.keyboard.press('Control+z');
    await expect.poll(() => names(page)).toEqual(['Llama 2 70B', 'Llama 3']);
    await drop(page, json);
    await drop(page, { name: 'row.csv', text: 'name,peak,useful\nRow,312,100\n' });
    await expect.poll(() => names(page)).toEqual(['Llama 2 70B', 'Llama 3', 'Mine', 'Row']);
    await drop(page, json);
    await expect
      .poll(() => told(page))
      .toBe('mine.json: there is no room for another run. Remove one first.');
    expect(await names(page)).toHaveLength(4);
  });

  test('several in a table are the comparison, the first four', async ({ open }) => {
    const page = await open('compare/?measure=peak');
    const rows = ['One,312,red', 'Two,x,blue', 'Three,989,', 'Short', 'Five,125,', 'Six,275,'];
    await drop(page, { name: 'runs.csv', text: `name,peak,colour\n${rows.join('\n')}` });
    await expect.poll(() => names(page)).toEqual(['One', 'Two', 'Three', 'Five']);
    const said = await told(page);
    expect(said).toContain('runs.csv: opened.');
    expect(said).toContain('It has 6 rows; these are the first 4.');
    expect(said).toContain('Line 1: colour is no key of a link');
    expect(said).toContain('Line 3: peak=x');
    expect(said).toContain('Line 5: 1 / 3 cells');
    await addressHas(page, 'measure=peak');
  });
});

describe.for(['', 'de/'])('a printed comparison at "%scompare/"', (root) => {
  const path = `${root}compare/`;

  test('is one page, A4 and Letter, of every reading, with and without what is loaded for it', async ({
    open
  }) => {
    const page = await open(path, { init: () => (window.print = () => {}) });
    for (const format of ['A4', 'Letter']) expect(pagesOf(await page.pdf({ format }))).toBe(1);
    const links = await page
      .locator('.readings a')
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
    expect(links).toHaveLength(readings('en').length);
    for (const link of links) {
      await page.goto(link);
      await page.locator(':root[data-ready]').waitFor();
      await page.keyboard.press('Control');
      await page.locator('.report').waitFor({ state: 'attached' });
      for (const format of ['A4', 'Letter'])
        expect(pagesOf(await page.pdf({ format })), `${link} ${format}`).toBe(1);
    }
  });

  test('has the sentence, the chart, the table, what the runs rest on, the link and the day', async ({
    open
  }) => {
    const page = await open(path, {
      init: () => (window.print = () => document.documentElement.toggleAttribute('data-printed'))
    });
    await take(page);
    await page.getByRole('button', { name: root ? 'Vergleich drucken' : 'Print comparison' }).click();
    await page.locator('html[data-printed]').waitFor();
    await page.emulateMedia({ media: 'print' });
    const text = (await page.locator('body').innerText()).replaceAll('\u00a0', ' ');
    for (const part of root
      ? ['2,1-mal', 'Woher der Gewinn kommt', '0,65×', '651 Token/s', 'Llama 2 70B beruht auf']
      : ['2.1 times', 'Where the gain comes from', '0.65×', '651 tokens/s', 'Llama 2 70B is based on'])
      expect(text).toContain(part);
    for (const part of [findRun('Llama 3 70B').source, 'solve=usefulFlops', String(new Date().getFullYear())])
      expect(text).toContain(part);
    expect(await page.locator(':is(input, button, summary, select):visible').count()).toBe(0);
  });

  test('has nothing cut off with four runs', async ({ open }) => {
    // As wide as an A4 page within its margins.
    const page = await open(`${path}${four}`, { viewport: { width: 703, height: 1000 } });
    await page.keyboard.press('Control');
    await page.locator('.report').waitFor({ state: 'attached' });
    await page.emulateMedia({ media: 'print' });
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('h1, td, th, p, svg, figure *')]
        .filter((element) => element.checkVisibility())
        .map((element) => [element, element.getBoundingClientRect()] as const)
        .filter(
          ([element, { left, right }]) =>
            !element.closest('.visually-hidden') && (left < -1 || right > innerWidth + 1)
        )
        .map(([element]) => element.outerHTML.slice(0, 100))
    );
    expect(cut).toEqual([]);
    expect(await page.evaluate(() => document.scrollingElement!.scrollWidth)).toBeLessThanOrEqual(703);
  });
});
