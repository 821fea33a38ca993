import type { TimeAt } from '$lib/scenario/plan/planned-curve';
import type { Drawing, Mark } from '../picture/mark';
import { plotOf, within, xAxis, yAxis, type Padding, type Tick } from '../picture/plot';
import { drop, figureBelow, pointHandle } from '../picture/point-marks';
import { textAt, type Sheet, type Speech } from '../picture/sheet';
import type { Table } from '../picture/table';
import type { Told } from '../picture/told';
import type { RateGeometry } from './rate-geometry';

interface RatePictured extends Told {
  geometry: RateGeometry;
  curve: readonly TimeAt[];
  padding: Padding;
  x: readonly Tick[];
  y: readonly Tick[];
  yTime: readonly Tick[];
  rateName: string;
  timeName: string;
  own: TimeAt | undefined;
  rateText: string;
  timeText: string;
}

const NAME = 20;
const RATE = 224;
const TIME = 160;

/** Rate and days over the number of GPUs, as `RateChart.svelte` has them. */
export function rateDrawing(chart: RatePictured, sheet: Sheet): Drawing {
  const { geometry, own, title, caption } = chart;
  const rate = panel(sheet, chart, 'rate');
  const hasTime = geometry.time.length > 1;
  return {
    title,
    caption,
    height: NAME + RATE + (hasTime ? NAME + TIME : 0),
    marks: [
      { kind: 'moved', x: 0, y: 0, marks: rate },
      ...(hasTime
        ? [{ kind: 'moved', x: 0, y: NAME + RATE, marks: own ? panel(sheet, chart, 'time') : [] } as const]
        : [])
    ]
  };
}

function panel(sheet: Sheet, chart: RatePictured, kind: 'rate' | 'time'): Mark[] {
  const { geometry, own } = chart;
  const isRate = kind === 'rate';
  const domains = [geometry.xDomain, isRate ? geometry.rateDomain : geometry.timeDomain] as const;
  const padding = { ...chart.padding, top: chart.padding.top + NAME };
  const plot = plotOf(sheet, (isRate ? RATE : TIME) + NAME, padding, domains);
  const line = geometry[kind];
  const at = own && line.find(({ x }) => x === Math.log10(own.gpus));
  const [x, y] = at ? plot.at(at) : [0, 0];
  const band = [
    ...line.map(({ x, hi }) => plot.at({ x, y: hi })),
    ...[...line].reverse().map(({ x, lo }) => plot.at({ x, y: lo }))
  ];
  return [
    ...textAt(sheet, isRate ? chart.rateName : chart.timeName, 0, 8),
    ...yAxis(sheet, plot, isRate ? chart.y : chart.yTime),
    ...xAxis(sheet, plot, chart.x),
    within(plot, [
      ...(isRate ? [{ kind: 'area', points: band, ink: 'accent', opacity: 0.18 } as const] : []),
      { kind: 'line', points: line.map(plot.at), ink: 'accent', width: 2 }
    ]),
    ...(at
      ? [
          drop(x, y, plot),
          pointHandle(x, y),
          ...figureBelow(sheet, x, y, plot, isRate ? chart.rateText : chart.timeText)
        ]
      : [])
  ];
}

export const rateTable = ({ head, curve }: RatePictured, { words }: Speech): Table => ({
  head: [
    head[0]!,
    ...head.slice(1, 4).map((name) => words.inUnit(name, 'TFLOPS')),
    words.inUnit(head[4]!, 's')
  ],
  rows: curve.map(({ gpus, predicted, rate, time }) => [
    gpus,
    predicted / 1e12,
    rate.lo / 1e12,
    rate.hi / 1e12,
    time
  ])
});
