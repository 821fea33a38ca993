import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Range } from '$lib/estimate/uptime';
import { causeKeys } from '../../../src/lib/scenario/link/cause-keys';
import { decodeCauses, encodeCauses } from '../../../src/lib/scenario/uptime/cause-link';
import {
  causeFromUnit,
  causeUnits,
  settingDomain,
  settingIds,
  type SettingId
} from '../../../src/lib/scenario/uptime/cause-unit';
import {
  noCauses,
  settingOf,
  withData,
  withSetting,
  type CauseSettings
} from '../../../src/lib/scenario/uptime/causes';
import { llamaCauses } from '../../../src/lib/scenario/uptime/default-causes';
import { units } from '../../../src/lib/scenario/unit';

const read = (search: string) => decodeCauses(search, llamaCauses);

describe('the keys', () => {
  it('are those of the settings and `failover`, each once, in the order in which links list them', () => {
    const own = settingIds.filter((id) => id !== 'gpus').map((id) => causeUnits[id].key);
    expect([...causeKeys].filter((key) => key !== 'failover')).toEqual(own);
    expect(new Set(causeKeys).size).toBe(causeKeys.length);
  });

  it('are no keys of the scenario, except that of the GPUs', () => {
    const taken: string[] = [...Object.values(units).map(({ key }) => key), 'name', 'solve'];
    expect(causeKeys.filter((key) => taken.includes(key))).toEqual([]);
    expect(units.gpus).toMatchObject(causeUnits.gpus);
  });
});

/** Links rely on each of these for ever. */
describe('golden links', () => {
  const golden: [link: string, values: Partial<Record<SettingId, number | [number, number]>>][] = [
    [
      'mtbf=50677&write=60&detect=1&restart=4',
      { gpuMtbf: 50_677 * 3600, write: 60, detection: 60, restart: 240 }
    ],
    ['mtbf=1&ckpt=2.3&bandwidth=40', { write: 57.5, size: 2.3e12, bandwidth: 4e10 }],
    ['mtbf=1&write=51.06&overlap=98.8&every=20', { write: 51.06, overlap: 0.988, interval: 1200 }],
    [
      'mtbf=1&replace=30&failover=spares&spares=12&repair=24',
      { replacement: 1800, spares: 12, repair: 86_400 }
    ],
    [
      'mtbf=1&planned=0.5&plannedfor=10&corruption=6.48&rollback=6&slow=5',
      {
        plannedRate: 0.5 / 86_400,
        plannedTime: 600,
        corruptionRate: 7.5e-11,
        rollback: 21_600,
        stragglers: 0.05
      }
    ],
    ['mtbf=10k..50k&restart=5..20', { gpuMtbf: [36e6, 180e6], restart: [300, 1200] }]
  ];

  it.each(golden)('%s', (link, values) => {
    const { settings, notices } = read(`?${link}`);
    expect(notices).toEqual([]);
    for (const id of settingIds) {
      const expected = values[id];
      const [lo, hi] = Array.isArray(expected) ? expected : [expected, expected];
      const found = settingOf(settings, id);
      if (expected !== undefined) expect(found, id).toEqual({ lo, hi });
      else if (id !== 'gpuMtbf' && id !== 'gpus') expect(found?.hi ?? 0, id).toBe(0);
    }
  });

  it('failover is said in words', () => {
    expect(read('?mtbf=1&failover=shrink').settings.ranges.failover).toBe('shrink');
    expect(read('?mtbf=1').settings.ranges.failover).toBe('wait');
  });
});

const anyRange = (id: SettingId): fc.Arbitrary<Range> => {
  const { lo, hi } = settingDomain(id);
  const value = fc.double({ min: lo, max: hi, noNaN: true }).map(Math.abs);
  return fc.tuple(value, value).map(([a, b]) => ({ lo: Math.min(a, b), hi: Math.max(a, b) }));
};

const anySettings: fc.Arbitrary<CauseSettings> = fc
  .record({
    ranges: fc.record(Object.fromEntries(settingIds.map((id) => [id, anyRange(id)])), { requiredKeys: [] }),
    failover: fc.constantFrom('wait' as const, 'spares' as const, 'shrink' as const)
  })
  .map(({ ranges, failover }) => {
    let settings = withSetting(noCauses(), 'gpus', llamaCauses.ranges.gpus);
    for (const [id, range] of Object.entries(ranges) as [SettingId, Range][])
      if (id !== 'gpus') settings = withSetting(settings, id, range);
    return { ...settings, ranges: { ...settings.ranges, failover } };
  });

describe('encoding', () => {
  it('gives back every setting to the last bit', () => {
    const property = fc.property(anySettings, (settings) => {
      const link = encodeCauses(settings);
      const again = read(`?${link}`);
      expect(again).toEqual({ settings, notices: [] });
      expect(encodeCauses(again.settings)).toBe(link);
    });
    fc.assert(property, { numRuns: 2000 });
  });

  it('leaves out what takes nothing, and says the rest as people would', () => {
    expect(encodeCauses(llamaCauses)).toBe('mtbf=50677&write=60&detect=1&restart=4');
  });
});

