import { domainMax, point, quantityIds, type QuantityId } from '$lib/estimate';
import { causeKeys } from './cause-keys';
import { defaultScenario } from './default';
import { readInterval, writeInterval } from './interval-text';
import { cut, percentEncode, printable } from './link-text';
import { readMode, writeMode } from './mode-keys';
import { readHardware, readModel, writeNames } from './name-keys';
import { readPlanned, writePlanned, type Planned } from './plan-keys';
import { Query, type Notice, type LinkProblem } from './query';
import { chipIn, withChip } from '../hardware';
import type { Scenario } from '../scenario';
import { withAttention, withModel } from '../trained-model';
import { rates, withoutPlanRate } from '../plan/plan-rate';
import { linkOrder, units } from '../unit';

/** Longest text of a cause that is kept; no range that can be read is longer. */
const maxCause = 250;

/** How many quantities stand before `solve` and the causes of uptime; keys added later stand behind those. */
const FIRST = linkOrder.indexOf('carbon') + 1;

/** Time between failures, s. */
const mtbfDomain = { lo: 1e-3, hi: 1e18 };

/**
 * Reads the query of a link. Never throws: whatever cannot be taken as it stands is left out (in a link with
 * `solve`) or left at its default (in one without) and reported. A `solve` that names no quantity still makes the
 * link complete; it is then read as `time`, beside every value listed, even one for time. Unknown keys are ignored.
 * `start` is the scenario whose values a link without `solve` replaces; a plan takes the place of its rate. A link with an `mtbf` that can be read says
 * what the uptime follows from: that is kept as it stands, and the uptime is not given.
 */
export function decodeScenario(
  search: string,
  start = defaultScenario
): { scenario: Scenario; notices: Notice[] } {
  const query = new Query(search);
  const typedName = query.first('name');
  const fullName = printable(typedName ?? '');
  const ownName = cut(fullName);
  if (ownName !== fullName) query.report('name', fullName, 'too-long');

  const solve = query.first('solve');
  const isComplete = solve !== undefined;
  const asked = quantityIds.find((id) => id === solve);
  if (isComplete && !asked) query.report('solve', solve, 'unknown-quantity');
  const solveFor = asked ?? (isComplete ? 'time' : start.solveFor);

  const typed: Scenario['given'] = {};
  for (const id of linkOrder) {
    const value = query.interval(units[id].key, units[id], domainMax(id));
    if (value) typed[id] = value;
  }
  const names = { hardware: readHardware(query), model: readModel(query) };
  const named = isComplete ? { ...names, given: {} } : startNamed({ ...start, solveFor }, names, typed);
  const planned = readPlanned(query);
  const given = { ...named.given, ...typed };
  if (planned.plan && !isComplete && rates.every((id) => !typed[id]))
    for (const id of rates) delete given[id];
  if (solveFor !== 'attention') given.attention ??= point(1);

  const isUptimeSaid = typed.uptime !== undefined;
  const causes = readCauses(query, isUptimeSaid) ?? (isUptimeSaid || isComplete ? undefined : start.causes);
  if (causes !== undefined) delete given.uptime;

  const name = isComplete || typedName !== undefined ? ownName : start.name;
  return {
    scenario: {
      ...(name && { name }),
      given,
      solveFor,
      ...(causes !== undefined && { causes }),
      ...(named.hardware && { hardware: named.hardware }),
      ...(named.model && { model: named.model }),
      ...(isComplete ? {} : plannedIn(start)),
      ...planned,
      ...readMode(query)
    },
    notices: query.notices
  };
}

/**
 * What a link without `solve` starts from: chip and model that it names replace the figures of the start by theirs. Those
 * of the start go where another peak or size is typed in their place.
 */
function startNamed(
  start: Scenario,
  names: Pick<Scenario, 'hardware' | 'model'>,
  typed: Scenario['given']
): Pick<Scenario, 'given' | 'hardware' | 'model'> {
  let scenario = { ...start, given: structuredClone(start.given) };
  if (names.hardware) {
    scenario = withChip(scenario, chipIn(names)!, names.hardware.precision);
    if (typed.gpuFlops && !start.given.mfu) delete scenario.given.mfu;
  } else if (typed.peakFlops) delete scenario.hardware;
  if (names.model?.id !== undefined || names.model?.architecture) return withModel(scenario, names.model);
  if (typed.params) delete scenario.model;
  return names.model
    ? withAttention({ ...scenario, model: { ...scenario.model, ...names.model } })
    : scenario;
}

const plannedIn = ({ software, plan }: Scenario): Planned => ({
  ...(software && { software }),
  ...(plan && { plan })
});

/** What a link says of the causes of its uptime, each key once and in order, as it stands; undefined if not used. */
function readCauses(query: Query, isUptimeSaid: boolean): string | undefined {
  const pairs = causeKeys.flatMap((key) => {
    const text = query.first(key);
    return text === undefined ? [] : [`${key}=${percentEncode(printable(text.slice(0, maxCause)))}`];
  });
  if (!pairs[0]?.startsWith('mtbf=')) return undefined;
  const hours = decodeURIComponent(pairs[0].slice(5));
  const problem = problemOf(hours) ?? (isUptimeSaid ? 'uptime-given' : undefined);
  if (!problem) return pairs.join('&');
  query.report('mtbf', hours, problem);
  return undefined;
}

/** What is wrong with hours between failures: as `cause-link` has it, which loads where there are some. */
function problemOf(hours: string): LinkProblem | undefined {
  const range = readInterval(hours, { num: 3600, den: 1 });
  if (typeof range === 'string') return range;
  if (range.lo < mtbfDomain.lo) return 'too-small';
  return range.hi > mtbfDomain.hi ? 'too-large' : undefined;
}

/**
 * The query of the one link that says a scenario, `?params=70B&tokens=15T&solve=time`, spelled as browsers keep it
 * in the address bar. `decodeScenario` gives the scenario back to the last bit, if its values lie in their domains,
 * none is open at both ends, and its name is printable and short enough; a name that is not is cleaned.
 */
export function encodeScenario(scenario: Scenario): string {
  const { name = '', solveFor, causes } = scenario;
  const { given } = withoutPlanRate(scenario);
  const pairs: string[] = [];
  const text = cut(printable(name));
  if (text) pairs.push(`name=${percentEncode(text)}`);
  const figures = (ids: readonly QuantityId[]): string[] =>
    ids.flatMap((id) => {
      const interval = given[id];
      if (!interval || (id === 'uptime' && causes !== undefined)) return [];
      const isImplied =
        id === 'attention' && solveFor !== 'attention' && interval.lo === 1 && interval.hi === 1;
      return isImplied ? [] : [`${units[id].key}=${writeInterval(interval, units[id])}`];
    });
  pairs.push(...figures(linkOrder.slice(0, FIRST)), `solve=${solveFor}`);
  if (causes) pairs.push(causes);
  pairs.push(...figures(linkOrder.slice(FIRST)));
  pairs.push(...writeNames(scenario), ...writePlanned(scenario), ...writeMode(scenario));
  return `?${pairs.join('&')}`;
}
