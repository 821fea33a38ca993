import { checkArchitecture, parameterCount, type Architecture } from '$lib/estimate';
import { models } from './models/architecture';
import { mptBenchmarks } from './models/mpt-benchmarks';
import type { Run } from './run';
import type { Siblings } from '../published/siblings';

/** What is known of the architecture of a dense model. */
type Shape = Partial<Record<(typeof fields)[number], number>>;

const fields = ['layers', 'hidden', 'heads', 'kvHeads', 'ffn', 'vocab'] as const;

/**
 * The architecture of a run's model: from its own row, where that has all of it; else the published one of a model of
 * its name and size; else its own row with what the nearest row of the same model adds. Undefined where that leaves
 * layers, width, heads or vocabulary open, and for figures that no model can have.
 */
export function runArchitecture(run: Run, siblings: Siblings): Architecture | undefined {
  const isComplete = fields.every((field) => run[field] !== undefined);
  const named = isComplete ? undefined : namedModel(run);
  if (named || run.activeParams !== undefined) return named;
  return run.totalParams === undefined ? undefined : denseModel(runShape(run, siblings), run.totalParams);
}

/** The shape of a run's model: what its row says, and for the rest what the nearest row of the same model says. */
export function runShape(run: Run, siblings: Siblings): Shape {
  const shape: Shape = Object.fromEntries(fields.map((field) => [field, run[field]]));
  if (fields.every((field) => shape[field] !== undefined)) return shape;
  const others = siblings.ofModel(run);
  for (const field of fields) shape[field] ??= others.find((other) => other[field] !== undefined)?.[field];
  return shape;
}

/** How far a row may round the parameters of the model it names. */
const ROUNDED = 0.05;

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9.]/g, '');

const named = [...mptBenchmarks, ...models].map(({ name, architecture }) => ({
  name: plain(name),
  architecture,
  params: parameterCount(architecture).total
}));

function namedModel({ name, totalParams, sequence }: Run): Architecture | undefined {
  if (totalParams === undefined) return undefined;
  const text = plain(name);
  return named.find((model) => {
    const { positions, hidden } = model.architecture;
    // Learned positions are as many as a sequence has tokens.
    const more = positions && sequence ? (sequence - positions) * hidden : 0;
    return text.includes(model.name) && Math.abs(totalParams / (model.params + more) - 1) < ROUNDED;
  })?.architecture;
}

/** With grouped queries as given, and a gated block and a tied output where these come nearer to so many parameters. */
function denseModel(shape: Shape, params: number): Architecture | undefined {
  const { layers, hidden, heads, vocab } = shape;
  if (!layers || !hidden || !heads || !vocab) return undefined;
  const dense = {
    layers,
    hidden,
    heads,
    vocab,
    kvHeads: shape.kvHeads ?? heads,
    ffn: shape.ffn ?? 4 * hidden
  };
  const variants: Architecture[] = [true, false].flatMap((gated) =>
    [true, false].map((tied) => ({ ...dense, gated, tied }))
  );
  const distance = (a: Architecture) => Math.abs(parameterCount(a).total - params);
  try {
    variants.forEach(checkArchitecture);
  } catch {
    return undefined;
  }
  return variants.reduce((best, next) => (distance(next) < distance(best) ? next : best));
}
