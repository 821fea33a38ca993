import type { Range } from '$lib/estimate/uptime';
import { aimDomains, type AimedRun } from './aimed-run';
import { decodeCauses } from './cause-link';
import { llamaCauses } from './default-causes';
import { letFollow } from './run-causes';
import { causeKeys } from '../link/cause-keys';
import { parseDecimal, scaleDecimal, shortestDecimal, type Ratio } from '../link/decimal';
import { defaultScenario } from '../link/default';
import { decodeScenario, encodeScenario } from '../link/link';
import { Query, type Notice, type LinkProblem } from '../link/query';
import type { Scenario } from '../scenario';

const percent: Ratio = { num: 1, den: 100 };
const days: Ratio = { num: 86_400, den: 1 };

/** What a link typed by hand that says causes, but not all of a run, starts from: on the GPUs of those causes. */
const onLlamaGpus: Scenario = {
  ...defaultScenario,
  given: { ...defaultScenario.given, gpus: llamaCauses.ranges.gpus }
};

/**
 * Reads a link to the page on uptime: a scenario's, and behind it `target` and `ideal`, as in
 * `?gpus=16384&mtbf=50677&write=60&restart=4&target=95&ideal=54`. Causes without an `mtbf`, which the scenario's link
 * does not take, change those of Llama 3.1 405B. Never throws; what cannot be read is reported, and left out.
 */
export function decodeAimedRun(search: string): { run: AimedRun; notices: Notice[] } {
  const query = new Query(search);
  const said = new URLSearchParams(search);
  const keys = causeKeys.filter((key) => said.has(key));
  const { scenario, notices } = decodeScenario(search, keys.length > 0 ? onLlamaGpus : defaultScenario);
  const read = (key: string, unit: Ratio, domain: Range): number | undefined => {
    const text = query.first(key);
    const value = text === undefined ? undefined : readNumber(text, unit, domain);
    if (typeof value !== 'string') return value;
    query.report(key, text!, value);
    return undefined;
  };
  const run: AimedRun = { scenario };
  const target = read('target', percent, aimDomains.target);
  const work = read('ideal', days, aimDomains.work);
  if (target !== undefined) run.target = target;
  if (work !== undefined) run.work = work;

  const reported = [...notices, ...query.notices];
  const [first] = keys.filter((key) => key !== 'mtbf');
  if (scenario.causes === undefined && (first === undefined || said.has('uptime'))) {
    if (first !== undefined && !said.has('mtbf')) query.report(first, said.get(first)!, 'uptime-given');
    return { run, notices: [...notices, ...query.notices] };
  }
  const causes = decodeCauses(search, llamaCauses);
  if (scenario.causes === undefined) run.scenario = letFollow(scenario, causes.settings);
  const others = causes.notices.filter(({ key }) => !reported.some((other) => other.key === key));
  return { run, notices: [...reported, ...others] };
}

/** The query of the one link that says an aimed run: its scenario's, and what is said of the aim. */
export function encodeAimedRun({ scenario, target, work }: AimedRun): string {
  const pairs = [encodeScenario(scenario)];
  if (target !== undefined) pairs.push(`target=${shortestDecimal(target, percent)}`);
  if (work !== undefined) pairs.push(`ideal=${shortestDecimal(work, days)}`);
  return pairs.join('&');
}

function readNumber(text: string, unit: Ratio, { lo, hi }: Range): number | LinkProblem {
  const decimal = parseDecimal(text.trim());
  if (!decimal) return 'unreadable';
  if (decimal.digits <= 0n) return 'not-positive';
  const value = scaleDecimal(decimal, unit);
  if (value < lo) return 'too-small';
  return value > hi ? 'too-large' : value;
}
