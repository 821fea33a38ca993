import type { Texts } from '$lib/i18n';
import type { Figures } from '$lib/i18n/figure';
import type { CheckedRun, TextRun } from '$lib/scenario';
import { nameOf } from '$lib/scenario/text/verdict/run-name';

/** What a run is called: by its model and size, or by its place. */
export const runName = (run: TextRun, place: number, { runs }: Texts<'check'>): string =>
  run.isTotal ? runs.total : nameOf(run) || runs.unnamed(place + 1);

/** What becomes of its figures, in a few words. */
export function verdictWords(
  { verdict, implausible }: CheckedRun,
  { runs }: Texts<'check'>,
  figures: Figures
): string {
  if (verdict.agreement === 'conflict') return runs.short.conflict(figures.factor(verdict.factor ?? 1));
  return implausible.length > 0 ? runs.short.implausible : runs.short[verdict.agreement];
}
