import { parameterCount, point } from '$lib/estimate';
import type { Scenario } from '../scenario';
import { architectureIn } from '../trained-model';
import { defaultData, withData } from '../uptime/causes';
import { causesOf, letFollow } from '../uptime/run-causes';

/** Byte a parameter: weights in BF16, and what Adam keeps in FP32, a copy of them and two moments. */
const BYTES = 2 + 12;

/** Byte of a whole checkpoint of a scenario's model, weights and optimiser; undefined where that is not known. */
export function checkpointBytes(scenario: Scenario): number | undefined {
  const architecture = architectureIn(scenario);
  return architecture && BYTES * parameterCount(architecture).total;
}

/** The scenario with an uptime that follows from causes, a checkpoint of so many byte among them. */
export function withCheckpoint(scenario: Scenario, bytes: number): Scenario {
  const causes = causesOf(scenario);
  const { bandwidth } = causes.data ?? defaultData;
  return letFollow(scenario, withData(causes, { size: point(bytes), bandwidth }));
}
