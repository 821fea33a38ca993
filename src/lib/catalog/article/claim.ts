import type { Bilingual } from '../bilingual';
import type { Expression, StatedMeasure } from './expression';
import type { SourceId } from './source';
import type { Statement } from './statement';

/** What a publication says, and the figure in it if there is one: its words, or what stands where in it. */
export type Passage = {
  source: SourceId;
  states?: Statement;
} & ({ /** Word for word. */ quote: string } | { /** "Table 2: 65.2B". */ at: Bilingual });

/** A figure worked out from others, and what it is in words. */
export interface DerivedFigure extends Expression {
  name: Bilingual;
}

/** One figure of a claim. What it is measured by comes first in `evidence`; more may follow, to be seen beside it. */
export interface Figure {
  /** Unique: `tflops-400`. */
  id: string;
  measure: StatedMeasure;
  /** What is counted, where the measure does not say: "languages". */
  of?: Bilingual;
  /** As the article states it, or as it follows from several of the article's figures. */
  says: Statement | DerivedFigure;
  evidence: readonly (Passage | DerivedFigure)[];
  /**
   * The ways to work the figure out that compare like with like. Where there are any and none gives the figure as the
   * article states it, it cannot be derived, whoever else states it.
   */
  alike?: readonly DerivedFigure[];
  /** Whether a run can be set up with it in the calculator. */
  isOfRun?: boolean;
  /** The run of the catalogue that a figure worked out is about. */
  run?: string;
}

/** What a person makes of a claim without figures. */
export type Judgement = 'holds' | 'rounded' | 'wrong' | 'misleading' | 'unsupported' | 'unchecked';

/** Sections of the article, in its order. */
export type Section =
  'opening' | 'history' | 'models' | 'architecture' | 'training' | 'comparison' | 'access';

/**
 * A claim of the checked article. One with figures has no verdict of its own: that is computed.
 * `why` may name figures to be filled in: `{nominal}` and `{least}` of the figure that decides, and those of `values`.
 */
export interface Claim {
  /** Its address on the site. */
  id: string;
  section: Section;
  /** What it is about, in a few words. */
  title: Bilingual;
  /** From the article, a sentence at most. */
  quote: string;
  gloss: string;
  figures?: readonly Figure[];
  judged?: Judgement;
  evidence?: readonly Passage[];
  why: Bilingual;
  /** A figure in `why`, worked out; or the figures of a table that the claim is checked by. */
  values?: Readonly<Record<string, Expression>>;
  /** The run of the catalogue that the claim's figures belong to, where it is not the one of the article. */
  run?: string;
}
