/** The base units typed units are made of. GPUs, tokens and parameters are counts, told apart to catch mix-ups. */
export const bases = ['s', 'J', 'kg', 'FLOP', 'USD', 'GPU', 'token', 'parameter'] as const;

export type Base = (typeof bases)[number];

/** A unit: a factor times a product of powers of base units. A kilowatt is `{ factor: 1000, powers: { J: 1, s: -1 } }`. */
export interface UnitProduct {
  factor: number;
  powers: Partial<Record<Base, number>>;
}

/** `a x b^sign`. */
export function combine(a: UnitProduct, b: UnitProduct, sign: 1 | -1): UnitProduct {
  const powers = { ...a.powers };
  for (const base of bases) powers[base] = (a.powers[base] ?? 0) + sign * (b.powers[base] ?? 0);
  return { factor: sign > 0 ? a.factor * b.factor : a.factor / b.factor, powers };
}

/** Whether two units measure the same thing. */
export const sameDimension = (a: UnitProduct, b: UnitProduct): boolean =>
  bases.every((base) => (a.powers[base] ?? 0) === (b.powers[base] ?? 0));

/** The unit with its counts left out: USD per GPU-hour becomes USD per hour. */
export const withoutCounts = ({ factor, powers }: UnitProduct): UnitProduct => ({
  factor,
  powers: { ...powers, GPU: 0, token: 0, parameter: 0 }
});

/** `value x from / to`, rounded once if one factor divides the other. */
export const convert = (value: number, from: number, to: number): number =>
  from >= to ? value * (from / to) : value / (to / from);
