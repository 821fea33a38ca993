import type { Interval } from '$lib/estimate';
import type { DimensionName } from './dimension';

/**
 * A reading that could have been meant otherwise, each with the other reading:
 * - `grouped` German 16.000, also English for 16; `decimal` the reverse; `comma` English 7,5
 * - `suffixB`, `billion`, `trillion` words whose power of ten depends on the language
 * - `flopsWord` FLOPS, which is a rate, for a count
 * - `shared` 7-8B read as 7B to 8B; `fraction` 0.95 in a field of per cent; `flops` FLOP/s in a field of TFLOPS
 * - `small` 70 parameters; `notWhole` half a GPU; `calendar` days in a month or a year; `node` hours of one GPU or of eight
 */
export type NoteId =
  | 'grouped'
  | 'decimal'
  | 'comma'
  | 'suffixB'
  | 'billion'
  | 'trillion'
  | 'shared'
  | 'fraction'
  | 'flops'
  | 'small'
  | 'notWhole'
  | 'flopsWord'
  | 'calendar'
  | 'node';

/** What was typed, how it was read and how else it could be. Plain numbers, in the field's unit where one applies. */
export interface Note {
  id: NoteId;
  typed: string;
  read: number;
  other: number;
}

/**
 * Why nothing could be read. `typed` is the offending piece.
 * - `noValue` 0/0; `infinite` also means too large for a number; `zero` also means nothing but "over 0" was said
 * - `mixed` units that do not go together, as in 7 days + 3 kg; `unavailable` the calculator could not be loaded
 */
export type Problem =
  | {
      id: 'empty' | 'unreadable' | 'zero' | 'negative' | 'infinite' | 'noValue' | 'mixed' | 'unavailable';
      typed: string;
    }
  | { id: 'reversed'; typed: string; suggestion: string }
  /** Above the largest value of the field, or longer than `max` characters. */
  | { id: 'tooLarge' | 'tooLong'; typed: string; max: number }
  | { id: 'dimension'; typed: string; found: DimensionName | 'other'; wanted: DimensionName };

/** What a text means in a field: an interval in the field's unit (lo 0 and hi Infinity are open), or why it means nothing. */
export type Reading = { ok: true; interval: Interval; notes: Note[] } | { ok: false; problem: Problem };
