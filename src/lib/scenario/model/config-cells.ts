import { jsonText } from '../files/json-text';

/** Why a `config.json` could not be read: which field, what it says, and what it must be. */
export type ConfigProblem =
  | { id: 'not-json'; line?: number; isComma?: true }
  | { id: 'not-object' | 'too-long' }
  | { id: 'unknown-model-type'; field: 'model_type'; value: string }
  | { id: 'missing'; field: string }
  /** It has layers that are no attention, by what this field says; or it is no decoder. */
  | { id: 'hybrid' | 'no-decoder'; field: string; value: string }
  | { id: 'no-count' | 'no-flag' | 'unsupported'; field: string; value: string }
  | { id: 'out-of-range'; field: string; value: string; least: number; most: number }
  | { id: 'no-layer'; field: string; value: string; layers: number }
  | { id: 'no-divisor'; field: string; value: string; divides: number };

/** Carries a problem out of the reading of a field. */
export class ConfigError extends Error {
  constructor(readonly problem: ConfigProblem) {
    super(problem.id);
  }
}

/** Reads the fields of one object of a `config.json`. What is absent and what is null are the same, as to Hugging Face. */
export class ConfigCells {
  /** What stands in for fields that are absent, as their class has it. */
  #defaults: Readonly<Record<string, number>> = {};
  /** Fields that were asked for and are such. */
  readonly #taken: Set<string>;

  constructor(
    private readonly config: Readonly<Record<string, unknown>>,
    taken = new Set<string>()
  ) {
    this.#taken = taken;
  }

  /** The same config, with the values of its class where it says nothing. */
  assuming(defaults: Readonly<Record<string, number>>): ConfigCells {
    const cells = new ConfigCells(this.config, this.#taken);
    cells.#defaults = defaults;
    return cells;
  }

  /** The fields that are not in the file, and what was taken for them. */
  get assumed(): readonly string[] {
    return [...this.#taken];
  }

  has(field: string): boolean {
    return this.value(field) !== undefined;
  }

  /** The one of several names of a field that is there; the first where none is. */
  named(...names: readonly string[]): string {
    return names.find((name) => this.has(name)) ?? names[0]!;
  }

  /** A whole number of at least 0; the default where it is absent, or a problem if there is none. */
  count(field: string, absent?: number): number {
    const value = this.value(field) ?? this.#assumed(field) ?? absent;
    if (value === undefined) throw new ConfigError({ id: 'missing', field });
    if (typeof value !== 'number' || !Number.isInteger(value) || value < 0)
      throw new ConfigError({ id: 'no-count', field, value: shown(value) });
    return value;
  }

  /** The same; undefined where it is absent. */
  optional(field: string): number | undefined {
    return this.has(field) || Object.hasOwn(this.#defaults, field) ? this.count(field) : undefined;
  }

  flag(field: string, absent: boolean): boolean {
    const value = this.value(field) ?? absent;
    if (typeof value !== 'boolean') throw new ConfigError({ id: 'no-flag', field, value: shown(value) });
    return value;
  }

  /** A word; undefined where it is absent or something else. */
  text(field: string): string | undefined {
    const value = this.value(field);
    return typeof value === 'string' ? value : undefined;
  }

  /** How many of a list there are, by what they say; undefined where it is absent. */
  tally(field: string, known: readonly string[]): Map<string, number> | undefined {
    const list = this.value(field);
    if (list === undefined) return undefined;
    if (!Array.isArray(list)) throw this.unsupported(field);
    const found = new Map<string, number>();
    for (const item of list as unknown[]) {
      if (typeof item !== 'string' || !known.includes(item))
        throw new ConfigError({ id: 'unsupported', field, value: shown(item) });
      found.set(item, (found.get(item) ?? 0) + 1);
    }
    return found;
  }

  /** How many of so many layers a list names, each once, from 0; 0 where it is absent. */
  layersIn(field: string, layers: number): number {
    const list = this.value(field) ?? [];
    if (!Array.isArray(list)) throw this.unsupported(field);
    for (const item of list as unknown[])
      if (typeof item !== 'number' || !Number.isInteger(item) || item < 0 || item >= layers)
        throw new ConfigError({ id: 'no-layer', field, value: shown(item), layers });
    return new Set(list).size;
  }

  /** The length of a list; 0 where it is absent. */
  length(field: string): number {
    const list = this.value(field) ?? [];
    if (!Array.isArray(list)) throw this.unsupported(field);
    return list.length;
  }

  /** Requires a field to say just this, or to be absent. */
  only(field: string, value: number | boolean): void {
    if (this.has(field) && this.value(field) !== value) throw this.unsupported(field);
  }

  unsupported(field: string): ConfigError {
    return new ConfigError({ id: 'unsupported', field, value: shown(this.value(field)) });
  }

  #assumed(field: string): number | undefined {
    const value = this.#defaults[field];
    if (value !== undefined) this.#taken.add(`${field}: ${value}`);
    return value;
  }

  /** What stands in a field. */
  value(field: string): unknown {
    return Object.hasOwn(this.config, field) ? (this.config[field] ?? undefined) : undefined;
  }
}

/** A value as a message can have it: short, on one line. */
export function shown(value: unknown): string {
  const text = jsonText(value).replace(/\s+/g, ' ');
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
