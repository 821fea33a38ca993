import { beforeEach, describe, expect, test, vi } from 'vitest';
import { point, solve } from '$lib/estimate';
import type { Scenario } from '$lib/scenario';
import type { Calculator } from '$lib/session/calculator.svelte';
import type { Session } from '$lib/session/session.svelte';
import { calculatorOf } from './calculator-of';
import type { PagePart } from '$lib/session/turns';

const parts: PagePart[] = ['further', 'rows', 'chart', 'hours', 'effects', 'steps'];
const REST = 300;

let calculator: Calculator;
let session: Session<Scenario>;
const current = () => parts.filter((part) => calculator.turns.shownBy(part).scenario === calculator.scenario);

/** Moves the GPUs, where what follows takes so long, ms. */
async function move(gpus: number, took = 0): Promise<void> {
  calculator.give('gpus', point(gpus));
  vi.advanceTimersByTime(took);
  await Promise.resolve();
}

beforeEach(() => {
  vi.useFakeTimers();
  ({ calculator, session } = calculatorOf());
  for (const part of ['hours', 'effects', 'steps'] as const) calculator.turns.see(part, true);
  return () => {
    vi.useRealTimers();
  };
});

test('where the machine keeps up every part follows every step', async () => {
  for (let gpus = 1000; gpus < 1020; gpus++) {
    await move(gpus, 3);
    expect(current()).toEqual(parts);
  }
});

test('one slow step alone changes nothing', async () => {
  await move(1000, 1);
  await move(1001, 6);
  await move(1002, 1);
  expect(current()).toEqual(parts);
});

describe('where it does not', () => {
  beforeEach(async () => {
    await move(1000, 20);
  });

  test('the first step is seen everywhere', () => {
    expect(current()).toEqual(parts);
  });

  test('the answer follows every step, and each part has its turn', async () => {
    const shown: PagePart[][] = [];
    for (let i = 0; i < 12; i++) {
      await move(1001 + i);
      expect(calculator.solution.values.time).toEqual(solve(calculator.scenario.given).values.time);
      shown.push(current());
    }
    expect(shown.flat()).toEqual([...parts, ...parts]);
  });

  test('every part has followed a figure that rests, and shows the same', async () => {
    for (let gpus = 1001; gpus < 1005; gpus++) await move(gpus);
    expect(current()).not.toEqual(parts);
    vi.advanceTimersByTime(REST);
    expect(current()).toEqual(parts);
    for (const part of parts) {
      const { solution } = calculator.turns.shownBy(part);
      expect({ ...solution.values }).toEqual({ ...calculator.solution.values });
      expect(solution.elasticities).toBe(calculator.solution.elasticities);
    }
    expect(calculator.isMoving).toBe(false);
  });

  test('a part out of sight waits for the rest, and has no turn', async () => {
    calculator.turns.see('steps', false);
    for (let gpus = 1001; gpus < 1030; gpus++) {
      await move(gpus);
      expect(current()).toHaveLength(1);
      expect(current()).not.toContain('steps');
    }
    vi.advanceTimersByTime(REST);
    expect(current()).toEqual(parts);
  });

  test('what is moved itself follows each step', async () => {
    for (let gpus = 1001; gpus < 1010; gpus++) {
      await move(gpus);
      calculator.turns.follow('chart');
      expect(current()).toContain('chart');
    }
  });

  test('another edit meanwhile is seen everywhere at once', async () => {
    await move(1001);
    calculator.give('tokens', point(1e12));
    expect(current()).toEqual(parts);
    await move(1002, 20);
    await move(1003);
    session.undo();
    expect(current()).toEqual(parts);
  });
});
