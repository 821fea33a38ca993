import { describe, expect, it } from 'vitest';
import { decodeScenario } from '$lib/scenario';
import { planReport } from '../../src/cli/plan-report';
import { readSweep, sweepLines } from '../../src/cli/sweep';

const run = (link: string) => decodeScenario(link).scenario;

describe('--plan', () => {
  it('says which plan it is, and what stands idle', () => {
    const lines = planReport(run('?model=llama-3-70b&chip=h100-sxm&gpus=1000&plan=auto'));
    expect(lines[0]).toMatch(/^plan tp\d.* with \d+ replicas on \d+ GPUs$/);
    expect(lines).toContainEqual(expect.stringMatching(/of 1000 GPUs stand idle/));
  });

  it.each([
    ['?gpus=64&plan=auto&solve=time', /names no model/],
    ['?model=llama-3.1-405b&chip=h100-sxm&gpus=16&plan=auto', /none fits the memory of 16 GPUs/],
    ['?model=llama-3-70b&chip=h100-sxm&gpus=64&plan=tp7', /64 heads do not divide by 7/]
  ])('says of %s why there is none', (link, reason) => {
    expect(planReport(run(link)).join('\n')).toMatch(reason);
  });

  it('follows the GPUs of a sweep', () => {
    const base = run('?model=llama-3-70b&chip=h100-sxm&plan=auto&tokens=2T');
    const sweep = readSweep('gpus=256,1024,4096', 3);
    const [head = '', ...rows] = [...sweepLines(base, [sweep], () => undefined)].map((line) => line.trim());
    const column = head.split(',').findIndex((name) => name.startsWith('tflops'));
    const rates = rows.map((row) => Number.parseFloat(row.split(',')[column]!));
    expect(column).toBeGreaterThan(0);
    expect(new Set(rates).size).toBe(3);
    for (const rate of rates) expect(rate).toBeGreaterThan(100);
  });
});
