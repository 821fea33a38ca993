import { conflictBlock } from '$lib/take-away/report/conflict-block';
import { conventionLines } from '$lib/take-away/report/conventions';
import { sayDay } from '$lib/take-away/cite/day';
import { givenLines } from '$lib/take-away/report/given-lines';
import { plainText } from '$lib/take-away/report/plain-text';
import { quotedSource, sourcesOf } from '$lib/take-away/report/sources';
import { stepLines } from '$lib/take-away/report/step-lines';
import { sayText } from './cited';
import { gainLines } from './gain-lines';
import { neededOf } from './needed';
import type { ComparisonReport, RunReport } from './report';

/**
 * How a comparison is worked out, in plain text: its answer; of each run the given figures that count, with what they
 * rest on, and each formula in symbols and in numbers; each gain with its factors; the sources, the address and the day.
 */
export function comparisonCalculation(report: ComparisonReport): string {
  const { runs, base, measure, reading, words, language, url, date } = report;
  const { compare, calculation: text } = words;
  const { take } = compare;
  const needed = runs.map((run) => ({ run, ...neededOf(run, report) }));
  const sources = sourcesOf(...needed.map(({ run, given }) => ({ ...run.origins, given })));
  const isText = measure === 'text';
  const used = needed.flatMap(({ steps }) => steps.map(({ relation }) => relation));
  return plainText([
    [
      report.sentence,
      take.by(compare.measures[measure].name),
      ...(reading ? [take.reading(compare.readings.names[reading])] : [])
    ],
    ...needed.flatMap(({ run, given, steps }) => [
      [
        run === base ? take.base(run.name) : run.name,
        ...givenLines(run, given, sources),
        ...(isText ? [textLine(run)] : [])
      ],
      ...steps.map((step) => stepLines(run, step)),
      ...conflictBlock(run)
    ]),
    ...runs.map((run) => gainLines(run, report)),
    [...report.notes],
    [...sources.map(quotedSource), ...conventionLines(used, words), ...(isText ? [take.textSource] : [])],
    [text.link(url), text.made(language.texts.site.name, sayDay(date, language.locale))]
  ]);

  function textLine({ side: { text } }: RunReport): string {
    const { numbers } = language.figures;
    const said = text ? sayText(text, numbers) : compare.table.notGiven;
    return `  ${take.text} = ${said}`;
  }
}