describe('decoding', () => {
  it('of a link without mtbf changes just what it says', () => {
    const { settings } = read('?gpus=8192&write=30');
    expect(settings).toEqual(
      withSetting(withSetting(llamaCauses, 'gpus', { lo: 8192, hi: 8192 }), 'write', { lo: 30, hi: 30 })
    );
  });

  it('reports what it cannot use, and keeps the rest', () => {
    const { settings, notices } = read(
      '?mtbf=often&write=60&restart=-1&overlap=101&every=5..&planned=2..1&failover=pray&spares=1e9&slow=5&slow=6'
    );
    expect(notices.map(({ key, problem }) => `${key} ${problem}`)).toEqual([
      'mtbf unreadable',
      'overlap above-domain',
      'every unreadable',
      'restart not-positive',
      'spares too-large',
      'planned reversed',
      'slow duplicate',
      'failover unreadable'
    ]);
    expect(settings.ranges).toMatchObject({
      gpuMtbf: llamaCauses.ranges.gpuMtbf,
      write: { lo: 60, hi: 60 },
      restart: llamaCauses.ranges.restart,
      stragglers: { lo: 0.05, hi: 0.05 },
      failover: 'wait'
    });
  });

  /** Each setting otherwise than at first. */
  const base = (
    [
      ['gpus', 8192],
      ['overlap', 0.5],
      ['interval', 600],
      ['replacement', 60],
      ['spares', 3]
    ] as const
  ).reduce((settings, [id, value]) => withSetting(settings, id, { lo: value, hi: value }), llamaCauses);
  const spare: CauseSettings = { ...base, ranges: { ...base.ranges, failover: 'spares' } };

  it('leaves all that is not said as it was, where mtbf cannot be read', () => {
    for (const mtbf of ['abc', '', '0', '-1', '5..', '..5', '2..1', '1e30', '1e-30']) {
      const { settings, notices } = decodeCauses(`?mtbf=${mtbf}&restart=5`, spare);
      expect(notices).toMatchObject([{ key: 'mtbf', value: mtbf }]);
      expect(settings).toEqual(withSetting(spare, 'restart', { lo: 300, hi: 300 }));
    }
  });

  it('leaves what is said but cannot be read as it was, and what is not said takes nothing', () => {
    const ids = settingIds.filter((id) => !['gpuMtbf', 'size', 'bandwidth'].includes(id));
    const none = decodeCauses('?mtbf=60000', spare).settings;
    for (const id of ids) {
      const { key } = causeUnits[id];
      const { settings, notices } = decodeCauses(`?mtbf=60000&${key}=abc`, spare);
      expect(notices).toEqual([{ key, value: 'abc', problem: 'unreadable' }]);
      expect(settings, id).toEqual(withSetting(none, id, settingOf(spare, id)));
    }
    const { settings } = decodeCauses('?mtbf=60000&failover=abc', spare);
    expect(settings).toEqual({ ...none, ranges: { ...none.ranges, failover: 'spares' } });
  });

  it('leaves the write as it was, where it, its size or the bandwidth cannot be read', () => {
    const data = { size: { lo: 1e12, hi: 1e12 }, bandwidth: { lo: 1e10, hi: 1e10 } };
    for (const search of [
      'write=abc',
      'write=abc&ckpt=2&bandwidth=4',
      'ckpt=abc&bandwidth=40',
      'bandwidth=abc'
    ]) {
      const complete = (base: CauseSettings) => decodeCauses(`?mtbf=60000&${search}`, base).settings;
      expect(complete(llamaCauses).ranges.write, search).toEqual(llamaCauses.ranges.write);
      expect(complete(llamaCauses).data, search).toBeUndefined();
      expect(complete(withData(spare, data)), search).toMatchObject({ data, ranges: { write: { lo: 100 } } });
      expect(decodeCauses(`?${search}`, withData(spare, data)).settings).toEqual(withData(spare, data));
    }
    expect(read('?mtbf=1&write=5&ckpt=abc&bandwidth=40').settings.ranges.write).toEqual({ lo: 5, hi: 5 });
  });

  it('takes zero, and ranges from it, where it may be', () => {
    const { settings, notices } = read('?mtbf=1&restart=0&write=..60');
    expect(notices).toEqual([]);
    expect(settings.ranges.write).toEqual({ lo: 0, hi: 60 });
    expect(read('?mtbf=0').notices).toMatchObject([{ key: 'mtbf', problem: 'not-positive' }]);
  });

  it('never throws, whatever the text, and never leaves a domain', () => {
    const piece = fc.oneof(
      fc.constantFrom(...causeKeys.map((key) => `&${key}=`), '..', '1e400', '-1', '5', 'spares', '%', '&'),
      fc.string({ unit: 'binary', maxLength: 3 })
    );
    const property = fc.property(fc.array(piece), (pieces) => {
      const { settings } = read(`?${pieces.join('')}`);
      for (const id of settingIds) {
        const range = settingOf(settings, id);
        const domain = settingDomain(id);
        if (range)
          expect(range.lo >= domain.lo && range.lo <= range.hi && range.hi <= domain.hi, id).toBe(true);
      }
    });
    fc.assert(property, { numRuns: 5000 });
  });
});

it('a setting typed in its unit is in SI', () => {
  expect(causeFromUnit('corruptionRate', '1')).toBe(1 / 86.4e9);
  expect(causeFromUnit('repair', '24')).toBe(86_400);
  expect(causeFromUnit('repair', 'x')).toBeNaN();
});
