import { bentDrawing, bentTable } from './time/bent-picture';
import { effectsDrawing, effectsShown, effectsTable } from './compare/effects-picture';
import { flopDrawing, flopTable } from './catalog/flop-picture';
import { histogramDrawing, histogramTable } from './uptime/histogram-picture';
import { hoursDrawing, hoursShown, hoursTable } from './compare/hours-picture';
import { intervalDrawing, intervalTable } from './uptime/interval-picture';
import { lostDrawing, lostTable } from './uptime/lost-picture';
import { fieldDrawing, fieldTable } from './plan/field-picture';
import { mapDrawing, mapTable } from './plan/map-picture';
import { memoryDrawing, memoryTable } from './plan/memory-picture';
import { pipelineDrawing, pipelineTable } from './plan/pipeline-picture';
import { rateDrawing, rateTable } from './plan/rate-picture';
import { stepDrawing, stepTable } from './plan/step-picture';
import type { Drawing } from './picture/mark';
import { scatterDrawing, scatterTable } from './catalog/scatter-picture';
import type { Sheet, Speech } from './picture/sheet';
import { sizeDrawing, sizeTable } from './uptime/size-picture';
import type { Shown, Table } from './picture/table';
import { timeDrawing, timeShown, timeTable } from './time/time-picture';
import { timelineDrawing, timelineTable } from './uptime/timeline-picture';
import { rangesDrawing, rangesShown, rangesTable } from './catalog/ranges-picture';
import { stripsDrawing, stripsShown, stripsTable } from './catalog/strips-picture';
import { shownAs } from './picture/told';
import { waterfallDrawing, waterfallShown, waterfallTable } from './compare/waterfall-picture';

/** How each chart is drawn from its geometry, and its figures as the page shows them and in full. */
const charts = {
  time: { draw: timeDrawing, show: timeShown, list: timeTable },
  bent: { draw: bentDrawing, show: shownAs, list: bentTable },
  hours: { draw: hoursDrawing, show: hoursShown, list: hoursTable },
  effects: { draw: effectsDrawing, show: effectsShown, list: effectsTable },
  waterfall: { draw: waterfallDrawing, show: waterfallShown, list: waterfallTable },
  arithmetic: { draw: scatterDrawing, show: shownAs, list: scatterTable },
  guess: { draw: scatterDrawing, show: shownAs, list: scatterTable },
  interval: { draw: intervalDrawing, show: shownAs, list: intervalTable },
  size: { draw: sizeDrawing, show: shownAs, list: sizeTable },
  lost: { draw: lostDrawing, show: shownAs, list: lostTable },
  timeline: { draw: timelineDrawing, show: shownAs, list: timelineTable },
  histogram: { draw: histogramDrawing, show: shownAs, list: histogramTable },
  flop: { draw: flopDrawing, show: shownAs, list: flopTable },
  step: { draw: stepDrawing, show: shownAs, list: stepTable },
  memory: { draw: memoryDrawing, show: shownAs, list: memoryTable },
  field: { draw: fieldDrawing, show: shownAs, list: fieldTable },
  pipeline: { draw: pipelineDrawing, show: shownAs, list: pipelineTable },
  map: { draw: mapDrawing, show: shownAs, list: mapTable },
  rate: { draw: rateDrawing, show: shownAs, list: rateTable },
  strips: { draw: stripsDrawing, show: stripsShown, list: stripsTable },
  ranges: { draw: rangesDrawing, show: rangesShown, list: rangesTable }
};

type Chart = keyof typeof charts;

/** A chart to be drawn: which one it is, what is drawn, and what tells its file from others of its kind on the page. */
export type Pictured = {
  [C in Chart]: { chart: C; of: Parameters<(typeof charts)[C]['draw']>[0]; id?: string };
}[Chart];

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
