import { isPoint, likelySlip, type Conflict, type Solution } from '$lib/estimate';
import { otherChipsFor, type Scenario } from '$lib/scenario';
import type { Figures } from './figure';

/** What may explain a conflict: another chip, to be asked about, or a usual slip. Undefined where nothing is likely. */
export function sayHint(
  conflict: Conflict,
  scenario: Pick<Scenario, 'given'>,
  { values: { gpus } }: Pick<Solution, 'values'>,
  figures: Figures
): string | undefined {
  const texts = figures.texts.conflict;
  const chips = otherChipsFor(conflict, scenario);
  if (chips) {
    const others = chips.others.map(({ chip, mfu }) => `${chip.name} (MFU ${figures.percent(mfu)})`);
    return texts.otherChip(figures.say('peakFlops', scenario.given.peakFlops!), chips.stated.name, others);
  }
  const slip = likelySlip(conflict, gpus && isPoint(gpus) ? gpus.lo : undefined);
  return slip && texts.slip[slip];
}
