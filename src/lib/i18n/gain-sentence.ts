import { explain, type Conflict, type Gain, type Interval } from '$lib/estimate';
import type { Numbers, Texts } from './';

/** A piece of the sentence that answers: words, a run's name, or a figure. */
export interface GainPiece {
  kind: 'text' | 'name' | 'factor' | 'chip' | 'wrong';
  text: string;
}

/** Two named runs, and what is known of the gain of one over the other. */
export interface Compared {
  run: string;
  base: string;
  gain?: Gain;
  /** Where there is no gain because a run contradicts itself: its name, and how. */
  conflict?: { name: string; conflict: Conflict };
}

type Words = Texts<'compare'>;

/** The sentence that answers, and the one on the chip, in pieces. */
export function gainSentence(compared: Compared, words: Words, numbers: Numbers): GainPiece[] {
  const { run, base, gain, conflict } = compared;
  const fill = { run: piece('name', run), base: piece('name', base) };
  if (conflict) {
    const factor = piece('wrong', `${short(conflict.conflict.factor, 3, numbers)}×`);
    return cut(words.sentence.conflict, { run: piece('name', conflict.name), factor });
  }
  if (!gain?.total) return cut(words.sentence.missing, fill);
  const { direction } = explain(gain);
  const times = sayTimes(gain.total.range, words, numbers);
  const isLess = direction === 'less' && gain.total.range.lo > 0;
  const factor = piece('factor', isLess ? words.factor.only(times) : times);
  const template = direction === 'same' ? words.sentence.same : words.measures[gain.measure].sentence;
  const second = cut(chipTemplate(gain, words), { chip: piece('chip', sayChip(gain, numbers)) });
  const space = second.length > 0 ? [piece('text', ' ')] : [];
  return [...cut(template, { ...fill, factor }), ...space, ...second];
}

/** What the chip has to do with it, or what the measure leaves out. */
function chipTemplate(gain: Gain, words: Words): string {
  const { direction, chip } = explain(gain);
  if (direction === 'open') return words.open;
  if (chip && direction !== 'unknown') return words.chip[direction][chip];
  return gain.measure === 'share' || gain.measure === 'peak' ? words.without[gain.measure] : '';
}

function sayChip({ factors }: Gain, numbers: Numbers): string {
  const chip = factors.find(({ causes }) => causes.includes('peakFlops'));
  return chip ? sayFactor(chip.range, numbers) : '';
}

/** A factor beside a bar or in a table: "3.17×", "0.81–1.01×", "≥ 2.84×". */
export function sayFactor(range: Interval, numbers: Numbers): string {
  const sign = range.hi === Infinity ? '≥\u00a0' : range.lo === 0 ? '≤\u00a0' : '';
  // Two places after the point, also below 1.
  const digits = (value: number): number => (value < 0.95 ? 2 : 3);
  return `${sign}${closedEnds(range, (value, more) => short(value, digits(value) + more, numbers))}×`;
}

/** A factor in the sentence: "2.8 times", "at least 2.8 times". Two digits, three where it is close to 1. */
function sayTimes(range: Interval, words: Words, numbers: Numbers): string {
  const digits = (value: number): number => (Math.abs(value - 1) < 0.05 ? 3 : 2);
  const times = words.factor.times(
    closedEnds(range, (value, more) => short(value, digits(value) + more, numbers))
  );
  if (range.lo === 0) return words.factor.atMost(times);
  return range.hi === Infinity ? words.factor.atLeast(times) : times;
}

/** Both closed ends of a range, or the only one; with more digits where they would look the same. */
export function closedEnds({ lo, hi }: Interval, write: (value: number, more: number) => string): string {
  const closed = [lo, hi].filter((end) => end > 0 && end < Infinity);
  for (let more = 0; more < 3; more++) {
    const texts = [...new Set(closed.map((end) => write(end, more)))];
    if (texts.length === 2 || lo === hi || closed.length < 2) return texts.join('–');
  }
  return write(closed[0]!, 0);
}

function short(value: number, digits: number, numbers: Numbers): string {
  if (value < 1e6) return numbers.plain(value, digits);
  const { text, suffix } = numbers.scaled(value, digits);
  return text + suffix;
}

const piece = (kind: GainPiece['kind'], text: string): GainPiece => ({ kind, text });

/** A template cut at its holes, those filled. */
function cut(template: string, fill: Partial<Record<string, GainPiece>>): GainPiece[] {
  return template
    .split(/[{}]/)
    .map((part, i) => (i % 2 ? fill[part]! : piece('text', part)))
    .filter(({ text }) => text !== '');
}
