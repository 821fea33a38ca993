import type { ParallelPlan } from '$lib/estimate';
import type { Drawing, Mark } from '../picture/mark';
import { textAt, type Sheet } from '../picture/sheet';
import type { Table } from '../picture/table';
import type { Told } from '../picture/told';
import { groupOf, type GpuMap, type GpuPlace, type GroupKind } from './gpu-map';
import type { Tone } from './parts/part-bar';

interface MapPictured extends Told {
  map: GpuMap;
  plan: ParallelPlan;
  /** The GPU whose groups are shown, and what it is called. */
  own: GpuPlace;
  named: string;
  groups: readonly { kind?: GroupKind; text: string }[];
}

export const groupTones: Record<GroupKind, Tone> = {
  tensor: { ink: 'accent', strength: 0.85 },
  context: { ink: 'violet', strength: 0.85 },
  expert: { ink: 'amber', strength: 0.8 },
  pipeline: { ink: 'rust', strength: 0.8 }
};

const CELL = { width: 10, height: 12, gap: 2, blockGap: 9, rowGap: 5 };
const KEY = 19;

/** The GPUs of a copy of the model, as `GpuMapChart.svelte` has them. */
export function mapDrawing(
  { title, caption, map, plan, own, named, groups }: MapPictured,
  sheet: Sheet
): Drawing {
  const marks: Mark[] = [];
  let y = 0;
  for (const stage of map.stages) {
    let x = 0;
    for (let at = 0; at < map.perStage; at++) {
      if (at > 0 && at % map.block === 0) x += CELL.blockGap - CELL.gap;
      if (x + CELL.width > sheet.width) [x, y] = [0, y + CELL.height + CELL.gap];
      const isOwn = stage === own.stage && at === own.at;
      const kind = isOwn ? undefined : groupOf(plan, own, { stage, at });
      const { ink, strength } = kind
        ? groupTones[kind]
        : ({ ink: isOwn ? 'ink' : 'line', strength: 1 } as const);
      const { width, height } = CELL;
      marks.push({ kind: 'rect', x, y, width, height, ink, ...(strength < 1 && { opacity: strength }) });
      x += CELL.width + CELL.gap;
    }
    y += CELL.height + CELL.rowGap;
  }
  y += 8;
  for (const { kind, text } of [{ kind: undefined, text: named, isOwn: true }, ...groups]) {
    const tone = kind && groupTones[kind];
    if (tone || text === named)
      marks.push({ kind: 'rect', x: 0, y: y + 2, width: 10, height: 11, ink: tone?.ink ?? 'ink' });
    marks.push(...textAt(sheet, text, 18, y + 8, { ink: 'ink' }));
    y += KEY;
  }
  return { title, caption, height: y, marks };
}

export const mapTable = ({ head, rows }: MapPictured): Table => ({ head, rows: rows() });
