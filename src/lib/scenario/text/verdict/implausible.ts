import { listedChips } from '$lib/catalog';
import { middle, solve, type Interval, type Solution } from '$lib/estimate';
import type { TextFigure } from '../read/text-figure';
import { givensOf, widePeak } from './givens';
import type { Known, KnownFigure, KnownRun } from './known';
import { plainName } from '../read/model-name';
import { figureOf, type TextRun } from '../read/text-run';
import { widened } from './widen';

/** What can be true and yet is unlike all that has been published. */
export type Implausible =
  /** The share of the chip's dense peak that the figures amount to, above or below that of all published runs. */
  | { kind: 'utilisation'; value: Interval; published: Interval }
  /** Useful work over the rate stated is 6/8: the rate counts recomputation, or a quarter of the time was lost. */
  | { kind: 'recomputation'; value: number }
  /** A figure that differs from the published one of the model named; `isOfFamily`: it is the sum of its family. */
  | { kind: 'published'; figure: TextFigure; published: number; run: string; isOfFamily: boolean };

/** How far outside what has been published a utilisation may lie before it is said. */
const BEYOND = { above: 1.1, below: 0.5 };

/** Figures of a published run that a text may state. */
const compared: readonly KnownFigure[] = ['tokens', 'gpuTime', 'energy', 'carbon', 'cost'];

/** What is implausible in a run, beside what is known. */
export function implausibleIn(run: TextRun, known: Known): Implausible[] {
  const { values } = solve(givensOf(run, 'written').given);
  return [
    ...unlikeUtilisation(run, values, known),
    ...recomputation(run, values),
    ...differences(run, known)
  ];
}

/** The highest dense peak there is, FLOP/s. */
const highest = (): number => Math.max(...listedChips.flatMap(({ peaks }) => Object.values(peaks)));

/** Whether figures amount to a utilisation that some published run comes near, as far as they tell. */
export function isUsual(run: TextRun, known: Known): boolean {
  const { values } = solve(givensOf(run, 'written').given);
  return (
    unlikeUtilisation(run, values, known).length === 0 &&
    !(values.usefulFlops && values.usefulFlops.lo > highest())
  );
}

function unlikeUtilisation(
  run: TextRun,
  { usefulFlops }: Solution['values'],
  { utilisation: published }: Known
): Implausible[] {
  const peak = widePeak(run);
  if (peak === undefined || !usefulFlops) return [];
  const value = { lo: usefulFlops.lo / peak, hi: usefulFlops.hi / peak };
  const isOutside = value.lo > published.hi * BEYOND.above || value.hi < published.lo * BEYOND.below;
  return isOutside ? [{ kind: 'utilisation', value, published }] : [];
}

/** A forward pass counted twice makes 8 FLOP a parameter and token of 6. */
const RECOMPUTED = 6 / 8;

/** How near to it a share of useful work is taken for it. */
const NEAR = 0.07;

function recomputation(run: TextRun, { uptime }: Solution['values']): Implausible[] {
  if (!uptime || figureOf(run, 'uptime') || !figureOf(run, 'gpuFlops', 'mfu')) return [];
  const value = middle(uptime);
  const isNear = uptime.lo > 0 && uptime.hi < 1 && Math.abs(value / RECOMPUTED - 1) < NEAR;
  return isNear ? [{ kind: 'recomputation', value }] : [];
}

function differences(run: TextRun, { runs }: Known): Implausible[] {
  const same = knownRun(run, runs);
  if (!same) return [];
  return compared.flatMap((quantity): Implausible[] => {
    const [figure, published] = [figureOf(run, quantity), same[quantity]];
    if (!figure || published === undefined || holds(figure, published)) return [];
    const family = runs.filter(({ name }) => familyOf(name) === familyOf(same.name));
    const sum = family.reduce((total, one) => total + (one[quantity] ?? 0), 0);
    const isOfFamily = family.length > 1 && holds(figure, sum);
    return [{ kind: 'published', figure, published, run: same.name, isOfFamily }];
  });
}

/** A published figure is rounded too. */
const MARGIN = 0.05;

/** Whether a figure may be a rounding of a value. */
export function holds(figure: TextFigure, value: number): boolean {
  const { lo, hi } = widened(figure);
  return value >= lo * (1 - MARGIN) && value <= hi * (1 + MARGIN);
}

/** The published run of the name and size; where the text gives no name, of the size, the chip and a figure more. */
function knownRun(run: TextRun, runs: readonly KnownRun[]): KnownRun | undefined {
  const size = figureOf(run, 'params');
  if (!size) return undefined;
  const sized = runs.filter(({ params }) => params !== undefined && holds(size, params));
  const { name } = run;
  if (name !== undefined && /\p{L}{2}/u.test(name))
    return sized.find((one) => plainName(familyOf(one.name)) === plainName(name));
  return sized.find((one) => {
    const shared = compared.filter((quantity) => {
      const figure = figureOf(run, quantity);
      return figure && one[quantity] !== undefined && holds(figure, one[quantity]);
    });
    return shared.length > 1;
  });
}

/** "Llama 3.1" of "Llama 3.1 405B". */
const familyOf = (name: string): string =>
  name
    .replace(/\(.*/, '')
    .replace(/[ -]\d+(?:\.\d+)?[BM]\b.*/, '')
    .trim();
