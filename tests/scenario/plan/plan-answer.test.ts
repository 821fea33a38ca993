import { describe, expect, it } from 'vitest';
import { findPlanChip, listedModel, listedModels, listedChips, isMeasuredSetting } from '$lib/catalog';
import { planFaults, solve, stepOf, type TrainingJob } from '$lib/estimate';
import { decodeScenario, encodeScenario, give, type Scenario } from '$lib/scenario';
import { followRun } from '../../../src/lib/scenario/plan/follow-run';
import { letRateFollow } from '../../../src/lib/scenario/plan/let-rate-follow';
import { planAnswer } from '../../../src/lib/scenario/plan/plan-answer';
import { searchAll } from '../../../src/lib/scenario/plan/plan-choice';
import { planDefault } from '../../../src/lib/scenario/plan/plan-default';
import { isFound } from '../../../src/lib/scenario/plan/plan-finding';
import { planPresets } from '../../../src/lib/scenario/plan/plan-presets';
import { planSubject } from '../../../src/lib/scenario/plan/plan-subject';
import { searchedRates } from '../../../src/lib/scenario/plan/searched-rates';
import { readPlan } from '../../../src/lib/scenario/plan/plan-text';
import { planView } from '../../../src/lib/scenario/plan/plan-view';

const llama: TrainingJob = {
  architecture: listedModel('llama-3.1-405b')!.architecture,
  chip: findPlanChip('H100')!,
  sequence: 8192,
  batch: 2048,
  precision: 'bf16',
  software: 'production'
};

const foundFor = (search: string) => {
  const { scenario } = decodeScenario(search, planDefault);
  const subject = planSubject(scenario);
  if (typeof subject === 'string') throw new Error(subject);
  const answer = planAnswer(subject.job, scenario.plan ?? searchAll, subject.gpus.hi);
  return { scenario, answer };
};

const followed = (scenario: Scenario) => followRun(scenario, searchedRates(scenario))!;

describe('long runs', () => {
  /** Llama 3.1 405B, arXiv:2407.21783 table 4; how far stages were interleaved is not said there. */
  it.each([
    [8192, 8192, 1, 64, 430],
    [16_384, 8192, 1, 128, 400],
    [16_384, 131_072, 16, 8, 380]
  ])(
    'on %d GPUs with %d tokens reach what was published, within the band',
    (gpus, sequence, cp, dp, tflops) => {
      const choice = readPlan(`tp8.pp16.vp8.cp${cp}.zero1`).choice!;
      const job = { ...llama, sequence, batch: 2 ** 24 / sequence };
      const answer = planAnswer(job, choice, gpus);
      if (!isFound(answer)) throw new Error('not found');
      expect(answer.chosen.plan.dataParallel).toBe(dp);
      expect(isMeasuredSetting(job)).toBe(true);
      expect(answer.rate / answer.band.hi / 1e12).toBeLessThan(tflops);
      expect(answer.rate / answer.band.lo / 1e12).toBeGreaterThan(tflops);
    }
  );
});

describe('what follows from a plan', () => {
  it('is the rate of the default, with the 400 TFLOPS that were published in its range', () => {
    const { values, conflicts } = solve(followed(planDefault).given);
    expect(conflicts).toEqual([]);
    expect(values.gpuFlops!.lo).toBeLessThan(400e12);
    expect(values.gpuFlops!.hi).toBeGreaterThan(400e12);
    expect(values.gpuFlops!.hi / values.gpuFlops!.lo).toBeLessThan(1.5);
  });

  it('is nothing where a rate is given', () => {
    const { scenario } = decodeScenario('?plan=auto&mfu=40', planDefault);
    expect(followed(scenario).given).toEqual(scenario.given);
  });

  it('lets tokens/s stay where attention is counted otherwise', () => {
    const plain = { ...planDefault, given: { ...planDefault.given, attention: { lo: 1, hi: 1 } } };
    const [counted, uncounted] = [planDefault, plain].map((run) => solve(followed(run).given).values.time!);
    expect(uncounted!.lo / counted!.lo).toBeCloseTo(1, 12);
  });

  it('is said by the same link, and taken away by a rate that is entered', () => {
    const run = followed(planDefault);
    expect(run.hasPlanRate).toBe(true);
    expect(encodeScenario(run)).toBe(encodeScenario(planDefault));
    expect(encodeScenario(give(run, 'tokens', { lo: 1e12, hi: 1e12 }).scenario)).not.toContain('tflops');
    const held = give(run, 'mfu', { lo: 0.4, hi: 0.4 }).scenario;
    expect(encodeScenario(held)).toContain('mfu=40');
    expect(followed(held).given.gpuFlops).toBeUndefined();
  });

  it('is on the fewest GPUs that are enough, where those follow', () => {
    const { gpus: _, ...given } = planDefault.given;
    const days = 86_400 * 100;
    const run = followed({
      ...planDefault,
      solveFor: 'gpus',
      given: { ...given, time: { lo: days, hi: days } }
    });
    const gpus = solve(run.given).values.gpus!;
    expect(gpus.lo).toBeGreaterThan(8000);
    expect(gpus.hi).toBeLessThan(16_384);
  });

  it('takes longer with every GPU fewer', () => {
    const times = [2048, 4096, 8192, 16_384].map((count) => {
      const run = give(planDefault, 'gpus', { lo: count, hi: count }).scenario;
      return solve(followed(run).given).values.time!.hi;
    });
    expect(times).toEqual([...times].sort((a, b) => b - a));
  });

  it('takes the place of a rate, and of a figure that the rate was worked out from', () => {
    const given = decodeScenario('?params=70B&tokens=2T&gpus=512&days=60&uptime=90&solve=mfu').scenario;
    const next = letRateFollow(given, searchAll);
    expect(next.given.time).toBeUndefined();
    expect(next.plan).toBe(searchAll);
    expect(letRateFollow(decodeScenario('').scenario, searchAll).given.gpuFlops).toBeUndefined();
  });
});

