import { amountOf, type Factor } from '$lib/estimate';
import { aligned } from '$lib/i18n/aligned';
import { sayAmount } from '$lib/i18n/amount';
import { causeName } from '$lib/i18n/cause-name';
import { dataValue } from '$lib/i18n/data-value';
import { sayFactor } from '$lib/i18n/gain-sentence';
import { factorText } from './factor-text';
import type { ComparisonReport, RunReport } from './report';

/**
 * The gain of a run over the base as lines: what is divided by what, and each factor of it in symbols and in numbers,
 * also unrounded. What is not known says so.
 */
export function gainLines(run: RunReport, report: ComparisonReport): string[] {
  const { base, measure, words, language } = report;
  const { gain } = run;
  if (!gain) return [];
  const { compare } = words;
  const amounts = [run, base].map(({ side }) => {
    const amount = amountOf(measure, side);
    return amount ? sayAmount(measure, amount, compare, language.figures) : '?';
  });
  const total = [compare.measures[measure].name, '', amounts.join(' / '), ...result(gain.total)];
  const factors = gain.factors.map((factor) => {
    const { symbols, numbers } = factorText(factor.causes, run, report);
    return [causeName(factor.causes, compare.causes), symbols, numbers, ...result(factor)];
  });
  const unknown = gain.unknown.map(({ causes }) => [
    causeName(causes, compare.causes),
    '',
    '',
    ...result(undefined)
  ]);
  const parts = [...factors, ...unknown];
  const lines = aligned([total, ...parts]).map((line) => `  ${line}`);
  return [
    compare.chart.against(run.name, base.name),
    lines[0]!,
    ...(parts.length > 1 ? [`  ${compare.take.factors}`, ...lines.slice(1)] : [])
  ];

  function result(part: Partial<Factor> | undefined): [said: string, exact: string] {
    const { range, value } = part ?? {};
    if (!range) return [`= ${compare.chart.unknown}`, ''];
    const isOne = value === undefined || range.lo === range.hi;
    const typical = isOne
      ? ''
      : `; ${compare.take.typical(sayFactor({ lo: value, hi: value }, language.figures.numbers))}`;
    return [
      `= ${sayFactor(range, language.figures.numbers)}`,
      words.calculation.exact(dataValue(range)) + typical
    ];
  }
}
