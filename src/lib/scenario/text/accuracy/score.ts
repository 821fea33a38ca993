import { checkJson } from '../verdict/check-json';
import { checkText } from '../verdict/check-text';
import { Tally } from './tally';
import type { LabelledFigure, LabelledText } from './labelled-text';

type Placed = LabelledFigure & { runs: Set<number> };

/** Months, and 4k for 4,096. */
const tolerance: Record<string, number> = { sequence: 0.03, batchTokens: 0.03, time: 0.02 };

const near = (a: number, b: number, quantity: string): boolean =>
  a === b || (a > 0 && b > 0 && Math.abs(Math.log(a / b)) <= (tolerance[quantity] ?? 0.005));

const chip = (name = ''): string => name.toLowerCase().replace(/[\s-]/g, '');

/** Of "over" and "under" the written end counts. */
function isSame(a: LabelledFigure, b: LabelledFigure): boolean {
  if (a.quantity !== b.quantity) return false;
  if (a.quantity === 'chip') return chip(b.value).startsWith(chip(a.value));
  const ends = ({ lo, hi }: LabelledFigure) => (hi === null ? [lo] : lo === 0 ? [hi] : [lo, hi]);
  const [ours, theirs] = [ends(a), ends(b)];
  if (ours.length === 2 && theirs.length === 2)
    return ours.every((end, i) => near(end, theirs[i]!, a.quantity));
  return ours.some((end) => theirs.some((other) => near(end, other, a.quantity)));
}

function distinct(runs: readonly LabelledFigure[][] = []): Placed[] {
  const figures = new Map<string, Placed>();
  runs.forEach((run, i) => {
    for (const figure of run) {
      const key = `${figure.quantity} ${figure.value ? chip(figure.value) : `${figure.lo} ${figure.hi}`}`;
      const placed = figures.get(key) ?? { ...figure, runs: new Set() };
      figures.set(key, placed);
      placed.runs.add(i);
    }
  });
  return [...figures.values()];
}

export interface Score {
  /** Texts. */
  count: number;
  figures: Tally;
  /** Share of texts with all figures and nothing more. */
  faultless: number;
  /** Of pairs of figures, whether they are of one run. */
  grouping: number;
  /** Share of texts judged right: true, false or nothing ties it. */
  verdict: number;
  conflicts: { found: number; of: number };
  falseAlarms: number;
  byQuantity: Map<string, Tally>;
}

/** How the reader does on labelled texts. */
export function score(texts: readonly LabelledText[]): Score {
  const [figures, pairs] = [new Tally(), new Tally()];
  const byQuantity = new Map<string, Tally>();
  let [faultless, right, found, of, falseAlarms] = [0, 0, 0, 0, 0];
  for (const label of texts) {
    const read = checkJson(checkText(label.text));
    const [gold, ours] = [
      distinct(label.runs),
      distinct(read.runs.map((run) => run.figures as LabelledFigure[]))
    ];
    const left = new Set(ours);
    const links: [Placed, Placed][] = [];
    for (const figure of gold)
      for (const quantity of [figure.quantity, ...(label.alt?.[figure.quantity] ?? [])]) {
        const hit = [...left].find((one) => isSame({ ...figure, quantity }, one));
        if (!hit) continue;
        left.delete(hit);
        links.push([figure, hit]);
        break;
      }
    for (const figure of distinct(label.optionalRuns)) {
      const hit = [...left].find((one) => isSame(figure, one));
      if (hit) left.delete(hit);
    }
    const wanted = gold.filter(({ optional }) => !optional);
    const hits = links.filter(([{ optional }]) => !optional).length;
    figures.found += hits;
    figures.of += wanted.length;
    figures.wrong += left.size;
    for (const figure of [...wanted, ...left]) {
      const tally = byQuantity.get(figure.quantity) ?? new Tally();
      byQuantity.set(figure.quantity, tally);
      if (left.has(figure)) tally.wrong++;
      else tally.of++;
      if (links.some(([one]) => one === figure)) tally.found++;
    }
    if (hits === wanted.length && left.size === 0) faultless++;
    countPairs(
      links,
      pairs,
      label.runs.length + (label.optionalRuns?.length ?? 0) > 1 || read.runs.length > 1
    );
    if (read.consistent === label.consistent) right++;
    if (label.consistent === false) of++;
    if (label.consistent === false && read.consistent === false) found++;
    if (label.consistent !== false && read.consistent === false) falseAlarms++;
  }
  const verdict = right / texts.length;
  return {
    count: texts.length,
    figures,
    faultless: faultless / texts.length,
    grouping: pairs.f1,
    verdict,
    conflicts: { found, of },
    falseAlarms,
    byQuantity
  };
}

function countPairs(links: readonly [Placed, Placed][], pairs: Tally, isOfSeveral: boolean): void {
  if (!isOfSeveral) return;
  const share = (a: Placed, b: Placed) => [...a.runs].some((run) => b.runs.has(run));
  links.forEach(([a, ourA], i) => {
    for (const [b, ourB] of links.slice(0, i)) {
      const [isOne, isOurs] = [share(a, b), share(ourA, ourB)];
      if (isOne) pairs.of++;
      if (isOne && isOurs) pairs.found++;
      if (!isOne && isOurs) pairs.wrong++;
    }
  });
}
