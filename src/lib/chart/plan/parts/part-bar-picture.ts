import type { Box, Mark } from '../../picture/mark';
import { textAt, type Sheet } from '../../picture/sheet';
import type { BarPart } from './part-bar';

/** A part of a bar with what is said of it. */
export type SaidPart = BarPart & { name: string; said: string; share: string };

/** The parts of a bar in a box that is `domain` wide in their unit. */
export const barMarks = (parts: readonly BarPart[], box: Box, domain: number): Mark[] =>
  parts.map(({ from, to, tone }): Mark => ({
    kind: 'rect',
    x: box.x + (box.width * from) / domain,
    y: box.y,
    width: Math.max(0.5, (box.width * (to - from)) / domain - 1),
    height: box.height,
    ink: tone.ink,
    ...(tone.strength < 1 && { opacity: tone.strength })
  }));

const ROW = 20;
const COLUMN = 300;

/** The parts by name in columns, from `top` down, and how high that is. */
export function listMarks(
  sheet: Sheet,
  parts: readonly SaidPart[],
  top: number
): { marks: Mark[]; height: number } {
  const columns = Math.max(1, Math.floor((sheet.width + 36) / (COLUMN + 36)));
  const wide = (sheet.width - 36 * (columns - 1)) / columns;
  const marks = parts.flatMap((part, i) => {
    const x = (i % columns) * (wide + 36);
    const y = top + Math.floor(i / columns) * ROW + ROW / 2;
    const { tone } = part;
    return [
      {
        kind: 'rect',
        ...{ x, y: y - 5, width: 10, height: 10, ink: tone.ink },
        ...(tone.strength < 1 && { opacity: tone.strength })
      } satisfies Mark,
      ...textAt(sheet, part.name, x + 18, y, { ink: 'ink' }),
      ...textAt(sheet, part.said, x + wide - 52, y, { ink: 'ink', anchor: 'end' }),
      ...textAt(sheet, part.share, x + wide, y, { anchor: 'end' })
    ];
  });
  return { marks, height: Math.ceil(parts.length / columns) * ROW };
}

/** Lines at a slant over a box: what is there, but takes no time of its own. */
export function hatchMarks(box: Box): Mark {
  const lines: Mark[] = [];
  for (let x = box.x - box.height; x < box.x + box.width; x += 5)
    lines.push({
      kind: 'line',
      points: [
        [x, box.y + box.height],
        [x + box.height, box.y]
      ],
      ink: 'violet',
      width: 1.5
    });
  return { kind: 'clip', box, marks: lines };
}
