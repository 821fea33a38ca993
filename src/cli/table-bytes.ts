const POINT = 46;
const ZERO = 48;
const EXPONENT = 101;
const MINUS = 45;

/** Significant digits: any decimal of so many comes back as it was. */
const DIGITS = 15;

/** The largest power of ten that a double holds exactly. */
const EXACT = 22;
const tens = Float64Array.from({ length: EXACT + DIGITS }, (_, power) => Number(`1e${power}`));

/** No number is longer. */
const LONGEST = 24;

/** The text of a table under way, as bytes. Numbers go in without becoming strings first, which takes most of the time. */
export class TableBytes {
  #bytes = Buffer.allocUnsafe(1 << 18);
  #length = 0;
  readonly #digits = new Uint8Array(DIGITS);

  get length(): number {
    return this.#length;
  }

  /** All there is so far, which is then taken: read it before more is written. */
  take(): Buffer {
    const taken = this.#bytes.subarray(0, this.#length);
    this.#length = 0;
    return taken;
  }

  text(text: string): void {
    this.#reserve(3 * text.length);
    this.#length += this.#bytes.write(text, this.#length);
  }

  /** One ASCII character, by its code. */
  character(code: number): void {
    this.#reserve(1);
    this.#bytes[this.#length++] = code;
  }

  /** A positive finite number to fifteen digits: `1234.5`, `0.00125`, `6.3e24`, with an exponent from 10^15 on and below 10^-6. */
  decimal(value: number): void {
    this.#reserve(LONGEST);
    let exponent = Math.floor(Math.log10(value));
    if (exponent < DIGITS - 1 - EXACT || exponent > DIGITS - 1 + EXACT) return this.text(spelled(value));
    // The logarithm rounds up just below a power of ten.
    if (exponent >= 0 ? value < tens[exponent]! : value * tens[-exponent]! < 1) exponent--;
    let whole = scaled(value, DIGITS - 1 - exponent);
    if (whole >= 1e15) whole = scaled(value, DIGITS - 1 - ++exponent);
    const count = this.#split(whole);
    if (exponent >= DIGITS || exponent < -6) this.#scientific(count, exponent);
    else this.#plain(count, exponent);
  }

  /** Writes the digits of a whole number below 10^15 into `#digits`; how many there are up to the last that is not 0. */
  #split(whole: number): number {
    const digits = this.#digits;
    const upper = Math.floor(whole / 1e8);
    let rest = upper | 0;
    for (let i = DIGITS - 9; i >= 0; i--) {
      const next = (rest / 10) | 0;
      digits[i] = rest - 10 * next;
      rest = next;
    }
    rest = (whole - upper * 1e8) | 0;
    for (let i = DIGITS - 1; i > DIGITS - 9; i--) {
      const next = (rest / 10) | 0;
      digits[i] = rest - 10 * next;
      rest = next;
    }
    let count = DIGITS;
    while (count > 1 && digits[count - 1] === 0) count--;
    return count;
  }

  #plain(count: number, exponent: number): void {
    const bytes = this.#bytes;
    let at = this.#length;
    if (exponent < 0) {
      bytes[at++] = ZERO;
      bytes[at++] = POINT;
      for (let i = -1; i > exponent; i--) bytes[at++] = ZERO;
    }
    for (let i = 0; i < count; i++) {
      if (i === exponent + 1 && exponent >= 0) bytes[at++] = POINT;
      bytes[at++] = ZERO + this.#digits[i]!;
    }
    for (let i = count; i <= exponent; i++) bytes[at++] = ZERO;
    this.#length = at;
  }

  #scientific(count: number, exponent: number): void {
    this.#plain(count, 0);
    this.character(EXPONENT);
    if (exponent < 0) this.character(MINUS);
    this.text(String(Math.abs(exponent)));
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(2 * this.#bytes.length + more);
    this.#bytes.copy(larger, 0, 0, this.#length);
    this.#bytes = larger;
  }
}

/** The whole number nearest to `value x 10^places`. */
const scaled = (value: number, places: number): number =>
  Math.round(places < 0 ? value / tens[-places]! : value * tens[places]!);

/** What is too large or too small for exact powers of ten, as JavaScript writes it: rounded, the largest would be infinite. */
const spelled = (value: number): string => String(value).replace('+', '');
