import type { PointGroup, Scatter, ScatterLabel } from './scatter';
import type { Drawing, Mark } from '../picture/mark';
import { plotOf, within, type PicturePlot } from '../picture/plot';
import { textAt, type Sheet, type Speech } from '../picture/sheet';
import type { Table } from '../picture/table';
import type { Told } from '../picture/told';

interface ScatterChart extends Told {
  chart: Scatter;
  groups: readonly PointGroup[];
  /** What the axes measure. */
  x: string;
  y: string;
  rings: readonly string[];
  small: readonly string[];
  picked: string | undefined;
  pairs: readonly { name: string; published: number; computed: number }[];
}

const PLOT = 368;
const padding = { top: 36, right: 6.4, bottom: 48, left: 52.8 };

/** Computed against published figures, as `ScatterChart.svelte` has them. */
export function scatterDrawing(scatter: ScatterChart, sheet: Sheet): Drawing {
  const { chart, title, caption } = scatter;
  const { height = padding.top + PLOT + padding.bottom } = sheet;
  const plot = plotOf(sheet, height, padding, [chart.domain, chart.domain]);
  return {
    title,
    caption,
    height,
    marks: [
      ...axes(sheet, plot, scatter),
      within(plot, [
        ...sameMarks(plot, chart),
        ...scatter.groups.flatMap((group) => groupMarks(plot, group, scatter))
      ]),
      ...chart.labels.flatMap((label) => labelMarks(sheet, plot, label))
    ]
  };
}

export const scatterTable = ({ head, pairs }: ScatterChart, { words }: Speech): Table => ({
  head: [...head.slice(0, 3), words.inUnit('±', '%')],
  rows: pairs.map(({ name, published, computed }) => [
    name,
    published,
    computed,
    100 * (computed / published - 1)
  ])
});

function axes(sheet: Sheet, plot: PicturePlot, { chart, x, y }: ScatterChart): Mark[] {
  const [right, bottom] = [plot.x + plot.width, plot.y + plot.height];
  const number = (decade: number): string => {
    const { text, suffix } = sheet.figures.numbers.scaled(10 ** decade);
    return text + suffix;
  };
  return [
    ...chart.ticks.flatMap((decade, i): Mark[] => {
      const label = number(decade);
      const isLast = i > 0 && i === chart.ticks.length - 1;
      // Its last third stands beyond the plot, as there is little room.
      const by = isLast ? -0.35 * sheet.measure(label, 12, 400) : 0;
      return [
        { kind: 'rect', x: plot.x, y: plot.down(decade) - 1, width: plot.width, height: 1, ink: 'line' },
        ...textAt(sheet, label, plot.x - 6, plot.down(decade), { anchor: 'end' }),
        ...textAt(sheet, label, plot.across(decade) + by, bottom + 14, { anchor: 'middle' })
      ];
    }),
    ...textAt(sheet, y, plot.x, plot.y - 16, { ink: 'ink' }),
    ...textAt(sheet, x, right, bottom + 32, { ink: 'ink', anchor: 'end' })
  ];
}

/** The line where both are the same, and the band of a tenth around it. */
function sameMarks(plot: PicturePlot, { domain: [from, to], band: [below, above] }: Scatter): Mark[] {
  const at = (x: number, y: number) => plot.at({ x, y });
  return [
    {
      kind: 'area',
      points: [at(from, from + above), at(to, to + above), at(to, to + below), at(from, from + below)],
      ink: 'accent',
      opacity: 0.14
    },
    { kind: 'line', points: [at(from, from), at(to, to)], ink: 'edge', width: 1 }
  ];
}

function groupMarks(
  plot: PicturePlot,
  { points, series, group, isMiss }: PointGroup,
  { chart, rings, small, picked }: ScatterChart
): Mark[] {
  const [from, to] = chart.domain;
  const ink = isMiss ? 'rust' : 'accent';
  const fade = picked !== undefined && picked !== group ? 0.12 : 1;
  const isSmall = small.includes(series);
  const dots = (radius: number, ink: 'rust' | 'accent' | 'paper', opacity: number): Mark[] =>
    points.map((point) => {
      const [x, y] = plot.at(point);
      return { kind: 'dot', x, y, radius, ink, ...(opacity < 1 && { opacity }) };
    });
  const whiskers = points.flatMap(({ x, lo, hi }): Mark[] =>
    lo === undefined || hi === undefined
      ? []
      : [
          {
            kind: 'line',
            points: [plot.at({ x, y: Math.max(lo, from) }), plot.at({ x, y: Math.min(hi, to) })],
            ink,
            width: 1,
            opacity: 0.35 * fade
          }
        ]
  );
  return [
    ...whiskers,
    ...dots(isSmall ? 2.5 : 4, ink, (isSmall ? 0.7 : 1) * fade),
    ...(rings.includes(series) ? dots(2.25, 'paper', fade) : [])
  ];
}

function labelMarks(sheet: Sheet, plot: PicturePlot, { name, wide, ...place }: ScatterLabel): Mark[] {
  const [x, y] = plot.at(place);
  if (!wide) return [];
  return wide === 'right'
    ? textAt(sheet, name, x + 10, y)
    : textAt(sheet, name, x - 10, y, { anchor: 'end' });
}
