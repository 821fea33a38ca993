import type { Scenario } from '../scenario';
import type { Query } from './query';

/** The last link keys of a scenario, each with the one word it can say. */
const words = { basis: 'published', keep: 'all' } as const;

/** The link keys of how a scenario is meant, in their order, behind those of the plan. */
export const modeKeys = Object.keys(words) as (keyof typeof words)[];

/** How a scenario is meant: whose its rate is, and whether every figure stays. */
export type Mode = Pick<Scenario, keyof typeof words>;

/** What a link says of that: `basis=published`, `keep=all`. Reports any other word. */
export function readMode(query: Query): Mode {
  const said = modeKeys.flatMap((key) => {
    const text = query.first(key);
    if (text === undefined) return [];
    if (text.trim().toLowerCase() === words[key]) return [[key, words[key]]];
    query.report(key, text, 'unknown-word');
    return [];
  });
  return Object.fromEntries(said) as Mode;
}

/** The same as link text. */
export const writeMode = (mode: Mode): string[] =>
  modeKeys.flatMap((key) => (mode[key] ? [`${key}=${mode[key]}`] : []));
