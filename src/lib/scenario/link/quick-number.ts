import type { Ratio } from './decimal';

/** Powers of ten that a double holds exactly. */
const tens = Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));

/** Every whole number below is a double. */
const EXACT = 2 ** 53;

const suffixes: Record<string, number> = { k: 3, K: 3, M: 6, m: 6, B: 9, b: 9, G: 9, g: 9, T: 12, t: 12 };

/**
 * A plain positive number of at most 15 digits, with a suffix or without, times `num / den`: what `parseDecimal` and
 * `scaleDecimal` say of it, in a tenth of their time. `quickNumber('1.5k', { num: 1, den: 1 })` is 1500. NaN where the
 * text has another form, or where a double cannot tell in one rounding.
 */
export function quickNumber(text: string, { num, den }: Ratio): number {
  const last = text.length - 1;
  const power = suffixes[text[last] ?? ''];
  const end = power === undefined ? last : last - 1;
  if (end < 0 || end > 15) return NaN;
  let digits = 0;
  let point = -1;
  for (let i = 0; i <= end; i++) {
    const code = text.charCodeAt(i) - 48;
    if (code >= 0 && code <= 9) digits = 10 * digits + code;
    else if (code === -2 && point < 0 && i < end) point = i;
    else return NaN;
  }
  // Of sixteen characters one is the point, else there is a digit too many.
  if (digits === 0 || (end === 15 && point < 0)) return NaN;
  const exponent = (power ?? 0) - (point < 0 ? 0 : end - point);
  return scaled(digits, exponent, num, den);
}

/** `digits x 10^exponent x num / den`, if all but the last operation is exact. */
function scaled(digits: number, exponent: number, num: number, den: number): number {
  if (exponent >= 0) num *= tens[exponent]!;
  else if (num % tens[-exponent]! === 0) num /= tens[-exponent]!;
  else den *= tens[-exponent]!;
  // Up to here units times powers of ten are exact.
  if (num > 1e22) return NaN;
  if (den === 1) return digits * num;
  return den < EXACT && digits * num < EXACT ? (digits * num) / den : NaN;
}
