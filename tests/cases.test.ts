import { describe, expect, it } from 'vitest';
import { accelerators, chipNamed, findAccelerator, peakOf, runs, wholeRuns } from '$lib/catalog';
import { offersFrom } from '$lib/catalog/accuracy/range-groups';
import { footingOf } from '$lib/calculator/evidence/footing';
import { gainOf, likelySlip, sideOf, type QuantityId } from '$lib/estimate';
import { decodeScenario, otherChipsFor, solveRounded } from '$lib/scenario';

/**
 * What people asked in public (issue threads, model cards, forums, the press), as they would put it to the calculator,
 * and what it should say.
 */
const open = (search: string) => {
  const { scenario } = decodeScenario(search);
  const solution = solveRounded(scenario.given);
  const view = { scenario, solveFor: scenario.solveFor, solution };
  return {
    ...view,
    footing: footingOf(view, { offers: offersFrom(runs), wholes: wholeRuns() }),
    value: (id: QuantityId) => {
      const { lo, hi } = solution.values[id]!;
      expect(hi / lo).toBeCloseTo(1, 9);
      return lo;
    }
  };
};

/** GPU-hours of nine in ten runs like it. */
const hoursOf = (search: string) => {
  const { answer } = open(search).footing.like!;
  return { lo: answer!.lo / 3600, hi: answer!.hi / 3600 };
};

describe('logs of trainers', () => {
  it('561M on 8 A100 at 529,882 tokens/s: 71.5 % of their own peak, where the trainer divided by an H100’s', () => {
    const { value } = open('?params=561M&toks=66235.25&gpus=8&peak=312&solve=mfu');
    expect(value('mfu')).toBeCloseTo(0.715, 3);
    expect(value('mfu') * (312 / 989)).toBeCloseTo(0.225, 2);
    expect(open('?params=561M&rate=529882&gpus=8&peak=312&solve=runMfu').value('runMfu')).toBeCloseTo(
      0.715,
      3
    );
  });

  it('8B on an MI350X: 152 % of 312 TFLOPS asks for another chip, and there is that one, at 20.6 %', () => {
    const { scenario, solution } = open('?params=8.03B&gpus=8&peak=312&tflops=474&uptime=100&solve=mfu');
    const [conflict] = solution.conflicts;
    expect(conflict!.implied.lo).toBeCloseTo(1.519, 3);
    expect(otherChipsFor(conflict!, scenario)?.stated.name).toContain('A100');
    expect(likelySlip(conflict!)).not.toBe('double');
    expect(474e12 / peakOf(chipNamed('MI350X')!, 'bf16')!).toBeCloseTo(0.206, 2);
  });

  it('7B at 1,200 tokens/s of what frameworks call a GPU, half an MI250X: 26 %', () => {
    expect(open('?params=6.9B&toks=1200&peak=191.5&solve=mfu').value('mfu')).toBeCloseTo(0.259, 3);
    expect(findAccelerator('MI250X')?.devices).toBe(2);
  });

  it('1.1B on two RTX 4090 at 2,700 tokens/s: 5.4 %, far below every published run', () => {
    const { value } = open('?params=1.1B&gpus=2&toks=1350&peak=165.2&solve=mfu');
    expect(value('mfu')).toBeCloseTo(0.054, 3);
  });
});

describe('chips', () => {
  it('H100 against RTX 4090 at equal MFU: 5.99 times, by the dense peaks; both headlines count sparsity', () => {
    const side = (peakFlops: number) => sideOf({ peakFlops: peakFlops * 1e12, mfu: 0.4, uptime: 1 });
    expect(gainOf(side(165.2), side(989), 'peak')?.total?.value).toBeCloseTo(5.99, 2);
    for (const name of ['H100 SXM', 'RTX 4090'])
      expect(findAccelerator(name)?.headlineIsSparse, name).toBe(true);
  });

  it('an A100 is about twice an H20, 312 to 148 TFLOPS', () => {
    const peak = (name: string) => peakOf(chipNamed(name)!, 'bf16')!;
    expect(peak('A100') / peak('H20')).toBeCloseTo(2.1, 1);
  });

  it('the chips people asked about are there, and a Blackwell has its FP4 peak', () => {
    for (const name of ['L40', 'A6000', 'RTX 4090', 'MI350X', 'H20', 'B200'])
      expect(chipNamed(name), name).toBeDefined();
    expect(peakOf(chipNamed('B200')!, 'nvfp4')! / 1e12).toBeGreaterThan(8000);
    expect(accelerators.length).toBeGreaterThan(50);
  });
});

