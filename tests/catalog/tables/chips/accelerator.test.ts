import { expect, test } from 'vitest';
import { accelerators, findAccelerator, generationOf } from '$lib/catalog';
import { readAccelerators } from '$lib/catalog/tables/chips/accelerator';
import rows from '$lib/catalog/tables/chips/accelerators.csv';

const byName = (name: string) => accelerators.find((chip) => chip.name === name)!;

test('every row is read without a fault', () => {
  expect(readAccelerators(rows).faults).toEqual([]);
  expect(accelerators).toHaveLength(rows.length);
});

test('a made-up bad row is reported with row and column, and nothing throws', () => {
  const bad = { ...rows[1], bf16_dense_tflops: 'lots', headline_is_sparse: 'perhaps', tdp_w: '300 W' };
  const { items, faults } = readAccelerators([rows[0]!, bad, { ...bad, headline_bf16_tflops: '312' }]);
  expect(items).toHaveLength(2);
  expect(faults.map(({ row, column }) => `${row} ${column}`)).toEqual([
    '3 bf16_dense_tflops',
    '3 headline_is_sparse',
    '3 tdp_w',
    '4 bf16_dense_tflops',
    '4 bf16_dense_tflops'
  ]);
});

test('an id that no link can carry, an unknown kind and half a device are reported', () => {
  const { faults } = readAccelerators([{ ...rows[0], id: 'V100 SXM', kind: 'soon', devices: '1.5' }]);
  expect(faults.map(({ column }) => column).sort()).toEqual(['devices', 'id', 'kind']);
});

test('ids and names are unique, and every figure is a number', () => {
  expect(new Set(accelerators.map(({ id }) => id)).size).toBe(accelerators.length);
  expect(new Set(accelerators.map(({ name }) => name)).size).toBe(accelerators.length);
  for (const { bf16, fp8 = 1, headline = 1, power = 1, memoryGb } of accelerators)
    for (const figure of [bf16, fp8, headline, power, ...memoryGb]) expect(figure).toBeGreaterThan(0);
});

test('the dense peak is never the sparse headline', () => {
  for (const { name, bf16, headline, headlineIsSparse } of accelerators)
    if (headlineIsSparse) expect(headline! / bf16, name).toBeGreaterThan(1.9);
  expect(byName('H100 SXM')).toMatchObject({ bf16: 989e12, headline: 1979e12, headlineIsSparse: true });
  expect(byName('Gaudi 3')).toMatchObject({ bf16: 1677e12, headline: 1835e12, headlineIsSparse: false });
});

test('a chip without BF16 has its FP16 peak, and says so', () => {
  expect(byName('V100 SXM')).toMatchObject({ bf16: 125e12, format: 'FP16', memoryGb: [16, 32] });
});

test('an FP8 peak that depends on the accumulator is left out', () => {
  expect(byName('RTX 4090').fp8).toBeUndefined();
  expect(byName('A100 SXM 80 GB').fp8).toBeUndefined();
  expect(byName('Trainium1').fp8).toBe(190e12);
});

test.each([
  ['NVIDIA A100-SXM4-80GB', 'A100 SXM 80 GB'],
  ['NVIDIA A100-SXM4-40GB', 'A100 SXM 40 GB'],
  ['NVIDIA A800-80G SXM', 'A800 SXM'],
  ['NVIDIA H800', 'H800 SXM'],
  ['NVIDIA H100 (form factor not stated)', 'H100 SXM'],
  ['NVIDIA H100 PCIe', 'H100 PCIe'],
  ['NVIDIA GB200', 'GB200 NVL72'],
  ['NVIDIA B200 (HGX)', 'B200 SXM'],
  ['NVIDIA GH200', 'GH200 96 GB'],
  ['NVIDIA V100 (SXM2 assumed)', 'V100 SXM'],
  ['Google TPU v4', 'TPU v4'],
  ['Google TPU v3 (v3-256)', 'TPU v3'],
  ['Google TPU v6e (Trillium)', 'TPU v6e Trillium'],
  ['Intel Gaudi 2', 'Gaudi 2']
])('%s is the %s', (name, chip) => {
  expect(findAccelerator(name)?.name).toBe(chip);
});

test.each([
  'Google TPU v3/v4',
  'AMD Instinct MI250X (per GCD peak 191.5)',
  'NVIDIA A100-SXM4-96GB',
  'Cerebras CS-2',
  'H1000',
  ''
])('%s is no chip of the catalogue', (name) => {
  expect(findAccelerator(name)).toBeUndefined();
});

test('families', () => {
  expect(generationOf('NVIDIA A100 SXM4 40GB')).toBe('A100');
  expect(generationOf('Google TPU v6e Trillium (chip)')).toBe('TPU v6e');
  expect(generationOf('NVIDIA GH200 (96 GB HBM3)')).toBe('GH200');
});
