import { expect, test } from 'vitest';
import { effectsOn, mostTelling } from '$lib/chart/compare/effects';
import { point, solve, type QuantityId } from '$lib/estimate';
import { decodeScenario, defaultScenario, give, release } from '$lib/scenario';
import { followCauses } from '$lib/scenario/uptime/follow-causes';
import { followedDependence } from '$lib/scenario/uptime/followed-change';
import { expectClose } from '../../approx';

const solution = solve(defaultScenario.given);

const effect = (quantity: QuantityId, input: QuantityId, from = solution) =>
  effectsOn(quantity, from).find((other) => other.input === input)!;

test('a tenth more GPUs is 9.1 % less time, a tenth fewer 11.1 % more', () => {
  const { more, less, growth } = effect('time', 'gpus');
  expect(growth).toBe(1.1);
  expectClose(more, -1 / 11, 1e-12);
  expectClose(less, 1 / 9, 1e-12);
});

test('a tenth more tokens is a tenth more time', () => {
  expectClose(effect('time', 'tokens').more, 0.1, 1e-12);
  expectClose(effect('time', 'tokens').less, -0.1, 1e-12);
});

test('uptime of 95 % grows to 100 % at most', () => {
  const { more, less, growth } = effect('time', 'uptime');
  expectClose(growth, 1 / 0.95, 1e-12);
  expectClose(more, -0.05, 1e-12);
  expectClose(less, 1 / 9, 1e-12);
});

test('uptime of 100 % cannot grow', () => {
  const full = solve({ ...defaultScenario.given, uptime: point(1) });
  expect(effect('time', 'uptime', full)).toMatchObject({ growth: 1, more: 0 });
});

test('uptime of 80 % has room for a tenth', () => {
  const low = solve({ ...defaultScenario.given, uptime: point(0.8) });
  expect(effect('time', 'uptime', low).growth).toBe(1.1);
});

test('the largest model for a budget moves with its square root', () => {
  const { given } = release(release(defaultScenario, 'params'), 'tokens');
  const budget = solve({ ...given, tokensPerParam: point(20), cost: point(5e6) });
  expectClose(effect('params', 'cost', budget).more, Math.sqrt(1.1) - 1, 1e-12);
});

test('what the answer depends on is listed, most first, and nothing else', () => {
  const inputs = effectsOn('time', solution).map(({ input }) => input);
  expect([...inputs].sort()).toEqual(['gpuFlops', 'gpus', 'params', 'tokens', 'uptime']);
  const sizes = effectsOn('time', solution).map(({ less, more }) => Math.max(Math.abs(less), Math.abs(more)));
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  expect(inputs.slice(0, 2).sort()).not.toContain('params');
});

test('changing an input does to the answer what is said', () => {
  for (const quantity of ['time', 'cost', 'carbon', 'mfu'] as const) {
    const before = solution.values[quantity]!.lo;
    for (const { input, more, less, growth } of effectsOn(quantity, solution)) {
      const value = solution.values[input]!.lo;
      const changed = (by: number) =>
        solve({ ...defaultScenario.given, [input]: value * by }).values[quantity]!.lo;
      expectClose(changed(growth), before * (1 + more), 1e-9);
      expectClose(changed(0.9), before * (1 + less), 1e-9);
    }
  }
});

test('nothing moves what is given or does not follow', () => {
  expect(effectsOn('params', solution)).toEqual([]);
  expect(effectsOn('cost', solve({ params: 70e9, tokens: 15e12 }))).toEqual([]);
});

test('where the uptime follows from its causes, more GPUs bring less than their share, and the uptime is no input', () => {
  const scenario = followCauses(decodeScenario('?gpus=16384&mtbf=50677&write=60&restart=4').scenario);
  const before = solve(scenario.given);
  const effects = effectsOn('time', before, followedDependence(scenario));
  const inputs = effects.map(({ input }) => input);
  expect([...inputs].sort()).toEqual(['gpuFlops', 'gpus', 'params', 'tokens']);
  const gpus = effects.find(({ input }) => input === 'gpus')!;
  const timeOn = (count: number) =>
    solve(followCauses(give(scenario, 'gpus', point(count)).scenario).given).values.time!.lo;
  expectClose(1 + gpus.more, timeOn(16_384 * 1.1) / timeOn(16_384), 1e-12);
  expect(gpus.more).toBeGreaterThan(-1 / 11 + 0.005);
  expect(gpus.less).toBeLessThan(1 / 9 - 0.005);
  // What every hour of the cluster gets done falls with its size.
  const useful = effectsOn('usefulFlops', before, followedDependence(scenario));
  expect(useful.find(({ input }) => input === 'gpus')!.more).toBeLessThan(0);
});

test('where a deadline and causes tell the GPUs, a tenth less time takes more than a ninth more', () => {
  const scenario = followCauses(
    decodeScenario('?params=405B&tokens=15.6T&tflops=400&days=60&solve=gpus&mtbf=50677&write=60&restart=4')
      .scenario
  );
  const [effect] = effectsOn('gpus', solve(scenario.given), followedDependence(scenario)).filter(
    ({ input }) => input === 'time'
  );
  expect(effect!.less).toBeGreaterThan(1 / 9 + 0.005);
});

test('of a range is what its own ends do, and that says which input matters most', () => {
  const solution = solve({
    ...{ params: 7e9, tokens: 4e12, attention: 1, gpus: 1024, peakFlops: 989e12 },
    mfu: { lo: 0.16, hi: 0.36 },
    uptime: { lo: 0.85, hi: 0.97 }
  });
  const effects = effectsOn('time', solution);
  expect(effects[0]).toMatchObject({ input: 'mfu', span: { lo: 0.16, hi: 0.36 } });
  const middle = Math.sqrt(0.16 * 0.36);
  for (const { input, less, more } of effects.slice(0, 1)) {
    expect(input).toBe('mfu');
    expect((1 + less) / (1 + more)).toBeCloseTo(0.36 / 0.16, 9);
    expect([middle, 0.26].some((at) => Math.abs(1 + less - at / 0.16) < 1e-9)).toBe(true);
  }
  expect(mostTelling(effects)).toBe('mfu');
  expect(mostTelling(effectsOn('time', solve(defaultScenario.given)))).toBeUndefined();
});
