import type { Interval } from '$lib/estimate';
import type { LinkProblem } from '../link/query';

/** Something in a file that was not taken as it stands. */
export interface FileRemark {
  /** The line of a table, from 1. */
  line?: number;
  /** The field of JSON (`given.params`), or the column of a table. */
  field: string;
  /** What stands there, cut to a length fit to show. */
  value: string;
  problem:
    | LinkProblem
    /** It says otherwise than the link of the file, which counts. */
    | 'not-as-linked'
    /** No number, and no object of `lo` and `hi`. */
    | 'no-interval'
    /** A column that is no key. */
    | 'unknown-column'
    /** A row with more or fewer cells than the header. */
    | 'cells'
    /** A row without a figure. */
    | 'no-figure'
    /** Quotes that are not closed. */
    | 'quotes'
    /** A row past any length, or with a quote that nobody closed. */
    | 'row-too-long'
    /** A version that is not known. */
    | 'newer'
    /** A run past the fourth. */
    | 'no-room';
}

/** Why nothing of a file can be used. */
export type FileFault =
  | {
      id:
        | 'too-long'
        | 'not-text'
        | 'empty'
        | 'no-scenario'
        | 'results-only'
        | 'no-key'
        | 'no-row'
        | 'unavailable';
    }
  | { id: 'not-json'; line?: number; isComma?: true };

/** A scenario that a file has: the query of its link. */
export interface FileScenario {
  search: string;
  name?: string;
  /** Text per token, which counts in a comparison. */
  text?: Interval;
  /** The line of a table it stands on. */
  line?: number;
  remarks: readonly FileRemark[];
}

/** What a file says: scenarios, of which a table may have several, one comparison, or nothing. */
export type FileReading =
  | { kind: 'scenarios'; scenarios: readonly FileScenario[]; remarks: readonly FileRemark[]; rows: number }
  | {
      kind: 'comparison';
      search: string;
      /** The whole file. */
      file: Readonly<Record<string, unknown>>;
      remarks: readonly FileRemark[];
    }
  | { kind: 'fault'; fault: FileFault; remarks: readonly FileRemark[] };
