import type { Range } from '$lib/estimate/uptime';
import { causeFromUnit, type SettingId } from './cause-unit';
import { noCauses, withSetting, type CauseSettings } from './causes';

/** A setting in its unit, as in a link: `written('restart', '4')` is four minutes. */
export const writtenCause = (id: SettingId, from: string, to = from): Range => ({
  lo: causeFromUnit(id, from),
  hi: causeFromUnit(id, to)
});

/**
 * What the page on uptime opens with: the failures of Llama 3.1 405B, 419 in 54 days on 16,384 GPUs (arXiv:2407.21783
 * section 3.3), with checkpoints of 60 s and restarts of 5 minutes in all, which are assumed.
 */
export const llamaCauses: CauseSettings = (
  [
    ['gpus', '16384'],
    ['gpuMtbf', '50677'],
    ['write', '60'],
    ['detection', '1'],
    ['restart', '4']
  ] as const
).reduce((settings, [id, value]) => withSetting(settings, id, writtenCause(id, value)), noCauses());