describe('papers, cards and the press', () => {
  it('8B tokens in 8 hours on one card that makes 10.8k tokens/s: 16.2 times its peak; it takes 205 hours', () => {
    const run = '?params=1.5B&tokens=8B&gpus=1&rate=10836';
    expect(open(`${run}&solve=time`).value('time') / 3600).toBeCloseTo(205.1, 1);
    const { solution } = open('?params=1.5B&tokens=8B&gpus=1&days=0.3333&peak=154.8&solve=mfu');
    expect(solution.conflicts[0]!.implied.lo).toBeCloseTo(16.15, 1);
  });

  it('160 A100 for “about 15 days” are the 57,600 hours; 14 days are 1.07 times off as written, 1.002 after rounding', () => {
    const run = '?params=2.7B&tokens=1.1T&gpus=160&gpuhours=57600&peak=312&uptime=100&solve=mfu';
    expect(open(`${run}&days=15`).solution).toMatchObject({ conflicts: [], rounded: [] });
    const [conflict] = open(`${run}&days=14`).solution.conflicts;
    expect(conflict!.factor).toBeCloseTo(1.071, 3);
    expect(conflict!.left).toBeCloseTo(1.002, 3);
  });

  it.each([
    ['39.3M', 0.271],
    ['30.84M', 0.345]
  ])('405B in %s H100 hours: the MFU of the whole run has a name of its own', (hours, mfu) => {
    const { value } = open(`?params=405B&tokens=15.6T&gpuhours=${hours}&peak=989&solve=runMfu`);
    expect(value('runMfu')).toBeCloseTo(mfu, 3);
  });

  it('energy of GPU-hours times GPUs again is 4 times too high, and the GPU count says why', () => {
    const { solution } = open('?gpus=4&gpuhours=273.5&watts=400&pue=1.28&mwh=0.560128&solve=energy');
    const [conflict] = solution.conflicts;
    expect(conflict!.factor).toBeCloseTo(4, 6);
    expect(likelySlip(conflict!, 4)).toBe('cluster');
  });

  it('512 H800 for three weeks at $534,700 are $2.07 an hour; $5.35M is 10 times that', () => {
    const run = '?gpus=512&days=21';
    expect(open(`${run}&cost=534700&solve=gpuPrice`).value('gpuPrice') * 3600).toBeCloseTo(2.07, 2);
    expect(open(`${run}&cost=5.35M&price=2&solve=cost`).solution.conflicts[0]!.factor).toBeCloseTo(10.4, 1);
  });

  it('1.7B on 11T tokens in 140k hours: 22.7 % over the run, and inside what runs like it say', () => {
    expect(open('?params=1.711B&tokens=11T&gpuhours=140k&peak=989&solve=runMfu').value('runMfu')).toBeCloseTo(
      0.227,
      2
    );
    const { lo, hi } = hoursOf('?params=1.711B&tokens=11T&chip=h100-sxm&peak=989&solve=gpuTime');
    expect(lo).toBeLessThan(140_000);
    expect(hi).toBeGreaterThan(140_000);
  });

  it('135M on 2T tokens in 5k hours: 9.1 %; for so small a model all runs have to stand in, which is said', () => {
    expect(open('?params=134.5M&tokens=2T&gpuhours=5k&peak=989&solve=runMfu').value('runMfu')).toBeCloseTo(
      0.091,
      2
    );
    const { offer } = open('?params=134.5M&tokens=2T&peak=989&solve=gpuTime').footing.like!;
    expect(offer).toMatchObject({ level: [], traits: { make: 'small' } });
  });

  it('2.7B on 1.1T tokens in 57.6k A100 hours: 27.5 %, inside what runs like it say', () => {
    const { lo, hi } = hoursOf('?params=2.7B&tokens=1.1T&peak=312&solve=gpuTime');
    expect(open('?params=2.7B&tokens=1.1T&gpuhours=57.6k&peak=312&solve=runMfu').value('runMfu')).toBeCloseTo(
      0.275,
      2
    );
    expect(lo).toBeLessThan(57_600);
    expect(hi).toBeGreaterThan(57_600);
  });

  it('a mixture with 14B active on 11.2T tokens in 1.456M H800 hours: 18.1 %, and mixtures are what it is held against', () => {
    const run = 'params=14B&total=142B&tokens=11.2T&peak=989&chip=h800-sxm';
    expect(open(`?${run}&gpuhours=1.456M&solve=runMfu`).value('runMfu')).toBeCloseTo(0.181, 2);
    const { like } = open(`?${run}&solve=gpuTime`).footing;
    expect(like?.offer.key).toBe('mixture');
    const { lo, hi } = hoursOf(`?${run}&solve=gpuTime`);
    expect(lo).toBeLessThan(1.456e6);
    expect(hi).toBeGreaterThan(1.456e6);
  });

  it('5.13B active in 2.1M H100 hours, tokens unsaid: 35T to 110T at what whole runs reach, 48.6T at 20 %', () => {
    const run = '?params=5.13B&gpuhours=2.1M&peak=989&uptime=100&solve=tokens';
    expect(open(`${run}&mfu=20`).value('tokens') / 1e12).toBeCloseTo(48.6, 1);
    const { lo, hi } = open(`${run}&mfu=14..44`).solution.values.tokens!;
    expect(lo / 1e12).toBeGreaterThan(33);
    expect(hi / 1e12).toBeLessThan(110);
  });
});
