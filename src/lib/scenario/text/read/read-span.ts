import type { Locale } from '$lib/catalog/bilingual';
import type { TextSpan } from '../plain/delimited';
import type { TextFigure } from './text-figure';
import type { NumberRead } from './number-read';
import { readTogether } from './read-together';
import { hedgeBefore, moreAfter, type Meaning } from '../number/hedge';
import { headingUnit } from '../pattern/heading-unit';
import { joinRanges, type TextNumber } from '../number/text-number';
import type { Pattern, TextQuantity } from '../pattern/pattern';
import { patterns } from '../pattern/patterns';
import { barePatterns } from '../pattern/patterns-bare';
import { numbersIn } from '../number/scan-number';
import { unitFactor } from '../pattern/unit-factor';

/** How far around a number is looked. */
const REACH = 90;

/** The numbers of a sentence or a cell, each read by the first pattern that fits; then those that share a neighbour's unit. */
export function readSpan(
  text: string,
  span: TextSpan,
  locale: Locale,
  place: FigurePlace = {}
): NumberRead[] {
  const reads: NumberRead[] = [];
  let taken = span.from;
  for (const amount of joinRanges(text, [...numbersIn(text, span, locale)], span)) {
    if (amount.from < taken) continue;
    const read = readAmount(text, span, amount, locale, place);
    reads.push(read);
    taken = read.figure?.to ?? amount.to;
  }
  readTogether(text, reads);
  return reads;
}

/** What may stand between a number and its unit; a size in brackets says whose it is. */
const skipped = /^[ -]?(?:\((?:\ue001+[ -]?)?\d+(?:[.,]\d+)?[BM]\) )?/;

/** What stands before a colon, and where its value begins. */
export interface Key {
  name: string;
  to: number;
}

/** Where numbers stand: below a heading, or behind a key. */
export interface FigurePlace {
  heading?: string;
  key?: Key | undefined;
}

interface Fit {
  pattern: Pattern;
  factor: number;
  /** How much of what follows belongs to the figure. */
  length: number;
}

function readAmount(
  text: string,
  span: TextSpan,
  amount: TextNumber,
  locale: Locale,
  place: FigurePlace
): NumberRead {
  const before = text.slice(Math.max(span.from, amount.from - REACH), amount.from);
  const [currency = ''] = /(?:US ?\$|\$|USD|US-Dollar) ?$/.exec(before) ?? [];
  const hedge = hedgeBefore(before.slice(0, before.length - currency.length));
  const more = moreAfter(text.slice(amount.to, Math.min(span.to, amount.to + 10)));
  const rest = text.slice(amount.to + more, Math.min(span.to, amount.to + more + REACH));
  const gap = skipped.exec(rest)![0].length;
  const context = { before: hedge.rest + currency, after: rest.slice(gap), amount, locale };
  const fit = fitOf(context, place, amount.from - (before.length - hedge.rest.length));
  const read: NumberRead = { from: amount.from, to: amount.to, amount };
  if (!fit || fit.pattern.quantity === 'none') return read;
  const from = amount.from - (before.length - hedge.rest.length);
  const to = amount.to + more + (fit.length > 0 && gap < 2 ? gap + fit.length : 0);
  read.figure = figureOf(amount, fit, more > 0 ? 'over' : hedge.meaning, { from, to }, context.after);
  return read;
}

interface Context {
  before: string;
  after: string;
  amount: TextNumber;
  locale: Locale;
}

/** A name with its unit in brackets right before a number: "Energy Consumption (MWh) 1287". */
const labelled = /(?:^|[,;:|"–] ?)([^,;:|"()]{2,50}\([^()]{1,20}\)) ?[:=|]? ?$/u;

function fitOf(context: Context, { heading, key }: FigurePlace, from: number): Fit | undefined {
  const own = firstFit(patterns, context);
  if (heading === undefined) {
    const label = key && key.to >= from ? key.name : labelled.exec(context.before)?.[1];
    const keyed = label === undefined ? undefined : headingFit(label, context);
    return own ?? keyed ?? firstFit(barePatterns, context);
  }
  const headed = headingFit(heading, context);
  // A chip in a cell below "GPU hours" tells whose hours they are.
  return own && !(own.pattern.quantity === 'gpus' && headed && headed.pattern.quantity !== 'gpus')
    ? own
    : headed;
}

function firstFit(table: readonly Pattern[], { before, after, amount, locale }: Context): Fit | undefined {
  for (const pattern of table) {
    if (!pattern.after && !pattern.before) continue;
    if (pattern.locale && pattern.locale !== locale) continue;
    if (pattern.isScaled && amount.scale === undefined) continue;
    // What follows is anchored, and so the quicker to tell.
    const found = pattern.after?.exec(after);
    if ((pattern.after && !found) || (pattern.before && !pattern.before.test(before))) continue;
    const factor = factorOf(pattern, found?.groups ?? {});
    if (isWithin(pattern, amount, factor)) return { pattern, factor, length: found?.[0].length ?? 0 };
  }
}

function factorOf({ factor = 1 }: Pattern, { unit, per, times }: Record<string, string | undefined>): number {
  const unitOf = unit === undefined ? 1 : unitFactor(unit);
  return (
    (factor * unitOf * Number(times ?? 1)) /
    (per ? unitFactor(`${per[0]!.replace('m', 'M')}Wh`.replace('K', 'k')) : 1)
  );
}

const isWithin = ({ min = 0, max = Infinity }: Pattern, { hi }: TextNumber, factor: number): boolean =>
  hi * factor >= min && hi * factor <= max;

/** What a heading says of a bare number below it. */
function headingFit(heading: string, { amount, after }: Context): Fit | undefined {
  for (const pattern of patterns) {
    if (!pattern.heading?.test(heading)) continue;
    const quantity = pattern.quantity as TextQuantity;
    for (const factor of headingUnit(heading, quantity, amount)) {
      if (isWithin(pattern, amount, factor))
        return { pattern, factor, length: /^%/.exec(after)?.[0].length ?? 0 };
    }
  }
}

function figureOf(
  amount: TextNumber,
  { pattern, factor }: Fit,
  hedged: Meaning,
  span: TextSpan,
  after: string
): TextFigure {
  const { lo, hi, place, notes } = amount;
  const quantity = pattern.quantity as TextQuantity;
  const isPoint = lo === hi;
  // "Over 57 days" is how long it lasted.
  const meaning = !isPoint ? 'range' : hedged === 'over' && quantity === 'time' ? 'exact' : hedged;
  return {
    quantity,
    lo: meaning === 'under' ? 0 : lo * factor,
    hi: meaning === 'over' ? Infinity : hi * factor,
    meaning,
    place: place * factor,
    from: span.from,
    to: span.to,
    others: notes,
    isCoarse: /^(?:weeks?|months?|years?|Woche|Monat|Jahr)/i.test(after)
  };
}
