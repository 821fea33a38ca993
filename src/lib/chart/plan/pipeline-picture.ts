import type { Drawing, Mark } from '../picture/mark';
import { textAt, type Sheet, type Speech } from '../picture/sheet';
import type { Table } from '../picture/table';
import type { Told } from '../picture/told';
import type { Tone } from './parts/part-bar';
import type { PipelineRow, WorkKind } from './pipeline-schedule';

interface PipelinePictured extends Told {
  schedule: readonly PipelineRow[];
  /** Of the stages that are drawn. */
  names: readonly string[];
  kinds: readonly { kind: WorkKind; name: string }[];
}

export const workTones: Record<WorkKind, Tone> = {
  forward: { ink: 'accent', strength: 1 },
  backward: { ink: 'accent', strength: 0.5 },
  turns: { ink: 'accent', strength: 0.72 }
};

const ROW = 17;

/** The pipeline of a step, as `PipelineChart.svelte` has it. */
export function pipelineDrawing(
  { title, caption, schedule, names, kinds }: PipelinePictured,
  sheet: Sheet
): Drawing {
  const left = Math.max(...names.map((name) => sheet.measure(name, 12, 400))) + 12;
  const wide = sheet.width - left;
  const rows = schedule.flatMap(({ work }, row) => [
    ...textAt(sheet, names[row]!, left - 12, row * ROW + ROW / 2, { anchor: 'end' }),
    ...work.map(({ kind, from, to }): Mark => {
      const { ink, strength } = workTones[kind];
      return {
        kind: 'rect',
        x: left + wide * from,
        y: row * ROW + 1,
        width: Math.max(0.5, wide * (to - from) - 1),
        height: ROW - 3,
        ink,
        ...(strength < 1 && { opacity: strength })
      };
    })
  ]);
  let x = left;
  const y = schedule.length * ROW + 14;
  const keys = kinds.flatMap(({ kind, name }) => {
    const { ink, strength } = workTones[kind];
    const marks: Mark[] = [
      { kind: 'rect', x, y: y - 5, width: 10, height: 10, ink, ...(strength < 1 && { opacity: strength }) },
      ...textAt(sheet, name, x + 16, y)
    ];
    x += 16 + sheet.measure(name, 12, 400) + 20;
    return marks;
  });
  return { title, caption, height: schedule.length * ROW + 24, marks: [...rows, ...keys] };
}

export const pipelineTable = ({ head, schedule }: PipelinePictured, { words }: Speech): Table => ({
  head: [head[0]!, words.inUnit(head[1]!, '%'), words.inUnit(head[2]!, '%')],
  rows: schedule.map(({ stage, busy }) => [stage + 1, 100 * busy, 100 * (1 - busy)])
});
