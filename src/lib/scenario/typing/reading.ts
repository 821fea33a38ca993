import type { Interval } from '$lib/estimate';
import type { DimensionName } from './dimension';
import type { Note } from './note';

/**
 * Why nothing could be read. `typed` is the offending piece.
 * - `noValue` 0/0; `infinite` also means too large for a number; `zero` also means nothing but "over 0" was said
 * - `experts` 8x7B of no known model: how much its experts share is not said
 * - `share` a percentage where an amount is asked for; `factor` thousands where a factor near one is
 * - `nodes` how many GPUs a node has is not said
 * - `mixed` units that do not go together, as in 7 days + 3 kg; `unavailable` the calculator could not be loaded
 */
export type Problem =
  | {
      id:
        | 'empty'
        | 'unreadable'
        | 'zero'
        | 'negative'
        | 'infinite'
        | 'noValue'
        | 'mixed'
        | 'experts'
        | 'share'
        | 'factor'
        | 'nodes'
        | 'unavailable';
      typed: string;
    }
  | { id: 'reversed'; typed: string; suggestion: string }
  /** Above the largest value of the field, or longer than `max` characters. */
  | { id: 'tooLarge' | 'tooLong'; typed: string; max: number }
  | { id: 'dimension'; typed: string; found: DimensionName | 'other'; wanted: DimensionName };

/** What a text says of a model beside the parameters a token passes through: all of them, or which model it is. */
export type ReadModel = { total: number } | { id: string };

/** What a text means in a field: an interval in the field's unit (lo 0 and hi Infinity are open), or why it means nothing. */
export type Reading =
  { ok: true; interval: Interval; notes: Note[]; model?: ReadModel } | { ok: false; problem: Problem };
