import type { Ink, Mark } from '../picture/mark';
import { linesOf, textAt, type Sheet } from '../picture/sheet';

/** A part of a bar, named below it in its colour. */
export interface NamedPart {
  ink: Ink;
  name: string;
  said: string;
  /** How much of the free room it takes. */
  grow: number;
}

const LEAST = 136;
const GAP = { across: 12, down: 4 };
const INDENT = 12.6;
const SIZE = 14;
const LEADING = 18.9;

/**
 * Names of parts in rows from a height on: each at least as wide as its longest word, and as wide as what is left of the
 * row makes it, as the page's flexible boxes are.
 */
export function namedParts(
  sheet: Sheet,
  parts: readonly NamedPart[],
  top: number
): { marks: Mark[]; height: number } {
  const marks: Mark[] = [];
  let y = top - GAP.down;
  for (const row of rowsOf(sheet, parts)) {
    const laid = withLines(sheet, row);
    const height = Math.max(...laid.map(({ lines }) => lines.length)) * LEADING;
    y += GAP.down;
    marks.push(...laid.flatMap((part) => partMarks(sheet, part, y, height)));
    y += height;
  }
  return { marks, height: Math.max(0, y - top) };
}

interface Sized extends NamedPart {
  /** What its longest word takes. */
  least: number;
}

/** Parts in rows that have room for the least width of each. */
function rowsOf(sheet: Sheet, parts: readonly NamedPart[]): Sized[][] {
  const rows: Sized[][] = [];
  let room = -1;
  for (const part of parts) {
    const words = [part.name, part.said].flatMap((text) => linesOf(sheet, text, 0, { size: SIZE }));
    const least = INDENT + Math.max(...words.map((word) => sheet.measure(word, SIZE, 400)));
    const base = Math.max(LEAST, least);
    if (base <= room) rows.at(-1)?.push({ ...part, least });
    else {
      rows.push([{ ...part, least }]);
      room = sheet.width;
    }
    room -= base + GAP.across;
  }
  return rows;
}

/** Widths of the parts of a row: free room goes by `grow`, but none gets less than its longest word takes. */
function widthsOf(sheet: Sheet, parts: readonly Sized[]): number[] {
  const fixed = new Map<Sized, number>();
  for (;;) {
    const loose = parts.filter((part) => !fixed.has(part));
    const taken = [...fixed.values()].reduce((sum, width) => sum + width, 0);
    const free = sheet.width - (parts.length - 1) * GAP.across - taken - loose.length * LEAST;
    const whole = Math.max(
      1,
      loose.reduce((sum, { grow }) => sum + grow, 0)
    );
    const width = (part: Sized): number => fixed.get(part) ?? LEAST + Math.max(0, free * part.grow) / whole;
    const narrow = loose.filter((part) => width(part) < part.least);
    if (narrow.length === 0) return parts.map(width);
    for (const part of narrow) fixed.set(part, part.least);
  }
}

interface Laid extends NamedPart {
  x: number;
  lines: { text: string; ink: Ink }[];
}

function withLines(sheet: Sheet, parts: readonly Sized[]): Laid[] {
  const widths = widthsOf(sheet, parts);
  let x = 0;
  return parts.map((part, i) => {
    // What is measured piece by piece may come out a hair wider.
    const room = widths[i]! - INDENT + 0.01;
    const lines = (text: string, ink: Ink) =>
      linesOf(sheet, text, room, { size: SIZE }).map((line) => ({ text: line, ink }));
    const laid = { ...part, x, lines: [...lines(part.name, 'ink'), ...lines(part.said, 'soft')] };
    x += widths[i]! + GAP.across;
    return laid;
  });
}

const partMarks = (sheet: Sheet, { x, ink, lines }: Laid, y: number, height: number): Mark[] => [
  { kind: 'rect', x, y, width: 3, height, ink },
  ...lines.flatMap((line, i) =>
    textAt(sheet, line.text, x + INDENT, y + (i + 0.5) * LEADING, { size: SIZE, ink: line.ink })
  )
];
