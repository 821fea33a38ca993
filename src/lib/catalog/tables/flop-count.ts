import {
  flopOf,
  flopParts,
  recomputed,
  type Architecture,
  type Convention,
  type FlopParts
} from '$lib/estimate';
import { runArchitecture, shapeOf } from './run-architecture';
import type { Run } from './run';
import type { Siblings } from '../published/siblings';

/** What the FLOP/s of a row count. */
export interface FlopCount {
  /** FLOP for a token over 6 x the parameters it touches: what the calculator takes as `attention`. */
  factor: number;
  convention: Convention;
  /** Whether activations computed twice are counted twice: hardware FLOP. */
  recomputes: boolean;
  /** False where the convention counts more than 6N, but the row does not tell enough to count it too. */
  isComplete: boolean;
}

/** What a row's own figures count: as it says, else as other rows of the same paper or repository do, else 6N. */
export function conventionOf(run: Run, siblings: Siblings): Convention {
  const other = siblings.inDocument(run).find(({ convention }) => convention !== undefined);
  return run.convention ?? other?.convention ?? 'six-n';
}

/**
 * How a row counts FLOP, by its own convention. Hardware FLOP are more by the ratio of its HFU to its MFU where it
 * prints both, else by full recomputation: 8 per parameter instead of 6.
 */
export function flopCount(run: Run, siblings: Siblings, recomputes: boolean): FlopCount {
  const convention = conventionOf(run, siblings);
  const { mfu, hfu, params = 1 } = run;
  const ratio = recomputes && mfu && hfu ? hfu / mfu : undefined;
  const counted = partsOf(run, siblings, convention);
  const parts = counted ?? sixN(params);
  const flop = flopOf(recomputed(parts, recomputes && ratio === undefined ? 'full' : 'none'));
  return {
    factor: ((ratio ?? 1) * flop) / (6 * params),
    convention,
    recomputes,
    isComplete: counted !== undefined
  };
}

const sixN = (params: number): FlopParts => ({ weights: 6 * params, attention: 0, logits: 0 });

/** FLOP for a token in parts; undefined where the row does not tell enough, or figures that no model can have. */
function partsOf(run: Run, siblings: Siblings, convention: Convention): FlopParts | undefined {
  const { params, sequence } = run;
  if (params === undefined) return undefined;
  if (convention === 'six-n') return sixN(params);
  if (sequence === undefined) return undefined;
  const architecture = runArchitecture(run, siblings);
  try {
    if (convention === 'palm') {
      const enough = architecture ?? layersAlone(run, siblings);
      return enough && { ...sixN(params), attention: flopParts(enough, sequence, 'palm').attention };
    }
    return architecture && flopParts(architecture, sequence, convention);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** PaLM's attention, 12LHQT, depends on layers and width alone, where the heads share out the width. */
function layersAlone(run: Run, siblings: Siblings): Architecture | undefined {
  const { layers, hidden } = shapeOf(run, siblings);
  if (!layers || !hidden) return undefined;
  return { layers, hidden, heads: 1, kvHeads: 1, ffn: 1, gated: false, vocab: 1 };
}
