import type { Locator, Page } from 'playwright-core';
import { parse } from 'csv-parse/sync';
import { describe, expect } from 'vitest';
import { difference, openSvg, save, textOf, wordsInSvg, wordsOnPage } from './pictured';
import { test } from '../setup/site';

/** The page on uptime when its thousand runs have been simulated. */
async function simulated(open: (path: string) => Promise<Page>): Promise<Locator> {
  const page = await open('uptime/');
  const part = page.locator('section.simulation');
  await part.scrollIntoViewIfNeeded();
  const results = part.locator('.results');
  await expect
    .poll(() => results.getByRole('button', { name: 'Show another' }).isEnabled(), { timeout: 50_000 })
    .toBe(true);
  return results;
}

/** A chart moved to whole pixels, as pictures are. */
async function boxOf(plot: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  return plot.evaluate((element) => {
    const plot = element as HTMLElement;
    plot.scrollIntoView({ block: 'center' });
    const { x, y } = plot.getBoundingClientRect();
    plot.style.position = 'relative';
    plot.style.left = `${Math.round(x) - x}px`;
    plot.style.top = `${Math.round(y) - y}px`;
    const box = plot.getBoundingClientRect();
    return { x: box.x, y: box.y, width: Math.round(box.width), height: Math.round(box.height) };
  });
}

describe.for([
  { name: 'how long runs take', place: 0, file: 'how-long-runs-take', column: 2 },
  { name: 'one of them', place: 1, file: 'timeline-of-a-run', column: 1 }
])('the chart of $name', ({ place, file, column }) => {
  test('saved as SVG is the picture that the page shows, and as CSV its figures', async ({
    open,
    annotate
  }) => {
    const results = await simulated(open);
    const page = results.page();
    const files = results.locator('div.small:has(.save)').nth(place);
    const saved = await save(files, 'SVG');
    expect(saved.suggestedFilename()).toBe(`${file}.svg`);
    const { shown, chart } = await openSvg(page, await textOf(saved));
    const plot = results.locator('.plot').nth(place);
    const box = await boxOf(plot);

    const onPage = await wordsOnPage(plot, box);
    const inSvg = await wordsInSvg(shown, chart);
    for (const { text, x, y } of onPage)
      expect(
        inSvg.some((other) => other.text === text && Math.hypot(other.x - x, other.y - y) <= 1),
        `"${text}" at ${x.toFixed(1)}, ${y.toFixed(1)}`
      ).toBe(true);
    const clip = { ...chart, width: box.width, height: box.height };
    const { all, beyondEdges } = await difference(
      page,
      await page.screenshot({ clip: box }),
      await shown.screenshot({ clip })
    );
    await annotate(
      `${(100 * all).toFixed(3)} % of the pixels differ, ${(100 * beyondEdges).toFixed(3)} % beyond edges`
    );
    expect(all).toBeLessThan(0.015);
    expect(beyondEdges).toBeLessThan(0.002);

    const rows: string[][] = parse(await textOf(await save(files, 'CSV')), { bom: true });
    const sum = rows.slice(1).reduce((sum, row) => sum + Number(row[column]), 0);
    if (place === 0) expect(sum).toBeGreaterThanOrEqual(995);
    else expect(sum).toBeGreaterThan(100);
  });
});

describe('figures of a claim and ranges of runs', () => {
  test('are saved in files of their own, with what the page says of them', async ({ open }) => {
    const page = await open('article/rate-and-hours/');
    const claim = page.locator('[data-claim]');
    const saved = await save(claim, 'SVG');
    expect(saved.suggestedFilename()).toBe('claim-against-source-rate-and-hours.svg');
    const { shown, chart } = await openSvg(page, await textOf(saved));
    const words = (await wordsInSvg(shown, chart)).map(({ text }) => text).join('');
    const said = await claim.locator('.strip .label').allInnerTexts();
    expect(said.length).toBeGreaterThan(3);
    for (const label of said) expect(words).toContain(label.replace(/\s+/g, ''));
    const rows: string[][] = parse(await textOf(await save(claim, 'CSV')), { bom: true });
    expect(rows).toHaveLength(1 + said.length / 2);
  });

  test('of both measures', async ({ open }) => {
    const page = await open('runs/');
    const tables = page.locator('.measures > div');
    for (const [i, id] of ['step', 'whole'].entries()) {
      const part = tables.nth(i);
      const file = await save(part, 'CSV');
      expect(file.suggestedFilename()).toBe(`published-ranges-${id}.csv`);
      const rows: string[][] = parse(await textOf(file), { bom: true });
      const medians = await part.locator('tbody td.wide').allInnerTexts();
      expect(rows.slice(1).map((row) => Number(row[3]).toPrecision(2))).toEqual(
        medians.map((text) => Number(text.replace(/\s*%/, '')).toPrecision(2))
      );
      expect(await part.getByRole('button').count()).toBe(3);
    }
  });
});

test('a chart saved from a frame leads to the whole page', async ({ open }) => {
  const page = await open(
    'embed/?params=8B&tokens=15T&gpus=1024&peak=989&tflops=400&uptime=95&solve=time&show=gpus&theme=dark'
  );
  const { shown } = await openSvg(page, await textOf(await save(page.locator('figure'), 'SVG')));
  const href = await shown.locator('a').first().getAttribute('href');
  expect(href).toMatch(/^http:\/\/[^/]+\/\?params=8B&tokens=15T&gpus=1024&.*solve=time$/);
});
