import type { Language } from '$lib/i18n/context';
import type { Texts } from '$lib/i18n';
import type { Anchor, Box, Ink, Mark, Text } from './mark';

/** How wide a text of a size and weight is, px. */
export type TextWidth = (text: string, size: number, weight: Text['weight']) => number;

/** The language of a picture. */
export interface Speech extends Pick<Language, 'texts' | 'figures'> {
  words: Texts<'picture'>;
}

/** What a drawing is made on: how wide it is, how wide text on it is, and its language. */
export interface Sheet extends Speech {
  width: number;
  /** How high a chart is that has axes, where it is not as on its page. */
  height?: number;
  measure: TextWidth;
}

export interface Style {
  size?: number;
  anchor?: Anchor;
  ink?: Ink;
  weight?: Text['weight'];
  /** How opaque paper lies behind it, beyond its ends by `around` px. */
  behind?: number;
  around?: number;
}

/** A line of text at a place, with the paper behind it where it has some. */
export function textAt(sheet: Sheet, text: string, x: number, y: number, style: Style = {}): Mark[] {
  const { size = 12, anchor = 'start', ink = 'soft', weight = 400, behind, around = 2 } = style;
  const width = sheet.measure(text, size, weight);
  const mark: Text = { kind: 'text', x, y, text, size, anchor, ink, weight, width };
  if (!behind) return [mark];
  return [
    { kind: 'rect', ...boxOf(mark, around), ink: 'paper', ...(behind < 1 && { opacity: behind }) },
    mark
  ];
}

/** The box that a text takes, a line of its size high. */
export function boxOf({ x, y, width, size, anchor }: Text, around = 0): Box {
  const left = x - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2);
  return { x: left - around, y: y - size / 2, width: width + 2 * around, height: size };
}

/** Whether a text of some marks lies on one of others. */
export function overlap(some: readonly Mark[], others: readonly Mark[]): boolean {
  const boxes = (marks: readonly Mark[]): Box[] =>
    marks.flatMap((mark) => (mark.kind === 'text' ? [boxOf(mark)] : []));
  return boxes(some).some((a) =>
    boxes(others).some(
      (b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
    )
  );
}

/**
 * A text in lines no wider than `width`, broken at spaces and after dashes, as browsers do; what cannot be broken and is
 * wider has a line of its own.
 */
export function linesOf({ measure }: Sheet, text: string, width: number, style: Style = {}): string[] {
  const { size = 12, weight = 400 } = style;
  const lines: string[] = [];
  for (const piece of text.split(/(?<=[^\S\u00a0]|–)|(?<=\p{L}-)(?=\p{L})/u)) {
    const longer = (lines.at(-1) ?? '') + piece;
    if (lines.length > 0 && measure(longer.trimEnd(), size, weight) <= width)
      lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines.map((line) => line.trim()).filter(Boolean);
}
