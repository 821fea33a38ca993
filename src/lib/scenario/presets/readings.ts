import { findRun } from '$lib/catalog';
import { gainOf, point, sideOf, type Interval, type MeasureId } from '$lib/estimate';
import { comparable } from './comparable';
import type { ComparedRun, Comparison } from '../comparison';
import type { Bilingual } from '$lib/catalog/bilingual';
import { presets } from './presets';
import { need } from './row-facts';
import { textPerToken } from './tokenizer';

/** A way to read "three times as efficient": two published runs, and what to compare them by. */
export interface EfficiencyReading {
  id: ReadingId;
  comparison: Comparison;
  /** How many times as much: what is possible, and one value to stand for it. */
  range: Interval;
  value: number;
  /** What of it is neither the chip's peak and power nor the size of the model: utilisation and uptime. */
  running?: number;
}

export type ReadingId =
  | 'chip'
  | 'step'
  | 'announced'
  | '405b'
  | 'english'
  | 'text'
  | '70b'
  | 'tokens'
  | '8b'
  | 'watt'
  | 'share-step'
  | 'share';

/**
 * All readings, the largest first, computed from the catalogue's rows; runs are named in a language. Reads the whole
 * catalogue: call it when the site is built.
 *
 * @throws RangeError naming run and figure, if the catalogue lacks one.
 */
export function readings(locale: keyof Bilingual): EfficiencyReading[] {
  const runs = runsIn(locale);
  const pairs: Record<ReadingId, [base: ComparedRun, run: ComparedRun, measure: MeasureId]> = {
    chip: [runs.llama2, runs.announced, 'peak'],
    step: [runs.llama2, runs.announcedStep, 'useful'],
    announced: [runs.llama2, runs.announced, 'useful'],
    '405b': [runs.llama2, runs.llama31, 'useful'],
    english: [runs.llama2, runs.llama3English, 'text'],
    text: [runs.llama2, runs.llama3, 'text'],
    '70b': [runs.llama2, runs.llama3, 'useful'],
    tokens: [runs.llama2, runs.llama3, 'tokens'],
    '8b': [runs.llama2Small, runs.llama3Small, 'useful'],
    watt: [runs.llama2, runs.llama3, 'watt'],
    'share-step': [runs.llama2, runs.llama31Step, 'share'],
    share: [runs.llama2, runs.llama3, 'share']
  };
  const all = Object.entries(pairs).map(([id, [base, run, measure]]) =>
    reading(id as ReadingId, { runs: [base, run], base: 0, measure })
  );
  return all.sort((a, b) => b.value - a.value);
}

/** What the page opens with: both models of 70 billion parameters, each by its model card. */
export function startComparison(): Comparison {
  const { llama2, llama3 } = runsIn('en');
  return { runs: [llama2, llama3], base: 0, measure: 'useful' };
}

function reading(id: ReadingId, comparison: Comparison): EfficiencyReading {
  const [base, run] = comparison.runs.map(({ scenario, text }) => sideOf(scenario.given, text));
  const gain = gainOf(base!, run!, comparison.measure);
  if (gain?.total?.value === undefined) throw new RangeError(`the catalogue does not settle reading ${id}`);
  const running = gain.factors.find(({ causes }) => causes.includes('mfu'))?.value;
  const { range, value } = gain.total;
  return { id, comparison, range, value, ...(running !== undefined && { running }) };
}

function runsIn(locale: keyof Bilingual) {
  const stepRate = { en: 'step rate', de: 'Schrittrate' }[locale];
  const announced = announcedRun();
  return {
    llama2: presetRun('Llama 2 70B'),
    llama2Small: presetRun('Llama 2 7B'),
    llama3: presetRun('Llama 3 70B'),
    llama3English: { ...presetRun('Llama 3 70B'), text: textPerToken.llama3English },
    llama3Small: presetRun('Llama 3 8B'),
    llama31: presetRun('Llama 3.1 405B'),
    llama31Step: stepRun(`Llama 3.1 405B, ${stepRate}`),
    announced,
    announcedStep: {
      ...announced,
      scenario: {
        ...announced.scenario,
        name: `Llama 3, ${stepRate}`,
        given: { ...announced.scenario.given, uptime: point(1) }
      }
    }
  };
}

function presetRun(label: string): ComparedRun {
  const preset = presets().find((candidate) => candidate.label.en === label);
  if (!preset) throw new RangeError(`no preset "${label}"`);
  const { scenario, text } = comparable(preset);
  return { scenario, ...(text && { text }) };
}

/** The article's figures, with rate, uptime and peak from the announcement they come from. */
function announcedRun(): ComparedRun {
  const row = findRun('Llama 3 largest models (blog claim, 405B still training)');
  const run = presetRun('The article’s figures');
  const given = {
    ...run.scenario.given,
    peakFlops: point(need(row, 'peakFlops')),
    gpuFlops: point(need(row, 'printedFlops')),
    uptime: point(need(row, 'uptime'))
  };
  return { ...run, scenario: { ...run.scenario, given } };
}

/** The largest stage of Llama 3.1 405B while steps run: as if it had never stopped. */
function stepRun(name: string): ComparedRun {
  const row = findRun('Llama 3.1 405B, Table 4 config 16384 GPUs CP=1');
  const given = {
    params: point(need(row, 'params')),
    attention: point(1),
    gpus: point(need(row, 'gpus')),
    peakFlops: point(need(row, 'peakFlops')),
    gpuFlops: point(need(row, 'printedFlops')),
    uptime: point(1)
  };
  return { scenario: { name, given, solveFor: 'usefulFlops' } };
}
