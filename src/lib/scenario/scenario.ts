import type { Interval, QuantityId } from '$lib/estimate';

/** What a user set up: the given quantities in SI, and the one asked for. */
export interface Scenario {
  /** Free text, at most 60 characters. */
  name?: string;
  /** Holds `attention`, unless that is solved for. */
  given: Partial<Record<QuantityId, Interval>>;
  solveFor: QuantityId;
  /**
   * Where the uptime follows from its causes: what the link says about them (see `cause-link`). `followCauses` then
   * gives the uptime; one that is entered instead takes their place.
   */
  causes?: string;
}
