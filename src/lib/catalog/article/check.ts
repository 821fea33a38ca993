import { compare, type StatementCheck } from './compare';
import type { Claim, DerivedFigure, Figure, Passage } from './claim';
import { evaluateStatement } from './expression';
import { hullOf, type Statement } from './statement';

/**
 * `contradicts`: cannot be true together with other figures of the same runs. `unsupported`: cannot be derived from the
 * sources checked. `unchecked`: no source was looked for.
 */
export type Verdict = StatementCheck['verdict'] | 'contradicts' | 'misleading' | 'unsupported' | 'unchecked';

/** Whether a claim holds, to the letter or roughly; undefined where it was not checked. */
export const isBorneOut = (verdict: Verdict): boolean | undefined =>
  verdict === 'unchecked' ? undefined : verdict === 'holds' || verdict === 'rounded';

/** The gravest first: that of a claim is the gravest of its figures. */
export const verdicts: readonly Verdict[] = [
  'wrong',
  'contradicts',
  'misleading',
  'unsupported',
  'rounded',
  'holds',
  'unchecked'
];

export interface Checked {
  claim: Claim;
  verdict: Verdict;
  figures: CheckedFigure[];
  /** The figure that decides the verdict; none where a person does. */
  decisive?: CheckedFigure;
}

export interface CheckedFigure {
  figure: Figure;
  verdict: Verdict;
  says: Statement;
  /**
   * What it is measured by: its source; for one that cannot be derived, all that comes of comparing like with like; for
   * one in conflict, what the others leave of it.
   */
  against: Statement;
  comparison: StatementCheck;
}

/**
 * The verdict on a claim, from its figures' intervals alone. A figure that would hold `contradicts` if it is one of
 * `inConflict`: those that cannot all be true, with what the others leave of each.
 *
 * @throws TypeError for a claim with neither figures nor judgement, or with both.
 */
export function check(claim: Claim, inConflict: ReadonlyMap<string, Statement> = new Map()): Checked {
  const figures = (claim.figures ?? []).map((figure) => checkFigure(figure, inConflict));
  if (figures.length > 0 === (claim.judged !== undefined))
    throw new TypeError(`${claim.id} needs figures or a judgement, not both`);
  if (claim.judged) return { claim, verdict: claim.judged, figures };
  const verdict = verdicts.find((candidate) => figures.some((figure) => figure.verdict === candidate))!;
  const decisive = figures.find((figure) => figure.verdict === verdict);
  return { claim, verdict, figures, decisive };
}

function checkFigure(figure: Figure, inConflict: ReadonlyMap<string, Statement>): CheckedFigure {
  const says = isDerived(figure.says) ? evaluateStatement(figure.says) : figure.says;
  const source = statementOf(figure.evidence.find((one) => isDerived(one) || one.states)!);
  const verdict = verdictOn(figure, says, compare(says, source).verdict, inConflict);
  const left = verdict === 'contradicts' ? inConflict.get(figure.id) : undefined;
  const against = verdict === 'unsupported' ? hullOf(figure.alike!.map(evaluateStatement)) : (left ?? source);
  return { figure, verdict, says, against, comparison: compare(says, against) };
}

function verdictOn(
  { id, says: stated, alike = [] }: Figure,
  says: Statement,
  verdict: StatementCheck['verdict'],
  inConflict: ReadonlyMap<string, Statement>
): Verdict {
  if (verdict === 'wrong') return isDerived(stated) ? 'contradicts' : 'wrong';
  if (inConflict.has(id)) return 'contradicts';
  const gives = (one: DerivedFigure) => compare(says, evaluateStatement(one)).verdict !== 'wrong';
  return alike.length > 0 && !alike.some(gives) ? 'unsupported' : verdict;
}

/** The figure in a piece of evidence. */
export function statementOf(evidence: Passage | DerivedFigure): Statement {
  if (isDerived(evidence)) return evaluateStatement(evidence);
  if (!evidence.states) throw new TypeError(`a passage of ${evidence.source} states no figure`);
  return evidence.states;
}

export const isDerived = (one: Passage | DerivedFigure | Statement): one is DerivedFigure =>
  'expression' in one;
