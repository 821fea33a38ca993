/** A source of numbers that look random and are the same for the same seed. */
export interface Random {
  /** A whole number from 0 to 2^32 - 1. */
  next(): number;
  /** A number above 0 and below 1. */
  share(): number;
}

/**
 * xoshiro128** 1.1 of Blackman and Vigna (https://prng.di.unimi.it), from four words of state, not all of them zero.
 * From 1, 2, 3, 4 the first two numbers are 11520 and 0.
 */
export function xoshiro(a: number, b: number, c: number, d: number): Random {
  function next(): number {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return result;
  }
  return { next, share: () => (next() + 0.5) / 2 ** 32 };
}

const rotate = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

/** A source for a seed and, of many with that seed, a number: each has a sequence of its own. */
export function seeded(seed: number, stream = 0): Random {
  let state = Math.imul(seed, 0x9e3779b1) ^ Math.imul(stream, 0x85ebca77);
  const word = (): number => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return mixed ^ (mixed >>> 15);
  };
  return xoshiro(word() | 1, word(), word(), word());
}

/** A time until the next of events that come at a steady rate, `mean` apart on average. */
export const exponential = (random: Random, mean: number): number => -mean * Math.log(random.share());
