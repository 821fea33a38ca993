/** A positive rational scale, both parts exact integers: an hour in days is `{ num: 1, den: 24 }`. */
export interface Ratio {
  num: number;
  den: number;
}

/** The number `digits x 10^exponent`, exactly. */
export interface Decimal {
  digits: bigint;
  exponent: number;
}

/** Suffixes we write and their powers of ten, the largest first. */
const suffixes = [
  ['T', 12],
  ['B', 9],
  ['M', 6],
  ['k', 3]
] as const;

/** Suffixes we read, in lower case. */
const powers: Record<string, number> = { t: 12, b: 9, g: 9, m: 6, k: 3 };

const pattern = /^(-?)(?=\.?\d)(\d*)(?:\.(\d+))?(?:e([+-]?\d+))?([kmbgt])?$/i;

/** No number people write is longer; the cap bounds the work on a hostile link. */
const maxLength = 100;

/** Beyond this power of ten no double is left in any unit. */
const maxMagnitude = 400;

/**
 * Reads a locale-free number: `.` decimal, optional exponent, optional suffix k M B (or G) T in either case.
 * `parseDecimal('1.5k')` is `{ digits: 15n, exponent: 2 }`; undefined if the text is not a number or is longer
 * than 100 characters.
 */
export function parseDecimal(text: string): Decimal | undefined {
  const match = text.length <= maxLength ? pattern.exec(text) : null;
  if (!match) return;
  const [, sign, whole = '', fraction = '', exponent = '0', suffix = ''] = match;
  return {
    digits: BigInt(whole + fraction) * (sign ? -1n : 1n),
    exponent: Number(exponent) - fraction.length + (powers[suffix.toLowerCase()] ?? 0)
  };
}

/**
 * The double nearest to `decimal x num / den`, ties to even: exact up to that one rounding.
 * 0 or Infinity where the result is out of range; never NaN.
 */
export function scaleDecimal({ digits, exponent }: Decimal, { num, den }: Ratio): number {
  if (digits === 0n) return 0;
  if (digits < 0n) return -scaleDecimal({ digits: -digits, exponent }, { num, den });
  const magnitude = digits.toString().length + exponent;
  if (magnitude > maxMagnitude) return Infinity;
  if (magnitude < -maxMagnitude) return 0;
  return nearestDouble(
    digits * BigInt(num) * 10n ** BigInt(Math.max(exponent, 0)),
    BigInt(den) * 10n ** BigInt(Math.max(-exponent, 0))
  );
}

/** The double nearest to the positive rational `n / d`, ties to even. */
function nearestDouble(n: bigint, d: bigint): number {
  // n / d x 2^shift has 53 or 54 bits before the point, fewer for a subnormal, whose last place is 2^-1074.
  const shift = Math.min(53 - bitLength(n) + bitLength(d), 1074);
  const wide = shifted(n, shift) / shifted(d, -shift) >= 2n ** 53n;
  const places = wide ? shift - 1 : shift;
  return Number(roundedQuotient(shifted(n, places), shifted(d, -places))) * 2 ** -places;
}

/** The integer nearest to `n / d`, ties to even. */
function roundedQuotient(n: bigint, d: bigint): bigint {
  const quotient = n / d;
  const twice = 2n * (n % d);
  return twice > d || (twice === d && quotient % 2n === 1n) ? quotient + 1n : quotient;
}

const bitLength = (n: bigint): number => n.toString(2).length;

/** `n x 2^places`, or n itself if `places` is negative: the other side of the fraction is shifted then. */
const shifted = (n: bigint, places: number): bigint => n << BigInt(Math.max(places, 0));

/**
 * The shortest text that `parseDecimal` and `scaleDecimal` by the same ratio turn into exactly `value`, a positive
 * finite double; of several the nearest. `shortestDecimal(70e9, { num: 1, den: 1 })` is `'70B'`.
 */
export function shortestDecimal(value: number, { num, den }: Ratio): string {
  const { mantissa, exponent: binary } = split(value);
  // In quarters of the last place: all reals between `below` and `above` round to the value, and so do the ends if
  // the mantissa is even. Below a power of two, doubles lie twice as dense.
  const below = 4n * mantissa - (mantissa === 2n ** 52n && binary > -1074 ? 1n : 2n);
  const above = 4n * mantissa + 2n;
  const open = mantissa % 2n;

  // Nineteen digits or so, of which as many are dropped as the interval allows.
  const exponent = Math.floor(Math.log10(value) + Math.log10(den / num)) - 18;
  const factor = shifted(BigInt(den), binary - 2) * 10n ** BigInt(Math.max(-exponent, 0));
  const divisor = shifted(BigInt(num), 2 - binary) * 10n ** BigInt(Math.max(exponent, 0));
  const dropped = droppable(
    (below * factor + open + divisor - 1n) / divisor,
    (above * factor - open) / divisor
  );
  const step = divisor * 10n ** BigInt(dropped);
  // Where doubles lie denser below, the nearest may be out of reach and the next one up not.
  const nearest = roundedQuotient(4n * mantissa * factor, step);
  const digits = nearest * step < below * factor + open ? nearest + 1n : nearest;
  return compact(digits.toString(), exponent + dropped);
}

/** The most zeros that an integer from `lo` to `hi` ends in: `droppable(1234n, 1301n)` is 2, for 1300. */
function droppable(lo: bigint, hi: bigint): number {
  const last = hi.toString();
  const first = lo.toString().padStart(last.length, '0');
  let same = 0;
  while (same < last.length && first[same] === last[same]) same++;
  const zeros = first.length - first.replace(/0+$/, '').length;
  return Math.max(last.length - same - 1, zeros);
}

/** A positive double as `mantissa x 2^exponent`. */
function split(value: number): { mantissa: bigint; exponent: number } {
  const bits = new BigUint64Array(Float64Array.of(value).buffer)[0] ?? 0n;
  const field = Number(bits >> 52n);
  const fraction = bits & (2n ** 52n - 1n);
  return field === 0
    ? { mantissa: fraction, exponent: -1074 }
    : { mantissa: fraction + 2n ** 52n, exponent: field - 1075 };
}

/**
 * The shortest way to write `digits x 10^exponent`: with a suffix (first on a tie, the largest that leaves a
 * number of at least 1), plainly, or outside 0.001 to 10^15 in scientific notation.
 */
function compact(digits: string, exponent: number): string {
  const magnitude = digits.length + exponent;
  const forms = suffixes
    .filter(([, power]) => power < magnitude)
    .map(([suffix, power]) => plain(digits, exponent - power) + suffix);
  forms.push(plain(digits, exponent));
  if (magnitude < -2 || magnitude > 15) {
    forms.push(`${plain(digits, 1 - digits.length)}e${magnitude - 1}`);
  }
  return forms.reduce((shortest, form) => (form.length < shortest.length ? form : shortest));
}

/** `plain('385', -1)` is `'38.5'`. */
function plain(digits: string, exponent: number): string {
  if (exponent >= 0) return digits + '0'.repeat(exponent);
  const padded = digits.padStart(1 - exponent, '0');
  return `${padded.slice(0, exponent)}.${padded.slice(exponent)}`;
}
