/**
 * Stands in for d3-color, d3-interpolate and d3-format, which layercake's scales bring along. The charts here have
 * scales of numbers only and write their own labels, and every page would carry colour spaces and number formats.
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
  throw new Error('These charts have scales of numbers only, and no formats.');
}

export { interpolateNumber as interpolate };
export { notThere as piecewise, notThere as rgb };
export { notThere as format, notThere as formatPrefix, notThere as formatSpecifier };
export { notThere as precisionFixed, notThere as precisionPrefix, notThere as precisionRound };
