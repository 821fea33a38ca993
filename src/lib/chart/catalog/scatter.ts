import { sidesFor, type LabelSide } from '../plot/label-sides';

/** A computed figure beside the published one, as a point of a chart. */
export interface ScatterPair {
  name: string;
  published: number;
  computed: number;
  /** Points of one series look alike. */
  series: string;
  /** What a reader can pick points by. */
  group: string;
  /** The ends of a range around the computed figure. */
  range?: { lo: number; hi: number };
}

export interface ScatterPoint {
  x: number;
  y: number;
  series: string;
  group: string;
  isMiss: boolean;
  lo?: number;
  hi?: number;
}

export interface ScatterLabel {
  name: string;
  x: number;
  y: number;
  wide?: LabelSide;
  narrow?: LabelSide;
}

/** Geometry of a chart of computed against published figures, all in decades. */
export interface Scatter {
  /** Whole decades, the same on both axes. */
  domain: [number, number];
  ticks: number[];
  /** The band of 10 % either way around the line where both are the same, as distances from it. */
  band: [below: number, above: number];
  points: ScatterPoint[];
  /** Names of the largest misses, where they have room, on a wide and on a narrow plot. */
  labels: ScatterLabel[];
}

const BAND = 0.1;
const LABELS = 8;
const HEIGHT = 380;

/** Four digits of a decade are a twentieth of a pixel. */
const decades = (value: number): number => Number(Math.log10(value).toFixed(4));

/** What both axes span where there are no points. */
const EMPTY: [number, number] = [0, 1];

/** Geometry of computed against published figures; `miss` is the error from which a point counts as a miss. */
export function scatter(pairs: readonly ScatterPair[], miss: number): Scatter {
  const points = pairs.map((pair) => place(pair, miss));
  const ends = points.flatMap(({ x, y }) => [x, y]);
  const domain: [number, number] =
    ends.length === 0
      ? EMPTY
      : [
          // Plus 0, so that no decade is -0.
          Math.floor(ends.reduce((least, end) => Math.min(least, end))) + 0,
          Math.ceil(ends.reduce((most, end) => Math.max(most, end))) + 0
        ];
  if (domain[0] === domain[1]) domain[1]++;
  return {
    domain,
    ticks: Array.from({ length: domain[1] - domain[0] + 1 }, (_, i) => domain[0] + i),
    band: [decades(1 - BAND), decades(1 + BAND)],
    points,
    labels: labelsOf(pairs, points, domain)
  };
}

function place({ published, computed, series, group, range }: ScatterPair, miss: number): ScatterPoint {
  const point = {
    x: decades(published),
    y: decades(computed),
    series,
    group,
    isMiss: Math.abs(computed / published - 1) > miss
  };
  return range ? { ...point, lo: decades(range.lo), hi: decades(range.hi) } : point;
}

function labelsOf(
  pairs: readonly ScatterPair[],
  points: readonly ScatterPoint[],
  domain: [number, number]
): ScatterLabel[] {
  const largest = pairs
    .map(({ name }, i) => ({ ...points[i]!, name: name.replace(/\s*\(.*$/, '') }))
    .filter(({ isMiss }) => isMiss)
    .sort((a, b) => Math.abs(b.y - b.x) - Math.abs(a.y - a.x))
    .slice(0, LABELS);
  const [wide, narrow] = [480, 270].map((width) =>
    sidesFor(largest, points, { xDomain: domain, yDomain: domain, width, height: HEIGHT })
  );
  return largest
    .map((label) => ({
      name: label.name,
      x: label.x,
      y: label.y,
      wide: wide!.get(label),
      narrow: narrow!.get(label)
    }))
    .filter(({ wide, narrow }) => wide ?? narrow);
}

/** How far along an axis a place is, in per cent. */
export const along = (decade: number, [from, to]: Scatter['domain']): number =>
  Math.round(((decade - from) / (to - from)) * 1e4) / 100;

/** Points that are drawn alike. */
export interface PointGroup extends Pick<ScatterPoint, 'series' | 'group' | 'isMiss'> {
  points: ScatterPoint[];
}

/** Points by series, group and miss, so that each lot is one shape; misses last, on top of the others. */
export function groupPoints(points: readonly ScatterPoint[]): PointGroup[] {
  const groups = new Map<string, PointGroup>();
  for (const point of points) {
    const { series, group, isMiss } = point;
    const key = [isMiss, series, group].join('\n');
    const found = groups.get(key);
    if (found) found.points.push(point);
    else groups.set(key, { series, group, isMiss, points: [point] });
  }
  return [...groups.values()].sort((a, b) => Number(a.isMiss) - Number(b.isMiss));
}

/** The index of the point nearest to a place, at most `reach` away, in fractions of the plot. */
export function nearest(
  { points, domain: [from, to] }: Scatter,
  place: { x: number; y: number },
  reach: { x: number; y: number }
): number | undefined {
  const span = to - from;
  let best: number | undefined;
  let least = 1;
  points.forEach((point, i) => {
    const across = ((point.x - from) / span - place.x) / reach.x;
    const up = ((point.y - from) / span - place.y) / reach.y;
    const distance = Math.hypot(across, up);
    if (distance <= least) [best, least] = [i, distance];
  });
  return best;
}
