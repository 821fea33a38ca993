import { singlePlan } from '$lib/estimate';
import type { ChosenPlan, PlanChoice } from './plan-choice';
import { planWords } from './plan-words';

/** The word that leaves to a search what is not said. */
const AUTO = 'auto';

/**
 * A plan as a link says it: `tp8.pp16.vp8.cp2.mbs1` by hand, where what is not said is 1 or off; `auto.tp8` where the
 * rest is searched.
 */
export function planText(choice: PlanChoice): string {
  const isWhole = choice.kind === 'by-hand';
  const said: Partial<ChosenPlan> = isWhole ? choice.plan : choice.fixed;
  const words = planWords.flatMap(({ field, write }) => {
    const value = said[field];
    return value === undefined ? [] : (write(value as never, isWhole) ?? []);
  });
  return [...(isWhole ? [] : [AUTO]), ...words].join('.');
}

/** A plan that was read, and the words in it that are none or are said twice: they are left out. */
export interface PlanReading {
  choice: PlanChoice | undefined;
  unknown: string[];
  repeated: string[];
}

/** Reads what {@link planText} writes, in any order and case. Never throws; nothing where no word is known. */
export function readPlan(text: string): PlanReading {
  const words = text.trim().toLowerCase().split('.').filter(Boolean);
  const isSearched = words.includes(AUTO);
  const said = new Map<keyof ChosenPlan, number | string | boolean>();
  const unknown: string[] = [];
  const repeated: string[] = [];
  for (const word of words) {
    if (word === AUTO) continue;
    const found = planWords
      .map(({ field, read }) => ({ field, value: read(word) }))
      .find(({ value }) => value !== undefined);
    if (!found) unknown.push(word);
    else if (said.has(found.field)) repeated.push(word);
    else said.set(found.field, found.value!);
  }
  const fixed = Object.fromEntries(said) as Partial<ChosenPlan>;
  if (isSearched) return { choice: { kind: 'searched', fixed }, unknown, repeated };
  if (said.size === 0) return { choice: undefined, unknown, repeated };
  const { dataParallel: _, ...single } = singlePlan;
  return { choice: { kind: 'by-hand', plan: { ...single, ...fixed } }, unknown, repeated };
}
