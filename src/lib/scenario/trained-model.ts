import { modelById, type ListedModel } from '$lib/catalog';
import { attentionFactor, parameterCount, point, type Architecture, type Interval } from '$lib/estimate';
import { give } from './edit';
import type { Scenario, TrainedModel } from './scenario';

/** The way to count from which a model's attention factor follows: causal attention, and what a token is multiplied with. */
const CONVENTION = 'megatron';

/** The model of the catalogue that a scenario names. */
export const modelIn = ({ model }: Pick<Scenario, 'model'>): ListedModel | undefined =>
  model?.id === undefined ? undefined : modelById(model.id);

/** The architecture that a scenario trains, of the catalogue or the reader's own. */
export const architectureIn = (scenario: Pick<Scenario, 'model'>): Architecture | undefined =>
  scenario.model?.architecture ?? modelIn(scenario)?.architecture;

/** Tokens a sequence: as said, or as the model of the catalogue was trained on. */
export const sequenceIn = (scenario: Pick<Scenario, 'model'>): number | undefined =>
  scenario.model?.sequence ?? modelIn(scenario)?.sequence;

/** FLOP per token over 6 x parameters, where architecture and sequence are known. */
export function attentionOf(scenario: Pick<Scenario, 'model'>): number | undefined {
  const [architecture, sequence] = [architectureIn(scenario), sequenceIn(scenario)];
  return architecture && sequence && attentionFactor(architecture, sequence, CONVENTION);
}

/**
 * A scenario that trains another model: the parameters a token passes through and all of them are those its architecture
 * counts, and the attention factor is that of architecture and sequence, unless it is asked for. Tokens per parameter
 * that were given follow.
 */
export function withModel(scenario: Scenario, model: TrainedModel): Scenario {
  const architecture = architectureIn({ model });
  if (!architecture) return { ...scenario, model };
  const { active, total } = parameterCount(architecture);
  const sized = give(scenario, 'params', point(active)).scenario;
  const given = { ...sized.given };
  if (given.tokens && !scenario.keep) delete given.tokensPerParam;
  return withAttention({ ...sized, given, model: { ...model, total: point(total) } });
}

/** How far a rounded name may lie from what an architecture counts: Llama 3 70B has 70.6 billion parameters. */
const NOMINAL = 0.025;

/**
 * Which figures that a scenario's model names were changed by hand. A size within 2.5 % of what the architecture counts
 * is the one that its name rounds.
 */
export function changedFromModel(scenario: Scenario): ('params' | 'total' | 'attention')[] {
  const architecture = architectureIn(scenario);
  if (!architecture) return [];
  const { active, total } = parameterCount(architecture);
  const { params, attention } = scenario.given;
  const isOff = (given: Interval | undefined, counted: number | undefined, within: number): boolean =>
    given !== undefined &&
    counted !== undefined &&
    Math.max(Math.abs(given.lo / counted - 1), Math.abs(given.hi / counted - 1)) > within;
  const off = {
    params: isOff(params, active, NOMINAL),
    total: isOff(scenario.model?.total, total, NOMINAL),
    attention: isOff(attention, attentionOf(scenario), 1e-9)
  };
  return (['params', 'total', 'attention'] as const).filter((id) => off[id]);
}

/** A scenario whose attention factor is that of its model at its sequence, where that is known and not asked for. */
export function withAttention(scenario: Scenario): Scenario {
  const attention = attentionOf(scenario);
  if (attention === undefined || scenario.solveFor === 'attention') return scenario;
  return { ...scenario, given: { ...scenario.given, attention: point(attention) } };
}
