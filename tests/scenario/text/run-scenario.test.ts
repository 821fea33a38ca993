import { describe, expect, it } from 'vitest';
import { solve } from '$lib/estimate';
import {
  checkText,
  decodeScenario,
  encodeScenario,
  followingFrom,
  measuredBy,
  nameOf,
  readText,
  scenarioOf
} from '$lib/scenario';
import { shortTexts } from '$lib/scenario/text/accuracy/labelled-text';
import { expectClose } from '../../approx';

const runIn = (text: string) => readText(text).runs[0]!;

describe('a run of a text in the calculator', () => {
  it('has all its figures, under its name, on its chip', () => {
    const scenario = scenarioOf(
      runIn(
        'Falcon-40B was trained on 1,000B tokens with 384 A100 GPUs in two months, at a sequence length of 2,048.'
      )
    );
    expect(encodeScenario(scenario)).toBe(
      '?name=Falcon%2040B&params=40B&tokens=1T&gpus=384&peak=312&days=60.875&solve=gpuTime&chip=a100-sxm-40gb&sequence=2048'
    );
  });

  it('opens every labelled text without a notice, and says the same figures', () => {
    for (const { text } of shortTexts)
      for (const { run } of checkText(text).runs) {
        const scenario = scenarioOf(run);
        const opened = decodeScenario(encodeScenario(scenario));
        expect(opened.notices, text).toEqual([]);
        expect(opened.scenario.given, text).toEqual(scenario.given);
      }
  });
});

describe('what follows from a run', () => {
  it('is by the solver, without what is left wide open', () => {
    const run = runIn(
      'StarCoder (15.5B parameters) saw 1 trillion tokens on 512 A100 GPUs in 320,256 GPU hours.'
    );
    const follows = followingFrom(run);
    const useful = follows.find(({ quantity }) => quantity === 'usefulFlops')!.value;
    expectClose(useful.lo, (6 * 15.5e9 * 1e12) / (320_256 * 3600), 1e-9);
    expect(follows.map(({ quantity }) => quantity)).not.toContain('uptime');
    const { values } = solve(scenarioOf(run).given);
    for (const { quantity, value } of follows) expect(values[quantity]).toEqual(value);
  });

  it('is a bound where the text states one', () => {
    const run = runIn(
      'A 70B model saw 15T tokens at more than 400 TFLOPS per GPU with 16,000 GPUs and 95 % uptime.'
    );
    const hours = followingFrom(run).find(({ quantity }) => quantity === 'gpuTime')!.value;
    expect(hours.lo).toBe(0);
    expectClose(hours.hi / 3600, (6 * 70e9 * 15e12) / (400e12 * 0.95) / 3600, 1e-9);
  });
});

describe('the name of a run', () => {
  it.each([
    ['Aurora-34B saw 6T tokens', 'Aurora 34B'],
    ['A 13 billion parameter model on 1T tokens', '13B'],
    ['It ran on 512 GPUs', '']
  ])('%s: %s', (text, name) => expect(nameOf(runIn(text))).toBe(name));
});

describe('what the log of a trainer measured', () => {
  it('the peak its MFU is of, the true MFU, and that attention is counted', () => {
    const measured = measuredBy(
      runIn(
        'Llama 3 8B on 8 H100 GPUs\nstep: 10  loss: 9.1  memory: 47.9GiB(60.4%)  tps: 7,405  tflops: 428.84  mfu: 43.36%'
      )
    )!;
    expect(measured.trainer).toBe('torchtitan');
    expectClose(measured.peak, 989e12, 1e-3);
    expect(measured.chips.map(({ name }) => name)).toContain('H100 SXM');
    expectClose(measured.attention, 428.84e12 / (6 * 8e9 * 7405), 1e-4);
    expectClose(measured.mfu!.lo, 428.84 / 989.4, 2e-3);
  });

  it('nanoGPT’s MFU is of an A100’s peak on every chip (model.py, estimate_mfu)', () => {
    const run = runIn('A 124M model on 8 H100 GPUs\niter 100: loss 3.2841, time 151.30ms, mfu 61.24%');
    const measured = measuredBy(run)!;
    expectClose(measured.rate!.lo, 0.6124 * 312e12, 1e-9);
    expectClose(measured.mfu!.lo, (0.6124 * 312) / 989.4, 2e-3);
    expect(measured.chips[0]!.name).toMatch(/^A100/);
  });

  it('nothing where there is none', () => {
    expect(measuredBy(runIn('A 70B model on 15T tokens'))).toBeUndefined();
  });
});
