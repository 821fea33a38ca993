import { ArchitectureError, architectureOf, type Architecture } from '$lib/estimate';
import { ConfigCells, ConfigError, shown, type ConfigProblem } from './config-cells';
import { configNames, families } from './config-families';
import { parseJson } from '../files/parse-json';

/** What a `config.json` says. */
export interface ModelConfig {
  architecture: Architecture;
  /** As the config calls the model, or else its type. */
  name: string;
  /** The longest sequence it is made for; often longer than what it was trained on. */
  positions?: number;
}

/** No config is longer; the cap bounds the work on what is pasted by mistake. */
const maxLength = 200_000;

export const modelTypes = Object.keys(families);

/**
 * Reads a Hugging Face `config.json`: Llama, Mistral, Mixtral, Qwen2 and 3, Gemma 1 to 3, GPT-2, GPT-NeoX, BLOOM,
 * DeepSeek-V2 and V3. Of a model with several parts, the text model. Never throws: what is unknown, missing or
 * impossible is named in the problem.
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
  const type = own(config, 'model_type');
  const part = own(config, 'text_config');
  const isKnown = typeof type === 'string' && Object.hasOwn(families, type);
  if (!isKnown && !whole && isObject(part)) return modelConfig(part, config);
  if (type === undefined || type === null) throw new ConfigError({ id: 'missing', field: 'model_type' });
  if (!isKnown) throw new ConfigError({ id: 'unknown-model-type', field: 'model_type', value: shown(type) });
  const cells = new ConfigCells(config);
  const positions = cells.optional('max_position_embeddings') ?? cells.optional('n_positions');
  return {
    architecture: architecture(cells, families[type]!(cells)),
    name: nameOf(whole ?? config, type),
    ...(positions && { positions })
  };
}

function architecture(cells: ConfigCells, fields: Parameters<typeof architectureOf>[0]): Architecture {
  try {
    return architectureOf(fields);
  } catch (error) {
    if (!(error instanceof ArchitectureError)) throw error;
    const { field: id, least, most, divides } = error;
    const field = configNames[id]?.find((name) => cells.has(name)) ?? id;
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
