import { describe, expect, it } from 'vitest';
import { solve } from '$lib/estimate';
import { decodeScenario, encodeScenario } from '$lib/scenario';
import { aimedAsBefore, targetOf, trainingOf } from '../../../src/lib/scenario/uptime/aimed-run';
import { llamaCauses } from '../../../src/lib/scenario/uptime/default-causes';
import { followCauses } from '../../../src/lib/scenario/uptime/follow-causes';
import { causesOf, letFollow, onGpus, runGpus } from '../../../src/lib/scenario/uptime/run-causes';

const scenario = (search: string) => decodeScenario(search).scenario;
const given = scenario('?params=7B&tokens=2T&gpus=512&tflops=400&uptime=90&price=2.2&solve=time');
const llama = 'mtbf=50677&write=60&detect=1&restart=4';

describe('the GPUs of a run', () => {
  it('are given, or follow', () => {
    expect(runGpus(given)).toEqual({ lo: 512, hi: 512 });
    const asked = scenario('?params=7B&tokens=2T&tflops=400&uptime=90&days=3&solve=gpus');
    expect(runGpus(asked)).toEqual(solve(asked.given).values.gpus);
    const followed = scenario(`?params=7B&tokens=2T&tflops=400&days=3&solve=gpus&${llama}`);
    expect(runGpus(followed)).toEqual(solve(followCauses(followed).given).values.gpus);
    expect(causesOf(followed).ranges.gpus).toEqual(runGpus(followed));
  });

  it('are those of Llama 3.1 where nothing says them, or not both ends', () => {
    for (const search of ['?params=7B&tokens=2T&solve=time', '?gpus=400..&solve=time']) {
      expect(runGpus(scenario(search))).toBeUndefined();
      expect(causesOf(scenario(search)).ranges.gpus).toEqual(llamaCauses.ranges.gpus);
    }
  });

  it('are changed like any given figure', () => {
    expect(encodeScenario(onGpus(given, { lo: 64, hi: 64 }))).toBe(
      encodeScenario(given).replace('gpus=512', 'gpus=64')
    );
    const asked = scenario(`?params=7B&tokens=2T&tflops=400&days=3&solve=gpus&${llama}`);
    expect(encodeScenario(onGpus(asked, { lo: 64, hi: 64 }))).toBe(
      `?params=7B&tokens=2T&gpus=64&tflops=400&solve=time&${llama}`
    );
    expect(onGpus(asked, undefined)).toEqual(asked);
  });
});

describe('a run let follow', () => {
  it('changes its uptime, and nothing else', () => {
    expect(encodeScenario(letFollow(given, causesOf(given)))).toBe(
      `?params=7B&tokens=2T&gpus=512&tflops=400&price=2.2&solve=time&${llama}`
    );
  });

  it('lets a figure go where the uptime was worked out from it', () => {
    const asked = scenario('?params=8B&tokens=1T&gpus=1024&tflops=400&days=3&solve=uptime');
    expect(encodeScenario(letFollow(asked, causesOf(asked)))).toBe(
      `?params=8B&tokens=1T&gpus=1024&tflops=400&solve=time&${llama}`
    );
  });
});

describe('what is aimed at', () => {
  it('is the uptime the run is given, also once it follows', () => {
    expect(targetOf({ scenario: given })).toBe(0.9);
    const next = aimedAsBefore({ scenario: given }, letFollow(given, causesOf(given)));
    expect(next.target).toBe(0.9);
    const usual = scenario('?gpus=512&uptime=95&solve=time');
    expect(aimedAsBefore({ scenario: usual }, letFollow(usual, causesOf(usual))).target).toBeUndefined();
  });

  it.each(['?gpus=512&uptime=100&solve=time', '?gpus=512&uptime=80..90&solve=time', `?solve=time&${llama}`])(
    'is 95 %% for %s',
    (search) => expect(targetOf({ scenario: scenario(search) })).toBe(0.95)
  );

  it('is to train what the run trains, which its uptime does not change', () => {
    const { time } = solve({ ...given.given, uptime: 1 }).values;
    expect(trainingOf({ scenario: given })).toBeCloseTo(time!.lo, 3);
    expect(trainingOf({ scenario: letFollow(given, causesOf(given)) })).toBeCloseTo(time!.lo, 3);
    expect(trainingOf({ scenario: scenario('?gpus=512&solve=time') })).toBe(54 * 86_400);
    expect(trainingOf({ scenario: given, work: 86_400 })).toBe(86_400);
  });
});
