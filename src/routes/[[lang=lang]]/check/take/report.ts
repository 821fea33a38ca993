import type { Texts } from '$lib/i18n';
import type { Language } from '$lib/i18n/context';
import { sayConflict } from '$lib/i18n/say-conflict';
import {
  sayImplausible,
  sayMeasured,
  sayOtherReading,
  sayTextFigure,
  sayVerdict,
  textQuantityName
} from '$lib/i18n/say-check';
import type { CheckedRun, TextFigure } from '$lib/scenario';
import type { CheckAnswer } from '../answer';
import { runName } from '../run-words';
import { workingOf, type Working } from './working';

/** All that is said of a checked text where it is cited, saved or printed. */
export interface CheckReport {
  /** Empty where a link brought the reading alone. */
  text: string;
  answer: CheckAnswer;
  /** The sentence that answers. */
  claim: string;
  /** The whole address that shows it, without the text. */
  url: string;
  date: Date;
  /** The version of the facts it was held against. */
  version: string;
  words: Texts<'check'>;
  language: Language;
}

/** What is said of a run. */
export interface ReadRunReport {
  name: string;
  verdict: string;
  figures: { name: string; value: string; said: string }[];
  /** What contradicts, what may be meant otherwise, what is implausible, what a log measured. */
  remarks: string[];
  /** What follows, with the arithmetic. */
  working: Working[];
}

/** What a report says of each run. */
export const readRunReports = (report: CheckReport): ReadRunReport[] =>
  report.answer.check.runs.map((checked, i) => readRunReport(report, checked, i));

function readRunReport(report: CheckReport, checked: CheckedRun, i: number): ReadRunReport {
  const { answer, text, words, language } = report;
  const { figures } = language;
  const { run, verdict, alternatives, implausible } = checked;
  const value = (figure: TextFigure) => sayTextFigure(figure, figures);
  const said = (figure: TextFigure) =>
    words.chosen.title(text.slice(figure.from, figure.to).replace(/\s+/g, ' ') || value(figure));
  const isConflict = verdict.agreement === 'conflict';
  const measured = answer.measured[i];
  const chip = run.figures.find(({ quantity }) => quantity === 'chip')?.chip?.family ?? '';
  return {
    name: runName(run, i, words),
    verdict: (isConflict ? `${words.verdict.wrong} ` : '') + sayVerdict(checked, words.verdict, figures),
    figures: run.figures.map((figure) => ({
      name: textQuantityName(figure.quantity, words, figures),
      value: value(figure),
      said: text ? said(figure) : ''
    })),
    remarks: [
      ...(verdict.conflict && isConflict ? [sayConflict(verdict.conflict, figures)] : []),
      ...(isConflict ? [words.verdict.takes(verdict.figures.map(said))] : []),
      ...alternatives.map((one) => `${said(one.figure)} ${sayOtherReading(one, words.asked, figures)}`),
      ...implausible.map((one) => sayImplausible(one, words.implausible, figures)),
      ...(measured ? sayMeasured(measured, chip, words.measured, figures) : [])
    ],
    working: workingOf(run, answer.follows[i] ?? [], language)
  };
}
