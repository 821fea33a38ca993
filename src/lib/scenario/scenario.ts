import type { Interval, QuantityId } from '$lib/estimate';

/** What a user set up: the given quantities in SI, and the one asked for. */
export interface Scenario {
  /** Free text, at most 60 characters. */
  name?: string;
  /** Holds `attention`, unless that is solved for. */
  given: Partial<Record<QuantityId, Interval>>;
  solveFor: QuantityId;
}
