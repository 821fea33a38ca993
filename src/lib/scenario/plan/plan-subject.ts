import { planChipById } from '$lib/catalog';
import {
  productRate,
  solve,
  trainingPrecisions,
  type Interval,
  type TrainingJob,
  type TrainingPrecision
} from '$lib/estimate';
import { chipIn, precisionOf } from '../hardware';
import type { Scenario } from '../scenario';
import { architectureIn, sequenceIn } from '../trained-model';
import { USUAL_BATCH, USUAL_SOFTWARE } from './usual';

/** What a plan is made for. */
export interface PlanSubject {
  /** With the batch that is wished for, in sequences, which need be no whole number. */
  job: TrainingJob;
  /** GPUs at hand. */
  gpus: Interval;
}

/** What of a scenario is missing, or cannot be, for a plan. */
export type PlanObstacle =
  /** It names no model of which more than the size is known, or does not say how long its sequences are. */
  | 'no-model'
  | 'no-sequence'
  /** It names no chip, or one that too little is known of. */
  | 'no-chip'
  | 'unknown-chip'
  /** The chip does not have the precision, or nothing is known of how much of its peak products reach. */
  | 'no-precision'
  /** Nothing says how many GPUs there are. */
  | 'no-gpus';

/** GPUs up to which plans are looked for. */
const MOST_GPUS = 2 ** 20;

/** What a scenario is to be planned for, or why it cannot be. */
export function planSubject(scenario: Scenario): PlanSubject | PlanObstacle {
  const architecture = architectureIn(scenario);
  if (!architecture) return 'no-model';
  const sequence = sequenceIn(scenario);
  if (!sequence) return 'no-sequence';
  const listed = chipIn(scenario);
  if (!listed) return 'no-chip';
  const chip = planChipById(listed.id);
  if (!chip) return 'unknown-chip';
  const precision = precisionOf(scenario.hardware!, listed);
  if (!isTrained(precision) || productRate(chip, precision) === undefined) return 'no-precision';
  const gpus = scenario.given.gpus ?? solve(scenario.given).values.gpus;
  if (!gpus || gpus.lo < 1 || gpus.hi > MOST_GPUS) return 'no-gpus';
  const batch = Math.max(1, (scenario.model?.batch ?? USUAL_BATCH) / sequence);
  const software = scenario.software ?? USUAL_SOFTWARE;
  return { job: { architecture, chip, sequence, batch, precision, software }, gpus };
}

const isTrained = (precision: string): precision is TrainingPrecision =>
  (trainingPrecisions as readonly string[]).includes(precision);
