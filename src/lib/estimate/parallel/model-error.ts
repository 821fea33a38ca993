import type { Interval } from '../network/interval';
import calibration from './calibration.json';
import type { TrainingJob } from './training-job';

/** Models whose errors differ most, and are stated apart. */
export type ModelKind = 'dense' | 'mixture';

/** How far off the step time is for a model without measurements of its own, from models left out of the calibration. */
export interface ModelError {
  /** Published over predicted step time, nine times in ten. */
  band: Interval;
  /** Size of the error of the rate, in the median and nine times in ten. */
  median: number;
  ninth: number;
  /** Measurements it is taken from. */
  rows: number;
}

export const modelErrors: Readonly<Record<ModelKind, ModelError>> = calibration.errors;

/** The same where no plan is given, and the best that a search finds is taken. */
export const searchedErrors: Readonly<Record<ModelKind, ModelError>> = calibration.searched;

/** Published over predicted step time that is to be reckoned with on chips and software without any measurements. */
export const untestedBand: Interval = { lo: 1 / 1.2, hi: 1 / 0.6 };

export const kindOfModel = ({ architecture }: Pick<TrainingJob, 'architecture'>): ModelKind =>
  architecture.experts ? 'mixture' : 'dense';
