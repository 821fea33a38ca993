import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from 'playwright-core';
import { unfoldSaving } from '../setup/taking';

/** Where a word stands: its left end and the middle of its line, px from the top left of a chart. */
export interface Word {
  text: string;
  x: number;
  y: number;
}

/** Saves a chart by its button, in a menu that is folded at first, and again where the chart has just been made anew. */
export async function save(figure: Locator, format: 'SVG' | 'PNG' | 'CSV'): Promise<Download> {
  const download = figure.page().waitForEvent('download');
  const button = figure.getByRole('button', { name: format, exact: true });
  for (;;) {
    await unfoldSaving(figure);
    const isClicked = await button.click({ timeout: 5000 }).then(
      () => true,
      () => false
    );
    if (isClicked) return download;
  }
}

/** The text of a saved file. */
export const textOf = async (file: Download): Promise<string> => readFileSync(await file.path(), 'utf8');

/** Opens a saved SVG by itself, as wide as it is, and says where its chart stands. */
export async function openSvg(
  page: Page,
  svg: string
): Promise<{ shown: Page; chart: { x: number; y: number } }> {
  const [, width = '', height = ''] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  const shown = await page.context().newPage();
  await shown.setViewportSize({ width: Number(width), height: Number(height) });
  await shown.goto(`data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`);
  const [, x = '', y = ''] = /id="chart" transform="translate\((\S+) (\S+)\)"/.exec(svg) ?? [];
  return { shown, chart: { x: Number(x), y: Number(y) } };
}

/** The chart below a heading. */
export const chartNamed = (page: Page, title: string): Locator =>
  page
    .locator('section, figure')
    .filter({ has: page.getByRole('heading', { name: title }) })
    .last();

/** The box of a chart on the page, which is moved to whole pixels, as pictures are. */
export async function boxOf(
  figure: Locator,
  parts: string,
  [above, below]: readonly [number, number] = [0, 0]
): Promise<{ x: number; y: number; width: number; height: number }> {
  // All of it in view, as what is outside is not in a screenshot.
  await figure
    .locator(parts)
    .first()
    .evaluate((part) => part.scrollIntoView({ block: 'center' }));
  const box = await figure.evaluate((element, parts) => {
    const all = [...element.querySelectorAll(parts)];
    const figure = all[0]!.closest('figure')!;
    const box = () => {
      const boxes = all.map((part) => part.getBoundingClientRect());
      const [left, top] = [figure.getBoundingClientRect().left, Math.min(...boxes.map(({ top }) => top))];
      const bottom = Math.max(...boxes.map(({ bottom }) => bottom));
      return { x: left, y: top, width: figure.getBoundingClientRect().width, height: bottom - top };
    };
    const { x, y } = box();
    figure.style.cssText = `position: relative; left: ${Math.round(x) - x}px; top: ${Math.round(y) - y}px`;
    return box();
  }, parts);
  return { ...box, y: box.y - above, height: Math.round(box.height) + above + below };
}

/** The words of a chart on the page. */
export async function wordsOnPage(
  figure: Locator,
  box: { x: number; y: number; width: number; height: number }
): Promise<Word[]> {
  return figure.evaluate((element, box) => {
    const words: { text: string; x: number; y: number }[] = [];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      for (const match of node.data.matchAll(/[^\s–-]+[–-]?|[–-]/g)) {
        const range = document.createRange();
        range.setStart(node, match.index);
        range.setEnd(node, match.index + match[0].length);
        const { x, y, width, height } = range.getBoundingClientRect();
        const middle = y + height / 2;
        const isIn =
          Math.abs(middle - box.y - box.height / 2) < box.height / 2 + 1 &&
          Math.abs(x - box.x - box.width / 2) < box.width / 2 + 20;
        const isShown = width > 0 && node.parentElement?.checkVisibility({ visibilityProperty: true });
        if (isIn && isShown && !node.parentElement?.closest('.visually-hidden'))
          words.push({ text: match[0], x: x - box.x, y: middle - box.y });
      }
    }
    return words;
  }, box);
}

