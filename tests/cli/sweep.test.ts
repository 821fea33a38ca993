import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { decodeScenario, defaultScenario } from '$lib/scenario';
import { followCauses } from '../../src/lib/scenario/uptime/follow-causes';
import { readSweep, sweepLines } from '../../src/cli/sweep';
import { expectClose } from '../approx';

const table = (texts: string[], points = 25, scenario = defaultScenario) => {
  const notes: string[] = [];
  const lines = [
    ...sweepLines(
      scenario,
      texts.map((text) => readSweep(text, points)),
      (note) => notes.push(note)
    )
  ];
  return { rows: parse(lines.join(''), { columns: true }) as Record<string, string>[], notes };
};

describe('a sweep', () => {
  it('goes from end to end at even ratios, and the answer with it', () => {
    const { rows } = table(['gpus=1k..64k'], 7);
    expect(rows.map(({ gpus }) => gpus)).toEqual(['1000', '2000', '4000', '8000', '16000', '32000', '64000']);
    for (const { gpus, days } of rows) {
      expectClose(Number(days), 6.3e24 / (Number(gpus) * 400e12 * 0.95) / 86_400, 1e-13);
    }
  });

  it('has in every row the uptime that follows from its causes', () => {
    const { scenario } = decodeScenario('?gpus=16384&mtbf=50677&write=60&restart=5');
    const { rows } = table(['gpus=1k,16384,100k,1M'], 25, followCauses(scenario));
    for (const { gpus, uptime, days } of rows) {
      const { given } = followCauses(decodeScenario(`?gpus=${gpus}&mtbf=50677&write=60&restart=5`).scenario);
      expectClose(Number(uptime) / 100, given.uptime!.lo, 1e-12);
      expectClose(Number(days), 6.3e24 / (Number(gpus) * 400e12 * given.uptime!.lo) / 86_400, 1e-12);
    }
    // A million take longer than a hundred thousand would at the uptime of those.
    expect(Number(rows[1]!.uptime)).toBeCloseTo(87.6, 1);
    expect(Number(rows[3]!.uptime)).toBeLessThan(Number(rows[2]!.uptime) / 2);
  });

  it('goes at even distances where the ends are near each other', () => {
    const { rows } = table(['uptime=80..100'], 5);
    expect(rows.map(({ uptime }) => uptime)).toEqual(['80', '85', '90', '95', '100']);
  });

  it('keeps GPUs whole, says none twice, and ends where it should', () => {
    const { rows } = table(['gpus=1..8'], 100);
    expect(rows.map(({ gpus }) => gpus)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
  });

  it('takes values one by one, and makes every combination', () => {
    const { rows } = table(['gpus=1k,2k', 'tflops=300,400,500']);
    expect(rows.map(({ gpus, tflops }) => [gpus, tflops].join())).toEqual([
      '1000,300',
      '1000,400',
      '1000,500',
      '2000,300',
      '2000,400',
      '2000,500'
    ]);
  });

  it('of what followed lets another figure follow, and says so', () => {
    const { rows, notes } = table(['days=10..20'], 2);
    expect(notes).toEqual(['days is given now, so gpus follows']);
    expect(rows.map(({ days, conflict }) => [days, conflict])).toEqual([
      ['10', ''],
      ['20', '']
    ]);
    expectClose(Number(rows[0]!.gpus), 6.3e24 / (10 * 86_400 * 400e12 * 0.95), 1e-13);
  });

  it.each([
    ['gpus', /write a key and its values/],
    ['gpus=', /write a key and its values/],
    ['speed=1..2', /“speed” is no quantity/],
    ['gpus=1k..x', /“1k..x” is not a number/],
    ['gpus=1k..', /open end/],
    ['uptime=90..120', /above 100 %/],
    ['gpus=8..4', /wrong way round/]
  ])('refuses %s', (text, problem) => {
    expect(() => readSweep(text, 5)).toThrow(problem);
  });

  it('refuses a quantity that is swept twice', () => {
    expect(() => table(['gpus=8,16', 'mfu=40', 'gpus=1k..2k'])).toThrow(/names gpus twice/);
  });

  it('refuses more than a million rows', () => {
    expect(() => table(['tflops=1..1000', 'price=1..1000'], 1001)).toThrow(/a million is the most/);
  });
});
