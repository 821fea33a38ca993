import { describe, expect, it } from 'vitest';
import { runs, wholeRuns } from '$lib/catalog';
import { offersFrom } from '$lib/catalog/accuracy/range-groups';
import { footingOf } from '$lib/calculator/evidence/footing';
import { offerFor } from '$lib/calculator/evidence/offer-for';
import { decodeScenario, isAtMost, solveRounded } from '$lib/scenario';
import { expectClose } from '../../approx';

const published = { offers: offersFrom(runs), wholes: wholeRuns() };

const of = (search: string) => {
  const { scenario } = decodeScenario(search);
  const view = { scenario, solveFor: scenario.solveFor, solution: solveRounded(scenario.given) };
  return { ...footingOf(view, published), view };
};

const DAY = 86_400;
const HOUR = 3600;

describe('what published runs say of an answer', () => {
  it('the article’s: its model’s card has 6.4 million GPU-hours, 16.7 days on as many GPUs', () => {
    const { same, like } = of('');
    expect(same?.run.name).toBe('Llama 3 70B');
    expectClose(same?.answer?.lo, (6.4e6 * HOUR) / 16_000, 1e-12);
    expect(like?.answer).toBeDefined();
    expect(like!.answer!.lo).toBeLessThan(same!.answer!.lo);
    expect(like!.answer!.hi).toBeGreaterThan(same!.answer!.hi);
  });

  it('a plan’s: the time and the cost at what runs like it reached, whatever rate it hopes for', () => {
    const plan = '?params=7B&tokens=4T&gpus=1024&peak=989&price=2&solve=time';
    const { like, same } = of(`${plan}&mfu=60&uptime=95`);
    expect(same).toBeUndefined();
    const { runMfu, answer, cost } = like!;
    const work = 6 * 7e9 * 4e12;
    expectClose(answer?.lo, work / (989e12 * runMfu.hi * 1024), 1e-12);
    expectClose(answer?.hi, work / (989e12 * runMfu.lo * 1024), 1e-12);
    expectClose(cost?.hi, (2 / HOUR) * 1024 * answer!.hi, 1e-12);
    expect(of(`${plan}&useful=90`).like?.answer).toEqual(answer);
  });

  it('of a utilisation: what such runs reached, beside what this one did', () => {
    const { like, view, same } = of('?params=405B&tokens=15.6T&gpuhours=30.84M&peak=989&solve=runMfu');
    expect(like?.answer).toBeUndefined();
    expectClose(view.solution.values.runMfu?.lo, (6 * 405e9 * 15.6e12) / (30.84e6 * HOUR * 989e12), 1e-12);
    // It rests on the published hours itself.
    expect(same).toBeUndefined();
  });

  it('nothing of what rests on no rate', () => {
    expect(of('?gpus=1000&days=10&solve=gpuTime')).not.toHaveProperty('like');
    expect(of('?solve=time')).not.toHaveProperty('like');
  });
});

describe('runs like a scenario', () => {
  const keyOf = (search: string) => {
    const { scenario, solution } = of(search).view;
    return offerFor('whole', published.offers, scenario, solution.values)?.key;
  };

  it('are of its make, its chip and its size, as far as there are enough', () => {
    expect(keyOf('?params=7B&peak=989&solve=time')).toMatch(/^dense H100 bf16/);
    expect(keyOf('?params=37B&total=671B&peak=989&solve=time')).toBe('mixture');
    // Two small models are no group.
    expect(keyOf('?params=135M&peak=989&solve=time')).toBe('');
    expect(keyOf('?peak=989&solve=time')).toBe('');
  });
});

describe('where the article says “over”', () => {
  const bound = (search: string) => {
    const { scenario, solution } = of(search).view;
    return isAtMost(scenario, solution);
  };

  it.each([
    ['', true],
    ['?gpus=8000', true],
    ['?params=70B&tokens=15T&tflops=400&uptime=95&days=30&solve=gpus', true],
    ['?params=70B&tokens=15T&tflops=400&uptime=95&gpus=16k&days=10&solve=peakFlops', false],
    ['?tflops=410&uptime=94', false],
    ['?params=8B', false],
    ['?params=70B&tokens=15T&gpus=16k&days=12&solve=mfu', false]
  ])('%s: %s', (search, expected) => {
    expect(bound(search)).toBe(expected);
  });

  it('nothing else rests on it', () => {
    expect(of('').view.solution.values.time?.lo).toBeCloseTo(11.99 * DAY, -3);
  });
});
