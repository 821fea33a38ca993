import { modelById, type ListedModel } from '$lib/catalog';
import {
  attentionFactor,
  point,
  type Architecture,
  type Convention,
  type Recomputation
} from '$lib/estimate';
import type { Scenario } from './scenario';
import { architectureIn, modelIn, sequenceIn, withModel } from './trained-model';

/** A run, and how the FLOP of its model are counted. */
export interface CountedRun {
  scenario: Scenario;
  convention: Convention;
  recomputation: Recomputation;
}

/** A model whose FLOP are counted: one of the catalogue by its id, or an architecture of the reader's own. */
export interface CountedModel {
  id?: string;
  /** Empty where an architecture of the reader's own has none. */
  name: string;
  architecture: Architecture;
  /** Tokens per sequence it is trained on. */
  sequence: number;
}

/** What is counted, and how. */
export interface Counting extends Omit<CountedRun, 'scenario'> {
  model: CountedModel;
  /** Whether the model is an example, as the run names none. */
  isExample: boolean;
  sequence: number;
}

/** What is counted where a run names no model. */
const example: ListedModel = modelById('llama-3-70b')!;

/**
 * What is counted of a run: its model, or Llama 3 70B as an example where it names none, at its sequence, or at that of
 * the model or the example where it says none. An architecture of the reader's own has the name of its run.
 */
export function countingOf({ scenario, ...how }: CountedRun): Counting {
  const architecture = architectureIn(scenario);
  const listed = modelIn(scenario) ?? (architecture ? undefined : example);
  const model: CountedModel = listed ?? {
    name: scenario.name ?? '',
    architecture: architecture!,
    sequence: example.sequence
  };
  return {
    model,
    isExample: !architecture,
    sequence: sequenceIn(scenario) ?? model.sequence,
    ...how
  };
}

/** A run that trains this model at its sequence, `batch` and all other figures as they are; see {@link withModel}. */
export function trainingOn(scenario: Scenario, { id, architecture, sequence }: CountedModel): Scenario {
  const batch = scenario.model?.batch;
  return withModel(scenario, {
    ...(id === undefined ? { architecture } : { id }),
    sequence,
    ...(batch && { batch })
  });
}

/**
 * A run with the attention factor that its model has as it is counted: FLOP per token over 6 x parameters, what is
 * computed again included. The same run where it has that already, names no model, or asks for the factor.
 */
export function withFactor(run: CountedRun): Scenario {
  const { scenario, convention, recomputation } = run;
  const { model, isExample, sequence } = countingOf(run);
  if (isExample || scenario.solveFor === 'attention') return scenario;
  const factor = attentionFactor(model.architecture, sequence, convention, recomputation);
  const { attention } = scenario.given;
  if (attention?.lo === factor && attention.hi === factor) return scenario;
  return { ...scenario, given: { ...scenario.given, attention: point(factor) } };
}
