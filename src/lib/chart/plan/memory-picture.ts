import type { Drawing } from '../picture/mark';
import { textAt, type Sheet, type Speech } from '../picture/sheet';
import type { Table } from '../picture/table';
import type { Told } from '../picture/told';
import type { MemoryBar } from './memory-bar';
import { barMarks, listMarks, type SaidPart } from './parts/part-bar-picture';

interface MemoryPictured extends Told {
  bar: MemoryBar;
  parts: readonly SaidPart[];
  /** What the chip has, in words. */
  limit: string;
}

const TOP = 18;
const BAR = 28;

/** The memory of a GPU, as `MemoryChart.svelte` has it. */
export function memoryDrawing({ title, caption, bar, parts, limit }: MemoryPictured, sheet: Sheet): Drawing {
  const at = (sheet.width * bar.capacity) / bar.end;
  const list = listMarks(sheet, parts, TOP + BAR + 12);
  return {
    title,
    caption,
    height: TOP + BAR + 12 + list.height,
    marks: [
      ...barMarks(bar.parts, { x: 0, y: TOP, width: sheet.width, height: BAR }, bar.end),
      { kind: 'rect', x: at, y: TOP - 6, width: 2, height: BAR + 12, ink: 'ink' },
      ...textAt(sheet, limit, at - 6, TOP - 9, { anchor: 'end' }),
      ...list.marks
    ]
  };
}

export const memoryTable = ({ head, bar, parts }: MemoryPictured, { words }: Speech): Table => ({
  head: [head[0]!, words.inUnit(head[1]!, 'byte'), words.inUnit(head[2]!, '%')],
  rows: parts.map(({ name, value }) => [name, value, (100 * value) / bar.capacity])
});
