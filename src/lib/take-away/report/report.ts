import type { Texts } from '$lib/i18n';
import { encodeScenario, type RoundedSolution, type Scenario } from '$lib/scenario';
import type { View } from '$lib/session/live.svelte';
import type { Language } from '$lib/i18n/context';
import type { PresetLink } from '$lib/session/preset-link';
import { originsOf, type Origins } from '../cite/origin';

/** A scenario and all that is said of it where it is cited, traced or printed. */
export interface Report {
  scenario: Scenario;
  solution: RoundedSolution;
  origins: Origins;
  /** What published runs say of the answer, where they say something. */
  evidence?: string;
  /** The whole address that shows it. */
  url: string;
  date: Date;
  words: Texts<'takeAway'>;
  language: Language;
}

/** The report of a scenario that is shown on this page, today. */
export const reportOf = (
  { scenario, solution }: View,
  opened: Scenario,
  presets: readonly PresetLink[],
  evidence: string,
  words: Texts<'takeAway'>,
  language: Language
): Report => ({
  scenario,
  solution,
  origins: originsOf(scenario, opened, presets),
  evidence,
  url: location.origin + location.pathname + encodeScenario(scenario),
  date: new Date(),
  words,
  language
});
