import { ratioOf, type Observation } from './observation';
import { knobSetting, type Knob } from './knob';

/** The miss, as a logarithm, from which on a row pulls less the further off it is. */
const PULL = 0.15;

/** What a knob at its spread from its prior costs, in rows. */
const PRIOR_WEIGHT = 0.5;

/** Steps of the logarithm of a knob that are tried, and the one at which it ends. */
const FIRST_STEP = 0.2;
const LAST_STEP = 1e-3;

/**
 * Knobs at the values that fit the published step times best, found by turning one after the other for as long as that
 * helps. Misses count as under a Cauchy distribution: a family the model does not understand bends nothing.
 */
export function fit(knobs: readonly Knob[], observations: readonly Observation[]): number[] {
  const values = knobs.map(({ prior }) => prior);
  const steps = knobs.map(() => FIRST_STEP);
  let best = lossOf(knobs, values, observations);
  const turn = (i: number, step: number): boolean => {
    const from = values[i]!;
    values[i] = Math.min(knobs[i]!.most, from * Math.exp(step));
    const loss = lossOf(knobs, values, observations);
    if (loss >= best) values[i] = from;
    else best = loss;
    return values[i] !== from;
  };
  while (Math.max(...steps) > LAST_STEP) {
    for (const [i, step] of steps.entries()) {
      if (step <= LAST_STEP) continue;
      steps[i] = turn(i, step) || turn(i, -step) ? step * 1.2 : step / 2;
    }
  }
  return values;
}

/** How badly knobs at such values fit, their distance from what was known before included. */
export function lossOf(
  knobs: readonly Knob[],
  values: readonly number[],
  observations: readonly Observation[]
): number {
  const setting = knobSetting(knobs, values);
  let loss = 0;
  for (const observation of observations) {
    const miss = Math.log(ratioOf(observation, setting));
    loss += observation.weight * Math.log1p((miss / PULL) ** 2);
  }
  knobs.forEach(({ prior, spread }, i) => {
    loss += PRIOR_WEIGHT * (Math.log(values[i]! / prior) / spread) ** 2;
  });
  return loss;
}
