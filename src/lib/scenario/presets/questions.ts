import { findRun } from '$lib/catalog';
import { point } from '$lib/estimate';
import { defaultScenario } from '../link/default';
import { written } from './fact';
import type { Bilingual } from '$lib/catalog/bilingual';
import type { Scenario } from '../scenario';

/** A question a newcomer might bring, as a scenario. */
export interface Question {
  id: 'how-long' | 'how-many-gpus' | 'does-it-add-up';
  question: Bilingual;
  scenario: Scenario;
}

/**
 * Three worked questions. The last one is a conflict on purpose: the article's rate and uptime cannot be had with
 * the GPU-hours of Llama 3 70B's model card.
 * @throws RangeError if the catalogue lacks Llama 3 70B or its figures.
 */
export function questions(): Question[] {
  const { given } = defaultScenario;
  const { name, params, gpuTime } = findRun('Llama 3 70B');
  if (params === undefined || gpuTime === undefined)
    throw new RangeError(`${name} lacks params or GPU-hours`);
  const deadline = { ...given, time: written('time', '30') };
  delete deadline.gpus;
  return [
    {
      id: 'how-long',
      question: { en: 'How long does it take?', de: 'Wie lange dauert das?' },
      scenario: defaultScenario
    },
    {
      id: 'how-many-gpus',
      question: {
        en: 'How many GPUs does it take to be done in 30 days?',
        de: 'Wie viele GPUs braucht es, um in 30 Tagen fertig zu sein?'
      },
      scenario: { given: deadline, solveFor: 'gpus' }
    },
    {
      id: 'does-it-add-up',
      question: {
        en: 'Does this add up: the article’s rate and the model card’s 6.4 million GPU-hours?',
        de: 'Passt das zusammen: die Rate des Artikels und die 6,4 Millionen GPU-Stunden der Modellkarte?'
      },
      scenario: { given: { ...given, params: point(params), gpuTime: point(gpuTime) }, solveFor: 'time' }
    }
  ];
}
