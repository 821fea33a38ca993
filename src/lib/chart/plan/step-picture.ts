import type { Drawing } from '../picture/mark';
import { textAt, type Sheet, type Speech } from '../picture/sheet';
import type { Table } from '../picture/table';
import type { Told } from '../picture/told';
import { barMarks, hatchMarks, listMarks, type SaidPart } from './parts/part-bar-picture';
import type { StepBar } from './step-bar';

interface StepPictured extends Told {
  bar: StepBar;
  parts: readonly SaidPart[];
  /** What is said of the communication that is hidden, where there is some. */
  hidden: string;
  hiddenParts: readonly { name: string; value: number }[];
}

const BAR = 28;

/** Where a step goes, as `StepChart.svelte` has it. */
export function stepDrawing({ title, caption, bar, parts, hidden }: StepPictured, sheet: Sheet): Drawing {
  const { width } = sheet;
  const below = hidden ? 34 : 8;
  const list = listMarks(sheet, parts, BAR + below);
  const hatch = { x: 0, y: BAR + 3, width: Math.min(width, (width * bar.hidden) / bar.time), height: 8 };
  return {
    title,
    caption,
    height: BAR + below + list.height,
    marks: [
      ...barMarks(bar.parts, { x: 0, y: 0, width, height: BAR }, bar.time),
      ...(hidden ? [hatchMarks(hatch), ...textAt(sheet, hidden, 0, BAR + 22)] : []),
      ...list.marks
    ]
  };
}

export const stepTable = ({ head, bar, parts, hiddenParts }: StepPictured, { words }: Speech): Table => ({
  head: [head[0]!, words.inUnit(head[1]!, 's'), words.inUnit(head[2]!, '%')],
  rows: [
    ...parts.map(({ name, value }) => [name, value, (100 * value) / bar.time]),
    ...hiddenParts.map(({ name, value }) => [name, value, undefined])
  ]
});
