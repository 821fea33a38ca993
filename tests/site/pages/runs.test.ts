import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { organisationText } from '$lib/catalog/published/family';
import { parseTable } from '../../../src/lib/catalog/tables/csv-plugin';
import { fileAt } from '../setup/server';
import { addressHas, ready, test } from '../setup/site';

const table = parseTable(
  readFileSync(new URL('../../../src/lib/catalog/tables/runs.csv', import.meta.url), 'utf8')
);
const text = (path: string) => readFileSync(fileAt(path)!, 'utf8');
const built = JSON.parse(text('/runs.json'));

/** Waits until all rows are there. */
const loaded = (page: Page) => page.getByRole('searchbox').and(page.locator(':enabled')).waitFor();
const choice = (page: Page, name: string, exact = false) => page.getByRole('combobox', { name, exact });
const rowsOf = (page: Page) => page.locator('tbody tr[id]');
const names = (page: Page) => page.locator('tbody tr[id] th button').allInnerTexts();
const stat = (page: Page, name: string, question: string) =>
  page.locator(`data[data-stat="${name}"][data-question="${question}"]`).first();
const status = (page: Page) => page.locator('#runs-title ~ .state [role=status]');
const median = (values: number[]) => {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) / 2;
  return (sorted[Math.floor(at)]! + sorted[Math.ceil(at)]!) / 2;
};

interface Pair {
  published: number;
  computed: number;
}
const errors = (pairs: Pair[]) => pairs.map(({ published, computed }) => computed / published - 1);

describe('what the page says of the runs', () => {
  test('answers first, with the medians of the rows it ships', async ({ open }) => {
    const page = await open('runs/');
    const shown = await page
      .locator('h1 data')
      .evaluateAll((all) => all.map((data) => data.getAttribute('value')));
    const { rows } = built as {
      rows: { kind: string; check?: Pair & { time: string }; guess?: Pair & { isLasting: boolean } }[];
    };
    const of = (time: string) =>
      rows.flatMap(({ kind, check }) =>
        check?.time === time && ['full_run', 'throughput'].includes(kind) ? [check] : []
      );
    const guesses = rows.flatMap(({ guess }) => (guess?.isLasting ? [guess] : []));
    const medians = [guesses, of('step'), of('hours')].map((pairs) => median(errors(pairs).map(Math.abs)));
    expect(shown).toHaveLength(3);
    medians.forEach((value, i) => expect(Number(shown[i])).toBeCloseTo(value, 12));
    for (const [question, pairs] of [
      ['arithmetic-step', of('step')],
      ['guess-lasting', guesses]
    ] as const) {
      expect(await stat(page, 'count', question).getAttribute('value')).toBe(String(pairs.length));
      const bias =
        Math.exp(errors([...pairs]).reduce((sum, error) => sum + Math.log1p(error), 0) / pairs.length) - 1;
      expect(Number(await stat(page, 'bias', question).getAttribute('value'))).toBeCloseTo(bias, 10);
    }
  });

  test('shows every miss with its run, and counts what it could not use', async ({ open }) => {
    const page = await open('runs/');
    for (const question of ['arithmetic', 'guess']) {
      const own = built.rows.flatMap((row: { id: string } & Record<string, Pair>) =>
        row[question === 'arithmetic' ? 'check' : 'guess'] ? [row] : []
      );
      const missed = own.filter(
        (row: Record<string, Pair>) =>
          Math.abs(errors([row[question === 'arithmetic' ? 'check' : 'guess']!])[0]!) > 0.15
      );
      expect(await stat(page, 'misses', question).getAttribute('value')).toBe(String(missed.length));
      const listed = await page
        .locator(`section:has(#${question}-title) li a`)
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')!.slice(1)));
      const ids = missed.map(({ id }: { id: string }) => id);
      expect(ids).toEqual(expect.arrayContaining(listed));
      expect(listed).toHaveLength(Math.min(60, missed.length));
      const unusable = await stat(page, 'unusable', question).getAttribute('value');
      expect(own.length + Number(unusable)).toBe(table.length);
    }
  });

  test('shows how often ranges hold, with the interval, whatever it is', async ({ open }) => {
    const page = await open('runs/');
    for (const part of ['step-family', 'step-alone', 'whole-family', 'whole-alone'])
      for (const level of ['50', '90']) {
        const share = Number(await stat(page, `coverage-${level}`, part).getAttribute('value'));
        const interval = await stat(page, `coverage-${level}-interval`, part).getAttribute('value');
        const [lo, hi] = interval!.split('..').map(Number);
        expect(lo! <= share && share <= hi! && lo! < hi!).toBe(true);
      }
  });

  test('lets the points of a chip stand out, and tells which run a point is', async ({ open }) => {
    const page = await open('runs/');
    await loaded(page);
    const section = page.locator('section:has(#arithmetic-title)');
    const all = await section.locator('g').count();
    const button = section.locator('button[aria-pressed]').first();
    await button.click();
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    const faded = await section.locator('g.faded').count();
    expect(faded > 0 && faded < all).toBe(true);
    await button.click();
    expect(await section.locator('g.faded').count()).toBe(0);
    const label = section.locator('.name.wide-right').first();
    const at = (await label.boundingBox())!;
    await page.mouse.move(at.x + 1, at.y + at.height / 2);
    const told = section.locator('.told');
    await expect.poll(() => told.innerText()).toContain((await label.innerText()).trim());
    const id = (await told.getAttribute('href'))!.slice(1);
    await told.click();
    await expect.poll(() => page.locator(`[id="${id}"] button`).getAttribute('aria-expanded')).toBe('true');
  });
});

