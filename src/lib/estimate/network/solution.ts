import type { Interval } from './interval';
import type { QuantityId } from './quantity';
import type { RelationId } from './relation';

/** What is known of a run, in SI. */
export type Given = Partial<Record<QuantityId, number | Interval>>;

/** One figure that follows: `quantity` from the quantities in `from`, by (above all) `relation`. */
export interface Step {
  quantity: QuantityId;
  relation: RelationId;
  from: QuantityId[];
}

/** Given figures that cannot all be true: leave out any one and the rest can. */
export interface Conflict {
  givens: QuantityId[];
  /** The relations that tie them together. */
  relations: RelationId[];
  /** The figure the conflict is stated for: `given` (or the domain, up to 1) against what the others imply. */
  quantity: QuantityId;
  given: Interval;
  implied: Interval;
  /** Ratio of the nearest ends of the two intervals, above 1. */
  factor: number;
}

export interface Solution {
  /** Given (narrowed) and derived intervals in SI. A quantity of which nothing follows is absent. */
  values: Partial<Record<QuantityId, Interval>>;
  /** In the order a reader would follow. */
  steps: Step[];
  /** Smallest first. */
  conflicts: Conflict[];
  /** Derived quantity -> independent given -> exponent: +1 % there is about +exponent % here. */
  elasticities: Partial<Record<QuantityId, Partial<Record<QuantityId, number>>>>;
}
