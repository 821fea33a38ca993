import type { Architecture } from './architecture';
import type { ArchitectureField } from './architecture-field';

/** Far beyond any model, and small enough that every count of one stays finite. */
const MOST = 1e9;

/** A field of an architecture that is missing, or no whole number from `least` to `most`, or does not divide `divides`. */
export class ArchitectureError extends RangeError {
  constructor(
    readonly field: ArchitectureField,
    readonly value: number | undefined,
    readonly least: number,
    readonly most: number,
    readonly divides?: number
  ) {
    const wanted = divides === undefined ? `be a whole number from ${least} to ${most}` : `divide ${divides}`;
    super(`${field} is ${value}; it must ${wanted}`);
  }
}

/**
 * @throws ArchitectureError naming the field, where one is missing, no whole number, or contradicts another: more active
 * experts than there are, more windowed or dense layers than layers, heads that do not share out evenly.
 */
export function checkArchitecture(a: Architecture): void {
  const { experts, latent, window, norms } = a;
  need('layers', a.layers);
  need('hidden', a.hidden);
  need('heads', a.heads);
  need('kvHeads', a.kvHeads, 1, a.heads);
  if (a.heads % a.kvHeads !== 0) throw new ArchitectureError('kvHeads', a.kvHeads, 1, a.heads, a.heads);
  if (a.headDim === undefined && !latent && a.hidden % a.heads !== 0)
    throw new ArchitectureError('heads', a.heads, 1, a.hidden, a.hidden);
  check('headDim', a.headDim, 1);
  need('ffn', a.ffn);
  need('vocab', a.vocab);
  if (experts) {
    need('experts.count', experts.count);
    need('experts.active', experts.active, 1, experts.count);
    need('experts.ffn', experts.ffn);
    check('experts.shared', experts.shared);
    check('experts.dense', experts.dense, 0, a.layers - 1);
  }
  if (latent) {
    check('latent.queryRank', latent.queryRank, 1);
    need('latent.rank', latent.rank);
    need('latent.keyDim', latent.keyDim);
    need('latent.rotaryDim', latent.rotaryDim, 0);
    need('latent.valueDim', latent.valueDim);
  }
  if (window) {
    need('window.tokens', window.tokens);
    need('window.layers', window.layers, 0, a.layers);
  }
  check('norms.layer', norms?.layer, 0, 100);
  check('norms.outside', norms?.outside, 0, 100);
  check('predictors', a.predictors, 0, 100);
  check('positions', a.positions);
}

/** Checks a field that may be absent. */
function check(field: ArchitectureField, value: number | undefined, least = 0, most = MOST): void {
  if (value !== undefined) need(field, value, least, most);
}

function need(field: ArchitectureField, value: number | undefined, least = 1, most = MOST): void {
  if (value === undefined || !Number.isInteger(value) || value < least || value > most)
    throw new ArchitectureError(field, value, least, most);
}
