import type { Interval } from '$lib/estimate';

/** A mark on a strip, in per cent of its width. An open end runs to the edge. */
export interface StripMark {
  from: number;
  to: number;
  isOpenLeft: boolean;
  isOpenRight: boolean;
  /** Where the figure itself stands, as it is written; several where it can be read in several ways. */
  points: number[];
  /** Where its label stands, and the side of the label that is there. */
  label: number;
  align: 'start' | 'center' | 'end';
}

/** What a claim says against what its source says, on one log axis. */
export interface ClaimStrip {
  says: StripMark;
  against: StripMark;
  /** Powers of ten within the strip, or 1, 2 and 5 times them where those are few. */
  ticks: number[];
}

interface Stated {
  readings: readonly Interval[];
  wide: Interval;
}

/** Least span of a strip, in decades: so that near figures look near. */
const LEAST_SPAN = 0.6;
/** Per cent of a strip that a range is drawn as at the least, to be seen. */
const NARROWEST = 3;
/** Share of a strip left free on both sides. */
const MARGIN = 0.16;

/** Lays out a strip: both figures with what rounding leaves of them, centred, on an axis of at least a factor of four. */
export function claimStrip(says: Stated, against: Stated): ClaimStrip {
  const ends = [says, against].flatMap(({ readings, wide }) => [wide, ...readings].flatMap(finiteEnds));
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const span = Math.max(LEAST_SPAN, most - least) / (1 - 2 * MARGIN);
  const start = (least + most - span) / 2;
  const at = (log: number): number => Math.min(100, Math.max(0, (100 * (log - start)) / span));
  return { says: mark(says, at), against: mark(against, at), ticks: ticksIn(start, start + span).map(at) };
}

function mark({ readings, wide }: Stated, at: (log: number) => number): StripMark {
  const points = readings.map(({ lo, hi }) => at(Math.log10(lo > 0 ? lo : hi)));
  const isOpenLeft = wide.lo === 0;
  const isOpenRight = wide.hi === Infinity;
  const label = points.reduce((sum, point) => sum + point, 0) / points.length;
  const from = isOpenLeft ? 0 : at(Math.log10(wide.lo));
  const to = isOpenRight ? 100 : at(Math.log10(wide.hi));
  const missing = Math.max(0, NARROWEST - (to - from)) / 2;
  return {
    from: from - missing,
    to: to + missing,
    isOpenLeft,
    isOpenRight,
    points,
    label,
    align: label < 30 ? 'start' : label > 70 ? 'end' : 'center'
  };
}

const finiteEnds = ({ lo, hi }: Interval): number[] =>
  [lo, hi].filter((end) => end > 0 && end < Infinity).map(Math.log10);

function ticksIn(from: number, to: number): number[] {
  const within = (steps: readonly number[]) =>
    Array.from({ length: Math.ceil(to) - Math.floor(from) + 1 }, (_, i) => Math.floor(from) + i)
      .flatMap((decade) => steps.map((step) => decade + Math.log10(step)))
      .filter((log) => log > from && log < to);
  const decades = within([1]);
  return decades.length > 1 ? decades : within([1, 2, 5]);
}
