import type { TextNumber } from '../number/text-number';
import { isSize, type TextFigure } from './text-figure';
import type { NumberRead } from './number-read';

/** Reads numbers that say less alone than with their neighbours. */
export function readTogether(text: string, reads: NumberRead[]): void {
  dropRestated(text, reads);
  shareUnits(text, reads);
  shareSizes(text, reads);
  carryUnits(text, reads);
}

/** Takes back what only says a figure before it again, rounded: "299,892,736,000 tokens (about 300B)". */
function dropRestated(text: string, reads: NumberRead[]): void {
  for (let i = 1; i < reads.length; i++) {
    const [before, read] = [reads[i - 1]!, reads[i]!];
    const gap = text.slice(before.to, read.amount.from);
    const ratio = read.amount.hi / before.amount.hi;
    const margin = 0.6 * (read.amount.place / read.amount.hi);
    if (before.figure && /^[\p{L} ]{0,20}\(/u.test(gap) && Math.abs(ratio - 1) < margin) delete read.figure;
  }
}

/** What stands between numbers that share the unit after the last: "7B, 13B and 70B parameters". */
export const list =
  /^(?: \((?:\ue001+[ -]?)?\d+(?:[.,]\d+)?[BM]\))?(?:,? ?(?:and|und|or|oder|bzw\.|sowie|as well as|\/|&|respectively,?)|,)(?: ?(?:with|mit|the|a|der|die|das|about|around|über|etwa|rund|another))? ?(?:\$|US\$)?$/iu;

/** Gives numbers without a unit that of the next one, where they stand in a list with it. */
function shareUnits(text: string, reads: NumberRead[]): void {
  for (let i = reads.length - 2; i >= 0; i--) {
    const read = reads[i]!;
    const isOwned = /^ \(/.test(text.slice(read.amount.to, read.amount.to + 2)) && i + 2 < reads.length;
    const next = reads[isOwned ? i + 2 : i + 1]!;
    if (read.figure || !next.figure || !list.test(text.slice(read.amount.to, next.amount.from))) continue;
    const amount = scaledLike(read.amount, next.amount);
    if (isLike(amount, next.amount))
      read.figure = like(next.figure, amount, next.figure.place / next.amount.place);
  }
}

/** Before a size or a model: "1.3M for the 8B". */
const whose =
  /^ ?(?:\(|(?:for|für|by|bei|beim|on|auf|in the case of) (?:the |das |die |den |dem |our |its )?)(?:\ue001+[ -]?)?(?:\d+(?:[.,]\d+)?[ -]?(?:[BM](?![\p{L}\p{N}])|Mrd|Milliarden|billion)|\ue001)/u;

/** After a model: "while DeepSeek-V2 gets by with 172.8K,". */
const elliptic =
  /\ue001[^\d\ue001.;]{1,40}(?:with|only|needs?|needed|took|takes|requires?|nur|mit|braucht\w*|benötigt\w*|,) [\d.,]{1,12} ?\p{L}{1,9}[.,;) ]{0,2}$/u;

/** Gives a number that only says whose it is the unit of a figure before: "7.7M GPU hours in all: 1.3M for the 8B". */
function carryUnits(text: string, reads: NumberRead[]): void {
  reads.forEach((read, i) => {
    const isWhose = whose.test(text.slice(read.amount.to, read.amount.to + 40));
    const isElliptic =
      i > 0 &&
      read.amount.scale !== undefined &&
      elliptic.test(text.slice(reads[i - 1]!.to, read.amount.to + 2).slice(-90));
    if (read.figure || !(isWhose || isElliptic)) return;
    const source = reads
      .slice(0, i)
      .findLast(({ figure, amount }) => figure && !isSize(figure) && isLike(amount, read.amount));
    if (source?.figure)
      read.figure = like(source.figure, read.amount, source.figure.place / source.amount.place);
  });
}

/** The reverse for sizes, which come first with their model: "Gemma 2B and 7B are trained". */
function shareSizes(text: string, reads: NumberRead[]): void {
  for (let i = 1; i < reads.length; i++) {
    const [before, read] = [reads[i - 1]!, reads[i]!];
    if (
      read.figure ||
      before.figure?.quantity !== 'params' ||
      !list.test(text.slice(before.amount.to, read.amount.from))
    )
      continue;
    const isScaled = before.amount.scale !== undefined && read.amount.scale !== undefined;
    if (isScaled && isLike(read.amount, before.amount))
      read.figure = like(before.figure, read.amount, before.figure.place / before.amount.place);
  }
}

/** A small number in a list takes the next one's word too: "8 und 70 Milliarden". */
function scaledLike(amount: TextNumber, next: TextNumber): TextNumber {
  if (amount.scale !== undefined || next.scale === undefined || amount.hi >= 1000) return amount;
  const factor = 10 ** next.scale;
  const { lo, hi, place } = amount;
  return { ...amount, lo: lo * factor, hi: hi * factor, place: place * factor, scale: next.scale };
}

/** Whether two numbers are written alike and of like size, so that they may count the same. */
function isLike(a: TextNumber, b: TextNumber): boolean {
  const ratio = a.hi / b.hi;
  return (a.scale === undefined) === (b.scale === undefined) && ratio < 300 && ratio > 1 / 300;
}

/** A number as a figure of another's quantity and unit. */
const like = (figure: TextFigure, amount: TextNumber, factor: number): TextFigure => ({
  ...figure,
  lo: amount.lo * factor,
  hi: amount.hi * factor,
  meaning: amount.lo === amount.hi ? 'exact' : 'range',
  place: amount.place * factor,
  from: amount.from,
  to: amount.to,
  others: amount.notes
});
