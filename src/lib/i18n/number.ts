import type { Locale } from '$lib/catalog/bilingual';

export const locales: readonly Locale[] = ['en', 'de'];

const SPACE = '\u00a0';

const suffixes: Record<Locale, readonly [number, string][]> = {
  en: [
    [1e12, 'T'],
    [1e9, 'B'],
    [1e6, 'M']
  ],
  de: [
    [1e12, 'Bio.'],
    [1e9, 'Mrd.'],
    [1e6, 'Mio.']
  ]
};

/** Writes numbers in the form of a language. */
export class Numbers {
  readonly locale: Locale;

  constructor(locale: Locale) {
    this.locale = locale;
  }

  /**
   * To so many significant digits, whole numbers below a million in full; trailing zeros only where they stand for
   * digits that were rounded: 70 is "70", 11.993 is "12.0". Beyond 10^15 and below 10^-4 with a power of ten.
   */
  plain(value: number, digits = 3): string {
    if (value === Infinity) return '∞';
    const rounded = Number(value.toPrecision(digits));
    const size = Math.abs(rounded);
    if (Math.abs(value) >= 1e15 || (size < 1e-4 && size > 0)) return this.scientific(value, digits);
    if (size >= 1000) {
      const decimals = Math.max(0, digits - exponentOf(rounded) - 1);
      return this.#grouped(Number(value.toFixed(decimals)));
    }
    // Without groups, and in a tenth of the time: sliders write dozens of numbers a step.
    const isExact = Math.abs(rounded - value) <= 1e-9 * size;
    const decimals = Math.max(0, digits - exponentOf(rounded) - 1);
    return this.#local(isExact ? String(rounded) : rounded.toFixed(decimals));
  }

  /** With M, B, T (or Mio., Mrd., Bio.) from a million on: "4.61 M". The words belong to `like`, so that two numbers can share one. */
  scaled(value: number, digits = 3, like = value): { text: string; suffix: string } {
    const isWhole = Math.abs(like - Math.round(like)) <= 1e-9 * like;
    const size = isWhole && like < 1e6 ? like : Number(like.toPrecision(digits));
    if (size >= 1e15) return { text: this.scientific(value, digits), suffix: '' };
    const found = suffixes[this.locale].find(([scale]) => size >= scale);
    if (found) return { text: this.plain(value / found[0], digits), suffix: SPACE + found[1] };
    return { text: this.plain(isWhole ? value : Number(value.toPrecision(digits)), digits), suffix: '' };
  }

  /** "6.3 × 10²⁴". */
  scientific(value: number, digits = 3): string {
    const [mantissa = '', exponent = ''] = value.toExponential(digits - 1).split('e');
    const isExact = Math.abs(Number(`${mantissa}e${exponent}`) - value) <= 1e-9 * Math.abs(value);
    const shown = this.#local(isExact ? String(Number(mantissa)) : mantissa);
    const power = `10${superscript(Number(exponent))}`;
    return shown === '1' ? power : `${shown}${SPACE}×${SPACE}${power}`;
  }

  /** In full, as one would type it: twelve digits at most, very large and small numbers with an exponent. */
  full(value: number): string {
    const rounded = Number(value.toPrecision(12));
    if (rounded >= 1e15 || rounded < 1e-6) return this.#local(rounded.toExponential().replace('e+', 'e'));
    return rounded >= 1000 ? this.#grouped(rounded) : this.#local(String(rounded));
  }

  #local(text: string): string {
    return this.locale === 'de' ? text.replace('.', ',') : text;
  }

  #grouped(value: number): string {
    const [whole = '', fraction] = String(value).split('.');
    const groups = whole.replace(/\B(?=(?:\d{3})+$)/g, this.locale === 'de' ? '.' : ',');
    return fraction ? groups + (this.locale === 'de' ? ',' : '.') + fraction : groups;
  }
}

/** The power of ten of the first digit, of numbers with twelve digits at most: more nines would be taken for the next. */
const exponentOf = (value: number): number => (value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value))));

function superscript(exponent: number): string {
  return [...String(exponent)].map((c) => (c === '-' ? '⁻' : '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(c)])).join('');
}
