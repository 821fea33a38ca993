import type { Checked, CheckedFigure, Verdict } from '$lib/catalog/article/check';
import { isDerived, statementOf } from '$lib/catalog/article/check';
import type { Claim, Derived, Published } from '$lib/catalog/article/claim';
import { evaluate } from '$lib/catalog/article/expression';
import { sources } from '$lib/catalog/article/source';
import { claimStrip, type ClaimStrip } from '$lib/chart/claim-strip';
import type { Figures } from '$lib/ui/figure';
import { calculatorLink } from './calculator-link.server';
import { say, type Said } from './say.server';

/** A piece of evidence, ready to show. */
export interface EvidenceView {
  name: string;
  /** What a figure was worked out from, or the words of a source. */
  quote?: string;
  date?: string;
  url?: string;
  states?: Said;
}

export interface FigureView {
  id: string;
  verdict: Verdict;
  /** By what factor it misses, to the letter; where that says something. */
  factor?: string;
  says: Said;
  against: Said;
  strip?: ClaimStrip;
  evidence: EvidenceView[];
}

/** A claim with its verdict in the reader's language: plain data. */
export interface ClaimView {
  id: string;
  part: Claim['part'];
  quote: string;
  gloss: string;
  verdict: Verdict;
  /** Whether a person judged it, there being no figure to compute a verdict from. */
  isJudged: boolean;
  factor?: string;
  why: (string | Said)[];
  figures: FigureView[];
  evidence: EvidenceView[];
  /** The link of the calculator with the claim's figures. */
  calculator?: string;
}

/** Writes a checked claim in the language of `figures`. */
export function claimView(checked: Checked, figures: Figures): ClaimView {
  const { claim, verdict, decisive } = checked;
  const views = checked.figures.map((figure) => figureView(figure, figures));
  return {
    id: claim.id,
    part: claim.part,
    quote: claim.quote,
    gloss: claim.gloss,
    verdict,
    isJudged: claim.judged !== undefined,
    factor: decisive && factorOf(decisive, figures),
    why: fillIn(checked, figures),
    figures: views,
    evidence: (claim.evidence ?? []).map((one) => evidenceView(one, figures)),
    calculator: calculatorLink(claim)
  };
}

function figureView(checked: CheckedFigure, figures: Figures): FigureView {
  const { figure, verdict, says, against } = checked;
  const of = figure.of?.[figures.numbers.locale];
  const { measure } = figure;
  return {
    id: figure.id,
    verdict,
    factor: factorOf(checked, figures),
    says: say(figures, measure, hull(says.readings), of),
    against: say(figures, measure, hull(against.readings), of),
    strip: measure === 'date' ? undefined : claimStrip(says, against),
    evidence: [...figure.evidence, ...(figure.alike ?? [])].map((one) => evidenceView(one, figures, checked))
  };
}

function evidenceView(one: Published | Derived, figures: Figures, checked?: CheckedFigure): EvidenceView {
  const of = checked?.figure.of?.[figures.numbers.locale];
  const states =
    checked && (isDerived(one) || one.states)
      ? say(figures, checked.figure.measure, hull(statementOf(one).readings), of)
      : undefined;
  if (isDerived(one)) return { name: one.name[figures.numbers.locale], states };
  const { name, date, url } = sources[one.source];
  return { name, date, url, quote: one.quote, states };
}

const hull = (readings: readonly { lo: number; hi: number }[]) => ({
  lo: Math.min(...readings.map(({ lo }) => lo)),
  hi: Math.max(...readings.map(({ hi }) => hi))
});

/** For shares and dates a factor says nothing. */
function factorOf({ figure, comparison }: CheckedFigure, figures: Figures): string | undefined {
  if (comparison.verdict !== 'wrong' || figure.measure === 'share' || figure.measure === 'date')
    return undefined;
  const { nominal } = comparison;
  return say(figures, 'factor', { lo: nominal, hi: nominal }, '', nominal < 100 ? 3 : 4).text;
}

/** The reason, its figures filled in: `{five}`, or `{nominal:4}` to four digits. */
function fillIn({ claim, decisive }: Checked, figures: Figures): (string | Said)[] {
  const factors = { nominal: decisive?.comparison.nominal, least: decisive?.comparison.least };
  return claim.why[figures.numbers.locale].split(/[{}]/).map((piece, i) => {
    if (i % 2 === 0) return piece.replaceAll(' %', '\u00a0%');
    const [name = '', digits = '3'] = piece.split(':');
    const expression = claim.values?.[name];
    const value = name in factors ? factors[name as keyof typeof factors] : undefined;
    if (value !== undefined) return say(figures, 'factor', { lo: value, hi: value }, '', Number(digits)).text;
    if (!expression) throw new TypeError(`${claim.id} names {${piece}}, which is no figure of it`);
    return say(figures, expression.measure, evaluate(expression).readings[0]!, '', Number(digits));
  });
}
