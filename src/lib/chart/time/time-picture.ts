import type { LabelledRun, TimeCurve } from './time-curve';
import type { Solution } from '$lib/estimate';
import { decadeAxes } from './decade-axes-picture';
import type { Drawing, Mark, Place } from '../picture/mark';
import { drop, pointHandle } from '../picture/point-marks';
import { plotOf, within, type Padding, type PicturePlot, type Tick } from '../picture/plot';
import { linesOf, overlap, textAt, type Sheet, type Speech } from '../picture/sheet';
import type { Shown, Table } from '../picture/table';

interface TimeChart extends TimeCurve {
  places: readonly LabelledRun[];
  /** What the labels say. */
  values: Solution['values'];
  padding: Padding;
}

const HEIGHT = 304;
const DAY = 86_400;

/** Training time against GPUs, as `TimeChart.svelte` has it. */
export function timeDrawing(chart: TimeChart, sheet: Sheet): Drawing {
  const { texts, figures, words } = sheet;
  const { curve, opened, values } = chart;
  const { height = HEIGHT } = sheet;
  const plot = plotOf(sheet, height, chart.padding, [chart.xDomain, chart.yDomain]);
  const own = [...lineLabel(sheet, plot, chart), ...point(sheet, plot, chart)];
  const caption = values.uptime
    ? words.time.caption(figures.say('uptime', values.uptime))
    : words.time.captionNoUptime;
  return {
    title: texts.charts.time.title,
    caption: opened ? `${caption} ${words.time.opened}` : caption,
    height,
    marks: [
      ...axes(sheet, plot, chart),
      within(plot, line(plot, curve)),
      ...chart.places.flatMap((run) => runMarks(sheet, plot, run, own)),
      ...own
    ]
  };
}

export function timeShown({ curve, places }: TimeChart, { texts, figures }: Speech): Shown {
  const days = (lo: number, hi: number): string => figures.say('time', { lo: DAY * lo, hi: DAY * hi });
  return {
    head: [texts.quantities.gpus.name, texts.quantities.time.name],
    rows: [
      ...curve
        .filter((_, i) => i % 2 === 0)
        .map(({ x, lo, hi }) => [figures.numbers.plain(Math.round(10 ** x)), days(10 ** lo, 10 ** hi)]),
      ...places.map(({ run: { gpus, name, time } }) => [
        `${figures.numbers.plain(gpus)} · ${name}`,
        days(time / DAY, time / DAY)
      ])
    ]
  };
}

export function timeTable({ curve, places }: TimeChart, { texts, words }: Speech): Table {
  const time = words.inUnit(texts.quantities.time.name, texts.units.days(2));
  return {
    head: [texts.quantities.gpus.name, words.low(time), words.high(time), words.run],
    rows: [
      ...curve.map(({ x, lo, hi }) => [10 ** x, 10 ** lo, 10 ** hi]),
      ...places.map(({ run }) => [run.gpus, run.time / DAY, run.time / DAY, run.name])
    ]
  };
}

function axes(sheet: Sheet, plot: PicturePlot, { xDomain, yDomain }: TimeChart): Mark[] {
  const { quantities } = sheet.texts;
  const ticks = ([from, to]: readonly [number, number], unit: (value: number) => string): Tick[] =>
    Array.from({ length: to - from + 1 }, (_, i) => {
      const number = sheet.figures.numbers.plain(10 ** (from + i));
      return { at: from + i, label: i === 0 ? `${number} ${unit(10 ** from)}` : number };
    });
  return decadeAxes(sheet, plot, ticks(xDomain, quantities.gpus.unit), ticks(yDomain, quantities.time.unit));
}

function line(plot: PicturePlot, curve: TimeCurve['curve']): Mark[] {
  const path = (y: 'lo' | 'y' | 'hi'): Place[] => curve.map((point) => plot.at({ x: point.x, y: point[y] }));
  const isBand = curve.some(({ lo, hi }) => lo !== hi);
  return [
    ...(isBand
      ? [
          {
            kind: 'area',
            points: [...path('hi'), ...path('lo').reverse()],
            ink: 'accent',
            opacity: 0.18
          } as const
        ]
      : []),
    { kind: 'line', points: path('y'), ink: 'accent', width: 2 }
  ];
}

/** A published run, with its name where neither that of the line nor the answer stands. */
export function runMarks(
  sheet: Sheet,
  plot: PicturePlot,
  { run, wide, ...place }: LabelledRun,
  taken: readonly Mark[]
): Mark[] {
  const [x, y] = plot.at(place);
  const isRight = wide === 'right';
  const name = wide
    ? textAt(sheet, run.name, isRight ? x + 10 : x - 10, y, {
        anchor: isRight ? 'start' : 'end',
        behind: 0.92
      })
    : [];
  return [
    { kind: 'dot', x, y, radius: 4, stroke: 1, ink: 'edge', fill: 'paper' },
    ...(overlap(name, taken) ? [] : name)
  ];
}

/** Between its place and the edge it faces; above the place on the right, below it on the left. */
export function lineLabel(
  sheet: Sheet,
  plot: PicturePlot,
  { label, values }: Pick<TimeChart, 'label' | 'values'>
): Mark[] {
  const { texts, figures } = sheet;
  if (!label || !values.params || !values.tokens) return [];
  const text = texts.charts.time.line(
    figures.say('params', values.params),
    figures.say('tokens', values.tokens)
  );
  const [x, y] = plot.at(label);
  const isRight = label.side === 'right';
  const leading = 16.2;
  const room = isRight ? plot.x + plot.width - x - 8 : x - 8 - plot.x;
  const lines = linesOf(sheet, text, room);
  const top = isRight ? y - lines.length * leading : y;
  return lines.flatMap((line, i) =>
    textAt(sheet, line, isRight ? x + 8 : x - 8, top + (i + 0.5) * leading, {
      ink: 'ink',
      anchor: isRight ? 'start' : 'end'
    })
  );
}

function point(sheet: Sheet, plot: PicturePlot, { point, opened, values, side }: TimeChart): Mark[] {
  const ghost = opened && plot.at(opened);
  const marks: Mark[] = ghost
    ? [{ kind: 'dot', x: ghost[0], y: ghost[1], radius: 8, stroke: 1.5, ink: 'soft', dash: [4.5, 3] }]
    : [];
  if (!point || !values.time) return marks;
  const [x, y] = plot.at(point);
  const [top, low] = [plot.down(point.hi), plot.down(point.lo)];
  if (point.lo !== point.hi)
    marks.push({ kind: 'rect', x: x - 1, y: top, width: 3, height: low - top, ink: 'accent' });
  const said = sheet.figures.say('time', values.time);
  return [...marks, drop(x, y, plot), pointHandle(x, y), ...answer(sheet, plot, [x, y], side, said)];
}

/** Above the line to the right of the point, against the edge where there is little room, or below it to the left. */
function answer(
  sheet: Sheet,
  plot: PicturePlot,
  [x, y]: Place,
  side: TimeCurve['side'],
  said: string
): Mark[] {
  const style = { size: 13, weight: 700, ink: 'ink', behind: 1 } as const;
  if (side === 'left') return textAt(sheet, said, x - 14, y + 11.5, { ...style, anchor: 'end' });
  const edge = plot.x + plot.width + 8;
  const left = Math.min(x + 14, edge - sheet.measure(said, style.size, style.weight));
  return textAt(sheet, said, left, y - 11.5, style);
}
