import { has, indices, isWithin, setOf } from '../network/bits';
import { causes, inCauses, joined, settledGroups, type GainCause } from './cause';
import { measures, type Measure, type MeasureId } from './measure';
import { idsIn } from './monomial';
import { quantityIds, type QuantityId } from '../network/quantity';
import type { Side } from './side';

/** What a gain can come from: the figures of the runs, and how much text a token holds. */
export type Cause = GainCause | 'tokenizer';

/** What of a measure goes back to one cause, or to several that are told together. */
export interface Part extends Measure {
  causes: readonly Cause[];
}

/** Causes whose part is not known, and which of them each side lacks. */
export interface Unknown {
  causes: readonly Cause[];
  base: readonly Cause[];
  run: readonly Cause[];
}

/** How a measure splits for two sides, in the order of the causes. */
export interface Split {
  /** Those that follow on both sides. */
  parts: readonly Part[];
  unknown: readonly Unknown[];
}

const splits = new Map<string, Split>();
const MOST_SPLITS = 1024;

/** How a measure splits for two sides: that depends on what is settled, not on the values, and is made once. */
export function splitFor(measure: MeasureId, base: Side, run: Side): Split {
  const key = [measure, base.settled, run.settled, !base.text, !run.text].join(' ');
  let split = splits.get(key);
  if (!split) {
    if (splits.size >= MOST_SPLITS) splits.clear();
    split = withText(splitOf(measures[measure].of, base.settled, run.settled), measures[measure], base, run);
    splits.set(key, split);
  }
  return split;
}

function splitOf(of: Measure['of'], base: number, run: number): Split {
  const exponents = inCauses(of);
  const all = setOf(idsIn(exponents));
  const [ofBase, ofRun] = [settledGroups(of, base), settledGroups(of, run)];
  const known = union(ofBase) & union(ofRun);
  const groups = joined([...indices(all).map((index) => 1 << index), ...ofBase, ...ofRun]);
  const open = groups.filter((group) => !isWithin(group, known));
  const together = causes.map((ids) => setOf(ids) & all & ~union(open));
  const parts = joined([...groups.filter((group) => isWithin(group, known)), ...together]);
  return {
    parts: inOrder(parts).map((ids) => ({
      causes: ids,
      of: Object.fromEntries(ids.map((id) => [id, exponents[id]]))
    })),
    unknown: inOrder(open).map((ids) => ({
      causes: ids,
      base: ids.filter((id) => !contains(union(ofBase), id)),
      run: ids.filter((id) => !contains(union(ofRun), id))
    }))
  };
}

/** Where tokens count by the text they hold, the tokenizer is one more cause. */
function withText({ parts, unknown }: Split, { text }: Measure, base: Side, run: Side): Split {
  if (!text) return { parts, unknown };
  const tokenizer = ['tokenizer'] as const;
  if (base.text && run.text) return { parts: [...parts, { causes: tokenizer, of: {}, text }], unknown };
  const lacking = { base: base.text ? [] : tokenizer, run: run.text ? [] : tokenizer };
  return { parts, unknown: [...unknown, { causes: tokenizer, ...lacking }] };
}

const union = (sets: readonly number[]): number => sets.reduce((all, set) => all | set, 0);

const contains = (set: number, id: QuantityId): boolean => has(set, quantityIds.indexOf(id));

/** The quantities of bit sets, in the order of the causes; empty sets are left out. */
function inOrder(sets: readonly number[]): GainCause[][] {
  const order: readonly GainCause[] = causes.flat();
  return sets
    .filter((set) => set !== 0)
    .map((set) => order.filter((id) => contains(set, id)))
    .sort(([a], [b]) => order.indexOf(a!) - order.indexOf(b!));
}
