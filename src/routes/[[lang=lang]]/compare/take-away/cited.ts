import { amountOf, type Interval } from '$lib/estimate';
import type { Numbers } from '$lib/i18n';
import { sayAmount } from '$lib/i18n/amount';
import { closedEnds } from '$lib/i18n/gain-sentence';
import { citationKey, type Cited } from '$lib/take-away/cite/cited';
import { sayOrigin } from '$lib/take-away/cite/say-origin';
import { neededOf } from './needed';
import type { ComparisonReport, RunReport } from './report';

/** A comparison as it is cited: the two runs of its sentence, how much each has, and what that rests on. */
export function citedComparison(report: ComparisonReport): Cited {
  const { sentence, url, date, words, language } = report;
  const two = told(report);
  return {
    claim: [sentence, ...amounts(two, report)].join(' '),
    basis: two.flatMap((run) => basisOf(run, report)).join(' '),
    key: citationKey(two.map(({ name }) => name).join(' '), 'comparison'),
    url,
    date,
    words,
    language
  };
}

/** The runs of the sentence, the base first. */
const told = ({ base, leader }: ComparisonReport): RunReport[] => [base, ...(leader ? [leader] : [])];

function amounts(runs: readonly RunReport[], { measure, words, language }: ComparisonReport): string[] {
  const { compare } = words;
  const all = runs.flatMap(({ name, side }) => {
    const amount = amountOf(measure, side);
    return amount ? [`${name} ${sayAmount(measure, amount, compare, language.figures)}`] : [];
  });
  return all.length > 0 ? [compare.take.amounts(compare.measures[measure].name, all.join(', '))] : [];
}

function basisOf(run: RunReport, report: ComparisonReport): string[] {
  const { words, language } = report;
  const conflict = run.solution.conflicts[0];
  const given = neededOf(run, report).given.filter(({ id }) => !conflict || conflict.givens.includes(id));
  const figures = given.map((origin) => sayOrigin(origin, run));
  const { text } = run.side;
  if (report.measure === 'text' && text)
    figures.push(words.compare.take.textFigure(sayText(text, language.figures.numbers)));
  return figures.length > 0 ? [words.compare.take.basis(run.name, figures.join('; '))] : [];
}

/** Text per token: "1–1.18". */
export const sayText = (text: Interval, numbers: Numbers): string =>
  closedEnds(text, (value, more) => numbers.plain(value, 3 + more));
