import { causeDomains, type CauseId, type CauseRanges, type Range } from '$lib/estimate/uptime';
import { settingDomain, type SettingId } from './cause-unit';

/** What the uptime of a run follows from, as it was set up: each cause a range, in SI. */
export interface CauseSettings {
  ranges: CauseRanges;
  /** Where the write of a checkpoint follows from its size, B, and the bandwidth, B/s. */
  data?: { size: Range; bandwidth: Range };
}

const nothing: Range = { lo: 0, hi: 0 };

/** Causes of which none takes anything; where a cause cannot be nothing it is as small as it may be. */
export function noCauses(): CauseSettings {
  const ids = (Object.keys(causeDomains) as (CauseId | 'interval')[]).filter((id) => id !== 'interval');
  const ranges = Object.fromEntries(ids.map((id) => [id, nothing])) as Record<CauseId, Range>;
  const gpuMtbf = { lo: causeDomains.gpuMtbf.hi, hi: causeDomains.gpuMtbf.hi };
  return { ranges: { ...ranges, gpus: { lo: 1, hi: 1 }, gpuMtbf, failover: 'wait' } };
}

/** The range of a setting; undefined where the interval is the best one, or the write is given itself. */
export function causeSetting({ ranges, data }: CauseSettings, id: SettingId): Range | undefined {
  return id === 'size' || id === 'bandwidth' ? data?.[id] : ranges[id];
}

/**
 * The settings with one of them changed; without a range, the interval becomes the best one. A write that is given
 * no longer follows from size and bandwidth.
 */
export function withSetting(settings: CauseSettings, id: SettingId, range: Range | undefined): CauseSettings {
  if (id === 'size' || id === 'bandwidth')
    return withData(settings, { ...(settings.data ?? defaultData), ...(range && { [id]: range }) });
  const ranges = { ...settings.ranges };
  if (range) ranges[id] = range;
  else if (id === 'interval') delete ranges.interval;
  return id === 'write' ? { ranges } : { ...settings, ranges };
}

/** The settings with the write of a checkpoint from its size and the bandwidth. */
export function withData(settings: CauseSettings, data: NonNullable<CauseSettings['data']>): CauseSettings {
  const { hi } = settingDomain('write');
  const write = {
    lo: Math.min(hi, data.size.lo / data.bandwidth.hi),
    hi: Math.min(hi, data.size.hi / data.bandwidth.lo)
  };
  return { ranges: { ...settings.ranges, write }, data };
}

/** What size and bandwidth are until they are given: BLOOM's 2.3 TB, at 40 GB/s. */
export const defaultData = { size: { lo: 2.3e12, hi: 2.3e12 }, bandwidth: { lo: 4e10, hi: 4e10 } };
