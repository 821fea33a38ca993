import type { Offer } from '$lib/catalog/accuracy/range-groups';
import { wholeRunOf, type WholeRun } from '$lib/catalog/published/whole-runs';
import { isPoint, middle, point, solve, type Interval, type QuantityId } from '$lib/estimate';
import type { Scenario } from '$lib/scenario';
import type { View } from '$lib/session/live.svelte';
import { familiesOf } from './families-of';
import { offerFor, type FoundOffer } from './offer-for';

/** What the page knows of published runs. */
export interface KnownRuns {
  offers: readonly Offer[];
  wholes: readonly WholeRun[];
}

/** What published runs say of a scenario's answer. */
export interface Footing {
  /** A published run of the same model, tokens and chip, and the answer that its GPU-hours make. */
  same?: { run: WholeRun; answer?: Interval };
  /** The runs most like it: what nine in ten of them reached over the whole run, and the answer and cost at that. */
  like?: { offer: FoundOffer; runMfu: Interval; answer?: Interval; cost?: Interval };
}

/** What tells how fast a run goes: a scenario's own takes the place of what others reached. */
const rates: readonly QuantityId[] = ['mfu', 'gpuFlops', 'uptime', 'usefulFlops', 'gpuTokenRate', 'runMfu'];

/** What published runs say, where the answer rests on a rate or is one. */
export function footingOf({ scenario, solution }: View, { offers, wholes }: KnownRuns): Footing {
  const { solveFor, hardware } = scenario;
  const { params, tokens, peakFlops } = solution.values;
  const offer = offerFor('whole', offers, scenario, solution.values);
  const runMfu = offer && wholePercent(offer.most);
  const like = runMfu && answerAt(scenario, { runMfu });
  const generations = familiesOf(hardware, peakFlops).map(({ generation }) => generation);
  const run =
    params && tokens && isPoint(tokens) && !scenario.given.gpuTime
      ? wholeRunOf(middle(params), tokens.lo, generations, wholes)
      : undefined;
  return {
    ...(run && { same: { run, ...answerAt(scenario, { gpuTime: point(run.gpuTime) }) } }),
    ...(offer && runMfu && (like || rates.includes(solveFor)) && { like: { offer, runMfu, ...like } })
  };
}

/** What follows, with this in place of the scenario's rate; undefined where that makes no difference. */
function answerAt(
  { given, solveFor }: Scenario,
  instead: Partial<Record<QuantityId, Interval>>
): { answer: Interval; cost?: Interval } | undefined {
  if (rates.includes(solveFor)) return undefined;
  const rest = { ...given };
  for (const id of [...rates, solveFor]) delete rest[id];
  const { values, conflicts } = solve({ ...rest, ...instead });
  const answer = values[solveFor];
  const without = solve(rest).values[solveFor];
  if (!answer || !isClosed(answer) || (without && isClosed(without)) || conflicts.length > 0)
    return undefined;
  return { answer, ...(solveFor !== 'cost' && values.cost && { cost: values.cost }) };
}

const isClosed = ({ lo, hi }: Interval): boolean => lo > 0 && hi < Infinity;

/** To whole per cent, as precise as a few dozen runs allow. */
export const wholePercent = ({ lo, hi }: Interval): Interval => ({
  lo: Math.max(1, Math.round(lo * 100)) / 100,
  hi: Math.max(1, Math.round(hi * 100)) / 100
});
