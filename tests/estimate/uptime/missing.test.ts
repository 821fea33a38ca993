import { describe, test } from 'vitest';
import type { Causes } from '$lib/estimate/uptime';
import { missingShare } from '../../../src/lib/estimate/uptime/missing';
import { expectClose } from '../../approx';
import { plain } from './causes';

const gpus = 1024;
const shrinking = (until: number): Causes => ({ ...plain, gpus, failover: 'shrink', repair: until + 300 });

/**
 * Nodes missing, segment by segment: y s after a restart the failed one and rate x (until - y) earlier ones, over the
 * training of each segment, which is kept with a probability that falls by e^(-rate x length).
 */
function summed(until: number, rate: number, interval: number, length: number): number {
  let missed = 0;
  for (let j = 0; j * length < until; j++) {
    const part = Math.min(interval, until - j * length);
    missed += part * (1 + rate * (until - j * length - part / 2)) * Math.exp(-rate * length * j);
  }
  return (8 / gpus) * missed * (-Math.expm1(-rate * length) / interval);
}

describe('the share missing where a job goes on without failed nodes', () => {
  const interval = 90;
  const length = 100;

  test.each([1, 3, 999, 1000, 1001, 1002, 1500, 20_000])(
    'is what its segments sum to, %d of them',
    (segments) => {
      for (const failures of [0.01, 1, 3]) {
        const until = (segments - 1) * length + interval;
        const rate = failures / until;
        const share = missingShare(shrinking(until), rate, interval, length);
        expectClose(share, summed(until, rate, interval, length), 1e-9);
      }
    }
  );

  test('is what they sum to where the last of them is cut short', () => {
    const until = 1200 * length + 40;
    expectClose(
      missingShare(shrinking(until), 1 / until, interval, length),
      summed(until, 1 / until, interval, length),
      1e-9
    );
  });

  test('is what they sum to where failures are so rare that the closed form would lose its digits', () => {
    const until = 2000 * length;
    const rate = 1e-9 / until;
    expectClose(
      missingShare(shrinking(until), rate, interval, length),
      summed(until, rate, interval, length),
      1e-9
    );
  });
});