describe('the table', () => {
  test('has every row of the file, by pages, the longest run first', async ({ open }) => {
    const page = await open('runs/');
    await loaded(page);
    const seen: string[] = [];
    for (;;) {
      seen.push(...(await names(page)));
      const next = page.getByRole('button', { name: 'Next' });
      if ((await next.count()) === 0 || (await next.isDisabled())) break;
      await next.click();
    }
    expect([...seen].sort()).toEqual(table.map(({ model }) => model!.trim().replace(/\s+/g, ' ')).sort());
    const hours = built.rows.map(({ gpuTime = 0 }) => gpuTime);
    expect(seen[0]).toBe(built.rows[hours.indexOf(Math.max(...hours))].name);
  });

  test('sorts by a column both ways, and the address says so', async ({ open }) => {
    const page = await open('runs/');
    await loaded(page);
    const head = page.getByRole('columnheader', { name: 'Parameters' });
    await head.getByRole('button').click();
    await addressHas(page, 'sort=-params');
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    const largest = await rowsOf(page).first().locator('data[data-quantity=params]').getAttribute('value');
    const params = table.map((row) => Number(row.params_active || row.params_total || 0));
    expect(Number(largest)).toBe(Math.max(...params));
    await head.getByRole('button').click();
    await addressHas(page, 'sort=params');
    const smallest = await rowsOf(page).first().locator('data[data-quantity=params]').getAttribute('value');
    expect(Number(smallest)).toBe(Math.min(...params.filter((value) => value > 0)));
  });

  test('narrows by search, chip, organisation, kind and size; a link brings the same back', async ({
    open
  }) => {
    const page = await open('runs/');
    await loaded(page);
    await page.getByRole('searchbox', { name: 'Search' }).fill('gpu hours carbon');
    await choice(page, 'Chip').selectOption('A100');
    await choice(page, 'Organisation').selectOption('Meta');
    await choice(page, 'Kind', true).selectOption('full_run');
    await choice(page, 'Size').selectOption('10B-100B');
    await choice(page, 'Sort by').selectOption('name');
    await addressHas(page, 'sort=name');
    const found = await names(page);
    expect(found).toContain('Llama 2 70B');
    expect(found).toEqual([...found].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)));
    expect(await status(page).innerText()).toContain(`${found.length} row`);
    const again = await open(`runs/${new URL(page.url()).search}`);
    await loaded(again);
    await expect.poll(() => names(again)).toEqual(found);
    expect(await choice(again, 'Chip').inputValue()).toBe('A100');
    await again.getByRole('link', { name: 'Deutsch' }).click();
    await again.locator('html[lang=de]').waitFor();
    await ready(again);
    await loaded(again);
    await expect.poll(() => names(again)).toEqual(found);
    await again.getByRole('button', { name: 'Alle zeigen' }).click();
    await expect.poll(() => status(again).innerText()).toContain(`${table.length} Zeilen`);
  });

  test('says when nothing fits, and what in the address it did not understand', async ({ open }) => {
    const page = await open('runs/?q=nothinglikethis&size=huge&sort=shoe&page=-1&chip=Abacus');
    await loaded(page);
    const said = await status(page).innerText();
    for (const part of ['No run fits', 'size=huge', 'sort=shoe', 'page=-1']) expect(said).toContain(part);
    expect(await choice(page, 'Chip').inputValue()).toBe('Abacus');
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(() => rowsOf(page).count()).toBeGreaterThan(10);
    expect(await status(page).innerText()).not.toContain('huge');
  });

  test('opens the run of a link, wherever it stands, with quote, source and every cell', async ({ open }) => {
    const row = table.find(({ model }) => model === 'Pythia 70M')!;
    const page = await open('runs/#pythia-70m');
    await loaded(page);
    const details = page.locator('[id="pythia-70m"] + tr.details');
    await details.waitFor();
    const shown = (await details.innerText()).replace(/\s+/g, ' ');
    for (const cell of [row.quote!, row.source!, row.notes!, row.gpu_hours!, row.tokens_trained!])
      expect(shown).toContain(cell.replace(/\s+/g, ' '));
    expect(await details.getByRole('link', { name: 'arXiv:2304.01373' }).getAttribute('href')).toBe(
      'https://arxiv.org/abs/2304.01373'
    );
    const box = (await page.locator('[id="pythia-70m"]').boundingBox())!;
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeLessThan(900);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Pythia 70M');
  });

  test('shows a linked run also where the filters of the link would hide it', async ({ open }) => {
    const page = await open('runs/?chip=H100#pythia-70m');
    await loaded(page);
    await page.locator('[id="pythia-70m"] + tr.details').waitFor();
    const missing = await open('runs/#no-such-run');
    await loaded(missing);
    await expect.poll(() => status(missing).innerText()).toContain('There is no run “no-such-run”');
    const odd = await open('runs/#%E0%A4%A');
    await loaded(odd);
    expect(await rowsOf(odd).count()).toBeGreaterThan(10);
  });

  test('works by keyboard: search, sort, open, close', async ({ open }) => {
    const page = await open('runs/');
    await loaded(page);
    await page.getByRole('searchbox', { name: 'Search' }).focus();
    await page.keyboard.type('llama 3.1 405b model card');
    await expect.poll(() => names(page)).toContain('Llama 3.1 405B');
    const first = page.locator('[id="llama-3-1-405b"] button');
    await first.focus();
    await page.keyboard.press('Enter');
    expect(await first.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Open in the calculator');
    await first.focus();
    await page.keyboard.press('Enter');
    expect(await first.getAttribute('aria-expanded')).toBe('false');
  });

  test('opens a run in the calculator, and Back returns to it', async ({ open }) => {
    const page = await open('runs/#llama-2-70b');
    await loaded(page);
    await page.getByRole('link', { name: 'Open in the calculator' }).click();
    await page.locator('#results').waitFor();
    await expect.poll(() => page.locator('h1').innerText()).toContain('Llama 2 70B');
    expect(Number(await page.locator('h1 data[data-quantity=mfu]').getAttribute('value'))).toBeCloseTo(
      0.4284,
      4
    );
    await page.goBack();
    await page.locator('[id="llama-2-70b"] + tr.details').waitFor();
  });

  test('downloads just the rows that are shown, with every column', async ({ open }) => {
    const page = await open('runs/?org=BigScience%2FHugging+Face');
    await loaded(page);
    const expected = table.filter(({ org }) => organisationText(org ?? '') === 'Hugging Face');
    await expect.poll(() => status(page).innerText()).toContain(`${expected.length} row`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download as CSV' }).click()
    ]);
    expect(download.suggestedFilename()).toMatch(/^runs-\d{4}[-\d]*-[0-9a-f]{7}\.csv$/);
    const rows = parseTable(readFileSync(await download.path(), 'utf8'));
    expect(rows).toHaveLength(expected.length);
    for (const row of rows) {
      expect(Object.keys(row)).toEqual(Object.keys(table[0]!));
      const same = expected.find(({ model }) => model!.trim() === row.model)!;
      for (const [column, cell] of Object.entries(same)) expect(row[column]).toBe(cell.trim());
    }
  });

  test('copies a citation with the version of the table', async ({ open }) => {
    const page = await open('runs/#bloom-176b', { permissions: ['clipboard-read', 'clipboard-write'] });
    await loaded(page);
    await page.getByRole('button', { name: 'Copy citation' }).click();
    await page.getByRole('button', { name: 'Citation copied' }).waitFor();
    const citation = await page.evaluate(() => navigator.clipboard.readText());
    expect(citation).toMatch(
      /^BLOOM-176B\. .*bigscience.*version \d{4}[-\d]*-[0-9a-f]{7}, http.*\/runs\/#bloom-176b$/s
    );
    const version = /version (\S+),/.exec(citation)![1]!;
    expect(await page.locator('section:has(#version-title)').innerText()).toContain(version);
  });

  test('says so when its rows do not come, and tries again', async ({ open }) => {
    const page = await open();
    await page.route('**/runs.json', (route) => route.fulfill({ body: '<p>Not today.</p>' }));
    await page.getByRole('link', { name: 'Runs' }).click();
    const again = page.getByRole('button', { name: 'Try again' });
    await again.waitFor();
    expect(await rowsOf(page).count()).toBeGreaterThan(10);
    await page.unroute('**/runs.json');
    await again.click();
    await loaded(page);
  });
});

