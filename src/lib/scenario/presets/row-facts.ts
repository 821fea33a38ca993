import { findAccelerator, type Run } from '$lib/catalog';
import { point } from '$lib/estimate';
import type { Fact, Facts } from './fact';

/**
 * A figure that a run must have for a preset to be made of it.
 * @throws RangeError naming run and figure, where it is not published.
 */
export function need<K extends keyof Run>(run: Run, field: K): NonNullable<Run[K]> {
  const value = run[field];
  if (value === undefined || value === null) throw new RangeError(`${run.name} has no ${field}`);
  return value;
}

/** What any published run gives: size, tokens, chips, peak, GPU-hours and the chip's rated power. */
export function rowFacts(run: Run): Facts {
  const chip = findAccelerator(run.accelerator);
  const facts: Facts = {};
  for (const id of ['params', 'tokens', 'gpus', 'peakFlops', 'gpuTime'] as const) {
    const value = run[id];
    if (value !== undefined) facts[id] = { value: point(value), kind: 'published' };
  }
  if (facts.peakFlops) facts.peakFlops.source = chip?.source;
  if (chip?.power !== undefined) facts.gpuPower = ratedPower(chip.power, chip.source);
  return facts;
}

const ratedPower = (watts: number, source: string): Fact => ({
  value: point(watts),
  kind: 'assumed',
  source,
  reason: {
    en: 'The chip’s rated power; what it drew is not published.',
    de: 'Die Nennleistung des Chips; die tatsächliche ist nicht veröffentlicht.'
  }
});
