import { Numbers, type Locale } from '$lib/i18n';
import de from '$lib/i18n/de/common';
import en from '$lib/i18n/en/common';
import pictureDe from '$lib/i18n/de/picture';
import pictureEn from '$lib/i18n/en/picture';
import type { Box, Mark, Place, Text } from '$lib/chart/picture/mark';
import type { Padding } from '$lib/chart/picture/plot';
import { boxOf, type Sheet } from '$lib/chart/picture/sheet';
import { Figures } from '$lib/i18n/figure';

/** Letters as wide as in a wide font: 0.64 em, bold ones 0.7. */
const measure: Sheet['measure'] = (text, size, weight) => text.length * size * (weight > 400 ? 0.7 : 0.64);

/** A sheet without a browser. */
export function sheetIn(locale: Locale, width = 592): Sheet {
  const texts = { en, de }[locale];
  return {
    width,
    measure,
    texts,
    figures: new Figures(new Numbers(locale), texts),
    words: { en: pictureEn, de: pictureDe }[locale]
  };
}

/** All marks of a picture, those within others too, where and as large as they stand in it. */
export function flat(marks: readonly Mark[], x = 0, y = 0, scale = 1): Exclude<Mark, { marks: unknown }>[] {
  const at = ([left, top]: Place): Place => [x + scale * left, y + scale * top];
  return marks.flatMap((mark) => {
    switch (mark.kind) {
      case 'moved':
        return flat(mark.marks, ...at([mark.x, mark.y]), scale * (mark.scale ?? 1));
      case 'clip':
        return flat(mark.marks, x, y, scale);
      case 'line':
      case 'area':
        return [{ ...mark, points: mark.points.map(at) }];
      case 'dot':
        return [{ ...mark, ...placed(at, mark), radius: scale * mark.radius }];
      case 'text':
        return [{ ...mark, ...placed(at, mark), width: scale * mark.width, size: scale * mark.size }];
      case 'rect':
        return [{ ...mark, ...placed(at, mark), width: scale * mark.width, height: scale * mark.height }];
    }
  });
}

function placed(at: (place: Place) => Place, mark: { x: number; y: number }): { x: number; y: number } {
  const [x, y] = at([mark.x, mark.y]);
  return { x, y };
}

/** All marks of a kind. */
export const marksOf = <K extends Exclude<Mark, { marks: unknown }>['kind']>(
  marks: readonly Mark[],
  kind: K
): Extract<Mark, { kind: K }>[] =>
  flat(marks).filter((mark): mark is Extract<Mark, { kind: K }> => mark.kind === kind);

/** Where places of the axes stand in a chart of a size, by its padding. */
export function placesIn(
  { width, height }: { width: number; height: number },
  { top, right, bottom, left }: Padding,
  { xDomain: [x0, x1], yDomain: [y0, y1] }: Record<'xDomain' | 'yDomain', readonly [number, number]>
): { at: (place: { x: number; y: number }) => Place } {
  const [across, up] = [width - left - right, height - top - bottom];
  return {
    at: ({ x, y }) => [left + (across * (x - x0)) / (x1 - x0), top + up * (1 - (y - y0) / (y1 - y0))]
  };
}

export const textsOf = (marks: readonly Mark[]): Text[] =>
  flat(marks).filter((mark): mark is Text => mark.kind === 'text');

/** Pairs of texts that lie on each other, by more than a pixel. */
export function overlaps(marks: readonly Mark[]): [string, string][] {
  const texts = textsOf(marks);
  const overlap = (a: Box, b: Box): boolean =>
    a.x + a.width - 1 > b.x &&
    b.x + b.width - 1 > a.x &&
    a.y + a.height - 1 > b.y &&
    b.y + b.height - 1 > a.y;
  return texts.flatMap((one, i) =>
    texts
      .slice(i + 1)
      .filter((other) => overlap(boxOf(one), boxOf(other)))
      .map((other): [string, string] => [one.text, other.text])
  );
}

/** Texts that are not wholly within a box. */
export const outside = (marks: readonly Mark[], { width, height }: Pick<Box, 'width' | 'height'>): string[] =>
  textsOf(marks)
    .filter((text) => {
      const box = boxOf(text);
      return box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height;
    })
    .map(({ text }) => text);
