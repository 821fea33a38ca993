import { checkText, knownFacts } from '$lib/scenario';
import { runsVersion } from '$lib/catalog/tables/version';
import type { PageServerLoad } from './$types';
import { textAccuracy } from './accuracy.server';
import { answerOf } from './answer';
import { examples } from './examples.server';

/** The text that the page opens with, checked when the site is built, and those to try. */
export const load: PageServerLoad = ({ params }) => {
  const all = examples();
  const opening = all.find(({ id }) => id === (params.lang === 'de' ? 'german' : 'slip'))!;
  return {
    opening: { text: opening.text, answer: answerOf(checkText(opening.text)) },
    examples: all,
    accuracy: textAccuracy(),
    utilisation: knownFacts().utilisation,
    version: runsVersion
  };
};
