/** The languages of the site. */
export type Locale = 'en' | 'de';

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
  readonly #formats = new Map<string, Intl.NumberFormat>();

  constructor(locale: Locale) {
    this.locale = locale;
  }

  /**
   * To so many significant digits, whole numbers below a million in full; trailing zeros only where they stand for
   * digits that were rounded: 70 is "70", 11.993 is "12.0". Beyond 10^15 and below 10^-4 with a power of ten.
   */
  plain(value: number, digits = 3): string {
    if (value === Infinity) return '∞';
    const size = Math.abs(value);
    if (size >= 1e15 || (size < 1e-4 && size > 0)) return this.scientific(value, digits);
    const decimals = Math.min(Math.max(0, digits - 1 - Math.floor(Math.log10(size || 1))), 20);
    const rounded = Number(value.toFixed(decimals));
    const isExact = Math.abs(rounded - value) <= 1e-9 * size;
    if (rounded >= 1000 || value < 0) return this.#format(isExact ? 0 : decimals, decimals).format(rounded);
    // Without groups, and in a tenth of the time: sliders write dozens of numbers a step.
    const text = isExact ? String(rounded) : rounded.toFixed(decimals);
    return this.locale === 'de' ? text.replace('.', ',') : text;
  }

  /** With M, B, T (or Mio., Mrd., Bio.) from a million on: "4.61 M". The words belong to `like`, so that two numbers can share one. */
  scaled(value: number, digits = 3, like = value): { text: string; suffix: string } {
    const found = suffixes[this.locale].find(([scale]) => like >= scale * 0.9995);
    if (!found || like >= 1e15) {
      const isWhole = Math.abs(value - Math.round(value)) <= 1e-9 * value;
      return { text: this.plain(isWhole ? value : Number(value.toPrecision(digits)), digits), suffix: '' };
    }
    return { text: this.plain(value / found[0], digits), suffix: SPACE + found[1] };
  }

  /** "6.3 × 10²⁴". */
  scientific(value: number, digits = 3): string {
    const exponent = Math.floor(Math.log10(Math.abs(value)));
    const mantissa = value / 10 ** exponent;
    const power = `10${superscript(exponent)}`;
    return mantissa === 1 ? power : `${this.plain(mantissa, digits)}${SPACE}×${SPACE}${power}`;
  }

  /** In full, as one would type it: every digit that tells, in the form of the language. */
  full(value: number): string {
    return this.#format(0, 20).format(Number(value.toPrecision(12)));
  }

  #format(least: number, most: number): Intl.NumberFormat {
    const key = `${least}:${most}`;
    let format = this.#formats.get(key);
    if (!format) {
      format = new Intl.NumberFormat(this.locale, {
        minimumFractionDigits: least,
        maximumFractionDigits: most
      });
      this.#formats.set(key, format);
    }
    return format;
  }
}

function superscript(exponent: number): string {
  return [...String(exponent)].map((c) => (c === '-' ? '⁻' : '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(c)])).join('');
}
