import type { Interval } from '$lib/estimate';
import type { ReadModel } from '$lib/scenario';
import type { Scale } from './scale';

/** What a typed text means in a field, in SI; of parameters also what it says of the model they are those of. */
export interface TypedValue {
  interval: Interval;
  model?: ReadModel;
}

/** A typed text, and what there is to say about it; without a value, why there is none. */
export interface Typed {
  value?: TypedValue;
  lines: string[];
}

/** A published figure that is marked on a slider, in SI. */
export interface NumberMark {
  name: string;
  value: number;
}

/** How a figure is called, written, moved and read in its row, in the language of the page. Figures are in SI. */
export interface NumberForm {
  name: string;
  /** What is meant by the name. */
  hint: string;
  /** What its text field is called. */
  field: string;
  scale: Scale;
  /** The most it can be. */
  most: number;
  /** As it stands in its field, and the unit beside that. */
  write: (interval: Interval) => { text: string; unit: string };
  /** In full, as one would type it. */
  edit: (interval: Interval) => string;
  /** With its unit, in words. */
  say: (interval: Interval) => string;
  /** What is said while it is not known. */
  unknown: string;
  /** As a label of the axis. */
  tick: (value: number, isFirst: boolean) => string;
  /** Loads what reads a text typed for it. */
  reader: () => Promise<(text: string) => Promise<Typed>>;
}
