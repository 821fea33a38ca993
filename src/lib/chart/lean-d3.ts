/**
 * Stands in for what layercake takes from d3, for its debugging output and its lists of unique values. The charts here
 * have linear scales of numbers between two ends and write their own ticks and labels; without this every page with a
 * chart would carry scales of other kinds, colour spaces, number formats and statistics.
 */
type Ends = readonly [number, number];

/** A linear scale from one pair of numbers to another; a domain without width maps to the middle of the range. */
export interface LinearScale {
  (value: number): number;
  domain(): Ends;
  domain(to: Ends): LinearScale;
  range(): Ends;
  range(to: Ends): LinearScale;
  copy(): LinearScale;
}

export function scaleLinear(): LinearScale {
  let domain: Ends = [0, 1];
  let range: Ends = [0, 1];
  const scale = ((value) => {
    const share = domain[0] === domain[1] ? 0.5 : (value - domain[0]) / (domain[1] - domain[0]);
    return range[0] * (1 - share) + range[1] * share;
  }) as LinearScale;
  scale.domain = ((to?: Ends) => (to ? ((domain = to), scale) : domain)) as LinearScale['domain'];
  scale.range = ((to?: Ends) => (to ? ((range = to), scale) : range)) as LinearScale['range'];
  scale.copy = () => scaleLinear().domain(domain).range(range);
  return scale;
}

/** Layercake makes one of each kind to see what it is, for the dimensions that no chart here has. */
export { scaleLinear as scaleBand, scaleLinear as scaleOrdinal, scaleLinear as scaleSqrt };

export const ascending = (a: number, b: number): number => a - b;
export const InternSet = Set;

function notThere(): never {
  throw new Error('not there');
}

export { notThere as bin, notThere as rgb, notThere as default };
