import { describe, expect, it } from 'vitest';
import { decodeScenario, defaultScenario, encodeScenario } from '$lib/scenario';
import { llamaCauses } from '../../../src/lib/scenario/uptime/default-causes';
import { withSetting } from '../../../src/lib/scenario/uptime/causes';
import { followCauses } from '../../../src/lib/scenario/uptime/follow-causes';
import {
  calculatorLink,
  decodePlan,
  defaultPlan,
  encodePlan
} from '../../../src/lib/scenario/uptime/uptime-plan';

describe('a link to the page on uptime', () => {
  it('says the plan, and gives it back', () => {
    expect(encodePlan(defaultPlan)).toBe(
      '?gpus=16384&mtbf=50677&write=60&detect=1&restart=4&target=95&ideal=54'
    );
    expect(decodePlan(encodePlan(defaultPlan))).toEqual({ plan: defaultPlan, notices: [] });
    const plan = {
      settings: withSetting(llamaCauses, 'gpus', { lo: 8, hi: 1e5 }),
      target: 0.873,
      work: 1e6 / 3
    };
    expect(decodePlan(encodePlan(plan))).toEqual({ plan, notices: [] });
  });

  it('typed by hand changes just what it says', () => {
    const { plan } = decodePlan('?gpus=8192&target=90');
    expect(plan).toEqual({
      ...defaultPlan,
      settings: withSetting(llamaCauses, 'gpus', { lo: 8192, hi: 8192 }),
      target: 0.9
    });
    expect(decodePlan('').plan).toEqual(defaultPlan);
  });

  it('keeps what it opens with where a cause, or mtbf itself, cannot be read', () => {
    const write = decodePlan('?gpus=8192&mtbf=60000&write=abc');
    expect(write.plan.settings.ranges).toMatchObject({
      gpus: { lo: 8192, hi: 8192 },
      write: llamaCauses.ranges.write,
      restart: { lo: 0, hi: 0 }
    });
    expect(write.notices).toEqual([{ key: 'write', value: 'abc', problem: 'unreadable' }]);
    const mtbf = decodePlan('?mtbf=abc');
    expect(mtbf.plan).toEqual(defaultPlan);
    expect(mtbf.notices).toEqual([{ key: 'mtbf', value: 'abc', problem: 'unreadable' }]);
  });

  it('reports what it cannot use', () => {
    const { plan, notices } = decodePlan('?target=101&ideal=x&gpus=-5&write=never');
    expect(plan).toEqual(defaultPlan);
    expect(notices.map(({ key, problem }) => `${key} ${problem}`).sort()).toEqual([
      'gpus not-positive',
      'ideal unreadable',
      'target too-large',
      'write unreadable'
    ]);
  });
});

describe('a scenario of the calculator', () => {
  const link = '?params=8B&tokens=1T&gpus=1024&tflops=400&uptime=95&solve=time';
  const first = encodeScenario(defaultScenario);
  const carry = (search: string) => calculatorLink(decodePlan(search).plan, first);

  it('is carried along, and comes back with the causes instead of its uptime', () => {
    const { plan } = decodePlan(link);
    expect(plan.settings.ranges.gpus).toEqual({ lo: 1024, hi: 1024 });
    expect(decodePlan(encodePlan(plan)).plan).toEqual(plan);
    expect(carry(link)).toBe(
      '?params=8B&tokens=1T&gpus=1024&tflops=400&solve=time&mtbf=50677&write=60&detect=1&restart=4'
    );
    const { scenario, notices } = decodeScenario(carry(link));
    expect(notices).toEqual([]);
    expect(encodeScenario(scenario)).toBe(carry(link));
    expect(followCauses(scenario).given.uptime!.lo).toBeGreaterThan(0.9);
  });

  it('comes back as it was after its causes were looked at', () => {
    expect(carry(carry(link))).toBe(carry(link));
  });

  it('that asks for the GPUs still does', () => {
    expect(carry('?params=8B&tokens=1T&tflops=400&uptime=95&days=3&solve=gpus')).toMatch(
      /^\?params=8B&tokens=1T&tflops=400&days=3&solve=gpus&mtbf=/
    );
  });

  it('that asks for the uptime asks for the time, as the uptime is known', () => {
    expect(carry('?params=8B&tokens=1T&gpus=1024&tflops=400&days=3&solve=uptime')).toMatch(
      /^\?params=8B&tokens=1T&gpus=1024&tflops=400&solve=time&mtbf=/
    );
  });

  it('is the first one where none was carried along', () => {
    expect(calculatorLink(defaultPlan, first)).toBe(
      '?params=70B&tokens=15T&gpus=16384&peak=989&tflops=400&price=2&watts=700&pue=1.1&grid=385&solve=time&mtbf=50677&write=60&detect=1&restart=4'
    );
  });

  it('keeps what it cannot read for the calculator to report, and nothing that breaks a link', () => {
    const { plan, notices } = decodePlan(
      `?params=lots%26x&name=A%20%26%20B%00&solve=time&tokens=${'9'.repeat(500)}`
    );
    expect(notices).toEqual([]);
    expect(plan.carried).toBe(`name=A%20%26%20B&params=lots%26x&tokens=${'9'.repeat(250)}&solve=time`);
    expect(decodePlan(encodePlan(plan)).plan).toEqual(plan);
  });
});
