import { checkJson } from '$lib/scenario/text/verdict/check-json';
import { units } from '$lib/scenario';
import { quantities } from '$lib/estimate';
import { isoDay } from '$lib/take-away/cite/day';
import { readRunReports, type CheckReport } from './report';

/** A report for programs: figures in SI as the command line has them, with verdict and what follows; open ends are null. */
export function checkFile(report: CheckReport): object {
  const { answer, text, url, version, date } = report;
  const { runs, ...whole } = checkJson(answer.check);
  const said = readRunReports(report);
  return {
    version: 1,
    link: url,
    date: isoDay(date),
    facts: version,
    ...whole,
    runs: runs.map(({ figures, ...run }, i) => {
      const { verdict, alternatives, implausible } = answer.check.runs[i]!;
      const place = (one: (typeof verdict.figures)[0]) =>
        answer.check.runs[i]!.run.figures.findIndex(
          ({ from, to, quantity }) => from === one.from && to === one.to && quantity === one.quantity
        );
      return {
        ...run,
        figures: figures.map(({ start, end, ...figure }) => ({
          ...figure,
          ...(text && { start, end, text: text.slice(start, end) })
        })),
        verdict: {
          agreement: verdict.agreement,
          ...(verdict.factor !== undefined && { factor: verdict.factor }),
          ...(verdict.factorWithinRounding !== undefined && {
            factorWithinRounding: verdict.factorWithinRounding
          }),
          ...(verdict.figures.length > 0 && { figures: verdict.figures.map(place) })
        },
        ...(alternatives.length > 0 && {
          alternatives: alternatives.map(({ reading, figure, instead }) => ({
            reading,
            figure: place(figure),
            ...(instead && { instead: ends(instead) })
          }))
        }),
        ...(implausible.length > 0 && { implausible: implausible.map(({ kind }) => kind) }),
        follows: Object.fromEntries(
          (answer.follows[i] ?? []).map(({ quantity, value }) => [
            quantity,
            { ...ends(value), unit: quantities[quantity].unit, key: units[quantity].key }
          ])
        ),
        says: [said[i]!.verdict, ...said[i]!.remarks].map((line) => line.replaceAll('\u00a0', ' '))
      };
    })
  };
}

const ends = <Ends extends { lo: number; hi: number }>({ lo, hi, ...rest }: Ends) => ({
  ...rest,
  lo,
  hi: hi === Infinity ? null : hi
});
