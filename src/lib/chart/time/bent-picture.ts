import type { BentAnswer, BentCurve, FastestMark } from './bent-curve';
import type { LabelledRun } from './time-curve';
import type { Interval, Solution } from '$lib/estimate';
import type { Drawing, Mark } from '../picture/mark';
import { plotOf, xAxis, yAxis, type Padding, type PicturePlot, type Tick } from '../picture/plot';
import { drop, figureBelow, pointHandle } from '../picture/point-marks';
import { textAt, type Sheet, type Speech } from '../picture/sheet';
import type { Table } from '../picture/table';
import { lineLabel, runMarks } from './time-picture';
import type { Told } from '../picture/told';
import { uptimeLines } from '../uptime/uptime-curve-picture';

interface BentChart extends Told {
  geometry: BentCurve;
  places: readonly LabelledRun[];
  /** What the label of the line says. */
  values: Solution['values'];
  padding: Padding;
  x: readonly Tick[];
  y: readonly Tick[];
  /** What is said at the point, of the shortest time and of the time that was asked for. */
  answer: string;
  shortest: string;
  asked: string;
  isMoved: boolean;
  /** The uptime at a number of GPUs. */
  uptimeAt: (gpus: number) => Interval;
}

const HEIGHT = 304;
const DAY = 86_400;

/** Training time against GPUs where the uptime follows from its causes, as `BentTimeChart.svelte` has it. */
export function bentDrawing(chart: BentChart, sheet: Sheet): Drawing {
  const { geometry, title, caption, values, places } = chart;
  const { curve, label, point, fastest } = geometry;
  const { height = HEIGHT } = sheet;
  const plot = plotOf(sheet, height, chart.padding, [geometry.xDomain, geometry.yDomain]);
  const own = [
    ...lineLabel(sheet, plot, { label, values }),
    ...deadlineMarks(sheet, plot, chart),
    ...(fastest ? fastestMarks(sheet, plot, fastest, chart.shortest) : []),
    ...ghostMarks(plot, chart),
    ...(point ? pointMarks(sheet, plot, point, chart.answer) : [])
  ];
  return {
    title,
    caption,
    height,
    marks: [
      ...yAxis(sheet, plot, chart.y),
      ...xAxis(sheet, plot, chart.x),
      uptimeLines(plot, { line: curve, band: curve }),
      ...places.flatMap((run) => runMarks(sheet, plot, run, own)),
      ...own
    ]
  };
}

export const bentTable = (
  { head, geometry, places, uptimeAt }: BentChart,
  { words, texts }: Speech
): Table => {
  const [gpus = '', time = '', uptime = ''] = head;
  const [days, percent] = [words.inUnit(time, texts.units.days(2)), words.inUnit(uptime, '%')];
  return {
    head: [gpus, words.low(days), words.high(days), words.low(percent), words.high(percent), words.run],
    rows: [
      ...geometry.curve.map(({ gpus, time }) => {
        const { lo, hi } = uptimeAt(gpus);
        return [gpus, time.lo / DAY, time.hi / DAY, 100 * lo, 100 * hi];
      }),
      ...places.map(({ run }) => [run.gpus, run.time / DAY, run.time / DAY, undefined, undefined, run.name])
    ]
  };
};

/** A time that no number of GPUs meets. */
function deadlineMarks(
  sheet: Sheet,
  plot: PicturePlot,
  { geometry: { deadline }, asked }: BentChart
): Mark[] {
  if (deadline === undefined) return [];
  const y = plot.down(deadline);
  const points = [
    [plot.x, y],
    [plot.x + plot.width, y]
  ] as const;
  return [
    { kind: 'line', points, ink: 'rust', width: 1.5, dash: [4.5, 4.5] },
    ...textAt(sheet, asked, plot.x + 6, y + 11, { ink: 'rust', weight: 600, behind: 0.85 })
  ];
}

/** Where more GPUs stop helping. */
function fastestMarks(sheet: Sheet, plot: PicturePlot, fastest: FastestMark, said: string): Mark[] {
  const [x, y] = plot.at(fastest);
  const left = fastest.side === 'end' ? plot.x + plot.width - 2 : fastest.side === 'start' ? x + 2 : x;
  return [
    { kind: 'rect', x: x - 1, y: y - 6.5, width: 2, height: 13, ink: 'rust' },
    ...textAt(sheet, said, left, y + 17, { ink: 'rust', weight: 600, anchor: fastest.side, behind: 0.85 })
  ];
}

function ghostMarks(plot: PicturePlot, { geometry: { opened }, isMoved }: BentChart): Mark[] {
  if (!opened || !isMoved) return [];
  const [x, y] = plot.at(opened);
  return [{ kind: 'dot', x, y, radius: 8, stroke: 1.5, ink: 'soft', dash: [4.5, 3] }];
}

function pointMarks(sheet: Sheet, plot: PicturePlot, point: BentAnswer, said: string): Mark[] {
  const [x, y] = plot.at(point);
  const [top, low] = [plot.down(point.hi), plot.down(point.lo)];
  const whisker: Mark[] =
    point.lo === point.hi
      ? []
      : [{ kind: 'rect', x: x - 1, y: top, width: 3, height: low - top, ink: 'accent' }];
  const isLeft = point.side === 'left';
  const answer =
    point.side === 'below'
      ? figureBelow(sheet, x, y, plot, said)
      : textAt(sheet, said, isLeft ? x - 14 : x + 14, y - 15, {
          size: 13,
          weight: 700,
          ink: 'ink',
          anchor: isLeft ? 'end' : 'start',
          behind: 0.85
        });
  return [...whisker, drop(x, y, plot), pointHandle(x, y), ...answer];
}
