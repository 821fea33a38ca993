import type { ParallelPlan, TrainingJob } from '$lib/estimate';
import { numberIn, textIn, type Row } from '../cell';
import { jobAndPlan } from './step-rate-plan';
import rows from './step-rates.csv';

/** A published step time with the plan it was measured with. */
export interface StepRate {
  id: string;
  /** Whose measurements of which model: rows of one family are no independent evidence. */
  family: string;
  model: string;
  chip: string;
  precision: string;
  /** Software as published, and its release. */
  stack: string;
  release: string;
  /** `2026-08`. */
  date: string;
  /** Published time of a step, s. */
  published: number | undefined;
  /** Of a GPU as measured, byte. */
  memory: number | undefined;
  /** What the model is asked; absent where it does not cover the row. */
  asked: { job: TrainingJob; plan: ParallelPlan } | undefined;
  /** Why the model does not cover the row, or what was taken for what it does not say; '' where there is nothing to say. */
  remark: string;
  source: string;
  quote: string;
}

const GIB = 2 ** 30;

/**
 * Reads a row with the columns of step-rates.csv. Degrees that it lacks are 1, switches off; why it cannot be modelled
 * is said in `remark`. Never throws.
 */
export function readStepRate(row: Row): StepRate {
  const asked = jobAndPlan(row);
  const published = numberIn(row, 'step_s');
  const memory = numberIn(row, 'mem_gib');
  return {
    id: textIn(row, 'id'),
    family: textIn(row, 'family'),
    model: textIn(row, 'model'),
    chip: textIn(row, 'chip'),
    precision: textIn(row, 'precision'),
    stack: textIn(row, 'stack'),
    release: textIn(row, 'release'),
    date: textIn(row, 'date'),
    published: published !== undefined && published > 0 ? published : undefined,
    memory: memory === undefined ? undefined : memory * GIB,
    asked: asked.job && { job: asked.job, plan: asked.plan },
    remark: asked.remark,
    source: textIn(row, 'source'),
    quote: textIn(row, 'quote')
  };
}

/** Every published step time of the catalogue. */
export const stepRates: readonly StepRate[] = rows.map(readStepRate);
