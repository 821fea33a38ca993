import type { Interval, QuantityId } from '$lib/estimate';
import type { Preset } from './presets';
import { textPerToken } from './tokenizer';

/** A preset as one run of a comparison. */
export interface ComparablePreset extends Preset {
  /** Text per token, where the tokenizer is known. */
  text?: Interval;
}

/** What an assumption of ours would decide in a comparison. */
const decisive: readonly QuantityId[] = ['uptime', 'gpus', 'gpuPrice'];

/**
 * A preset without what we assume where its source is silent, so that nothing in a comparison is the same, or differs,
 * because we say so. Where full uptime was assumed because a published rate is an average over all time, that rate is
 * the useful one.
 */
export function comparable({ scenario, basis, ...rest }: Preset): ComparablePreset {
  const assumed = decisive.filter((id) => basis[id]?.kind === 'assumed');
  const kept = <T extends object>(facts: T): T =>
    Object.fromEntries(Object.entries(facts).filter(([id]) => !assumed.includes(id as QuantityId))) as T;
  const given = kept(scenario.given);
  const known = kept(basis);
  if (assumed.includes('uptime') && given.gpuFlops) {
    [given.usefulFlops, known.usefulFlops] = [given.gpuFlops, known.gpuFlops];
    delete given.gpuFlops;
    delete known.gpuFlops;
  }
  const name = scenario.name ?? 'Llama 3';
  return {
    ...rest,
    scenario: { ...scenario, name, given, solveFor: given.usefulFlops ? 'gpuTime' : 'usefulFlops' },
    basis: known,
    text: textOf(name)
  };
}

function textOf(name: string): Interval | undefined {
  if (/^Llama [12]\b/.test(name)) return textPerToken.llama2;
  return name.startsWith('Llama 3') ? textPerToken.llama3 : undefined;
}
