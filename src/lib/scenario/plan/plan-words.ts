import {
  graphLevels,
  recomputedKinds,
  shardings,
  type GraphLevel,
  type RecomputedKind,
  type Sharding
} from '$lib/estimate';
import type { ChosenPlan } from './plan-choice';

/** One thing that a plan says, in one or more words of its own. */
export interface PlanWord {
  field: keyof ChosenPlan;
  /** The word for a value; undefined where that is what the absent word means. */
  write: (value: never, isWhole: boolean) => string | undefined;
  /** The value of a word; undefined where it is none of these. */
  read: (word: string) => number | string | boolean | undefined;
}

type DegreeField =
  | 'tensorParallel'
  | 'pipelineParallel'
  | 'virtualStages'
  | 'contextParallel'
  | 'expertParallel'
  | 'expertTensorParallel'
  | 'microBatch'
  | 'domainLimit';

/** No plan has a greater degree. */
const MOST = 1e6;

function numberAfter(prefix: string, word: string): number | undefined {
  if (!word.startsWith(prefix) || !/^[1-9]\d*$/.test(word.slice(prefix.length))) return undefined;
  const value = Number(word.slice(prefix.length));
  return value <= MOST ? value : undefined;
}

/** A number after its letters. In a whole plan 1 goes without saying, but for the first: a plan says something. */
const degree = (field: DegreeField, prefix: string, isAlwaysSaid = false): PlanWord => ({
  field,
  write: (value: number, isWhole) =>
    isWhole && value === 1 && !isAlwaysSaid ? undefined : `${prefix}${value}`,
  read: (word) => numberAfter(prefix, word)
});

/** One of some words. In a whole plan the first goes without saying. */
const oneOf = <T extends string>(
  field: keyof ChosenPlan,
  values: readonly T[],
  wordOf: (value: T) => string
): PlanWord => ({
  field,
  write: (value: T, isWhole) => (isWhole && value === values[0] ? undefined : wordOf(value)),
  read: (word) => values.find((value) => wordOf(value) === word)
});

/** A switch that goes without saying where it is `unsaid` in a whole plan. */
const flag = (field: keyof ChosenPlan, on: string, off: string, unsaid: boolean): PlanWord => ({
  field,
  write: (value: boolean, isWhole) => (isWhole && value === unsaid ? undefined : value ? on : off),
  read: (word) => (word === on ? true : word === off ? false : undefined)
});

/** What a plan says, in the order it is written. */
export const planWords: readonly PlanWord[] = [
  degree('tensorParallel', 'tp', true),
  degree('pipelineParallel', 'pp'),
  degree('virtualStages', 'vp'),
  degree('contextParallel', 'cp'),
  degree('expertParallel', 'ep'),
  degree('expertTensorParallel', 'etp'),
  degree('microBatch', 'mbs'),
  oneOf<Sharding>('sharding', shardings, (value) => (value === 'none' ? 'ddp' : value)),
  oneOf<RecomputedKind>('recomputed', recomputedKinds, (value) => value),
  oneOf<GraphLevel>('graphs', graphLevels, (value) => `g${graphLevels.indexOf(value)}`),
  flag('overlapsAllToAll', 'ov', 'ov0', false),
  flag('asyncTensor', 'async', 'async0', false),
  flag('sequenceParallel', 'sp', 'sp0', true),
  { ...degree('domainLimit', 'nodes'), write: (value: number) => `nodes${value}` }
];
