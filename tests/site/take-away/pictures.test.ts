import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect } from 'vitest';
import {
  boxOf,
  chartNamed,
  difference,
  openSvg,
  pathPoints,
  save,
  textOf,
  wordsInSvg,
  wordsOnPage
} from './pictured';
import { test, type } from '../setup/site';

const link = '?params=70B&tokens=15T&gpus=16k&peak=989&tflops=380..430&uptime=90..95&price=2&solve=time';

interface Saved {
  /** Its title on the page, and what its file is called. */
  title: string;
  file: string;
  /** The parts of its figure that are drawn, and how far the drawing reaches above and below them, px. */
  parts?: string;
  beyond?: [above: number, below: number];
}

/** Every chart that can be saved, and where it is. */
const charts: (Saved & { path: string })[] = [
  { title: 'Twice the GPUs, half the time', file: 'training-time-against-gpus', path: link },
  { title: 'Where the GPU-hours go', file: 'where-the-gpu-hours-go', parts: '.plot, ul', path: link },
  { title: 'What moves the answer', file: 'what-moves-the-answer', path: link },
  {
    title: 'Where the gain comes from',
    file: 'where-the-gain-comes-from',
    beyond: [0, 20],
    path: 'compare/'
  },
  {
    title: 'Does the arithmetic hold?',
    file: 'calculated-against-published',
    beyond: [36, 48],
    path: 'runs/'
  },
  { title: 'How good is a guess?', file: 'guessed-against-published', beyond: [36, 48], path: 'runs/' },
  { title: 'How often to write a checkpoint', file: 'uptime-against-checkpoint-interval', path: 'uptime/' },
  { title: 'More GPUs, more failures', file: 'uptime-against-gpus', path: 'uptime/' },
  { title: 'Where the time goes', file: 'where-the-time-goes', parts: '.whole, ul', path: 'uptime/' },
  {
    title: 'Where the rule breaks: long context',
    file: 'flop-per-token-against-sequence-length',
    path: 'method/'
  },
  {
    title: 'Twice the GPUs, more than half the time',
    file: 'training-time-against-gpus-with-failures',
    path: '?params=405B&tokens=15.6T&gpus=16384&tflops=400&solve=time&mtbf=40k..60k&write=60&restart=4'
  },
  { title: 'Doppelt so viele GPUs, halbe Zeit', file: 'trainingszeit-ueber-gpus', path: `de/${link}` },
  {
    title: 'Wohin die GPU-Stunden gehen',
    file: 'wohin-die-gpu-stunden-gehen',
    parts: '.plot, ul',
    path: `de/${link}`
  },
  { title: 'Was die Antwort bewegt', file: 'was-die-antwort-bewegt', path: `de/${link}` }
];

/** Shares of pixels that may differ: letters are set to whole pixels on a page and to parts of them in a picture. */
const MOST = { all: 0.015, beyondEdges: 0.002 };

const percent = (share: number): string => `${(100 * share).toFixed(3)} %`;

describe.for(charts)('the chart "$title"', ({ path, title, file, parts = '.plot', beyond }) => {
  test.for(['light', 'dark'] as const)(
    'saved as SVG, in %s, is the picture that the page shows',
    async (colorScheme, { open, annotate }) => {
      const page = await open(path, { colorScheme });
      const figure = chartNamed(page, title);
      const saved = await save(figure, 'SVG');
      expect(saved.suggestedFilename()).toBe(`${file}.svg`);
      const { shown, chart } = await openSvg(page, await textOf(saved));
      const box = await boxOf(figure, parts, beyond);

      const [onPage, inSvg] = [await wordsOnPage(figure, box), await wordsInSvg(shown, chart)];
      expect(inSvg.map(({ text }) => text).sort()).toEqual(onPage.map(({ text }) => text).sort());
      const astray = inSvg.filter(
        ({ text, x, y }) =>
          !onPage.some((other) => other.text === text && Math.hypot(other.x - x, other.y - y) <= 1)
      );
      expect(astray, 'words that stand elsewhere on the page').toEqual([]);

      const clip = { ...chart, width: box.width, height: box.height };
      const { all, beyondEdges } = await difference(
        page,
        await page.screenshot({ clip: box }),
        await shown.screenshot({ clip })
      );
      await annotate(
        `${title}, ${colorScheme}: ${percent(all)} of the pixels differ, ${percent(beyondEdges)} beyond edges`
      );
      expect(all).toBeLessThan(MOST.all);
      expect(beyondEdges).toBeLessThan(MOST.beyondEdges);
    }
  );
});

