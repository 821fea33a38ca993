import { ArchitectureError, architectureOf, type Architecture } from '$lib/estimate';
import { ConfigCells, ConfigError, shown, type ConfigProblem } from './config-cells';
import { commonFields } from './common-fields';
import { families, familyOf } from './config-families';
import { fieldNames } from './field-names';
import { refuseHybrid } from './hybrid';
import { parseJson } from '../files/parse-json';

/** What a `config.json` says. */
export interface ModelConfig {
  architecture: Architecture;
  /** As the config calls the model, or else its type. */
  name: string;
  /** Its type, where that is not known and its fields were read by the names that most have in common. */
  unknownType?: string;
  /** Fields it leaves to its class, and what that has: `vocab_size: 262208`. */
  assumed: readonly string[];
  /** The longest sequence it is made for; often longer than what it was trained on. */
  positions?: number;
}

/** No config is longer; the cap bounds the work on what is pasted by mistake. */
const maxLength = 200_000;

export const modelTypes = Object.keys(families);

/**
 * Reads a Hugging Face `config.json`: that of a known family by its class, that of any other decoder by the names that
 * most have in common. Of a model with several parts, the text model. Never throws: what is missing, impossible or cannot
 * be counted is named in the problem.
 */
export function readModelConfig(text: string): ModelConfig | { problem: ConfigProblem } {
  try {
    return modelConfig(parse(text));
  } catch (error) {
    if (error instanceof ConfigError) return { problem: error.problem };
    throw error;
  }
}

type Config = Readonly<Record<string, unknown>>;

function parse(text: string): Config {
  if (text.length > maxLength) throw new ConfigError({ id: 'too-long' });
  const parsed = parseJson(text);
  if (!('value' in parsed)) throw new ConfigError({ id: 'not-json', ...parsed });
  if (!isObject(parsed.value)) throw new ConfigError({ id: 'not-object' });
  return parsed.value;
}

const isObject = (value: unknown): value is Config =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const own = (config: Config, field: string): unknown =>
  Object.hasOwn(config, field) ? config[field] : undefined;

/** `whole` is what a text model is part of. */
function modelConfig(config: Config, whole?: Config): ModelConfig {
  const part = own(config, 'text_config');
  if (!whole && isObject(part) && !Object.hasOwn(config, 'num_hidden_layers')) {
    const tied = own(config, 'tie_word_embeddings') ?? null;
    return modelConfig({ tie_word_embeddings: tied, ...part }, config);
  }
  const type = own(config, 'model_type');
  if (type === undefined || type === null) throw new ConfigError({ id: 'missing', field: 'model_type' });
  const unknown = new ConfigError({ id: 'unknown-model-type', field: 'model_type', value: shown(type) });
  if (typeof type !== 'string') throw unknown;
  const cells = new ConfigCells(config);
  refuseHybrid(type, cells);
  const family = familyOf(type);
  const fields = family ? family(cells) : commonOr(unknown, cells);
  const positions = cells.optional('max_position_embeddings') ?? cells.optional('n_positions');
  return {
    architecture: architecture(cells, fields),
    name: nameOf(whole ?? config, type),
    ...(!family && { unknownType: shown(type) }),
    assumed: cells.assumed,
    ...(positions && { positions })
  };
}

/** The fields of a type that is not known, or that problem if it lacks some of them; nothing is guessed of an encoder. */
function commonOr(unknown: ConfigError, cells: ConfigCells): Fields {
  const [made] = [cells.value('architectures')].flat();
  const isOther = typeof made === 'string' && !/CausalLM|ConditionalGeneration|LMHead/.test(made);
  if (isOther) throw new ConfigError({ id: 'no-decoder', field: 'architectures', value: shown(made) });
  if (cells.flag('is_encoder_decoder', false))
    throw new ConfigError({ id: 'no-decoder', field: 'is_encoder_decoder', value: 'true' });
  try {
    return commonFields(cells);
  } catch (error) {
    throw error instanceof ConfigError && error.problem.id === 'missing' ? unknown : error;
  }
}

type Fields = Parameters<typeof architectureOf>[0];

function architecture(cells: ConfigCells, fields: Fields): Architecture {
  try {
    return architectureOf(fields);
  } catch (error) {
    if (!(error instanceof ArchitectureError)) throw error;
    const { field: id, least, most, divides } = error;
    const names: readonly string[] = (fieldNames as Partial<Record<string, readonly string[]>>)[id] ?? [];
    const field = names.find((name) => cells.has(name)) ?? id;
    const value = shown(error.value);
    throw new ConfigError(
      divides === undefined
        ? { id: 'out-of-range', field, value, least, most }
        : { id: 'no-divisor', field, value, divides }
    );
  }
}

function nameOf(config: Config, type: unknown): string {
  const path = own(config, '_name_or_path');
  return shown(typeof path === 'string' && path.trim() !== '' ? path.trim() : type);
}
