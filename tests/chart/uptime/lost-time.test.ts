import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lostTime } from '$lib/chart/uptime/lost-time';
import { goodput, middleOf } from '$lib/estimate/uptime';
import { llamaCauses } from '$lib/scenario/uptime/default-causes';
import { anyCauses } from '../../estimate/uptime/any-causes';

describe('the account of lost time', () => {
  const { account } = goodput(middleOf(llamaCauses.ranges));

  it('has the parts of the account that take time, one behind the other, over all of what is lost', () => {
    const parts = lostTime(account);
    expect(parts.map(({ id }) => id)).toEqual(['checkpoint', 'lostWork', 'detection', 'restart']);
    expect(parts[0]!.from).toBe(0);
    expect(parts.at(-1)!.to).toBeCloseTo(1, 12);
    parts.slice(1).forEach(({ from }, i) => expect(from).toBe(parts[i]!.to));
    const lost = 1 - account.useful;
    for (const { id, share, aDay, from, to } of parts) {
      expect(share).toBe(account[id]);
      expect(aDay).toBe(86_400 * share);
      expect(to - from).toBeCloseTo(share / lost, 9);
    }
  });

  it('leaves out what takes less than a second a day', () => {
    const none = { ...account, detection: 0.9e-5, restart: 1.1e-5 };
    expect(lostTime(none).map(({ id }) => id)).toEqual(['checkpoint', 'lostWork', 'restart']);
  });

  it('is empty where nothing is lost', () => {
    const nothing = Object.fromEntries(Object.keys(account).map((id) => [id, 0]));
    expect(lostTime({ ...account, ...nothing, useful: 1 })).toEqual([]);
  });

  it('fills the bar whatever the causes', () => {
    fc.assert(
      fc.property(anyCauses, (causes) => {
        const parts = lostTime(goodput(causes).account);
        for (const { from, to } of parts) expect(from >= 0 && to > from && to <= 1 + 1e-12).toBe(true);
        if (parts.length > 0) expect(parts.at(-1)!.to).toBeCloseTo(1, 9);
      })
    );
  });
});