test('without JavaScript the answers, the charts and the first rows are there, and the whole file', async ({
  open
}) => {
  const page = await open('runs/', { javaScriptEnabled: false });
  expect(await page.locator('h1 data').count()).toBe(3);
  expect(await page.locator('svg .dots').count()).toBeGreaterThan(4);
  expect(await rowsOf(page).count()).toBe(Math.min(50, table.length));
  const link = page.getByRole('link', { name: 'The whole table as CSV' });
  expect(await link.count()).toBe(1);
  // A row may lack its last columns.
  const columns = Object.keys(table[0]!);
  const full = table.map((row) => Object.fromEntries(columns.map((column) => [column, row[column] ?? ''])));
  expect(parseTable(text('/runs.csv'))).toEqual(full);
});

test('a page of HTML stays small: the rest of the rows is loaded', () => {
  for (const path of ['/runs/', '/de/runs/']) expect(text(path).length).toBeLessThan(400_000);
});

test('5,000 rows are shown by pages', async ({ open }) => {
  const many = Array.from({ length: 5000 }, (_, i) => {
    const row = built.rows[i % built.rows.length];
    return {
      ...row,
      id: `${row.id}-${i}`,
      name: `${row.name} ${i}`,
      gpuTime: row.gpuTime && row.gpuTime * (1 + i)
    };
  });
  const body = JSON.stringify({ ...built, rows: many });
  const page = await open();
  await page.route('**/runs.json', (route) => route.fulfill({ body, contentType: 'application/json' }));
  await page.getByRole('link', { name: 'Runs' }).click();
  await loaded(page);
  await expect.poll(() => status(page).innerText()).toContain('5,000 rows');
  expect(await rowsOf(page).count()).toBe(50);
  await page.getByRole('button', { name: 'Next' }).click();
  await expect
    .poll(() => page.getByRole('navigation', { name: 'Pages of the table' }).innerText())
    .toContain('51');
});

