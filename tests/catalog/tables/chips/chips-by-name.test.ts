import { expect, test } from 'vitest';
import { accelerators, chipOf, chipsByName, findAccelerator, generationOf } from '$lib/catalog';

const spelled = chipsByName(accelerators.map(chipOf));
const ids = (name: string) => spelled(name).map(({ id }) => id);

test.each([
  ['H200', 'h200-sxm'],
  ['NVIDIA H100 SXM5 80GB', 'h100-sxm'],
  ['NVIDIA H100 80GB HBM3', 'h100-sxm'],
  ['h100-sxm', 'h100-sxm'],
  ['H100SXM', 'h100-sxm'],
  ['nvidia_h100_pcie', 'h100-pcie'],
  ['8x H100', 'h100-sxm'],
  ['b300', 'b300-sxm'],
  ['DGX B200', 'b200-sxm'],
  ['B200 192GB', 'b200-sxm'],
  ['gb200', 'gb200-nvl72'],
  ['A100-SXM4-40GB', 'a100-sxm-40gb'],
  ['a100 80gb', 'a100-sxm-80gb'],
  ['Tesla V100-SXM2-32GB', 'v100-sxm'],
  ['TPU v5p', 'tpu-v5p'],
  ['tpuv4', 'tpu-v4'],
  ['Ironwood', 'tpu7x'],
  ['Google TPU v7 (Ironwood)', 'tpu7x'],
  ['mi300x', 'mi300x'],
  ['AMD Instinct MI300X', 'mi300x'],
  ['MI250', 'mi250'],
  ['trainium 2', 'trainium2'],
  ['Intel Gaudi3', 'gaudi-3'],
  ['Intel Data Center GPU Max 1550', 'max-1550'],
  ['GeForce RTX 4090', 'rtx-4090'],
  ['A6000', 'rtx-a6000'],
  ['L40', 'l40'],
  ['l40s', 'l40s'],
  ['A10', 'a10']
])('%s is %s', (name, id) => {
  expect(ids(name)[0]).toBe(id);
  expect(findAccelerator(name)?.id).toBe(id);
});

test.each([
  'H100 and A100',
  'H1000',
  'RTX 4090 Laptop',
  'RTX 5090 D',
  'RTX 6000 Ada',
  'RTX PRO 6000 Blackwell Max-Q',
  'A10G',
  'V100S',
  'MI300',
  'MI250X GCD',
  'H100 SXM 64GB',
  'TPU',
  'Mixtral',
  '__proto__',
  '-',
  ''
])('%s is no chip of the list, or more than one', (name) => {
  expect(ids(name)).toEqual([]);
});

test('what a name leaves open is given in full, the SXM one first', () => {
  expect(ids('A100')).toEqual(['a100-sxm-40gb', 'a100-sxm-80gb', 'a100-pcie']);
  expect(ids('A100 80GB')).toEqual(['a100-sxm-80gb', 'a100-pcie']);
  expect(ids('A100 PCIe')).toEqual(['a100-pcie']);
  expect(ids('GH200')).toEqual(['gh200-96gb', 'gh200-141gb']);
});

test('every chip is found by its id, name, aliases and full name, in any case, alone', () => {
  for (const { id, name, vendor, aliases } of accelerators)
    for (const spelling of [id, name, `${vendor} ${name}`, ...aliases])
      for (const text of [spelling, spelling.toUpperCase(), spelling.replace(/ /g, '-')])
        expect(ids(text), text).toEqual([id]);
});

test('a chip has the same family by its short name as by its full one', () => {
  for (const { name, generation } of accelerators) expect(generationOf(name)).toBe(generation);
});
