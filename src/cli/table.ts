import { quantityIds, type Conflict } from '$lib/estimate';
import en from '$lib/i18n/en/common';
import { Numbers } from '$lib/i18n/number';
import { missingFor, units, writeInterval, type RoundedSolution, type Scenario } from '$lib/scenario';
import { aligned } from '$lib/i18n/aligned';
import { Figures } from '$lib/i18n/figure';
import { sayConflict } from '$lib/i18n/say-conflict';
import { sayHint } from '$lib/i18n/say-hint';
import { sentence } from '$lib/i18n/sentence';

const words = en.conflict;
const figures = new Figures(new Numbers('en'), en);

/** The answer in words, every known figure in a row with its form in a link, and what does not fit. */
export function answerTable(scenario: Scenario, solution: RoundedSolution): string {
  const { given, solveFor, name } = scenario;
  const isConsistent = solution.conflicts.length + solution.rounded.length === 0;
  const rows = quantityIds.flatMap((id) => {
    // Where they contradict each other, what was given is shown as it was given.
    const value = (isConsistent ? undefined : given[id]) ?? solution.values[id];
    if (!value) return [];
    const role = given[id] ? 'given' : id === solveFor ? 'answer' : 'follows';
    return [
      [
        role,
        en.quantities[id].name,
        figures.say(id, value),
        `${units[id].key}=${writeInterval(value, units[id])}`
      ]
    ];
  });
  const missing = solution.values[solveFor] ? [] : missingFor(scenario, solveFor);
  const blocks = [
    [...(name ? [name] : []), sentence(scenario, solution, figures)],
    missing.length > 0
      ? [en.rows.give(missing.map((id) => `${figures.name(id)} (${units[id].key}=)`).join(', '))]
      : [],
    aligned(rows),
    conflictLines(scenario, solution),
    roundedLines(scenario, solution)
  ];
  const text = blocks.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  // No-break spaces are for the page; a terminal breaks nothing.
  return text.join('\n\n').replaceAll('\u00a0', ' ');
}

function conflictLines(scenario: Scenario, solution: RoundedSolution): string[] {
  return solution.conflicts.flatMap((conflict) => {
    const hint = sayHint(conflict, scenario, solution, figures);
    return [
      `Conflict: ${sayConflict(conflict, figures)}`,
      `  ${words.between} ${keyed(conflict, scenario.given)}`,
      ...(hint ? [`  ${hint}`] : [])
    ];
  });
}

function roundedLines({ given }: Scenario, { rounded }: RoundedSolution): string[] {
  return rounded.flatMap((conflict) => [
    `${words.rounded.title}: ${keyed(conflict, given)}`,
    `  ${words.rounded.text(figures.name(conflict.quantity), figures.factor(conflict.factor))}`
  ]);
}

/** The givens of a conflict as in a link. */
const keyed = ({ givens }: Conflict, given: Scenario['given']): string =>
  givens.map((id) => `${units[id].key}=${writeInterval(given[id]!, units[id])}`).join(' ');
