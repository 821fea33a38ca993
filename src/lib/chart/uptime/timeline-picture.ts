import type { TimelinePiece, RunTimeline, TimelineId } from './run-timeline';
import type { Drawing, Ink, Mark } from '../picture/mark';
import { textAt, type Sheet, type Speech } from '../picture/sheet';
import type { Table } from '../picture/table';
import type { Told } from '../picture/told';

interface TimelineChart extends Omit<Told, 'title'> {
  geometry: RunTimeline;
  /** What is marked, with how often and for how long, s. */
  kinds: readonly { id: TimelineId; name: string; count: number; time: number }[];
}

const ROW = 17.6;
/** Of a row's height. */
const BAR = 0.72;

const looks: Record<TimelineId, { ink: Ink; opacity?: number }> = {
  corrupt: { ink: 'edge' },
  lost: { ink: 'rust', opacity: 0.5 },
  down: { ink: 'rust' },
  planned: { ink: 'violet' }
};

/** A run row by row, as `TimelineChart.svelte` has it, with what its colours mean. */
export function timelineDrawing({ geometry, kinds, caption }: TimelineChart, sheet: Sheet): Drawing {
  const { rows, end, pieces } = geometry;
  const base = Array.from({ length: rows }, (_, row) => ({ row, from: 0, to: row === rows - 1 ? end : 1 }));
  const area = ({ row, from, to }: TimelinePiece, look: { ink: Ink; opacity?: number }): Mark => {
    const [left, right] = [from * sheet.width, to * sheet.width];
    const [top, bottom] = [row * ROW, (row + BAR) * ROW];
    const points = [
      [left, top],
      [right, top],
      [right, bottom],
      [left, bottom]
    ] as const;
    return { kind: 'area', points, ...look };
  };
  return {
    title: sheet.words.timeline.title,
    caption,
    height: rows * ROW + 26,
    marks: [
      ...base.map((piece) => area(piece, { ink: 'tint' })),
      ...(['corrupt', 'lost', 'down', 'planned'] as const).flatMap((id) =>
        pieces[id].map((piece) => area(piece, looks[id]))
      ),
      ...names(sheet, kinds, rows * ROW + 16)
    ]
  };
}

function names(sheet: Sheet, kinds: TimelineChart['kinds'], y: number): Mark[] {
  let x = 0;
  return kinds.flatMap(({ id, name }) => {
    const text = textAt(sheet, name, x + 16, y, { ink: 'ink' });
    const marks: Mark[] = [{ kind: 'rect', x, y: y - 5, width: 10, height: 10, ...looks[id] }, ...text];
    x += 16 + sheet.measure(name, 12, 400) + 20;
    return marks;
  });
}

export const timelineTable = ({ head, kinds }: TimelineChart, { words }: Speech): Table => ({
  head: [head[0]!, head[1]!, words.inUnit(head[2]!, 's')],
  rows: kinds.map(({ name, count, time }) => [name, count, time])
});
