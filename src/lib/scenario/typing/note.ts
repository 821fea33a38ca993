/**
 * A reading that could have been meant otherwise, each with the other reading:
 * - `grouped` German 16.000, also English for 16; `decimal` the reverse; `comma` English 7,5
 * - `suffixB`, `billion`, `trillion` words whose power of ten depends on the language
 * - `flopsWord` FLOPS, which is a rate, for a count
 * - `shared` 7-8B read as 7B to 8B; `fraction` 0.95 in a field of per cent; `flops` FLOP/s in a field of TFLOPS
 * - `near` ~400, read as just that; `currency` money that is not dollars; `slice` TPU cores read as chips
 * - `large` 8192 for a factor
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
  | 'node'
  | 'near'
  | 'currency'
  | 'slice'
  | 'large';

/** What was typed, how it was read and how else it could be. Plain numbers, in the field's unit where one applies. */
export interface Note {
  id: NoteId;
  typed: string;
  read: number;
  other: number;
}
