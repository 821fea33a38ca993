import { describe, expect, it } from 'vitest';
import { decodeScenario, defaultScenario, encodeScenario } from '$lib/scenario';
import { decodeAimedRun, encodeAimedRun } from '../../../src/lib/scenario/uptime/aimed-link';
import { encodeCauses } from '../../../src/lib/scenario/uptime/cause-link';
import { llamaCauses } from '../../../src/lib/scenario/uptime/default-causes';
import { causesOf } from '../../../src/lib/scenario/uptime/run-causes';

const gpus = (search: string) => causesOf(decodeAimedRun(search).run.scenario).ranges.gpus;
const causes = (search: string) => causesOf(decodeAimedRun(search).run.scenario).ranges;
const problems = (search: string) =>
  decodeAimedRun(search).notices.map(({ key, problem }) => `${key} ${problem}`);

describe('a link to the page on uptime', () => {
  it('is that of the scenario, whatever it is, and of what is asked of it', () => {
    for (const link of [
      encodeScenario(defaultScenario),
      '?params=7B&tokens=2T&gpus=512&tflops=400&uptime=95&price=2.2&solve=time',
      '?name=A%20%26%20B&params=8B&tokens=1T&gpus=1024..2048&tflops=400&solve=time&mtbf=60000&write=30..90',
      '?params=8B&tokens=1T&gpus=8&peak=989&tflops=400&solve=time&chip=h100-sxm&precision=bf16'
    ]) {
      const { run, notices } = decodeAimedRun(link);
      expect(notices).toEqual([]);
      expect(run.scenario).toEqual(decodeScenario(link).scenario);
      expect(encodeAimedRun(run)).toBe(link);
      const aimed = { ...run, target: 0.873, work: 1e6 / 3 };
      expect(decodeAimedRun(encodeAimedRun(aimed)).run).toEqual(aimed);
    }
  });

  it('without anything is the first scenario', () => {
    expect(decodeAimedRun('').run).toEqual({ scenario: defaultScenario });
    expect(decodeAimedRun('?target=90').run).toEqual({ scenario: defaultScenario, target: 0.9 });
  });

  it('of old says the same causes and aim', () => {
    const { run, notices } = decodeAimedRun('?gpus=16384&mtbf=50677&write=60&restart=4&target=95&ideal=54');
    expect(notices).toEqual([]);
    expect(run).toMatchObject({ target: 0.95, work: 54 * 86_400 });
    expect(run.scenario.causes).toBe('mtbf=50677&write=60&restart=4');
    expect(run.scenario.given.uptime).toBeUndefined();
    expect(gpus('?gpus=16384&mtbf=50677')).toEqual({ lo: 16_384, hi: 16_384 });
    const carried =
      '?gpus=512&mtbf=50677&write=60&target=95&ideal=54&params=7B&tokens=2T&tflops=400&solve=time';
    expect(encodeAimedRun(decodeAimedRun(carried).run)).toBe(
      '?params=7B&tokens=2T&gpus=512&tflops=400&solve=time&mtbf=50677&write=60&target=95&ideal=54'
    );
  });

  it('typed by hand without an mtbf changes the causes of Llama 3.1, on its GPUs', () => {
    expect(causes('?restart=10')).toEqual({ ...llamaCauses.ranges, restart: { lo: 600, hi: 600 } });
    expect(gpus('?restart=10&gpus=8192')).toEqual({ lo: 8192, hi: 8192 });
    expect(gpus('?mtbf=10000')).toEqual(llamaCauses.ranges.gpus);
    expect(causes('?mtbf=10000').restart).toEqual({ lo: 0, hi: 0 });
  });

  it('keeps what it opens with where a cause, or mtbf itself, cannot be read', () => {
    const write = '?gpus=8192&mtbf=60000&write=abc';
    expect(causes(write)).toMatchObject({
      gpus: { lo: 8192, hi: 8192 },
      write: llamaCauses.ranges.write,
      restart: { lo: 0, hi: 0 }
    });
    expect(problems(write)).toEqual(['write unreadable']);
    expect(causes('?mtbf=abc')).toEqual(llamaCauses.ranges);
    expect(problems('?mtbf=abc')).toEqual(['mtbf unreadable']);
  });

  it('reports what it cannot use, once', () => {
    expect(problems('?target=101&ideal=x&gpus=-5&write=never').sort()).toEqual([
      'gpus not-positive',
      'ideal unreadable',
      'target too-large',
      'write unreadable'
    ]);
    expect(problems('?uptime=90&restart=5')).toEqual(['restart uptime-given']);
    expect(problems('?uptime=90&mtbf=50677&restart=5')).toEqual(['mtbf uptime-given']);
  });

  it('with an uptime that is given leaves it, and assumes causes', () => {
    const { run } = decodeAimedRun('?params=8B&tokens=1T&gpus=64&tflops=400&uptime=90&solve=time&mtbf=9');
    expect(run.scenario.given.uptime).toEqual({ lo: 0.9, hi: 0.9 });
    expect(run.scenario.causes).toBeUndefined();
    expect(encodeCauses(causesOf(run.scenario))).toBe(encodeCauses(llamaCauses));
  });
});
