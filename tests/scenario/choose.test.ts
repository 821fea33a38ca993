import { describe, expect, test } from 'vitest';
import { chipById } from '$lib/catalog';
import { point, solve } from '$lib/estimate';
import {
  changedFromChip,
  changedFromModel,
  chooseChip,
  chooseModel,
  decodeScenario,
  defaultScenario,
  encodeScenario,
  give,
  giveSizes,
  type Scenario
} from '$lib/scenario';
import { expectClose } from '../approx';

const mfuOf = ({ given }: Scenario): number => solve(given).values.mfu!.lo;
const again = (scenario: Scenario): Scenario => decodeScenario(encodeScenario(scenario)).scenario;

describe('choosing a chip', () => {
  test('keeps the MFU, so that given TFLOPS follow, and brings peak and power', () => {
    const { scenario, released, held } = chooseChip(defaultScenario, chipById('b200-sxm')!);
    expect([released, held]).toEqual(['gpuFlops', 'mfu']);
    expectClose(mfuOf(scenario), 400 / 989, 1e-12);
    expect(scenario.given).toMatchObject({ peakFlops: point(2250e12), gpuPower: point(1000) });
    expect(scenario.given.gpuFlops).toBeUndefined();
    expect(changedFromChip(scenario)).toEqual([]);
    expect(again(scenario)).toEqual(scenario);
  });

  test('lets given tokens per second of a GPU follow too', () => {
    const logged = give(defaultScenario, 'gpuTokenRate', point(900)).scenario;
    const { scenario, released } = chooseChip(logged, chipById('h200-sxm')!, 'fp8');
    expect(released).toBe('gpuTokenRate');
    expectClose(mfuOf(scenario), mfuOf(logged), 1e-12);
    expect(scenario.hardware).toEqual({ chip: 'h200-sxm', precision: 'fp8' });
    expect(scenario.given.peakFlops).toEqual(point(1979e12));
  });

  test('lets nothing go where the MFU is given', () => {
    const given = give(defaultScenario, 'mfu', point(0.4)).scenario;
    expect(chooseChip(given, chipById('tpu-v5p')!)).not.toHaveProperty('released');
  });

  test('marks a peak that is then changed by hand, under the same name', () => {
    const { scenario } = chooseChip(defaultScenario, chipById('h200-sxm')!);
    const changed = give(scenario, 'peakFlops', point(900e12)).scenario;
    expect(changed.hardware).toEqual(scenario.hardware);
    expect(changedFromChip(changed)).toEqual(['peakFlops']);
  });
});

describe('choosing a model', () => {
  test('brings both its sizes and its attention factor, and keeps the batch', () => {
    const { scenario } = chooseModel({ ...defaultScenario, model: { batch: 4e6 } }, { id: 'deepseek-v3' });
    expect(scenario.model).toMatchObject({ id: 'deepseek-v3', batch: 4e6 });
    expectClose(scenario.given.params!.lo, 37e9, 0.03);
    expectClose(scenario.model!.total!.lo, 671e9, 0.01);
    expect(scenario.given.attention!.lo).toBeGreaterThan(1.01);
    expect(changedFromModel(scenario)).toEqual([]);
    expect(again(scenario)).toEqual(scenario);
  });

  test('while its size is asked for enters it, and asks for another figure', () => {
    const asked: Scenario = { ...defaultScenario, solveFor: 'params', given: { ...defaultScenario.given } };
    asked.given.time = point(1e6);
    delete asked.given.params;
    const { scenario, released } = chooseModel(asked, { id: 'llama-3-70b' });
    expect(scenario.given.params).toBeDefined();
    expect(scenario.solveFor).toBe(released);
    expect(solve(scenario.given).conflicts).toEqual([]);
  });

  test('takes a size that its name rounds for its own, and marks others', () => {
    const { scenario } = chooseModel(defaultScenario, { id: 'llama-3-70b' });
    const sized = (params: number) => changedFromModel(give(scenario, 'params', point(params)).scenario);
    expect(sized(70e9)).toEqual([]);
    expect(sized(65e9)).toEqual(['params']);
    expect(changedFromModel(give(scenario, 'attention', point(1)).scenario)).toEqual(['attention']);
  });
});

describe('all parameters', () => {
  test('are given beside those a token passes through', () => {
    const { scenario } = giveSizes(defaultScenario, point(22e9), point(235e9));
    expect(scenario.given.params).toEqual(point(22e9));
    expect(again(scenario)).toEqual({ ...scenario, model: { total: point(235e9) } });
  });

  test('stay while they are more, and go where they cannot be or were the same', () => {
    const sparse = giveSizes(defaultScenario, point(22e9), point(235e9)).scenario;
    const dense = giveSizes(defaultScenario, point(70e9), point(70e9)).scenario;
    const after = (scenario: Scenario, params: number) => give(scenario, 'params', point(params)).scenario;
    expect(after(sparse, 30e9).model).toEqual({ total: point(235e9) });
    expect(after(sparse, 300e9)).not.toHaveProperty('model');
    expect(after(dense, 60e9)).not.toHaveProperty('model');
  });
});
