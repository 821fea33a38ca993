import { quantityIds, type QuantityId } from '$lib/estimate';
import { decodeScenario, linkOrder, units, type Scenario } from '$lib/scenario';
import { causeKeys } from '$lib/scenario/link/cause-keys';
import { nameKeys } from '$lib/scenario/link/name-keys';
import { modeKeys } from '$lib/scenario/link/mode-keys';
import { planKeys } from '$lib/scenario/link/plan-keys';
import { decodeCauses } from '$lib/scenario/uptime/cause-link';
import { llamaCauses } from '$lib/scenario/uptime/default-causes';
import { Failure } from './failure';
import { problemText } from './problem-text';

const known = new Set<string>([
  ...['name', 'solve'],
  ...linkOrder.map((id) => units[id].key),
  ...causeKeys,
  ...nameKeys,
  ...planKeys,
  ...modeKeys
]);

/**
 * The scenario that links, queries and single `key=value` words say together, as the page would open it.
 * `warn` is told of keys that mean nothing here and of what was cut or stood there twice.
 * @throws Failure naming the first word that is no query, or every value that cannot be read.
 */
export function readQuery(words: readonly string[], warn: (text: string) => void): Scenario {
  const search = words.map(queryOf).filter(Boolean).join('&');
  const keys = new Set(new URLSearchParams(search).keys());
  const compared = [...keys].filter((key) => /^[a-d]\./.test(key));
  if (compared.length > 0)
    throw new Failure('this link compares several scenarios; open one in the calculator and take its link');
  for (const key of keys) if (!known.has(key)) warn(`“${key}” is no key of a link and is ignored`);

  const { scenario, notices: found } = decodeScenario(search);
  const notices = scenario.causes
    ? [...found, ...decodeCauses(`?${scenario.causes}`, llamaCauses).notices]
    : found;
  const isMinor = ({ problem }: (typeof notices)[number]) =>
    problem === 'too-long' || problem === 'duplicate';
  const said = (of: typeof notices) =>
    of.map(({ key, value, problem }) => `${key}=${value} ${problemText(problem)}`);
  for (const text of said(notices.filter(isMinor))) warn(text);
  const wrong = said(notices.filter((notice) => !isMinor(notice)));
  if (wrong.length > 0) throw new Failure(wrong.join('\n'));
  return scenario;
}

/** `'https://host/de/?params=70B#x'`, `'?params=70B'` and `'params=70B'` are all `'params=70B'`. */
function queryOf(word: string): string {
  const isAddress = /^https?:\/\//.test(word);
  const start = word.indexOf('?');
  if (start < 0 && !isAddress && !word.includes('='))
    throw new Failure(`“${word}” is no link and no key=value`);
  const query = start >= 0 ? word.slice(start + 1) : isAddress ? '' : word;
  return query.split('#')[0] ?? '';
}

/**
 * The quantity that a word names: its id as in `solve=`, or its key in a link.
 * @throws Failure listing the ids, if it names none.
 */
export function quantityOf(word: string): QuantityId {
  const lower = word.toLowerCase();
  const id =
    quantityIds.find((id) => id.toLowerCase() === lower) ?? linkOrder.find((id) => units[id].key === lower);
  if (!id) throw new Failure(`“${word}” is no quantity; they are ${quantityIds.join(', ')}`);
  return id;
}
