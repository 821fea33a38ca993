import { causeDomains, type CauseId } from '$lib/estimate/uptime';
import type { CauseKey } from '../link/cause-keys';
import { parseDecimal, scaleDecimal, type Ratio } from '../link/decimal';

/** What can be set up about the uptime: the causes, and what the write of a checkpoint may follow from. */
export type SettingId = CauseId | 'interval' | 'size' | 'bandwidth';

/** The unit people give a setting in, and its key in a link. */
interface CauseUnit extends Ratio {
  key: CauseKey | 'gpus';
}

const DAY = 86_400;

/** In the order in which links list them. */
export const causeUnits: Record<SettingId, CauseUnit> = {
  gpus: { key: 'gpus', num: 1, den: 1 },
  /** Hours. */
  gpuMtbf: { key: 'mtbf', num: 3600, den: 1 },
  /** Seconds. */
  write: { key: 'write', num: 1, den: 1 },
  /** TB. */
  size: { key: 'ckpt', num: 1e12, den: 1 },
  /** GB/s. */
  bandwidth: { key: 'bandwidth', num: 1e9, den: 1 },
  /** Per cent. */
  overlap: { key: 'overlap', num: 1, den: 100 },
  /** Minutes. */
  interval: { key: 'every', num: 60, den: 1 },
  detection: { key: 'detect', num: 60, den: 1 },
  replacement: { key: 'replace', num: 60, den: 1 },
  restart: { key: 'restart', num: 60, den: 1 },
  spares: { key: 'spares', num: 1, den: 1 },
  /** Hours. */
  repair: { key: 'repair', num: 3600, den: 1 },
  /** A day. */
  plannedRate: { key: 'planned', num: 1, den: DAY },
  /** Minutes. */
  plannedTime: { key: 'plannedfor', num: 60, den: 1 },
  /** In a million GPU-days. */
  corruptionRate: { key: 'corruption', num: 1, den: 1e6 * DAY },
  /** Hours. */
  rollback: { key: 'rollback', num: 3600, den: 1 },
  /** Per cent. */
  stragglers: { key: 'slow', num: 1, den: 100 }
};

export const settingIds = Object.keys(causeUnits) as SettingId[];

/** Closed domain of a setting, in SI. */
export const settingDomain = (id: SettingId): { lo: number; hi: number } =>
  id === 'size' || id === 'bandwidth' ? { lo: 1, hi: 1e24 } : causeDomains[id];

/** A text in the unit of a setting as SI: `causeFromUnit('restart', '5')` is 300 s. NaN if it is no number. */
export function causeFromUnit(id: SettingId, text: string): number {
  const decimal = parseDecimal(text);
  return decimal ? scaleDecimal(decimal, causeUnits[id]) : NaN;
}

/** An SI value in the unit of a setting. */
export const causeToUnit = (id: SettingId, si: number): number =>
  (si * causeUnits[id].den) / causeUnits[id].num;
