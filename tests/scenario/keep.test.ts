import { describe, expect, it } from 'vitest';
import { point } from '$lib/estimate';
import {
  ask,
  chooseChip,
  decodeScenario,
  defaultScenario,
  encodeScenario,
  give,
  isTied,
  keepAll,
  keepInstead,
  keepNone,
  solveRounded
} from '$lib/scenario';
import { chipNamed } from '$lib/catalog';

const opened = (search: string) => decodeScenario(search).scenario;

describe('a typed figure that another gives way to', () => {
  const plan = opened('?params=7B&tokens=2T&gpus=512&tflops=400&uptime=95&price=2&solve=time');
  const cost = point(300_000);

  it('turns 2T tokens into what the cost pays for, unless one says otherwise', () => {
    const { scenario, released } = give(plan, 'cost', cost);
    expect(released).toBeDefined();
    expect(scenario.given[released!]).toBeUndefined();
    const before = plan.given[released!]!;
    expect(keepInstead(scenario, 'cost', released!, before).given).toEqual(plan.given);
    const both = keepAll(scenario, { [released!]: before });
    expect(both.given).toEqual({ ...plan.given, cost });
    expect(solveRounded(both.given).conflicts).toHaveLength(1);
  });

  it('gives the answer back its question where it was typed over', () => {
    const { scenario, released } = give(plan, 'time', point(86_400));
    expect(scenario.solveFor).toBe(released);
    expect(keepInstead(scenario, 'time', released!, plan.given[released!]!)).toEqual(plan);
  });
});

describe('where every figure is kept', () => {
  const all = keepAll(defaultScenario);

  it('none gives way, whatever is entered, asked or chosen', () => {
    const { scenario, released } = give(all, 'time', point(12 * 86_400));
    expect(released).toBeUndefined();
    expect(scenario.given).toEqual({ ...all.given, time: point(12 * 86_400) });
    expect(scenario.solveFor).toBe('time');
    expect(ask(scenario, 'gpuFlops')).toEqual({ scenario: { ...scenario, solveFor: 'gpuFlops' } });
    const chosen = chooseChip(scenario, chipNamed('H200')!).scenario;
    expect(chosen.given.gpuFlops).toEqual(all.given.gpuFlops);
    expect(Object.keys(chosen.given).sort()).toEqual(Object.keys(scenario.given).sort());
  });

  it('a link says so, and they give way again when it is switched off', () => {
    expect(encodeScenario(all)).toMatch(/&keep=all$/);
    expect(opened(encodeScenario(all))).toEqual(all);
    expect(keepNone(all)).toEqual(defaultScenario);
  });

  it('they can be checked once one follows from the others', () => {
    expect(isTied(all.given)).toBe(false);
    expect(isTied({ ...all.given, time: point(12 * 86_400) })).toBe(true);
    expect(isTied({ params: point(7e9), tokens: point(2e12) })).toBe(false);
  });
});

it('a rate that is entered is no more what published runs reached', () => {
  const taken = opened(
    '?params=7B&tokens=2T&gpus=512&peak=989&mfu=14..44&uptime=100&solve=time&basis=published'
  );
  expect(taken.basis).toBe('published');
  expect(give(taken, 'gpus', point(1024)).scenario.basis).toBe('published');
  expect(give(taken, 'mfu', point(0.4)).scenario).not.toHaveProperty('basis');
});
