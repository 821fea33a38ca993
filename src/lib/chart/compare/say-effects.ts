import type { QuantityId } from '$lib/estimate';
import type { Figures } from '$lib/i18n/figure';
import { mostTelling, type Effect } from './effects';

/** By how much what changed, and which input matters most. */
export function effectsCaption(effects: readonly Effect[], quantity: QuantityId, figures: Figures): string {
  const { caption, spans, most } = figures.texts.charts.effect;
  const hasSpans = effects.some(({ span }) => span);
  const telling = mostTelling(effects);
  const said = (hasSpans ? spans : caption)(figures.name(quantity));
  return telling ? `${said} ${most(figures.texts.quantities[telling].name)}` : said;
}

/** The input of an effect, with the range that is given of it: "MFU, 16–36 %". */
export function effectName({ input, span }: Effect, figures: Figures): string {
  const { name } = figures.texts.quantities[input];
  return span ? `${name}, ${figures.say(input, span)}` : name;
}
