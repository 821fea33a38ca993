import short from './short.jsonl?raw';
import whole from './whole.jsonl?raw';

/** A figure as a person labelled it: SI as written, `hi` null where the end is open. */
export interface LabelledFigure {
  quantity: string;
  lo: number;
  hi: number | null;
  start: number;
  end: number;
  /** The chip. */
  value?: string;
  /** Neither taking nor leaving it is a fault. */
  optional?: true;
}

export interface LabelledText {
  id: string;
  lang: 'en' | 'de';
  kind: string;
  text: string;
  runs: LabelledFigure[][];
  optionalRuns?: LabelledFigure[][];
  /** Quantities that may stand for another. */
  alt?: Record<string, string[]>;
  /** Numbers that must not be taken. */
  ignore: string[];
  consistent: boolean | 'unknown';
  factor?: number;
  factorWithinRounding?: number;
}

const parsed = (lines: string): LabelledText[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as LabelledText);

/** Short texts in both languages, written for the reader and labelled by hand. */
export const shortTexts: readonly LabelledText[] = parsed(short);

/** Public texts in our own words, with all their figures, labelled by hand before the reader had seen them. */
export const wholeTexts: readonly LabelledText[] = parsed(whole);
