import { describe, expect, test } from 'vitest';
import { findRun, runs, Siblings } from '$lib/catalog';
import { isPoint, solve } from '$lib/estimate';
import { decodeScenario, encodeScenario } from '$lib/scenario';
import { runScenario } from '$lib/scenario/presets/run-scenario';
import { expectClose } from '../../approx';

const siblings = new Siblings(runs);
const of = (name: string) => runScenario(findRun(name), siblings)!;

test('a run with hours asks for its utilisation: Llama 2 70B at 42.8 %', () => {
  const { given, solveFor } = of('Llama 2 70B');
  expect(solveFor).toBe('mfu');
  expectClose(solve(given).values.mfu?.lo, (6 * 68976653312 * 2e12) / (1720320 * 3600 * 312e12), 1e-12);
});

test('a run with a rate asks for tokens per second, counted as the source counts: MPT-7b of 65,536 tokens', () => {
  const { given, solveFor } = of('MPT-7b LLM-Foundry a100_80gb x8 seq65536');
  expect(solveFor).toBe('tokenRate');
  // Printed: 1,013 tokens per second and GPU, at 146 TFLOPS.
  expectClose(solve(given).values.tokenRate!.lo / 8, 1013, 0.005);
});

test('hardware FLOP alone are counted with their recomputation: Megatron’s GPT 1T at 163 TFLOPS', () => {
  const { given } = of('Megatron-LM 2021 weak scaling GPT 1T');
  expect(given.gpuFlops).toEqual({ lo: 163e12, hi: 163e12 });
  expect(given.attention!.lo).toBeGreaterThan(4 / 3);
  expect(given.attention!.lo).toBeLessThan(1.4);
  const { given: example } = of('GPT-3 175B, Megatron-LM README example');
  expectClose(solve(example).values.tokenRate!.lo / 1024, 96, 1e-9);
});

test('GPUs that contradict days and hours are left out: projections onto 1,024 from 64', () => {
  expect(of('NeMo 24.07 LLAMA3-70B (64 GPUs)').given.gpus).toBeUndefined();
  expect(of('SmolLM3 3B').given.gpus).toEqual({ lo: 384, hi: 384 });
});

test.each(['LaMDA 137B', 'DBRX 132B-A36B', 'Llama 2 family total', 'Inflection-2'])(
  '%s makes no scenario',
  (name) => {
    expect(of(name)).toBeUndefined();
  }
);

describe('every scenario', () => {
  const scenarios = runs.flatMap((run) => runScenario(run, siblings) ?? []);

  test('has an answer with two ends, no conflict, and a link that says the same', () => {
    expect(scenarios.length).toBeGreaterThan(runs.length / 2);
    for (const scenario of scenarios) {
      const { values, conflicts } = solve(scenario.given);
      expect(conflicts, scenario.name).toEqual([]);
      const answer = values[scenario.solveFor]!;
      expect(answer.lo > 0 && answer.hi < Infinity && isPoint(answer), scenario.name).toBe(true);
      const { scenario: again, notices } = decodeScenario(encodeScenario(scenario));
      expect(notices).toEqual([]);
      expect(again.given).toEqual(scenario.given);
      expect(again.solveFor).toBe(scenario.solveFor);
    }
  });
});
