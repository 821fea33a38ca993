import type { FileReading, FileRemark } from '$lib/scenario/files/file-reading';

/** A file that could be read. */
export type ReadFile = Exclude<FileReading, { kind: 'fault' }>;

/** What a page made of a file. */
export interface ShownFile {
  /** After its name: "opened. Back returns to what was there." */
  says: string;
  /** Where it is shown instead. */
  link?: { href: string; text: string };
  remarks: readonly FileRemark[];
  /** How many of its rows are shown. */
  rows?: number;
}
