import { bySpelling } from '../by-spelling';

/** What of a model its names are. */
export interface ModelNames {
  /** Never changes: links carry it. Lower case, as in `'llama-3-1-405b'`. */
  id: string;
  name: string;
  org: string;
  /** Other names it is known by, which its own do not spell: `'LLaMA 65B'`. */
  aliases: readonly string[];
}

/**
 * Looks up the model that a name spells, whatever its case, spaces, hyphens and dots: its id, its name, an alias, each
 * with or without its organisation, and as a repository has it: `'Llama 3.1 405B'`, `'llama3.1-405b'`,
 * `'Meta-Llama-3.1-405B'` and `'meta-llama/Llama-3.1-405B'` are one. Undefined for a model that is not there and for a
 * name that several could have (`'Mixtral'`). Never throws.
 */
export function modelByName<M extends ModelNames>(models: readonly M[]): (name: string) => M | undefined {
  const find = bySpelling(models, ({ id, name, org, aliases }) =>
    [id, name, ...aliases].flatMap((each) => [each, `${org} ${each}`])
  );
  return (name) => find(name.replace(/^[^/]*\//, '').replace(/[\s_-](hf|base)$/i, ''));
}