describe('where there is no plan', () => {
  it.each([
    ['?params=70B&gpus=64&solve=time', 'no-model'],
    ['?model=llama-3-70b&gpus=64&solve=time', 'no-chip'],
    ['?model=llama-3-70b&chip=h100-sxm&solve=time', 'no-gpus'],
    ['?model=llama-3-70b&chip=a100-sxm-80gb&precision=fp16&gpus=64&solve=time', undefined],
    ['?layers=32&hidden=4096&heads=32&ffn=11008&vocab=32000&chip=h100-sxm&gpus=64&solve=time', 'no-sequence']
  ])('%s says why', (link, obstacle) => {
    const subject = planSubject(decodeScenario(link).scenario);
    expect(typeof subject === 'string' ? subject : undefined).toBe(obstacle);
  });

  it('says which degrees cannot be, and the nearest that can', () => {
    const { answer } = foundFor('?plan=tp7.pp16');
    if (isFound(answer) || answer.problem !== 'impossible') throw new Error('possible');
    expect(answer.faults.map(({ degree }) => degree)).toContain('tensorParallel');
    expect(planFaults({ ...llama }, answer.nearest!)).toEqual([]);
  });

  it('says that nothing fits', () => {
    const { answer } = foundFor('?gpus=32');
    expect(answer).toMatchObject({ problem: 'nothing-fits', gpus: 32 });
  });

  it('takes a plan by hand that fits no chip as it is', () => {
    const { answer } = foundFor('?plan=tp8.pp16.vp8.zero1');
    expect(isFound(answer) && answer.fit).toBe('over');
  });

  it('is said for every chip and model of the catalogue, never thrown', () => {
    for (const { id } of listedModels)
      for (const chip of listedChips)
        for (const precision of Object.keys(chip.peaks)) {
          const link = `?model=${id}&chip=${chip.id}&precision=${precision}&gpus=256&solve=time&plan=auto`;
          const subject = planSubject(decodeScenario(link).scenario);
          if (typeof subject === 'string') expect(['unknown-chip', 'no-precision']).toContain(subject);
        }
  });
});

describe('what the page of plans shows', () => {
  it('has the chosen plan among those it draws, in the order of memory', () => {
    const { answer } = foundFor('');
    if (!isFound(answer)) throw new Error('not found');
    const { around } = planView(llama, searchAll, 16_384);
    const { dots, ties, fitting } = around!.field;
    expect(dots.some(({ rate }) => rate === answer.rate)).toBe(true);
    expect(ties).toBeGreaterThan(0);
    expect(fitting).toBeGreaterThan(dots.length);
    expect(dots.map(({ memory }) => memory)).toEqual(dots.map(({ memory }) => memory).sort((a, b) => a - b));
  });

  it.each(planPresets.map((preset) => [preset.id, preset] as const))(
    'has a plan for %s',
    (_, { scenario }) => {
      const link = encodeScenario(scenario);
      expect(decodeScenario(link).notices).toEqual([]);
      const { answer } = foundFor(link);
      expect(isFound(answer)).toBe(true);
      if (isFound(answer)) expect(stepOf(answer.job, answer.chosen.plan).time).toBe(answer.step.time);
    }
  );
});
