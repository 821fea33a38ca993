import { isPoint, type Interval, type QuantityId } from '$lib/estimate';
import type { Numbers, Texts } from './';
import { toUnit, units } from '$lib/scenario';

/** A figure in words: `text` is the number or range, `lead` and `unit` what stands before and after it. */
export interface Words {
  lead: string;
  text: string;
  unit: string;
}

const SPACE = '\u00a0';

/** Writes quantities in the units and the form of a language. */
export class Figures {
  readonly numbers: Numbers;
  readonly texts: Texts;
  /** The last figure of each quantity in words: a page shows one in several places. */
  readonly #last = new Map<QuantityId, { interval: Interval; words: Words }>();

  constructor(numbers: Numbers, texts: Texts) {
    this.numbers = numbers;
    this.texts = texts;
  }

  /**
   * In prose, one-sided ones in words: "12.0 days", "at most 12.0 days", "$9.21 M", "380–430 TFLOPS". What is counted can
   * have a name in place of the unit: "16,000 H100 SXM".
   */
  say(id: QuantityId, interval: Interval, counted?: string): string {
    const { range } = this.texts;
    const words = this.words(id, interval);
    const { lead, text, unit } = counted === undefined ? words : { ...words, unit: counted };
    const value = lead + text + (unit && SPACE + unit);
    if (interval.lo === 0 && interval.hi < Infinity) return range.atMost(value);
    return interval.hi === Infinity ? range.atLeast(value) : value;
  }

  /** Beside the name of the quantity, which may already say the unit: "70 B", "400 TFLOPS". */
  beside(id: QuantityId, interval: Interval): Words {
    const words = this.words(id, interval);
    const sign = interval.hi === Infinity ? `≥${SPACE}` : interval.lo === 0 ? `≤${SPACE}` : '';
    return { ...words, lead: sign + words.lead, unit: units[id].isNamed ? '' : words.unit };
  }

  /** A factor, close to one with as many digits as tell it from one: "2.28×", "1.00003×". */
  factor(value: number): string {
    const { text, suffix } = this.numbers.scaled(value, value > 1 && value < 1.005 ? 7 : 3);
    return `${text}${suffix}×`;
  }

  /** The size of a share or a change: "9.1 %". */
  percent(value: number, digits = Math.abs(value) < 0.1 ? 2 : 3): string {
    return `${this.numbers.plain(Math.abs(value) * 100, digits)}${SPACE}%`;
  }

  /** A change with its sign: "−9.1 %". */
  change(value: number, digits?: number): string {
    return `${value < 0 ? '−' : '+'}${this.percent(value, digits)}`;
  }

  /** The name of a quantity inside a sentence: "training time", "GPUs". */
  name(id: QuantityId): string {
    const { name } = this.texts.quantities[id];
    const isWord = this.numbers.locale === 'en' && /^[A-Z][a-z]/.test(name);
    return isWord ? name[0]!.toLowerCase() + name.slice(1) : name;
  }

  /** The parts of a figure; of an open interval the end there is. */
  words(id: QuantityId, interval: Interval): Words {
    const last = this.#last.get(id);
    if (last && last.interval.lo === interval.lo && last.interval.hi === interval.hi) return last.words;
    const words = this.#write(id, interval);
    this.#last.set(id, { interval, words });
    return words;
  }

  #write(id: QuantityId, interval: Interval): Words {
    if (units[id].form === 'duration' && isFarApart(interval)) return this.#farTimes(id, interval);
    const ends = [interval.lo, interval.hi].filter((end) => end > 0 && end < Infinity);
    const largest = ends.at(-1) ?? 0;
    const { scale, unit, lead, scaled } = this.#form(id, largest);
    const write = (digits: number) =>
      ends.map((end) => this.#number(end / scale, largest / scale, scaled, digits));
    let digits = 3;
    let texts = write(digits);
    if (isPoint(interval)) texts = [texts[0]!];
    while (texts.length === 2 && texts[0] === texts[1] && digits < 7) texts = write(++digits);
    const suffix = scaled ? this.numbers.scaled(largest / scale).suffix : '';
    return { lead, text: texts.join(this.texts.range.to) + suffix, unit: unit(largest / scale) };
  }

  /** Times of which one is hardly anything in the unit of the other, each in its own: "0.4 s–12 days". */
  #farTimes(id: QuantityId, { lo, hi }: Interval): Words {
    const [from, to] = [this.#write(id, { lo, hi: lo }), this.#write(id, { lo: hi, hi })];
    const start = from.unit === to.unit ? from.text : from.text + SPACE + from.unit;
    return { ...to, text: start + this.texts.range.to + to.text };
  }

  /** As one would type it, to twelve digits and without the unit; reads back as the same figure. */
  editable(id: QuantityId, interval: Interval): string {
    const ends = [interval.lo, interval.hi].map((end) => toUnit(id, end));
    const isWorded = this.#form(id, interval.lo).scaled;
    const worded = ends.map((end) => this.numbers.scaled(end, 12));
    // A word at one end only would be read as that of both.
    const write = (i: 0 | 1): string => {
      const isShort =
        isWorded && worded[i]!.suffix !== '' && worded.every(({ suffix }) => suffix === worded[i]!.suffix);
      return isShort ? worded[i]!.text + worded[i]!.suffix : this.numbers.full(ends[i]!);
    };
    if (isPoint(interval)) return write(0);
    if (interval.lo === 0) return `..${this.numbers.full(ends[1]!)}`;
    if (interval.hi === Infinity) return `${this.numbers.full(ends[0]!)}..`;
    return `${write(0)}..${write(1)}`;
  }

  #number(value: number, like: number, scaled: boolean, digits: number): string {
    return scaled ? this.numbers.scaled(value, digits, like).text : this.numbers.plain(value, digits);
  }

  /** Unit, scale to it, and whether millions and billions are worded, for figures of this size. */
  #form(id: QuantityId, size: number): Form {
    const { num, den, form, worded } = units[id];
    const own = { scale: num / den, lead: '', scaled: worded === true };
    if (form === 'duration') return { ...own, ...this.#duration(size) };
    if (form === 'energy' && size >= 1000 * own.scale)
      return { ...own, scale: 1000 * own.scale, unit: () => 'GWh' };
    const { unit } = this.texts.quantities[id];
    if (typeof unit !== 'string') return { ...own, unit };
    if (unit.startsWith('USD')) return { ...own, ...this.#money(unit) };
    return { ...own, unit: () => (unit === '1' ? '' : unit) };
  }

  #duration(size: number): Pick<Form, 'scale' | 'unit'> {
    const { units } = this.texts;
    if (size < 60) return { scale: 1, unit: () => 's' };
    if (size < 3600) return { scale: 60, unit: units.minutes };
    if (size < 2 * 86_400) return { scale: 3600, unit: units.hours };
    if (size < 2 * 365.25 * 86_400) return { scale: 86_400, unit: units.days };
    return { scale: 365.25 * 86_400, unit: units.years };
  }

  /** The sign of the dollar before the number, in German after it. */
  #money(unit: string): Pick<Form, 'lead' | 'unit'> {
    const isGerman = this.numbers.locale === 'de';
    const shown = isGerman ? unit.replace('USD', '$') : unit.replace(/^USD ?/, '');
    return { lead: isGerman ? '' : '$', unit: () => shown };
  }
}

const isFarApart = ({ lo, hi }: Interval): boolean => lo > 0 && hi < Infinity && hi > 100 * lo;

interface Form {
  scale: number;
  lead: string;
  scaled: boolean;
  unit: (value: number) => string;
}
