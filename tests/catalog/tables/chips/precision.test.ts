import { expect, test } from 'vitest';
import {
  accelerators,
  chipOf,
  findAccelerator,
  peakOf,
  precisions,
  runs,
  type Precision
} from '$lib/catalog';

const peak = (name: string, precision: Precision) => peakOf(findAccelerator(name)!, precision);

test.each([
  ['H100', 'bf16', 989e12],
  ['H100', 'fp8', 1979e12],
  ['H100', 'nvfp4', undefined],
  ['A100', 'fp8', undefined],
  ['V100', 'bf16', undefined],
  ['V100', 'fp16', 125e12],
  ['T4', 'fp16', 65e12],
  ['RTX 4090', 'fp8', undefined],
  ['TPU7x', 'fp8', 4614e12],
  ['MI355X', 'mxfp4', 10_100e12],
  ['Trainium3', 'fp8', undefined],
  ['Trainium3', 'mxfp8', 2517e12]
] as const)('%s at %s', (name, precision, flops) => {
  expect(peak(name, precision)).toBe(flops);
});

test.each([
  // NVIDIA prints FP4 dense for whole systems: DGX B200 72 PFLOPS and HGX B300 108 of 8 GPUs, GB300 NVL72 1,080 of 72.
  ['B200', 72e15 / 8],
  ['B300', 108e15 / 8],
  ['GB300', 1080e15 / 72]
])('the FP4 peak of a %s is the dense one of the system, divided', (name, flops) => {
  expect(peak(name, 'nvfp4')).toBe(flops);
});

test.each([
  // What torchtitan's get_peak_flops has for a device, FLOP/s.
  ['MI250X', 191.5e12],
  ['TPU7x', 2307e12 / 2],
  ['Max 1550', 340.8e12]
])('half a %s is one device', (name, flops) => {
  const chip = findAccelerator(name)!;
  expect(chip.devices).toBe(2);
  expect(chip.bf16 / chip.devices).toBe(flops);
});

test('no sparse figure passes for a dense one: a narrower format is not more than its bits faster', () => {
  const most = { bf16: 1, fp16: 1, fp8: 2, mxfp8: 2, mxfp4: 4, nvfp4: 4 };
  // Up to what rounding makes of it. Blackwell Ultra has faster FP4 units, Rubin and Trainium3 faster narrow ones throughout, as their vendors say.
  const faster = ['b300-sxm', 'gb300-nvl72', 'rubin', 'trainium3', 'mi355x'];
  for (const { id, bf16, peaks } of accelerators.filter((chip) => !faster.includes(chip.id)))
    for (const precision of precisions)
      expect((peaks[precision] ?? 0) / bf16, `${id} ${precision}`).toBeLessThanOrEqual(
        most[precision] * 1.02
      );
});

test('an announced chip says so, and nobody has published a run on it', () => {
  expect(accelerators.filter(({ kind }) => kind === 'announced').map(({ id }) => id)).toContain('rubin');
  for (const { accelerator } of runs) expect(findAccelerator(accelerator)?.kind).not.toBe('announced');
});

test('a list of chips is small: names, peaks, memory and power, no source and no quote', () => {
  const [chip] = accelerators.map(chipOf);
  expect(chip).not.toHaveProperty('quote');
  const size = (value: unknown) => JSON.stringify(value).length;
  expect(size(accelerators.map(chipOf))).toBeLessThan(size(accelerators) / 4);
});
