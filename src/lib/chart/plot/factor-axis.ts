/** An axis of factors. Places on it are decades: 0 is "1 times". */
export interface FactorAxis {
  /** What it spans; wide enough for the labels that stand to the right of their places. */
  domain: [number, number];
  /** Factors to label, ascending: `1`, `1.5`, `2` ... */
  ticks: number[];
}

/** A place that must be on the axis, and the share of its width that a label to the right of it takes. */
export interface LabelReach {
  at: number;
  label: number;
}

/** Least span, in decades: so that small gains look small. */
const LEAST_SPAN = Math.log10(1.3);
/** Free space at an end that is not "1 times". */
const MARGIN = 0.04;
const MOST_TICKS = 6;

/** Lays out an axis that holds "1 times" and all places with their labels. */
export function factorAxis(reaches: readonly LabelReach[]): FactorAxis {
  const places = [0, ...reaches.map(({ at }) => at)];
  const [least, most] = [Math.min(...places), Math.max(...places)];
  const span = Math.max(LEAST_SPAN, most - least);
  const lo = least < 0 ? least - MARGIN * span : 0;
  const whole = Math.max(
    least + span - lo + (most > 0 ? MARGIN * span : 0),
    ...reaches.map(({ at, label }) => (at - lo) / (1 - label))
  );
  return { domain: [lo, lo + whole], ticks: ticksBetween(lo, Math.max(most, least + span)) };
}

/** The finest of usual sets of factors that leaves at most six. */
function ticksBetween(lo: number, hi: number): number[] {
  const isOn = (tick: number): boolean => Math.log10(tick) >= lo - 1e-9 && Math.log10(tick) <= hi + 1e-9;
  const sets = [
    ...[0.05, 0.1, 0.25].map((step) => evenly(step, 10 ** lo, 10 ** hi)),
    ...[
      [1, 1.5, 2, 3, 4, 5, 7],
      [1, 2, 3, 5],
      [1, 2, 5],
      [1, 3]
    ].map((steps) => byDecade(steps, 1, lo, hi)),
    ...[1, 2, 5, 10, 20, 50, 100, 200].map((every) => byDecade([1], every, lo, hi))
  ].map((ticks) => ticks.filter(isOn));
  return sets.find((ticks) => ticks.length <= MOST_TICKS) ?? [1];
}

function evenly(step: number, lo: number, hi: number): number[] {
  const first = Math.ceil(lo / step);
  // Too many to choose: none of them need to be made.
  const count = Math.min(Math.floor(hi / step) - first + 1, MOST_TICKS + 2);
  return Array.from({ length: Math.max(0, count) }, (_, i) => Number(((first + i) * step).toPrecision(6)));
}

function byDecade(steps: readonly number[], every: number, lo: number, hi: number): number[] {
  const [from, to] = [Math.floor(lo / every), Math.ceil(hi / every)];
  const count = Math.min(to - from + 1, MOST_TICKS + 3);
  return Array.from({ length: count }, (_, i) => (from + i) * every).flatMap((decade) =>
    steps.map((step) => Number((step * 10 ** decade).toPrecision(6)))
  );
}
