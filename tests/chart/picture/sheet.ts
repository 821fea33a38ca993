import { Numbers, type Locale } from '$lib/i18n';
import de from '$lib/i18n/de';
import en from '$lib/i18n/en';
import { pictureTexts } from '$lib/i18n/picture';
import type { Box, Mark, Text } from '$lib/chart/picture/mark';
import { boxOf, type Sheet } from '$lib/chart/picture/sheet';
import { Figures } from '$lib/ui/figure';

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
    words: pictureTexts[locale]
  };
}

/** All marks of a picture, those within others too, where they stand in it. */
export function flat(marks: readonly Mark[], x = 0, y = 0): Exclude<Mark, { marks: unknown }>[] {
  return marks.flatMap((mark) => {
    switch (mark.kind) {
      case 'moved':
        return flat(mark.marks, x + mark.x, y + mark.y);
      case 'clip':
        return flat(mark.marks, x, y);
      case 'line':
      case 'area':
        return [{ ...mark, points: mark.points.map(([left, top]) => [left + x, top + y] as const) }];
      default:
        return [{ ...mark, x: mark.x + x, y: mark.y + y }];
    }
  });
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
