import type { StatedMeasure } from '$lib/catalog/article/expression';
import { domainMax, quantities, type Interval, type QuantityId } from '$lib/estimate';
import type { Texts } from '$lib/i18n';
import type { Figures } from '$lib/i18n/figure';

/** A figure in words; `quantity` and `value` where it is one of a run. */
export interface SaidFigure {
  text: string;
  quantity?: QuantityId;
  value?: string;
}

const SPACE = '\u00a0';

/** Says a figure of the article in the reader's language; in full for more than six digits. `of` is what a count counts. */
export function say(
  figures: Figures,
  measure: StatedMeasure,
  interval: Interval,
  of = '',
  digits = 3
): SaidFigure {
  if (measure in quantities) {
    const quantity = measure as QuantityId;
    const isOpen = interval.lo < interval.hi && interval.hi >= domainMax(quantity);
    const shown = isOpen ? { lo: interval.lo, hi: Infinity } : interval;
    const { lead, text, unit } = figures.beside(quantity, shown);
    const words = figures.words(quantity, shown);
    const inFull = digits > 6 ? figures.numbers.full(interval.lo) : lead + text;
    return {
      text: [inFull, unit || words.unit].filter(Boolean).join(SPACE),
      quantity,
      value: endsOf(interval)
    };
  }
  if (measure === 'date') return { text: sayDate(figures, interval) };
  const { numbers } = figures;
  const one = (value: number): string => {
    if (measure === 'share') return `${numbers.plain(value * 100, digits)}${SPACE}%`;
    if (measure === 'factor') return `${numbers.plain(value, digits)}×`;
    if (measure === 'bytes') return `${numbers.plain(value / 1e9, digits)}${SPACE}GB`;
    const { text, suffix } = numbers.scaled(value, 6);
    return text + suffix;
  };
  const most = measure === 'share' ? 1 : Infinity;
  const number = (): string => {
    if (interval.lo === interval.hi) return one(interval.lo);
    if (interval.hi >= most) return `≥${SPACE}${one(interval.lo)}`;
    return interval.lo === 0 ? `≤${SPACE}${one(interval.hi)}` : `${one(interval.lo)}–${one(interval.hi)}`;
  };
  return { text: [number(), of].filter(Boolean).join(SPACE) };
}

/** What writes figures and texts in the reader's language. */
export interface Writer {
  figures: Figures;
  words: Texts<'article'>;
}

/** A figure inside a sentence: tokens and parameters with the number word in full, as it is number words that mislead. */
export function sayInProse(
  { figures, words }: Writer,
  measure: StatedMeasure,
  interval: Interval,
  digits = 3
): SaidFigure {
  const said = say(figures, measure, interval, '', digits);
  const { lo, hi } = interval;
  const named = words.numberWords.find(([scale]) => lo >= scale);
  if ((measure !== 'tokens' && measure !== 'params') || lo !== hi || !named || digits > 6) return said;
  const number = figures.numbers.plain(lo / named[0], digits);
  const unit = measure === 'tokens' ? figures.texts.quantities.tokens.unit(lo) : '';
  return { ...said, text: [number, named[1], unit].filter(Boolean).join(SPACE) };
}

/** A factor: "2.46×". */
export const sayRatio = (figures: Figures, value: number, digits = 3): string =>
  say(figures, 'factor', { lo: value, hi: value }, '', digits).text;

/** `5`, or `4..6` with an open end left out, SI. */
export function endsOf({ lo, hi }: Interval): string {
  const end = (value: number): string => (value === 0 || value === Infinity ? '' : String(value));
  return lo === hi ? String(lo) : `${end(lo)}..${end(hi)}`;
}

const DAY = 86_400_000;

/** A day, or a month where all of its days are meant. */
function sayDate({ numbers }: Figures, { lo, hi }: Interval): string {
  const form = lo === hi ? ({ dateStyle: 'long' } as const) : ({ month: 'long', year: 'numeric' } as const);
  const locale = numbers.locale === 'en' ? 'en-GB' : 'de';
  return new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' }).format(lo * DAY);
}