describe('in the calculator', () => {
  test('published runs of the chip are offered, and one click sets the range', async ({ open }) => {
    const page = await open();
    await page.getByText('What published runs achieve').click();
    const offer = page.locator('.offers p', { hasText: 'While stepping: published runs (H100' });
    await offer.waitFor();
    expect(await offer.innerText()).toMatch(/n\s=\s\d+\)/);
    const choice = offer.getByRole('button').first();
    const [lo, hi] = (await choice.innerText()).match(/\d+/g)!.map(Number);
    await choice.click();
    await addressHas(page, `mfu=${lo}..${hi}`);
    expect(new URL(page.url()).search).not.toContain('tflops=');
    expect(await page.locator('#results data[data-quantity=time]').getAttribute('value')).toContain('..');
    const whole = page.locator('.offers p', { hasText: 'Over whole runs' });
    await whole.getByRole('button').last().click();
    await addressHas(page, 'uptime=100');
  });

  test('a chip of which too few are published is offered those of any', async ({ open }) => {
    const page = await open('de/?params=70B&tokens=1T&gpus=64&peak=125&tflops=50&uptime=90&solve=time');
    await page.getByText('Was veröffentlichte Läufe erreichen').click();
    await page
      .locator('.offers p', { hasText: 'zu wenige veröffentlichte Läufe dieser Art' })
      .first()
      .waitFor();
    expect(await page.locator('.offers').getByRole('link').first().getAttribute('href')).toMatch(
      /^runs\/\?.*solve=time$/
    );
  });
});
