import { measureIds, type MeasureId } from '$lib/estimate';
import { letters, type ComparedRun, type Comparison, type Letter } from '../comparison';
import { writeInterval } from './interval-text';
import type { Scenario } from '../scenario';
import { defaultScenario } from './default';
import { withLetter } from './letter';
import { decodeScenario, encodeScenario } from './link';
import { Query, type Notice } from './query';

/** The unit of text per token. */
const plain = { num: 1, den: 1 };

/**
 * Reads the query of a link to a comparison. Never throws: what cannot be taken is left out, or left as it is in
 * `start`, and reported. The keys of each run have its letter before them, `a.params=70B`; to those of a scenario comes
 * `text`, the text per token. `base` is a letter, `a` if not given, `measure` is `useful` if not given. A link in which
 * a run has `solve` is complete: its runs are those it lists. One without was typed by hand: the runs it lists take the
 * places of those of `start`, and what they lack is not given. Letters left out close up. A link to one scenario, without
 * letters, is that run beside the base of `start`.
 */
export function decodeComparison(
  search: string,
  start: Comparison
): { comparison: Comparison; notices: Notice[] } {
  const query = new Query(search);
  const links = letters.map((letter) => linkOf(letter, search));
  if (links.every((link) => link.toString() === '')) {
    const own = beside(search, start);
    if (own) return own;
  }
  const isComplete = links.some((link) => link.has('solve'));
  const shown = letters.filter((_, i) => links[i]!.toString() !== '' || (!isComplete && start.runs[i]));
  const runs = shown.map((letter) => {
    const i = letters.indexOf(letter);
    if (links[i]!.toString() === '') return start.runs[i]!;
    const { run, notices } = decodeRun(links[i]!);
    for (const { key, value, problem } of notices) query.report(`${letter}.${key}`, value, problem);
    return run;
  });
  const unsaid = isComplete ? { base: 0, measure: 'useful' as const } : start;
  const base = readBase(query, shown) ?? unsaid.base;
  const measure = readMeasure(query) ?? unsaid.measure;
  return { comparison: { runs, base, measure }, notices: query.notices };
}

/** The query of the one link that says a comparison; `decodeComparison` gives it back to the last bit. */
export function encodeComparison({ runs, base, measure }: Comparison): string {
  const pairs = runs.map(({ scenario, text }, i) => {
    const own = encodeScenario(scenario) + (text ? `&text=${writeInterval(text, plain)}` : '');
    return withLetter(letters[i]!, own);
  });
  if (base > 0) pairs.push(`base=${letters[base]}`);
  if (measure !== 'useful') pairs.push(`measure=${measure}`);
  return `?${pairs.join('&')}`;
}

/** What a link says of one run, its letter taken off. */
function linkOf(letter: Letter, search: string): URLSearchParams {
  const own = [...new URLSearchParams(search)].filter(([key]) => key.startsWith(`${letter}.`));
  return new URLSearchParams(own.map(([key, value]) => [key.slice(2), value]));
}

/** Nothing is given: what a run that a link lists starts from. */
const nothing: Scenario = { given: {}, solveFor: 'time' };

/** The run that a link without letters says, if it says one, beside the base of `start`. */
function beside(
  search: string,
  { runs, base, measure }: Comparison
): { comparison: Comparison; notices: Notice[] } | undefined {
  const { scenario, notices } = decodeScenario(search);
  const against = runs[base];
  if (!against || (notices.length === 0 && encodeScenario(scenario) === encodeScenario(defaultScenario)))
    return undefined;
  return { comparison: { runs: [against, { scenario }], base: 0, measure }, notices };
}

function decodeRun(link: URLSearchParams): { run: ComparedRun; notices: Notice[] } {
  const { scenario, notices } = decodeScenario(link.toString(), nothing);
  const query = new Query(link.toString());
  const text = query.interval('text', plain);
  return { run: { scenario, ...(text && { text }) }, notices: [...notices, ...query.notices] };
}

function readBase(query: Query, shown: readonly Letter[]): number | undefined {
  const text = query.first('base');
  if (text === undefined) return undefined;
  const base = shown.findIndex((letter) => letter === text);
  if (base >= 0) return base;
  query.report('base', text, 'unknown-run');
  return undefined;
}

function readMeasure(query: Query): MeasureId | undefined {
  const text = query.first('measure');
  const measure = measureIds.find((id) => id === text);
  if (text !== undefined && !measure) query.report('measure', text, 'unknown-measure');
  return measure;
}
