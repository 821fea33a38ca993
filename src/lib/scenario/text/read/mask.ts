import { chipNamed, type Chip } from '$lib/catalog';
import { chipFamily, chipPattern } from './chip-name';
import { memberOf, modelPattern } from './model-name';
import { CHIP, MODEL, REFUSED } from '../pattern/pattern';
import { refusals } from '../pattern/refusals';

/** A chip or a model that a text names. */
export interface Mention {
  from: number;
  to: number;
  /** A model as it is written, without its size; a chip's family. */
  name: string;
}

/** A chip that a text names. */
export interface ChipMention extends Mention {
  listed?: Chip;
}

/** A text in which names, dates and the like are stand-ins as long as they were, so that their digits are no numbers. */
export interface Masked {
  text: string;
  chips: ChipMention[];
  models: Mention[];
}

/** Takes the chips out of a text, then the models, then what is refused. */
export function mask(text: string): Masked {
  const chips: ChipMention[] = [];
  const models: Mention[] = [];
  let masked = text.replace(chipPattern, (found: string, ...rest: unknown[]) => {
    const { chip = found } = rest.at(-1) as Record<string, string>;
    const from = rest.at(-3) as number;
    const name = chipFamily(chip);
    const listed = chipNamed(found.replace(/s$/, '')) ?? chipNamed(name);
    chips.push({ from, to: from + found.length, name, ...(listed && { listed }) });
    return CHIP.repeat(found.length);
  });
  const take = (pattern: RegExp, full?: string): void => {
    masked = masked.replace(pattern, (found, ...rest) => {
      const from = rest.find((one) => typeof one === 'number')!;
      models.push({ from, to: from + found.length, name: full ?? found });
      return MODEL.repeat(found.length);
    });
  };
  take(modelPattern);
  for (const name of new Set(models.map(({ name }) => name))) {
    const word = memberOf(name);
    if (word) take(new RegExp(String.raw`(?<![\p{L}\p{N}-])${word}(?![\p{L}\p{N}])`, 'gu'), name);
  }
  for (const { pattern } of refusals)
    masked = masked.replace(pattern, (found) => REFUSED.repeat(found.length));
  return { text: masked, chips, models: joined(models.sort((a, b) => a.from - b.from)) };
}

/** Names that follow one another, as "Snowflake Arctic", are one. */
function joined(models: readonly Mention[]): Mention[] {
  const result: Mention[] = [];
  const full = new Map(models.map(({ name }) => [memberOf(name), name]));
  for (const { from, to, name } of models) {
    const model = { from, to, name: full.get(name) ?? name };
    const last = result.at(-1);
    if (last && model.from === last.to + 1) {
      last.name = `${last.name} ${model.name}`;
      last.to = model.to;
    } else result.push({ ...model });
  }
  return result;
}
