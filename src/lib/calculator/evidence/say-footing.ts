import { defaultScenario, encodeScenario, type Scenario } from '$lib/scenario';
import type { Texts } from '$lib/i18n';
import type { Language } from '$lib/i18n/context';
import type { View } from '$lib/session/live.svelte';
import type { PresetLink } from '$lib/session/preset-link';
import type { Footing } from './footing';
import { sayGroup } from './say-group';

type Words = Texts<'calculator'>;

/** Whose figures a scenario's are: the article's, a published run's, those of a link, or the reader's own. */
export function sayBasis(
  scenario: Scenario,
  isChanged: boolean,
  presets: readonly PresetLink[],
  { locale }: Language,
  words: Words['evidence']
): string {
  if (scenario.basis === 'published') return words.published;
  const link = encodeScenario(scenario);
  if (link === encodeScenario(defaultScenario)) return words.article;
  const preset = presets.find(({ search }) => search === link);
  if (preset) return words.preset(preset.label[locale]);
  return isChanged ? words.own : words.link;
}

/** "Meta states 6.40 M GPU-hours for Llama 3 70B: 16.7 days." */
export function saySame(
  { run, answer }: NonNullable<Footing['same']>,
  { solveFor }: View,
  { figures }: Language,
  words: Words['evidence']
): string {
  const hours = figures.say('gpuTime', { lo: run.gpuTime, hi: run.gpuTime });
  return words.same(run.org, run.name, hours, answer && figures.say(solveFor, answer));
}

/** "At what nine in ten such runs reached (H100, 10 to 100 B, n = 12): 14.0–33.4 days, $10.8–25.7 M." */
export function sayLike(
  { offer, runMfu, answer, cost }: NonNullable<Footing['like']>,
  { solveFor, solution }: View,
  { figures }: Language,
  { evidence, offers }: Words
): string {
  const group = sayGroup(offer, offers);
  const count = figures.numbers.plain(offer.runs, 9);
  const reached = figures.say('runMfu', runMfu);
  if (!answer) {
    const own = solution.values.runMfu;
    return evidence.reached(
      group,
      count,
      reached,
      own && own.lo > 0 ? figures.say('runMfu', own) : undefined
    );
  }
  const said = [figures.say(solveFor, answer), ...(cost ? [figures.say('cost', cost)] : [])];
  return evidence.like(group, count, said.join(', '));
}

/** What published runs say of an answer, for a text: '' where they say nothing. */
export const sayFooting = ({ same, like }: Footing, view: View, language: Language, words: Words): string =>
  [same && saySame(same, view, language, words.evidence), like && sayLike(like, view, language, words)]
    .filter(Boolean)
    .join(' ');