test('the line and the point of a saved chart are where the page has them', async ({ open }) => {
  const page = await open(link);
  const figure = chartNamed(page, charts[0]!.title);
  const { shown, chart } = await openSvg(page, await textOf(await save(figure, 'SVG')));
  const box = await boxOf(figure, '.plot');
  const [onPage, inSvg] = [
    await pathPoints(figure.locator('svg path.line'), box),
    await pathPoints(shown.locator('#chart path[stroke-width="2"]'), chart)
  ];
  for (const { x, y } of onPage) {
    const i = inSvg.findIndex((point) => point.x >= x - 0.5);
    const [from, to] = [inSvg[Math.max(0, i - 1)]!, inSvg[i]!];
    const share = to.x === from.x ? 0 : (x - from.x) / (to.x - from.x);
    expect(Math.abs(from.y + share * (to.y - from.y) - y)).toBeLessThan(1);
  }
  const middle = async (dot: ReturnType<typeof page.locator>, from: { x: number; y: number }) => {
    const { x, y, width, height } = (await dot.boundingBox())!;
    return [x + width / 2 - from.x, y + height / 2 - from.y];
  };
  const [point, drawn] = [
    await middle(figure.locator('.handle'), box),
    await middle(shown.locator('#chart circle').last(), chart)
  ];
  expect(Math.hypot(point[0]! - drawn[0]!, point[1]! - drawn[1]!)).toBeLessThan(1);
});

test('a chart saved as PNG is its SVG at twice the size', async ({ open }) => {
  const page = await open(link, { deviceScaleFactor: 2 });
  const figure = chartNamed(page, charts[0]!.title);
  const png = await save(figure, 'PNG');
  expect(png.suggestedFilename()).toBe(`${charts[0]!.file}.png`);
  const { shown } = await openSvg(page, await textOf(await save(figure, 'SVG')));
  const { all, beyondEdges } = await difference(
    page,
    readFileSync(await png.path()),
    await shown.screenshot()
  );
  expect(all).toBeLessThan(MOST.all);
  expect(beyondEdges).toBeLessThan(MOST.beyondEdges);
});

test('a saved chart says what it is about and where it is from, and looks as the page does at that time', async ({
  open
}) => {
  const page = await open('', { colorScheme: 'dark' });
  await type(page, 'GPUs', '32k');
  const figure = chartNamed(page, charts[0]!.title);
  const svg = await textOf(await save(figure, 'SVG'));
  const { shown } = await openSvg(page, svg);
  const lines = await shown.locator('text').allTextContents();
  const said = lines.join(' ').replaceAll('\u00a0', ' ');
  expect(said).toContain('takes at most 6.00 days on 32,000 GPUs.');
  expect(said).toContain('Dashed: the scenario as it was opened.');
  // The default scenario has no link in the address bar: a picture needs one that means the same for ever.
  const href = await shown.locator('a').first().getAttribute('href');
  expect(href).toMatch(/^http:\/\/[^?]+\/\?params=70B&tokens=15T&gpus=32k&.*solve=time$/);
  expect(lines.slice(-3).join('')).toContain(href);
  expect(await shown.locator('svg > rect').getAttribute('fill')).toBe('#14171b');
});

test('a chart saved as CSV is its figures in full', async ({ open }) => {
  const page = await open(link);
  const figure = chartNamed(page, charts[1]!.title);
  const file = await save(figure, 'CSV');
  expect(file.suggestedFilename()).toBe('where-the-gpu-hours-go.csv');
  const rows: Record<string, string>[] = parse(await textOf(file), { columns: true, bom: true });
  expect(Object.keys(rows[0]!)).toEqual([
    'Part',
    'GPU-hours',
    'GPU-hours, low',
    'GPU-hours, high',
    'share (%)'
  ]);
  expect(Number(rows[0]!['GPU-hours'])).toBeCloseTo((6 * 70e9 * 15e12) / 989e12 / 3600, 3);
  expect(Number(rows[3]!['GPU-hours, low'])).toBeCloseTo((6 * 70e9 * 15e12) / (430e12 * 0.95) / 3600, 3);
});
