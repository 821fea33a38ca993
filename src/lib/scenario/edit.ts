import { domainMax, quantityIds, solve, type Interval, type QuantityId } from '$lib/estimate';
import { rates } from './plan/plan-rate';
import type { Scenario } from './scenario';

/** A scenario after an edit, and what the edit did besides: a figure let go, or one held at its value. */
export interface Edit {
  scenario: Scenario;
  released?: QuantityId;
  held?: QuantityId;
}

/** Why a quantity cannot be the answer: nothing known depends on it, or it does not follow and these are not given. */
export type Refusal = { refused: 'no-effect' } | { refused: 'undetermined'; missing: QuantityId[] };

/**
 * Who gives way first when a figure is entered that followed until now: its other form (TFLOPS for MFU), then the
 * size of the cluster or the deadline, then the model. `attention` never does: where it is not given it is 1.
 */
const otherForm: Partial<Record<QuantityId, QuantityId[]>> = {
  mfu: ['gpuFlops', 'gpuTokenRate'],
  gpuFlops: ['mfu', 'gpuTokenRate', 'usefulFlops'],
  gpuTokenRate: ['gpuFlops', 'mfu'],
  usefulFlops: ['runMfu'],
  runMfu: ['usefulFlops', 'gpuFlops', 'mfu'],
  tokens: ['tokensPerParam'],
  params: ['tokensPerParam'],
  tokensPerParam: ['tokens'],
  peakFlops: ['mfu'],
  time: ['gpus'],
  gpus: ['time']
};
/** What a run's rate is told by. */
const runRates: readonly QuantityId[] = [
  'mfu',
  'gpuFlops',
  'gpuTokenRate',
  'uptime',
  'usefulFlops',
  'runMfu'
];

const inOrder: QuantityId[] = [
  'time',
  'gpus',
  'cost',
  'gpuTime',
  'compute',
  'tokens',
  'params',
  'mfu',
  'gpuFlops',
  'uptime',
  ...quantityIds
];

/**
 * Enters a figure. If it followed from others, one of those is let go, so that it follows instead, unless all are to be
 * kept. The total of a model
 * goes where the parameters a token passes through are entered and it cannot be, or need not be, theirs any more.
 */
export function give(entered: Scenario, id: QuantityId, value: Interval): Edit {
  const scenario = withoutBasis(id === 'params' ? withoutStaleTotal(entered, value) : entered, id);
  const given = { ...scenario.given, [id]: value };
  if (scenario.given[id] || scenario.keep) return { scenario: { ...withoutCauses(scenario, id), given } };
  const depends = solve(scenario.given).elasticities[id] ?? {};
  const candidates = [...(otherForm[id] ?? []), ...inOrder];
  const released = candidates.find(
    (other) => depends[other] && scenario.given[other] && other !== 'attention'
  );
  if (released) delete given[released];
  const { plan: _, ...unplanned } = scenario;
  // A rate that is let go must not follow from a plan again.
  const kept =
    rates.some((rate) => rate === released) && !rates.some((rate) => rate === id) ? unplanned : scenario;
  const next = released ?? inOrder.find((other) => !given[other])!;
  const solveFor = id === scenario.solveFor ? next : scenario.solveFor;
  return { scenario: { ...withoutCauses(kept, id, released), given, solveFor }, released };
}

/** All parameters are as they were said only where they were more than those of a token, and still are. */
function withoutStaleTotal(scenario: Scenario, params: Interval): Scenario {
  const { model, ...rest } = scenario;
  const before = scenario.given.params;
  if (!model?.total || (model.total.hi >= params.hi && model.total.hi !== before?.hi)) return scenario;
  const { total: _, ...known } = model;
  return Object.keys(known).length > 0 ? { ...rest, model: known } : rest;
}

/** A rate that is entered is not what published runs reached. */
function withoutBasis(scenario: Scenario, id: QuantityId): Scenario {
  const { basis: _, ...rest } = scenario;
  return runRates.includes(id) ? rest : scenario;
}

/**
 * An uptime that is entered, let go, asked for or held does not follow from its causes any more, and a rate of a GPU not from
 * its plan.
 */
function withoutCauses(scenario: Scenario, ...touched: (QuantityId | undefined)[]): Scenario {
  const { causes, hasPlanRate, ...rest } = scenario;
  const isRated = rates.some((id) => touched.includes(id));
  return {
    ...rest,
    ...(causes !== undefined && !touched.includes('uptime') && { causes }),
    ...(hasPlanRate && !isRated && { hasPlanRate })
  };
}

/** Takes a figure back, so that it follows from the others; `attention` becomes 1. */
export function release(scenario: Scenario, id: QuantityId): Scenario {
  const given = { ...scenario.given };
  delete given[id];
  if (id === 'attention') given.attention = { lo: 1, hi: 1 };
  return { ...withoutCauses(scenario, id), given };
}

/**
 * Makes a quantity the answer. One that already follows just becomes the headline; one that was given follows from
 * now on, and in its place the former answer, or else another figure that depends on it, is held at its value. Where all
 * figures are kept, it stays as it is.
 */
export function ask(scenario: Scenario, id: QuantityId): Edit | Refusal {
  if (id === scenario.solveFor) return { scenario };
  const { values, elasticities } = solve(scenario.given);
  if (scenario.solveFor === 'attention' && !scenario.given.attention && values.attention) {
    return ask(give(scenario, 'attention', values.attention).scenario, id);
  }
  if (scenario.keep && values[id]) return { scenario: { ...scenario, solveFor: id } };
  if (!scenario.given[id]) {
    if (elasticities[id]) return { scenario: { ...scenario, solveFor: id } };
    return { refused: 'undetermined', missing: missingFor(scenario, id) };
  }
  const canHold = (other: QuantityId): boolean =>
    !scenario.given[other] &&
    elasticities[other]?.[id] !== undefined &&
    values[other] !== undefined &&
    values[other].hi <= domainMax(other);
  const held = [scenario.solveFor, ...inOrder].find(canHold);
  if (!held) return { refused: 'no-effect' };
  const given = { ...scenario.given, [held]: values[held]! };
  delete given[id];
  return { scenario: { ...withoutCauses(scenario, id, held), given, solveFor: id }, held };
}

/** Figures that are not given and with which a quantity follows, none of them to spare; plain inputs where those do. */
export function missingFor(scenario: Scenario, id: QuantityId): QuantityId[] {
  const inputs = new Set<QuantityId>([
    'params',
    'tokens',
    'gpus',
    'gpuFlops',
    'uptime',
    'peakFlops',
    'gpuPrice',
    'gpuPower',
    'pue',
    'carbonIntensity',
    'time',
    'mfu',
    'cost',
    'energy',
    'carbon',
    'attention',
    ...quantityIds
  ]);
  const isSettled = (ids: readonly QuantityId[]): boolean => {
    const given = { ...scenario.given };
    for (const other of ids) given[other] ??= { lo: 0.5, hi: 0.5 };
    return given[id] !== undefined || solve(open(given)).elasticities[id] !== undefined;
  };
  let missing = [...inputs].filter((input) => input !== id && !scenario.given[input]);
  for (const input of [...missing].reverse()) {
    const fewer = missing.filter((other) => other !== input);
    if (isSettled(fewer)) missing = fewer;
  }
  return missing;
}

/** The same quantities with nothing said of their values, as what follows from what does not depend on those. */
const open = (given: Scenario['given']): Scenario['given'] =>
  Object.fromEntries(Object.keys(given).map((id) => [id, { lo: 0.5, hi: 0.5 }]));
