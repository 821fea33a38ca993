import { describe, expect, it } from 'vitest';
import { decodeScenario, solveRounded } from '$lib/scenario';
import { answerTable } from '../../src/cli/table';
import { solutionJson } from '../../src/lib/scenario/files/solution-json';

const answer = (search: string) => {
  const { scenario } = decodeScenario(search);
  const solution = solveRounded(scenario.given);
  return {
    scenario,
    solution,
    table: answerTable(scenario, solution),
    json: JSON.stringify(solutionJson(scenario, solution))
  };
};

describe('the table', () => {
  it('answers first, then says which figures are given and which follow, with their links', () => {
    const { table } = answer(
      '?name=Mine&params=70B&tokens=15T&gpus=16k&tflops=380..430&uptime=90..&solve=time'
    );
    const lines = table.split('\n');
    expect(lines[0]).toBe('Mine');
    expect(lines[1]).toBe('Training 70 B parameters on 15 T tokens takes 10.6–13.3 days on 16,000 GPUs.');
    expect(table).toMatch(/^given +Model parameters +70 B parameters +params=70B$/m);
    expect(table).toMatch(/^answer +Training time +10\.6–13\.3 days +days=10\.598\d*\.\.13\.325\d*$/m);
    expect(table).toMatch(/^follows +GPU-hours +4\.07–5\.12 M GPU-hours +gpuhours=/m);
    expect(table).not.toMatch(/\u00a0|NaN|Infinity|undefined/);
  });

  it('says what is missing', () => {
    const { table } = answer('?params=70B&solve=time');
    expect(table).toContain('Not enough is given to tell: Training time.');
    expect(table).toContain('Still to be given: training tokens (tokens=), GPUs (gpus=)');
  });

  it('says what does not fit, and shows what was given', () => {
    const { table } = answer('?days=5');
    expect(table).toContain('These figures cannot all be true: they are 2.28× apart.');
    expect(table).toMatch(/^given +Training time +5 days +days=5$/m);
    expect(table).toContain('Conflict: Uptime would be 228 %. It cannot pass 100 %.');
    expect(table).toContain(
      'It takes all of these to disagree: params=70B tokens=15T attention=1 gpus=16k tflops=400 days=5'
    );
  });
});

describe('the JSON', () => {
  it('has every value in SI, an open end as null', () => {
    const { json, solution } = answer('?params=70B&tokens=15T&gpus=16k..&tflops=400&uptime=95&solve=time');
    const { solveFor, values, conflicts, rounded, ...rest } = JSON.parse(json);
    expect(rest).toEqual({});
    expect(solveFor).toBe('time');
    expect({ conflicts, rounded }).toEqual({ conflicts: [], rounded: [] });
    expect(values.compute).toEqual({ lo: 6.3e24, hi: 6.3e24 });
    expect(values.gpus).toEqual({ lo: 16_000, hi: null });
    expect(values.time).toEqual({ lo: 0, hi: solution.values.time!.hi });
    expect(Object.keys(values)).toEqual(Object.keys(solution.values));
  });

  it('has the conflicts', () => {
    const { json } = answer('?params=70B&tokens=15T&gpus=16k&tflops=400&uptime=95&days=20&solve=time');
    const [conflict] = JSON.parse(json).conflicts;
    expect(conflict.quantity).toBe('time');
    expect(conflict.given).toEqual({ lo: 1_728_000, hi: 1_728_000 });
    expect(conflict.factor).toBeGreaterThan(1.6);
    expect(conflict.givens).toContain('tokens');
  });
});
