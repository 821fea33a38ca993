import { effectsDrawing, effectsShown, effectsTable } from './effects';
import { hoursDrawing, hoursShown, hoursTable } from './hours';
import type { Drawing } from './mark';
import type { Sheet, Speech } from './sheet';
import type { Shown, Table } from './table';
import { timeDrawing, timeShown, timeTable } from './time';

/** How each chart is drawn from its geometry, and its figures as the page shows them and in full. */
const charts = {
  time: { draw: timeDrawing, show: timeShown, list: timeTable },
  hours: { draw: hoursDrawing, show: hoursShown, list: hoursTable },
  effects: { draw: effectsDrawing, show: effectsShown, list: effectsTable }
};

type Chart = keyof typeof charts;

/** A chart to be drawn: which one it is, and what is drawn. */
export type Pictured = { [C in Chart]: { chart: C; of: Parameters<(typeof charts)[C]['draw']>[0] } }[Chart];

interface Ways {
  draw: (of: unknown, sheet: Sheet) => Drawing;
  show: (of: unknown, speech: Speech) => Shown;
  list: (of: unknown, speech: Speech) => Table;
}

/** What a chart is called goes with what it draws, so its functions take that. */
const waysOf = ({ chart }: Pictured): Ways => charts[chart] as unknown as Ways;

export const drawingOf = (pictured: Pictured, sheet: Sheet): Drawing =>
  waysOf(pictured).draw(pictured.of, sheet);

export const shownOf = (pictured: Pictured, speech: Speech): Shown =>
  waysOf(pictured).show(pictured.of, speech);

export const tableOf = (pictured: Pictured, speech: Speech): Table =>
  waysOf(pictured).list(pictured.of, speech);
