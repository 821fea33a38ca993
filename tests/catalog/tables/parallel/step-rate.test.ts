import { describe, expect, it } from 'vitest';
import { fitOf, memoryOf } from '$lib/estimate';
import {
  findPlanChip,
  planChips,
  readPlanChips
} from '../../../../src/lib/catalog/tables/parallel/chip-fabric';
import chipRows from '../../../../src/lib/catalog/tables/chips/accelerators.csv';
import fabricRows from '../../../../src/lib/catalog/tables/parallel/chip-fabric.csv';
import { readStepRate, stepRates } from '../../../../src/lib/catalog/tables/parallel/step-rate';
import rateRows from '../../../../src/lib/catalog/tables/parallel/step-rates.csv';

const modelled = stepRates.filter(({ asked }) => asked);

describe('published step times', () => {
  it('are modelled where the table says that they can be, and the others say why not', () => {
    const can = rateRows.filter(({ modelled }) => modelled === '1').map(({ id }) => id);
    expect(modelled.map(({ id }) => id)).toEqual(can);
    for (const { asked, remark } of stepRates) expect(asked !== undefined || remark !== '').toBe(true);
  });

  it('come from plans that fit, where nothing is offloaded', () => {
    const share = (rates: typeof modelled) =>
      rates.filter(({ asked: a }) => fitOf(memoryOf(a!.job, a!.plan).total, a!.job.chip.memory) !== 'over')
        .length / rates.length;
    const megatron = modelled.filter(
      ({ stack, asked }) => stack === 'megatron' && asked!.plan.sharding !== 'fsdp'
    );
    expect(share(megatron.filter(({ asked }) => asked!.job.architecture.experts))).toBeGreaterThanOrEqual(
      0.95
    );
    expect(share(megatron.filter(({ asked }) => !asked!.job.architecture.experts))).toBeGreaterThanOrEqual(
      0.9
    );
  });

  const row = Object.fromEntries(
    Object.entries(rateRows.find(({ id }) => id === '69')!).map(([column, cell]) => [column, cell])
  );

  it('say what they lack', () => {
    const remark = (cells: Record<string, string>) => readStepRate({ ...row, ...cells }).remark;
    expect(remark({ chip: 'H9000' })).toBe('no chip “H9000” in the table');
    expect(remark({ precision: 'INT8' })).toBe('no precision “INT8”');
    expect(remark({ chip: 'A100' })).toBe('A100 has no FP8');
    expect(remark({ gbs: '' })).toBe('gbs is missing');
    expect(remark({ m_L: '', model: 'Nobody-1B' })).toBe('no architecture is given for “Nobody-1B”');
    expect(remark({ m_kv: '7' })).toContain('kvHeads is 7');
    expect(remark({ tp: '-1' })).toBe('tensorParallel is -1');
    expect(remark({ stack: 'homegrown' })).toBe('software “homegrown” is taken as a tuned recipe');
  });

  it('take degrees that they lack as 1, and the architecture of a model they name', () => {
    const { asked } = readStepRate({
      model: 'Llama 3.1 405B',
      chip: 'NVIDIA H100 SXM5 80GB',
      gbs: '64',
      seq: '8192',
      gpus: '64'
    });
    expect(asked!.job).toMatchObject({
      precision: 'bf16',
      architecture: { layers: 126 },
      chip: { name: 'H100' }
    });
    expect(asked!.plan).toMatchObject({
      tensorParallel: 1,
      virtualStages: 1,
      dataParallel: 64,
      microBatch: 1
    });
    expect(readStepRate({}).asked).toBeUndefined();
  });
});

describe('chips of plans', () => {
  it('have every figure', () => {
    expect(readPlanChips(fabricRows, chipRows).faults).toEqual([]);
    expect(planChips.length).toBe(fabricRows.length);
  });

  it('are found by name, and by the longer names that runs have', () => {
    expect(findPlanChip('h100')!.name).toBe('H100');
    expect(findPlanChip('NVIDIA H200')!.name).toBe('H200');
    expect(findPlanChip('Google TPU v5p')!.name).toBe('TPU v5p');
    expect(findPlanChip('')).toBeUndefined();
    expect(findPlanChip('abacus')).toBeUndefined();
  });
});
