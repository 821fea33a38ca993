import { modelInSentence, sentence, sentenceParts } from '$lib/i18n/sentence';
import { citationKey, type Cited } from './cited';
import type { Report } from '../report/report';
import { sayOrigin } from './say-origin';

/** A scenario as it is cited. */
export function citedScenario(report: Report): Cited {
  const { scenario, url, date, words, language } = report;
  return {
    claim: (scenario.name ? `${scenario.name}: ` : '') + claim(report),
    basis: [basisText(report), report.evidence].filter(Boolean).join(' '),
    key: citationKey(scenario.name ?? '', scenario.solveFor),
    url,
    date,
    words,
    language
  };
}

/** The sentence that answers. */
export const claim = ({ scenario, solution, language }: Report): string =>
  sentence(scenario, solution, language.figures);

/** What the answer rests on beside the figures that are in its sentence; of a contradiction, all that is in it. */
function basisText(report: Report): string {
  const { scenario, solution, origins, words, language } = report;
  const conflict = solution.conflicts[0];
  const depends = solution.elasticities[scenario.solveFor] ?? {};
  const parts = sentenceParts(scenario, solution, language.texts);
  const said = parts.filter((part) => part !== 'params' || modelInSentence(scenario) === undefined);
  const telling = origins.given.filter(({ id }) =>
    conflict ? conflict.givens.includes(id) : depends[id] !== undefined && !said.includes(id)
  );
  return telling.length > 0
    ? words.cite.basis(telling.map((origin) => sayOrigin(origin, report)).join('; '))
    : '';
}
