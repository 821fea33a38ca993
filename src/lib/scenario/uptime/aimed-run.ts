import { isPoint, middle, solve } from '$lib/estimate';
import type { Range } from '$lib/estimate/uptime';
import { followCauses } from './follow-causes';
import type { Scenario } from '../scenario';

/** What the page on uptime looks at: a run, and what is asked of it there. */
export interface AimedRun {
  scenario: Scenario;
  /** The uptime to reach, 0 to 1; see `targetOf`. */
  target?: number;
  /** How much there is to train, in seconds without any stop; see `trainingOf`. */
  work?: number;
}

/** Domains of the figures that are asked, in SI. */
export const aimDomains = {
  target: { lo: 0.01, hi: 0.9999 },
  work: { lo: 3600, hi: 3.2e9 }
} satisfies Record<string, Range>;

const usual = { target: 0.95, work: 54 * 86_400 };

/** The uptime to reach: as it is said, or the one that the run is given, or the article's 95 %. */
export function targetOf({ scenario, target }: AimedRun): number {
  const { uptime } = scenario.given;
  const isGiven = scenario.causes === undefined && uptime && isPoint(uptime) && isIn('target', uptime.lo);
  return target ?? (isGiven ? uptime.lo : usual.target);
}

/** How much there is to train: as it is said, or what the run trains in its time, or the 54 days of Llama 3.1 405B. */
export function trainingOf({ scenario, work }: AimedRun): number {
  if (work !== undefined) return work;
  const { time, uptime } = solve(followCauses(scenario).given).values;
  if (!time || !uptime) return usual.work;
  const isClosed = time.lo * uptime.lo > 0 && time.hi * uptime.hi < Infinity;
  const trained = middle(time) * middle(uptime);
  return isClosed && isIn('work', trained) ? trained : usual.work;
}

/** Another scenario with the same aim, also where the one before was given the uptime that is aimed at. */
export function aimedAsBefore(before: AimedRun, scenario: Scenario): AimedRun {
  const next = { ...before, scenario };
  const target = targetOf(before);
  return targetOf(next) === target ? next : { ...next, target };
}

const isIn = (id: keyof typeof aimDomains, value: number): boolean =>
  value >= aimDomains[id].lo && value <= aimDomains[id].hi;
