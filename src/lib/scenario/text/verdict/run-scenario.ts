import { point, solve, type QuantityId } from '$lib/estimate';
import type { Scenario, TrainedModel } from '../../scenario';
import { figureOf, type TextRun } from '../read/text-run';
import { statedValue } from '../read/text-figure';
import { givensOf } from './givens';
import { nameOf } from './run-name';

/** What is asked of a run, the first of these that its figures tell. */
const asked: readonly QuantityId[] = [
  'attention',
  'time',
  'gpuTime',
  'usefulFlops',
  'cost',
  'energy',
  'carbon',
  'compute'
];

/** A run of a text as a scenario: all its figures as written, with the chip's dense peak where it names one. */
export function scenarioOf(run: TextRun): Scenario {
  const { given } = givensOf(run, 'stated');
  const { values } = solve(given);
  if (!given.attention && !values.attention) given.attention = point(1);
  const chip = figureOf(run, 'chip')?.chip?.listed;
  const model = modelOf(run);
  return {
    ...(nameOf(run) && { name: nameOf(run) }),
    given,
    solveFor: asked.find((id) => values[id] && !given[id]) ?? 'time',
    ...(chip && { hardware: { chip: chip.id } }),
    ...(Object.keys(model).length > 0 && { model })
  };
}

function modelOf(run: TextRun): TrainedModel {
  const [total, sequence, batch] = (['totalParams', 'sequence', 'batchTokens'] as const).map((quantity) =>
    figureOf(run, quantity)
  );
  return {
    ...(total && { total: { lo: total.lo, hi: total.hi } }),
    ...(sequence && { sequence: Math.round(statedValue(sequence)) }),
    ...(batch && { batch: Math.round(statedValue(batch)) })
  };
}
