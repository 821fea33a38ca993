import { point, solve } from '$lib/estimate';
import type { Range } from '$lib/estimate/uptime';
import { decodeCauses, encodeCauses } from './cause-link';
import { settingDomain } from './cause-unit';
import { withSetting, type CauseSettings } from './causes';
import { llamaCauses } from './default-causes';
import { followCauses } from './follow-causes';
import { give, release } from '../edit';
import type { Scenario } from '../scenario';

/** The GPUs of a run, given or worked out; undefined where nothing says how many, with two ends that causes can have. */
export function runGpus(scenario: Scenario): Range | undefined {
  const { given } = followCauses(scenario);
  const gpus = given.gpus ?? solve(given).values.gpus;
  const { lo, hi } = settingDomain('gpus');
  return gpus && gpus.lo >= lo && gpus.hi <= hi ? gpus : undefined;
}

/**
 * The causes of a run's uptime, on its GPUs: its own, or where it has none those of Llama 3.1 405B, which are then
 * assumed. Where nothing says how many GPUs it has, it is looked at on those of Llama 3.1 405B.
 */
export function causesOf(scenario: Scenario): CauseSettings {
  const { settings } = decodeCauses(`?${scenario.causes ?? ''}`, llamaCauses);
  return withSetting(settings, 'gpus', runGpus(scenario) ?? llamaCauses.ranges.gpus);
}

/**
 * The run with an uptime that follows from these causes, and everything else that is given as it is. An uptime that
 * was worked out from other figures until now would contradict one of them: that one is let go.
 */
export function letFollow(scenario: Scenario, settings: CauseSettings): Scenario {
  const isFree = scenario.causes !== undefined || scenario.given.uptime !== undefined;
  const known = isFree ? scenario : give(scenario, 'uptime', point(1)).scenario;
  return withoutFollowed({ ...known, causes: encodeCauses(settings) });
}

/** The run on other GPUs, or with GPUs that are not given any more. */
export function onGpus(scenario: Scenario, gpus: Range | undefined): Scenario {
  const followed = followCauses(scenario);
  return withoutFollowed(
    gpus ? give(followed, 'gpus', gpus).scenario : followed.given.gpus ? release(followed, 'gpus') : followed
  );
}

function withoutFollowed(scenario: Scenario): Scenario {
  if (scenario.causes === undefined) return scenario;
  const { uptime: _, ...given } = scenario.given;
  return { ...scenario, given };
}
