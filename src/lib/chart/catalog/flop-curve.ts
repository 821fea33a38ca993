import {
  attentionFactor,
  conventions,
  type Architecture,
  type Convention,
  type Recomputation
} from '$lib/estimate';

/** A place in the chart: doublings of the sequence, decades of FLOP over 6N. */
export interface FlopPlace {
  x: number;
  y: number;
}

export interface FlopLine {
  convention: Convention;
  points: FlopPlace[];
  /** Where the line is named, to the right of its end: as near to it as the names above and below leave room. */
  label: number;
  /** At the chosen sequence. */
  at: FlopPlace;
}

export interface FlopCurve {
  /** Whole doublings of tokens. */
  xDomain: [number, number];
  yDomain: [number, number];
  /** PaLM's on top. */
  lines: FlopLine[];
  /** Height at which the chosen count is written: above all points. */
  valueAt: number;
  /** Tokens to mark on the axis, and factors. */
  sequences: FlopPlace['x'][];
  factors: number[];
}

/** FLOP per token over 6N, with recomputation where it is chosen. */
const SAMPLES = 45;

/** 512 to a million tokens. */
const SPAN: readonly [number, number] = [9, 20];

/** Least distance of two names, as a share of the height. */
const LABEL = 0.075;

const marks = [0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 1e3, 1e4, 1e5, 1e6];

/**
 * Geometry of the chart of FLOP per token over 6N against the length of the sequence, both logarithmic, one line for each
 * convention. The axes span 512 to a million tokens, and whole doublings more where the chosen sequence lies outside.
 */
export function flopCurve(
  architecture: Architecture,
  sequence: number,
  recomputation: Recomputation = 'none'
): FlopCurve {
  const chosen = Math.log2(sequence);
  const xDomain: [number, number] = [
    Math.min(SPAN[0], Math.floor(chosen)),
    Math.max(SPAN[1], Math.ceil(chosen))
  ];
  const factor = (x: number, convention: Convention): number =>
    Math.log10(attentionFactor(architecture, 2 ** x, convention, recomputation));
  const lines = [...conventions].reverse().map((convention) => ({
    convention,
    points: Array.from({ length: SAMPLES }, (_, i) => {
      const x = xDomain[0] + ((xDomain[1] - xDomain[0]) * i) / (SAMPLES - 1);
      return { x, y: factor(x, convention) };
    }),
    at: { x: chosen, y: factor(chosen, convention) }
  }));
  const ys = lines.flatMap(({ points, at }) => [...points, at]).map(({ y }) => y);
  const yDomain: [number, number] = [Math.min(-0.1, ...ys), Math.max(Math.log10(2), ...ys) + 0.05];
  const [from, to] = yDomain;
  const sorted = lines.sort((a, b) => b.points.at(-1)!.y - a.points.at(-1)!.y);
  const labels = apart(
    sorted.map(({ points }) => points.at(-1)!.y),
    LABEL * (to - from),
    from
  );
  return {
    xDomain,
    yDomain,
    lines: sorted.map((line, i) => ({ ...line, label: labels[i]! })),
    valueAt: Math.max(...sorted.map(({ at }) => at.y)),
    sequences: Array.from({ length: xDomain[1] - xDomain[0] + 1 }, (_, i) => xDomain[0] + i).filter(
      (x) => x % 2 === 0
    ),
    factors: marks
      .map(Math.log10)
      .filter((y) => y >= from && y <= to && (to - from < 2.2 || Number.isInteger(y)))
  };
}

/** Falling values moved so far that each lies at least `gap` below the one before, and none below `floor`. */
function apart(values: readonly number[], gap: number, floor: number): number[] {
  const moved: number[] = [];
  for (const value of values) moved.push(Math.min(value, (moved.at(-1) ?? Infinity) - gap));
  for (let i = moved.length - 1, least = floor; i >= 0; i--, least = moved[i + 1]! + gap)
    moved[i] = Math.max(moved[i]!, least);
  return moved;
}
