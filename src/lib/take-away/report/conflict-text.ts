import type { RoundedConflict } from '$lib/scenario';
import { sayConflict } from '$lib/i18n/say-conflict';
import { sayHint } from '$lib/i18n/say-hint';
import type { Report } from './report';

/** What a contradiction is about, between which figures, and the slip that may explain it. */
export function conflictText({ scenario, solution, language }: Report, conflict: RoundedConflict): string[] {
  const { figures, texts } = language;
  const { between } = texts.conflict;
  const hint = sayHint(conflict, scenario, solution, figures);
  const givens = conflict.givens.map(
    (id) => `${texts.quantities[id].name} = ${figures.say(id, scenario.given[id]!)}`
  );
  return [sayConflict(conflict, figures), `${between} ${givens.join('; ')}.`, ...(hint ? [hint] : [])];
}
