import type { Gain, MeasureId, Side } from '$lib/estimate';
import type { Texts } from '$lib/i18n';
import { encodeComparison } from '$lib/scenario';
import type { ReadingId } from '$lib/scenario/presets/readings';
import type { Language } from '$lib/i18n/context';
import { originsOf } from '$lib/take-away/cite/origin';
import type { Report } from '$lib/take-away/report/report';
import type { ComparisonAnswer } from '../answer.svelte';
import type { Columns } from '../columns.svelte';
import type { RunPreset } from '../run-preset';

/** A run of a comparison and all that is said of it. */
export interface RunReport extends Report {
  name: string;
  side: Side;
  /** Over the base; none for that itself, and none in a contradiction. */
  gain?: Gain;
}

/** A comparison and all that is said of it where it is cited, traced or printed. */
export interface ComparisonReport {
  runs: readonly RunReport[];
  base: RunReport;
  /** The run that the sentence sets against the base. */
  leader?: RunReport;
  measure: MeasureId;
  sentence: string;
  /** The reading of "three times" that it is. */
  reading?: ReadingId;
  /** What the reader should know of what is told together. */
  notes: readonly string[];
  /** The whole address that shows it. */
  url: string;
  date: Date;
  words: TakeWords;
  language: Language;
}

/** The texts of the panel, with those of a comparison in place, and those of the page. */
export type TakeWords = Texts<'takeAway'> & { compare: Texts<'compare'> };

/** What the page knows of published runs. */
export interface Published {
  presets: readonly RunPreset[];
  readings: readonly { id: ReadingId; search: string }[];
}

/** The report of what is compared on the page of an address, today. */
export function comparisonReport(
  columns: Columns,
  answer: ComparisonAnswer,
  { presets, readings }: Published,
  page: string,
  words: TakeWords,
  language: Language
): ComparisonReport {
  const search = encodeComparison(columns.comparison);
  const common = { url: page + search, date: new Date(), words, language };
  const named = presets.map((preset) => ({ ...preset, label: { en: preset.name, de: preset.name } }));
  const runs = columns.all.map((column): RunReport => {
    const { scenario, opened } = column.calculator;
    return {
      ...common,
      name: answer.nameOf(column),
      scenario,
      side: column.side,
      solution: column.calculator.solution,
      origins: originsOf(scenario, opened, named),
      gain: columns.gains.get(column)
    };
  });
  const { leader } = columns;
  return {
    ...common,
    runs,
    base: runs[columns.all.indexOf(columns.base)]!,
    leader: leader && runs[columns.all.indexOf(leader)],
    measure: columns.measure,
    sentence: answer.sentence,
    reading: readings.find((reading) => reading.search === search)?.id,
    notes: answer.notes
  };
}
