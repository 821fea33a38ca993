import {
  ArchitectureError,
  architectureFields,
  architectureOf,
  conventions,
  fieldsOf,
  recomputations,
  type Architecture,
  type ArchitectureFields,
  type Convention,
  type Recomputation
} from '$lib/estimate';
import { cut, percentEncode, printable } from './link-text';

/** A model whose FLOP are counted: one of the catalogue by its id, or an architecture of the reader's own. */
export interface CountedModel {
  id?: string;
  name: string;
  architecture: Architecture;
  /** Tokens per sequence it is trained on. */
  sequence: number;
}

/** What is counted, and how. */
export interface Counting {
  model: CountedModel;
  sequence: number;
  convention: Convention;
  recomputation: Recomputation;
}

/** Something in a link that was not taken as it stands: what of it stands instead. */
export interface CountingNotice {
  key: string;
  value: string;
  problem: 'unknown' | 'no-count' | 'out-of-range' | 'missing' | 'duplicate';
}

/** Longest sequence: beyond it every model is attention only. */
export const maxSequence = 100_000_000;

/**
 * Reads the query of a link to a counting: `?model=llama-3-70b&sequence=8192&convention=megatron&recompute=none`, or in
 * place of `model` the fields of an architecture and its `name`. Never throws: what cannot be taken stays as in
 * `standard`, the first of the models, and is reported. Unknown keys are ignored.
 */
export function decodeCounting(
  search: string,
  models: readonly [CountedModel, ...CountedModel[]]
): { counting: Counting; notices: CountingNotice[] } {
  const query = new URLSearchParams(search);
  const notices: CountingNotice[] = [];
  const report = (key: string, value: string, problem: CountingNotice['problem']) =>
    void notices.push({ key, value: cut(printable(value)), problem });
  const first = (key: string): string | undefined => {
    const [value, again] = query.getAll(key);
    if (again !== undefined) report(key, again, 'duplicate');
    return value;
  };
  const count = (key: string): number | undefined => {
    const text = first(key);
    if (text === undefined) return undefined;
    return /^\d{1,10}$/.test(text) ? Number(text) : report(key, text, 'no-count');
  };
  const oneOf = <T extends string>(key: string, known: readonly T[], standard: T): T => {
    const text = first(key);
    const found = known.find((name) => name === text);
    if (text !== undefined && !found) report(key, text, 'unknown');
    return found ?? standard;
  };

  const id = first('model');
  const listed = models.find((model) => model.id === id);
  if (id !== undefined && !listed) report('model', id, 'unknown');
  const model = listed ?? own() ?? models[0];
  const sequence = count('sequence') ?? model.sequence;
  const isPossible = sequence >= 1 && sequence <= maxSequence;
  if (!isPossible) report('sequence', String(sequence), 'out-of-range');

  return {
    counting: {
      model,
      sequence: isPossible ? sequence : model.sequence,
      convention: oneOf('convention', conventions, 'megatron'),
      recomputation: oneOf('recompute', recomputations, 'none')
    },
    notices
  };

  function own(): CountedModel | undefined {
    const fields: ArchitectureFields = {};
    for (const field of architectureFields) {
      const value = count(field);
      if (value !== undefined) fields[field] = value;
    }
    if (Object.keys(fields).length === 0) return undefined;
    try {
      const name = cut(printable(first('name') ?? '')).trim();
      return { name, architecture: architectureOf(fields), sequence: models[0].sequence };
    } catch (error) {
      if (!(error instanceof ArchitectureError)) throw error;
      const { field, value } = error;
      report(
        field,
        value === undefined ? '' : String(value),
        value === undefined ? 'missing' : 'out-of-range'
      );
      return undefined;
    }
  }
}

/** The query of the one link that says a counting. `decodeCounting` gives it back. */
export function encodeCounting({ model, sequence, convention, recomputation }: Counting): string {
  const pairs = model.id === undefined ? ownPairs(model) : [`model=${model.id}`];
  pairs.push(`sequence=${sequence}`, `convention=${convention}`, `recompute=${recomputation}`);
  return `?${pairs.join('&')}`;
}

function ownPairs({ name, architecture }: CountedModel): string[] {
  const text = cut(printable(name)).trim();
  const fields = Object.entries(fieldsOf(architecture)).map(([field, value]) => `${field}=${value}`);
  return text ? [`name=${percentEncode(text)}`, ...fields] : fields;
}
