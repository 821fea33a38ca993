/**
 * Stands in for d3-array, d3-color, d3-interpolate and d3-format, which layercake's scales bring along. The charts here
 * have linear scales of numbers between two ends and write their own ticks and labels; without this every page would
 * carry colour spaces, number formats and statistics.
 */
type Interpolator = (t: number) => number;

export const interpolateNumber =
  (a: number, b: number): Interpolator =>
  (t) =>
    a * (1 - t) + b * t;

export const interpolateRound =
  (a: number, b: number): Interpolator =>
  (t) =>
    Math.round(a * (1 - t) + b * t);

function notThere(): never {
  throw new Error('These charts have linear scales of numbers between two ends, and nothing else.');
}

export { interpolateNumber as interpolate };
export { notThere as piecewise, notThere as rgb };
export { notThere as format, notThere as formatPrefix, notThere as formatSpecifier };
export { notThere as precisionFixed, notThere as precisionPrefix, notThere as precisionRound };

export const ascending = (a: number, b: number): number => a - b;

export const InternMap = Map;
export const InternSet = Set;
export {
  notThere as bin,
  notThere as bisect,
  notThere as bisector,
  notThere as quantile,
  notThere as quantileSorted
};
/** The whole numbers below one. */
export const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

export { notThere as tickIncrement, notThere as tickStep, notThere as ticks };
