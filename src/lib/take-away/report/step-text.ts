import { quantities, type QuantityId, type Step } from '$lib/estimate';
import { dataValue } from '$lib/i18n/data-value';
import { formulaText } from './formula-text';
import type { Report } from './report';

/** A figure that follows: its formula in symbols and in numbers, and what comes out, also unrounded in SI. */
export interface StepText {
  quantity: QuantityId;
  name: string;
  symbols: string;
  numbers: string;
  result: string;
  exact: string;
}

export function stepText({ solution, language }: Report, step: Step): StepText {
  const { figures, texts } = language;
  const { quantity } = step;
  const say = (id: QuantityId) => (solution.values[id] ? figures.say(id, solution.values[id]) : '?');
  const number = (value: number) => figures.numbers.plain(value);
  const { unit } = quantities[quantity];
  const { symbol } = quantities[quantity];
  const symbols = formulaText(step, (id) => quantities[id].symbol, number, ' · ');
  // Tokens per parameter have their formula for a symbol.
  const isSelf = symbol.replaceAll('/', ' / ') === symbols;
  return {
    quantity,
    name: texts.quantities[quantity].name,
    symbols: isSelf ? symbols : `${symbol} = ${symbols}`,
    numbers: formulaText(step, say, number, ' × '),
    result: say(quantity),
    exact: dataValue(solution.values[quantity]!) + (unit === '1' ? '' : ` ${unit}`)
  };
}
