import { solve } from '$lib/estimate';
import type { Language } from '$lib/i18n/context';
import { givensOf, type Following, type TextRun } from '$lib/scenario';
import { formulaText } from '$lib/take-away/report/formula-text';

/** A figure that follows: its name, the arithmetic in numbers, and what comes out. */
export interface Working {
  name: string;
  numbers: string;
  result: string;
}

/** How what follows from a run is worked out. */
export function workingOf(
  run: TextRun,
  follows: readonly Following[],
  { figures, texts }: Language
): Working[] {
  const { steps, values } = solve(givensOf(run, 'stated').given);
  return follows.flatMap(({ quantity, value }) => {
    const step = steps.find((one) => one.quantity === quantity);
    if (!step) return [];
    const numbers = formulaText(
      step,
      (id) => (values[id] ? figures.say(id, values[id]) : '?'),
      (number) => figures.numbers.plain(number),
      ' × '
    );
    return [{ name: texts.quantities[quantity].name, numbers, result: figures.say(quantity, value) }];
  });
}