/** The words of the chart in a saved SVG that is shown. */
export async function wordsInSvg(shown: Page, chart: { x: number; y: number }): Promise<Word[]> {
  return shown.evaluate((chart) => {
    const words: { text: string; x: number; y: number }[] = [];
    for (const element of document.querySelectorAll<SVGTextElement>('#chart text')) {
      const { y, height } = element.getBoundingClientRect();
      const from = element.getScreenCTM()!.e;
      for (const match of element.textContent.matchAll(/[^\s–-]+[–-]?|[–-]/g))
        words.push({
          text: match[0],
          x: from + element.getStartPositionOfChar(match.index).x - chart.x,
          y: y + height / 2 - chart.y
        });
    }
    return words;
  }, chart);
}

/**
 * How two pictures of a size differ: the share of pixels where a colour differs by more than a fifth, and the same where
 * no pixel beside it has the other's colour either, so that it is more than the edge of a shape set otherwise.
 */
export async function difference(
  page: Page,
  first: Buffer,
  second: Buffer
): Promise<{ all: number; beyondEdges: number; drawn: number }> {
  return page.evaluate(
    async (files) => {
      const pixels = async (file: string) => {
        const bytes = Uint8Array.from(atob(file), (character) => character.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes]));
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
        const pen = canvas.getContext('2d')!;
        pen.drawImage(bitmap, 0, 0);
        return pen.getImageData(0, 0, bitmap.width, bitmap.height);
      };
      const [a, b] = [await pixels(files[0]!), await pixels(files[1]!)];
      if (a.width !== b.width || a.height !== b.height)
        throw new Error(`${a.width}×${a.height} is not ${b.width}×${b.height}`);
      const { width, height } = a;
      const LIMIT = 51;
      const isLike = (one: ImageData, x: number, y: number, other: ImageData, u: number, v: number) =>
        [0, 1, 2].every(
          (i) => Math.abs(one.data[4 * (y * width + x) + i]! - other.data[4 * (v * width + u) + i]!) <= LIMIT
        );
      const isNear = (one: ImageData, x: number, y: number, other: ImageData) => {
        for (let v = Math.max(0, y - 1); v <= Math.min(height - 1, y + 1); v++)
          for (let u = Math.max(0, x - 1); u <= Math.min(width - 1, x + 1); u++)
            if (isLike(one, x, y, other, u, v)) return true;
        return false;
      };
      let [all, beyondEdges, drawn] = [0, 0, 0];
      for (let y = 0; y < height; y++)
        for (let x = 0; x < width; x++) {
          if (!isLike(a, x, y, a, 0, 0)) drawn++;
          if (isLike(a, x, y, b, x, y)) continue;
          all++;
          if (!isNear(a, x, y, b) || !isNear(b, x, y, a)) beyondEdges++;
        }
      const whole = width * height;
      return { all: all / whole, beyondEdges: beyondEdges / whole, drawn: drawn / whole };
    },
    [first.toString('base64'), second.toString('base64')]
  );
}

/** The points of a path that is drawn, px from the top left of its chart. */
export async function pathPoints(
  path: Locator,
  chart: { x: number; y: number }
): Promise<{ x: number; y: number }[]> {
  return path.evaluate((element, chart) => {
    const path = element as unknown as SVGPathElement;
    const numbers = (path.getAttribute('d') ?? '').match(/-?[\d.]+(?:e-?\d+)?/g) ?? [];
    const matrix = path.getScreenCTM()!;
    return Array.from({ length: numbers.length / 2 }, (_, i) => {
      const point = new DOMPoint(Number(numbers[2 * i]), Number(numbers[2 * i + 1])).matrixTransform(matrix);
      return { x: point.x - chart.x, y: point.y - chart.y };
    });
  }, chart);
}
