import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  causeDomains,
  endOf,
  goodput,
  middleOf,
  uptimeRange,
  type CauseId,
  type CauseRanges,
  type Causes
} from '$lib/estimate/uptime';
import { anyCauses, anyValue } from './any-causes';

const ids = (Object.keys(causeDomains) as (CauseId | 'interval')[]).filter(
  (id) => id !== 'interval'
) as CauseId[];
const better = new Set<CauseId>(['gpuMtbf', 'overlap', 'spares']);

/** Within what arithmetic leaves of a share. */
const NOISE = 1e-12;

/**
 * Where a job goes on without its failed nodes, a longer restart lets more of them come back before it trains: that
 * outweighs the time it takes only where a node is a large part of the job, or training a small part of a segment. And
 * where checkpoints take as long as failures are apart, writing them beside training only makes segments too long.
 */
const isOrdinary = (causes: Causes): boolean => {
  const { interval, mtbf } = goodput(causes);
  const isLarge =
    causes.failover !== 'shrink' || (8 / causes.gpus) * (interval + causes.write) < 0.2 * interval;
  return isLarge && (causes.overlap === 0 || causes.write < mtbf / 2);
};

describe('the uptime', () => {
  it.each(ids)('is monotone in %s', (id) => {
    const property = fc.property(anyCauses, anyValue(id), anyValue(id), (causes, a, b) => {
      const ends = [Math.min(a, b), Math.max(a, b)].map((value) => ({ ...causes, [id]: value }));
      fc.pre(ends.every(isOrdinary));
      const [less, more] = ends.map((end) => goodput(end).uptime);
      const [high, low] = better.has(id) ? [more!, less!] : [less!, more!];
      expect(high).toBeGreaterThanOrEqual(low - NOISE);
    });
    fc.assert(property, { numRuns: 2000 });
  });

  it('of ranges holds that of everything in them, and is that of both ends', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const within = fc.tuple(...[...ids, 'interval'].map(() => fc.tuple(share, share, share)));
    const property = fc.property(anyCauses, anyCauses, within, (a, b, picks) => {
      const range = (x: number, y: number) => ({ lo: Math.min(x, y), hi: Math.max(x, y) });
      const ranges = { failover: a.failover } as CauseRanges;
      for (const id of ids) ranges[id] = range(a[id], b[id]);
      if (a.interval && b.interval) ranges.interval = range(a.interval, b.interval);
      fc.pre(isOrdinary(endOf(ranges, 'worse')) && isOrdinary(endOf(ranges, 'better')));
      const { lo, hi } = uptimeRange(ranges);
      expect(lo).toBeLessThanOrEqual(hi);
      const inside = { ...middleOf(ranges) };
      ids.forEach((id, i) => {
        const { lo, hi } = ranges[id];
        inside[id] = Math.min(hi, lo + (hi - lo) * picks[i]![0]);
      });
      for (const causes of [inside, middleOf(ranges), a, b]) {
        if (!ranges.interval !== !causes.interval || !isOrdinary(causes)) continue;
        const { uptime } = goodput({ ...causes, failover: ranges.failover });
        expect(uptime).toBeGreaterThanOrEqual(lo - NOISE);
        expect(uptime).toBeLessThanOrEqual(hi + NOISE);
      }
    });
    fc.assert(property, { numRuns: 2000 });
  });
});
