import type { Range } from '$lib/estimate/uptime';
import { decodeCauses, encodeCauses, writeRange } from './cause-link';
import type { CauseSettings } from './causes';
import { parseDecimal, scaleDecimal, shortestDecimal, type Ratio } from '../link/decimal';
import { llamaCauses } from './default-causes';
import { percentEncode, printable } from '../link/link-text';
import { Query, type Notice, type LinkProblem } from '../link/query';
import { linkOrder, units } from '../unit';

/** What the page on uptime is about: a run's causes of lost time, the uptime to reach, and how much there is to train. */
export interface UptimePlan {
  settings: CauseSettings;
  /** 0 to 1. */
  target: number;
  /** Training at full speed, s. */
  work: number;
  /** What the link says of a scenario of the calculator, GPUs and uptime left out, as it stands. */
  carried?: string;
}

const percent: Ratio = { num: 1, den: 100 };
const days: Ratio = { num: 86_400, den: 1 };

/** Domains of the figures that are no causes, in SI. */
export const planDomains = {
  target: { lo: 0.01, hi: 0.9999 },
  work: { lo: 3600, hi: 3.2e9 }
};

/** The failures of Llama 3.1 405B, the article's 95 %, and as much training as 54 days have. */
export const defaultPlan: UptimePlan = { settings: llamaCauses, target: 0.95, work: 54 * 86_400 };

/**
 * Reads a link to the page on uptime: `?gpus=16384&mtbf=50677&write=60&restart=4&target=95&ideal=54`, and behind it, if
 * it has `solve`, a scenario of the calculator. What it does not say is as at first, or takes nothing if it has `mtbf`
 * (see `decodeCauses`). Never throws; what cannot be read is reported, and is as at first.
 */
export function decodePlan(search: string): { plan: UptimePlan; notices: Notice[] } {
  const { settings, notices } = decodeCauses(search, defaultPlan.settings);
  const query = new Query(search);
  const read = (key: string, unit: Ratio, domain: Range): number | undefined => {
    const text = query.first(key);
    if (text === undefined) return undefined;
    const value = readNumber(text, unit, domain);
    if (typeof value === 'number') return value;
    query.report(key, text, value);
    return undefined;
  };
  const target = read('target', percent, planDomains.target) ?? defaultPlan.target;
  const work = read('ideal', days, planDomains.work) ?? defaultPlan.work;
  const carried = carriedIn(search);
  return {
    plan: { settings, target, work, ...(carried && { carried }) },
    notices: [...notices, ...query.notices]
  };
}

/** The one link that says a plan; `decodePlan` gives it back to the last bit. */
export function encodePlan({ settings, target, work, carried }: UptimePlan): string {
  const pairs = [
    `gpus=${writeRange('gpus', settings.ranges.gpus)}`,
    encodeCauses(settings),
    `target=${shortestDecimal(target, percent)}`,
    `ideal=${shortestDecimal(work, days)}`
  ];
  if (carried) pairs.push(carried);
  return `?${pairs.join('&')}`;
}

/**
 * The link to the calculator with the causes of a plan, for the scenario that the plan carries along or else another,
 * on as many GPUs as the plan has. One that asks for the GPUs keeps asking; one that asks for the uptime, which is known
 * now, asks for the time instead.
 */
export function calculatorLink({ settings, carried }: UptimePlan, other: string): string {
  const scenario = new URLSearchParams(carried ?? carriedIn(other));
  const solve = scenario.get('solve') ?? 'time';
  if (solve !== 'gpus') scenario.set('gpus', writeRange('gpus', settings.ranges.gpus));
  if (solve === 'uptime') {
    scenario.delete('days');
    scenario.set('solve', 'time');
  }
  return `?${pairsOf(scenario)}&${encodeCauses(settings)}`;
}

/** What a link says of a scenario, if it says a whole one: besides the GPUs and the uptime, which a plan has itself. */
function carriedIn(search: string): string | undefined {
  const query = new URLSearchParams(search);
  if (!query.has('solve')) return undefined;
  query.delete('gpus');
  query.delete('uptime');
  return pairsOf(query);
}

/** The keys of a scenario, each once and in the order of its links. */
const pairsOf = (query: URLSearchParams): string =>
  ['name', ...linkOrder.map((id) => units[id].key), 'solve']
    .flatMap((key) => {
      const value = query.get(key);
      return value === null ? [] : [`${key}=${percentEncode(printable(value.slice(0, 250)))}`];
    })
    .join('&');

function readNumber(text: string, unit: Ratio, { lo, hi }: Range): number | LinkProblem {
  const decimal = parseDecimal(text.trim());
  if (!decimal) return 'unreadable';
  if (decimal.digits <= 0n) return 'not-positive';
  const value = scaleDecimal(decimal, unit);
  if (value < lo) return 'too-small';
  return value > hi ? 'too-large' : value;
}
