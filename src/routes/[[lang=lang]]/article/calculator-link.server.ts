import { fits, givenOf, type FitFigure } from '$lib/catalog/article/adds-up';
import { isDerived } from '$lib/catalog/article/check';
import type { Claim, Figure } from '$lib/catalog/article/claim';
import { findRun } from '$lib/catalog';
import type { Interval, QuantityId } from '$lib/estimate';
import { defaultScenario, encodeScenario, give, type Scenario } from '$lib/scenario';
import { presets } from '$lib/scenario/presets/presets';

/** A link of the calculator; `figure` is the one it is about, where a claim has several links. */
export interface CalculatorLink {
  search: string;
  figure?: Figure;
}

/**
 * The links of scenarios with a claim's figures, as the article states them: one with all of them, or one for each where
 * they are of one quantity. A figure worked out opens with those it follows from. None where the claim is of no run.
 */
export function calculatorLinks({ figures = [], run }: Claim): CalculatorLink[] {
  const workedOut = figures.flatMap((figure) => {
    const fit = fits().find((one) => one.run === figure.run);
    return fit ? [{ search: togetherLink(fit.figures), figure }] : [];
  });
  const stated = figures.filter(({ isOfRun }) => isOfRun);
  const isOfOne = new Set(stated.map(({ measure }) => measure)).size < stated.length;
  if (isOfOne) return stated.map((figure) => ({ search: statedLink([figure], run), figure }));
  return stated.length > 0 ? [{ search: statedLink(stated, run) }] : workedOut;
}

function statedLink(stated: readonly Figure[], run?: string): string {
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
export const togetherLink = (figures: readonly FitFigure[]): string =>
  encodeScenario({ given: { ...site(), ...givenOf(figures, 'nominal') }, solveFor: 'time' });

/** Peak, price and power of the default, which no claim is about. */
function site(): Partial<Record<QuantityId, Interval>> {
  const { peakFlops, gpuPrice, gpuPower, pue, carbonIntensity } = defaultScenario.given;
  return { peakFlops, gpuPrice, gpuPower, pue, carbonIntensity } as Partial<Record<QuantityId, Interval>>;
}
