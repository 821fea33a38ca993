import { parts } from '$lib/i18n/parts';
import { sentence } from '$lib/ui/sentence';
import { sentenceParts } from '$lib/ui/sentence';
import { sayDay } from './day';
import type { Origin } from './origin';
import type { Report } from './report';

/**
 * A sentence to cite a scenario with: the answer, what it rests on, the address and the day. "Training 70 B parameters
 * on 15 T tokens takes 12.0 days on 16,000 GPUs. Based on: 400 TFLOPS per GPU while stepping (published); ..."
 */
export function citation(report: Report): string {
  const { scenario, words, language, url, date } = report;
  const basis = basisText(report);
  return [
    (scenario.name ? `${scenario.name}: ` : '') + claim(report),
    ...(basis ? [basis] : []),
    words.cite.accessed(language.texts.site.name, url, sayDay(date, language.locale))
  ].join(' ');
}

/** The sentence that answers. */
export const claim = ({ scenario, solution, language }: Report): string =>
  sentence(scenario, solution, language.figures);

/** What the answer rests on beside the figures that are in its sentence; of a contradiction, all that is in it. */
export function basisText({ scenario, solution, origins, words, language }: Report): string {
  const conflict = solution.conflicts[0];
  const depends = solution.elasticities[scenario.solveFor] ?? {};
  const said = sentenceParts(scenario, solution, language.texts);
  const telling = origins.given.filter(({ id }) =>
    conflict ? conflict.givens.includes(id) : depends[id] !== undefined && !said.includes(id)
  );
  return telling.length > 0 ? words.cite.basis(telling.map(sayOrigin).join('; ')) : '';

  function sayOrigin({ id, interval, basis }: Origin): string {
    const isPlain = id === 'attention' && interval.lo === 1 && interval.hi === 1;
    const text = isPlain ? words.cite.plainAttention : words.figures[id](language.figures.say(id, interval));
    return basis ? `${text} (${parts[language.locale].basis[basis.kind]})` : text;
  }
}
