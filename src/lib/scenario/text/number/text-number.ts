import type { Note } from '../../typing/note';
import type { TextSpan } from '../plain/delimited';
import type { ScannedNumber } from './scan-number';

/** A number or a range of numbers. */
export interface TextNumber extends TextSpan {
  lo: number;
  hi: number;
  place: number;
  scale?: number;
  notes: Note[];
}

/** What stands between the ends of a range, the unit of the first end among it. */
const to =
  /^ ?(?:%|[KMBT]|TFLOPS?|TFLOP\/s|days|hours|Tage|Wochen|weeks|months|W|GPUs)? ?(?:[-–—~]|to|bis|\.\.)(?: about)? ?(?:\$|US\$)?$/i;

const between = /(?:between|zwischen) (?:\$|US\$)?$/i;

const and = /^ ?(?:%|[KMBT]|days|hours|Tage)? ?(?:and|und) (?:\$|US\$)?$/i;

/** From where to where something changed is no range. */
const change = /(?:from|von) (?:\$|US\$|about )?$/i;

/** No range that is meant as one is wider. */
const WIDEST = 8;

/** Numbers with those that are the ends of a range joined: "38-43%", "zwischen 380 und 430", "$30-50M". */
export function joinRanges(
  text: string,
  numbers: readonly ScannedNumber[],
  { from }: TextSpan
): TextNumber[] {
  const amounts: TextNumber[] = [];
  for (let i = 0; i < numbers.length; i++) {
    const [first, second] = [numbers[i]!, numbers[i + 1]];
    const range = second && rangeOf(text, first, second, from);
    amounts.push(range ?? { ...first, lo: first.value, hi: first.value });
    if (range) i++;
  }
  return amounts;
}

function rangeOf(
  text: string,
  first: ScannedNumber,
  second: ScannedNumber,
  from: number
): TextNumber | undefined {
  const gap = text.slice(first.to, second.from);
  if (gap.length > 20) return;
  const before = text.slice(Math.max(from, first.from - 20), first.from);
  const isTo = to.test(gap) && !(change.test(before) && /to/i.test(gap));
  if (!isTo && !(and.test(gap) && between.test(before))) return;
  const shared = first.scale ?? second.scale ?? 0;
  const lift = first.scale === undefined ? 10 ** shared : 1;
  const isShared = first.value * lift < second.value;
  const lo = isShared ? first.value * lift : first.value;
  if (!(lo < second.value && second.value / lo <= WIDEST)) return;
  return {
    from: first.from,
    to: second.to,
    lo,
    hi: second.value,
    place: Math.min(first.place * (isShared ? lift : 1), second.place),
    ...(second.scale !== undefined && { scale: second.scale }),
    notes: []
  };
}
