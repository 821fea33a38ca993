import { modelById, type ListedModel } from '$lib/catalog';
import { attentionFactor, parameterCount, point, type Architecture } from '$lib/estimate';
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
  const named: TrainedModel = { ...model, total: point(total) };
  const given = { ...scenario.given, params: point(active) };
  if (given.tokens) delete given.tokensPerParam;
  return withAttention({ ...scenario, given, model: named });
}

/** A scenario whose attention factor is that of its model at its sequence, where that is known and not asked for. */
export function withAttention(scenario: Scenario): Scenario {
  const attention = attentionOf(scenario);
  if (attention === undefined || scenario.solveFor === 'attention') return scenario;
  return { ...scenario, given: { ...scenario.given, attention: point(attention) } };
}
