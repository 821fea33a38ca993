import { describe, expect, it } from 'vitest';
import { chipsOfPeak, listedChips } from '$lib/catalog';
import { solve } from '$lib/estimate';
import { decodeScenario, otherChipsFor } from '$lib/scenario';

const asked = (search: string) => {
  const { scenario } = decodeScenario(search);
  const [conflict] = solve(scenario.given).conflicts;
  return conflict && otherChipsFor(conflict, scenario);
};

describe('an MFU above 100 % of a chip’s peak', () => {
  it.each([
    [
      'an H100 at an A100’s peak: 104 %',
      '?params=8B&gpus=8&peak=312&tflops=324&uptime=100&solve=mfu',
      'A100'
    ],
    [
      'an MI350X at an A100’s peak: 152 %',
      '?params=8.03B&gpus=8&peak=312&tflops=474&uptime=100&solve=mfu',
      'A100'
    ]
  ])('%s', (_, search, stated) => {
    const found = asked(search)!;
    expect(found.stated.name).toContain(stated);
    expect(found.others.length).toBeLessThanOrEqual(3);
    for (const { chip, mfu } of found.others) {
      expect(Math.max(...Object.values(chip.peaks))).toBeGreaterThan(312e12);
      expect(mfu).toBeGreaterThan(0.18);
      expect(mfu).toBeLessThan(0.95);
    }
  });

  it('is asked about only where the peak is exactly a chip’s and some faster one would do', () => {
    expect(asked('?peak=333&tflops=474&solve=mfu')).toBeUndefined();
    expect(asked('?peak=312&tflops=400000&solve=mfu')).toBeUndefined();
    expect(asked('?peak=312&tflops=200&solve=mfu')).toBeUndefined();
    expect(asked('?gpus=8&days=10&gpuhours=5000&peak=312&solve=mfu')).toBeUndefined();
  });

  it('of rates at random above a chip’s peak, up to ten times, most are asked about: it is a question', () => {
    const peaks = listedChips.flatMap(({ peaks }) => (peaks.bf16 ? [peaks.bf16] : []));
    const slow = peaks.filter((peak) => peak < 500e12);
    const factors = Array.from({ length: 40 }, (_, i) => 1.01 * 10 ** (i / 40));
    const all = slow.flatMap((peak) =>
      factors.map((factor) => asked(`?peak=${peak / 1e12}&tflops=${(peak * factor) / 1e12}&solve=mfu`))
    );
    const rate = all.filter(Boolean).length / all.length;
    expect(slow.every((peak) => chipsOfPeak(peak, listedChips).length > 0)).toBe(true);
    expect(rate).toBeGreaterThan(0.6);
    expect(rate).toBeLessThan(1);
  });
});
