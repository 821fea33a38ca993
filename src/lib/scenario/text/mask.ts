import { chipOf, chipPattern } from './chip-name';
import { modelPattern } from './model-name';
import { CHIP, MODEL, REFUSED } from './pattern';
import { refusals } from './refusals';

/** A chip or a model that a text names. */
export interface Mention {
  from: number;
  to: number;
  /** The family of a chip; a model as it is written, without its size. */
  name: string;
}

/** A text in which names, dates and the like are stand-ins as long as they were, so that their digits are no numbers. */
export interface Masked {
  text: string;
  chips: Mention[];
  models: Mention[];
}

/** Takes the chips out of a text, then what is refused, then the models. */
export function mask(text: string): Masked {
  const chips: Mention[] = [];
  const models: Mention[] = [];
  let masked = text.replace(chipPattern, (found: string, ...rest: unknown[]) => {
    const { chip = found } = rest.at(-1) as Record<string, string>;
    const from = rest.at(-3) as number;
    chips.push({ from, to: from + found.length, name: chipOf(chip) });
    return CHIP.repeat(found.length);
  });
  for (const { pattern } of refusals) masked = masked.replace(pattern, (found) => REFUSED.repeat(found.length));
  masked = masked.replace(modelPattern, (found, ...rest) => {
    const from = rest.find((one) => typeof one === 'number')!;
    models.push({ from, to: from + found.length, name: found });
    return MODEL.repeat(found.length);
  });
  return { text: masked, chips, models };
}
