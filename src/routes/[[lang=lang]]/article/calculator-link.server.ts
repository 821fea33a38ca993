import type { Claim } from '$lib/catalog/article/claim';
import { isDerived } from '$lib/catalog/article/check';
import { fits, givenOf, type Part } from '$lib/catalog/article/adds-up';
import { findRun } from '$lib/catalog';
import type { Interval, QuantityId } from '$lib/estimate';
import { defaultScenario, encodeScenario, give, type Scenario } from '$lib/scenario';
import { presets } from '$lib/scenario/presets';

/**
 * The link of a scenario with a claim's figures, as the article states them; where they only follow from others, with
 * those and what is published of the claim's run. None where the claim speaks of no run.
 */
export function calculatorLink({ figures = [], run }: Claim): string | undefined {
  const stated = figures.filter(({ isOfRun }) => isOfRun);
  if (stated.length === 0) {
    const fit = fits().find((one) => one.run === run);
    return fit && togetherLink(fit.parts, 'nominal');
  }
  let scenario = run ? presetOf(run) : defaultScenario;
  for (const { measure, says } of stated) {
    if (isDerived(says)) throw new TypeError(`${measure} is not stated`);
    scenario = give(scenario, measure as QuantityId, says.readings[0]!).scenario;
  }
  return encodeScenario(scenario);
}

function presetOf(run: string): Scenario {
  const { id } = findRun(run);
  const preset = presets().find((one) => one.id === id);
  if (!preset) throw new RangeError(`no preset of ${run}`);
  const { name: _, ...scenario } = preset.scenario;
  return scenario;
}

/** The link that gives a model's figures and the article's together. */
export const togetherLink = (parts: readonly Part[], reading: 'nominal' | 'wide'): string =>
  encodeScenario({ given: { ...site(), ...givenOf(parts, reading) }, solveFor: 'time' });

/** Peak, price and power of the default, which no claim is about. */
function site(): Partial<Record<QuantityId, Interval>> {
  const { peakFlops, gpuPrice, gpuPower, pue, carbonIntensity } = defaultScenario.given;
  return { peakFlops, gpuPrice, gpuPower, pue, carbonIntensity } as Partial<Record<QuantityId, Interval>>;
}
