import { isPoint, likelySlip } from '$lib/estimate';
import type { RoundedConflict } from '$lib/scenario';
import { sayConflict } from '$lib/i18n/say-conflict';
import type { Report } from './report';

/** What a contradiction is about, between which figures, and the slip that may explain it. */
export function conflictText({ scenario, solution, language }: Report, conflict: RoundedConflict): string[] {
  const { figures, texts } = language;
  const { between, slip: slips } = texts.conflict;
  const { gpus } = solution.values;
  const slip = likelySlip(conflict, gpus && isPoint(gpus) ? gpus.lo : undefined);
  const givens = conflict.givens.map(
    (id) => `${texts.quantities[id].name} = ${figures.say(id, scenario.given[id]!)}`
  );
  return [sayConflict(conflict, figures), `${between} ${givens.join('; ')}.`, ...(slip ? [slips[slip]] : [])];
}
