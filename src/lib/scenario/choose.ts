import type { Chip, Precision } from '$lib/catalog';
import { quantityIds, type Interval } from '$lib/estimate';
import { give, type Edit } from './edit';
import { withChip } from './hardware';
import type { Scenario, TrainedModel } from './scenario';
import { withModel } from './trained-model';

/**
 * What choosing a chip does: its figures are entered, and a rate that was given follows from the MFU, which is held.
 *
 * @throws RangeError where the chip has no peak at that precision.
 */
export function chooseChip(scenario: Scenario, chip: Chip, precision?: Precision): Edit {
  const next = withChip(scenario, chip, precision);
  const isHeld = !scenario.given.mfu && next.given.mfu !== undefined;
  return { ...released(scenario, next), ...(isHeld && { held: 'mfu' }) };
}

/** What choosing a model does: its sizes and attention factor are entered, with its own sequence; the batch stays. */
export function chooseModel(scenario: Scenario, model: Pick<TrainedModel, 'id' | 'architecture'>): Edit {
  const batch = scenario.model?.batch;
  return released(scenario, withModel(scenario, { ...model, ...(batch && { batch }) }));
}

/** Enters the sizes of a mixture of experts: the parameters a token passes through, and all of them. */
export function giveSizes(scenario: Scenario, active: Interval, total: Interval): Edit {
  const edit = give(scenario, 'params', active);
  return { ...edit, scenario: { ...edit.scenario, model: { ...edit.scenario.model, total } } };
}

/** An edit with the figure it let go, power apart, which a chip has or has not. */
function released(before: Scenario, scenario: Scenario): Edit {
  const gone = quantityIds.find((id) => before.given[id] && !scenario.given[id] && id !== 'gpuPower');
  return { scenario, ...(gone && { released: gone }) };
}
