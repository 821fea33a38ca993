import { hi, lo } from './ends';

/**
 * A product of powers over the quantities, addressed by their index: `coefficient x above / below`, and of that the
 * root. An index stands once for each power.
 */
export interface Product {
  coefficient: number;
  above: readonly number[];
  below: readonly number[];
  root: 1 | 2;
}

/** Lower end of a product over independent intervals (their ends as they stand), attained: what is above at its lower end, what is below at its upper. */
export function lowerEnd(product: Product): number {
  return Math.min(evaluate(product, lo, hi), Number.MAX_VALUE);
}

/** Upper end of a product over independent intervals, attained. */
export function upperEnd(product: Product): number {
  return Math.max(evaluate(product, hi, lo), Number.MIN_VALUE);
}

const SMALL = 1e-290;
const LARGE = 1e290;

function evaluate(product: Product, above: Float64Array, below: Float64Array): number {
  let value = product.coefficient;
  for (let i = 0; i < product.above.length; i++) {
    value *= above[product.above[i]!]!;
    if (!(value > SMALL && value < LARGE)) return evaluateScaled(product, above, below);
  }
  for (let i = 0; i < product.below.length; i++) {
    value /= below[product.below[i]!]!;
    if (!(value > SMALL && value < LARGE)) return evaluateScaled(product, above, below);
  }
  return product.root === 1 ? value : Math.sqrt(value);
}

/** Open ends, and products that leave the range of doubles on the way: there the powers of two are kept apart. */
function evaluateScaled(product: Product, above: Float64Array, below: Float64Array): number {
  for (const i of product.above) if (above[i] === 0 || above[i] === Infinity) return above[i];
  for (const i of product.below) if (below[i] === 0 || below[i] === Infinity) return 1 / below[i];
  let mantissa = product.coefficient;
  let exponent = 0;
  const multiply = (value: number, sign: 1 | -1): void => {
    // 2 ** 1024 is beyond the range of doubles, and Math.log2 rounds up to that.
    const power = Math.min(Math.floor(Math.log2(value)), 1023);
    mantissa *= (value / 2 ** power) ** sign;
    exponent += sign * power;
  };
  for (const i of product.above) multiply(above[i]!, 1);
  for (const i of product.below) multiply(below[i]!, -1);
  if (product.root === 2) {
    const odd = exponent & 1;
    mantissa = Math.sqrt(mantissa * (odd ? 2 : 1));
    exponent = (exponent - odd) / 2;
  }
  const half = Math.trunc(exponent / 2);
  return mantissa * 2 ** half * 2 ** (exponent - half);
}
