import type { Checked, CheckedFigure, Verdict } from '$lib/catalog/article/check';
import { isBorneOut, isDerived, statementOf } from '$lib/catalog/article/check';
import type { Claim, DerivedFigure, Passage } from '$lib/catalog/article/claim';
import { evaluateStatement } from '$lib/catalog/article/expression';
import { sources } from '$lib/catalog/article/source';
import { hullOf, type Statement } from '$lib/catalog/article/statement';
import { claimStrip, type ClaimStrip } from '$lib/chart/catalog/claim-strip';
import type { Figures } from '$lib/i18n/figure';
import { calculatorLinks } from './calculator-link.server';
import { endsOf, say, sayRatio, sayInProse, type SaidFigure, type Writer } from './say.server';

/** A piece of evidence: words of a source, what stands where in it, or what was worked out. */
export interface EvidenceView {
  name: string;
  quote?: string;
  at?: string;
  date?: string;
  url?: string;
  /** The figure that was worked out. */
  states?: SaidFigure;
}

export interface FigureView {
  id: string;
  verdict: Verdict;
  /** What was worked out, where the article does not say the figure itself. */
  name?: string;
  says: SaidFigure & { value: string };
  against: SaidFigure & { value: string };
  /** Whether the article says the figure, or it follows from what it says. */
  saidAs: 'says' | 'follows';
  /** What `against` is: what the source says, what other figures leave, or what comes of comparing like with like. */
  measuredBy: 'source' | 'left' | 'alike';
  strip?: ClaimStrip;
  evidence: EvidenceView[];
}

/** A claim with its verdict in the reader's language: plain data. */
export interface ClaimView {
  id: string;
  section: Claim['section'];
  title: string;
  quote: string;
  gloss: string;
  verdict: Verdict;
  /** Whether it is among others shown in full: what is wrong or in conflict, or misses by figures. */
  isOpen: boolean;
  /** Whether a person judged it, there being no figure to compute a verdict from. */
  isJudged: boolean;
  /** By what factor it misses, to the letter; where that says something. */
  factor?: string;
  why: (string | SaidFigure)[];
  figures: FigureView[];
  evidence: EvidenceView[];
  /** Links of the calculator with the claim's figures, with the figure's own words where there are several. */
  calculator: { search: string; of?: string }[];
}

/** Writes a checked claim. */
export function claimView(checked: Checked, writer: Writer): ClaimView {
  const { figures } = writer;
  const { claim, verdict, decisive } = checked;
  const { locale } = figures.numbers;
  const views = checked.figures.map((figure) => figureView(figure, figures));
  return {
    id: claim.id,
    section: claim.section,
    title: claim.title[locale],
    quote: claim.quote,
    gloss: claim.gloss,
    verdict,
    isOpen: isSurprising(checked),
    isJudged: claim.judged !== undefined,
    factor: decisive && factorOf(decisive, figures),
    why: fillIn(checked, writer),
    figures: views,
    evidence: (claim.evidence ?? []).map((one) => evidenceView(one, figures)),
    calculator: calculatorLinks(claim).map(({ search, figure }) => {
      const view = views.find(({ id }) => id === figure?.id);
      return { search, of: view && (view.name ?? view.says.text) };
    })
  };
}

function figureView(checked: CheckedFigure, figures: Figures): FigureView {
  const { figure, verdict, says, against } = checked;
  const of = figure.of?.[figures.numbers.locale];
  const spoken = (statement: Statement) => {
    const span = spanOf(statement);
    return { ...say(figures, figure.measure, span, of), value: endsOf(span) };
  };
  return {
    id: figure.id,
    verdict,
    name: isDerived(figure.says) ? figure.says.name[figures.numbers.locale] : undefined,
    says: spoken(says),
    against: spoken(against),
    saidAs: isDerived(figure.says) ? 'follows' : 'says',
    measuredBy: measureOf(checked),
    strip: figure.measure === 'date' ? undefined : claimStrip(says, against),
    evidence: [...figure.evidence, ...(figure.alike ?? [])].map((one) => evidenceView(one, figures, checked))
  };
}

function evidenceView(one: Passage | DerivedFigure, figures: Figures, checked?: CheckedFigure): EvidenceView {
  const { locale } = figures.numbers;
  if (!isDerived(one)) {
    const { name, date, url } = sources[one.source];
    return { name, date, url, ...('quote' in one ? { quote: one.quote } : { at: one.at[locale] }) };
  }
  const { measure, of } = checked!.figure;
  return { name: one.name[locale], states: say(figures, measure, spanOf(statementOf(one)), of?.[locale]) };
}

function measureOf({ figure, verdict }: CheckedFigure): FigureView['measuredBy'] {
  if (verdict === 'unsupported') return 'alike';
  return verdict === 'contradicts' && !isDerived(figure.says) ? 'left' : 'source';
}

/** From the least to the most of all ways to read a statement. */
const spanOf = ({ readings }: Statement) => hullOf(readings.map((wide) => ({ readings: [wide], wide }))).wide;

const isSurprising = ({ claim, verdict }: Checked): boolean =>
  verdict === 'wrong' || (isBorneOut(verdict) === false && claim.judged === undefined);

/** For shares and dates a factor says nothing, nor where it is a slip in the last digit. */
function factorOf({ figure, verdict, comparison }: CheckedFigure, figures: Figures): string | undefined {
  const { nominal } = comparison;
  const isOff = verdict === 'wrong' || verdict === 'contradicts';
  const isTelling = isOff && nominal > 1.1 && figure.measure !== 'share';
  return isTelling && figure.measure !== 'date'
    ? sayRatio(figures, nominal, nominal < 100 ? 3 : 4)
    : undefined;
}

/** The reason, its figures filled in: `{five}`, or `{nominal:4}` to four digits. */
function fillIn({ claim, decisive }: Checked, writer: Writer): (string | SaidFigure)[] {
  const { figures } = writer;
  const factors = { nominal: decisive?.comparison.nominal, least: decisive?.comparison.least };
  return claim.why[figures.numbers.locale].split(/[{}]/).map((piece, i) => {
    if (i % 2 === 0) return piece.replaceAll(' %', '\u00a0%');
    const [name = '', digits = '3'] = piece.split(':');
    const expression = claim.values?.[name];
    const value = name in factors ? factors[name as keyof typeof factors] : undefined;
    if (value !== undefined) return figures.numbers.plain(value, Number(digits));
    if (!expression) throw new TypeError(`${claim.id} names {${piece}}, which is no figure of it`);
    return sayInProse(writer, expression.measure, evaluateStatement(expression).readings[0]!, Number(digits));
  });
}
