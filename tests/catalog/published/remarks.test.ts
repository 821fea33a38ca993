import { expect, test } from 'vitest';
import { findRun, remarksOn } from '$lib/catalog';
import { reasonsFor } from '$lib/catalog/published/miss-reason';
import { madeRun } from '../made-run';

test.each([
  ['Llama 2 70B', []],
  ['OPT-175B', ['hardware-flop', 'time-disagrees']],
  ['MaxText 1024B v5p-2048', ['rate-disagrees']],
  ['NeMo 24.07 LLAMA3-70B (64 GPUs)', ['time-disagrees']],
  ['Frontier GPT 1T', ['unknown-chip']],
  ['DeepSeek-V3 (pre-training)', []],
  ['MLPerf Training v4.0 GPT-3 175B cloud-tpu-v5p-3072-maxtext', []]
])('on %s: %j', (name, remarks) => {
  expect(remarksOn(findRun(name))).toEqual(remarks);
});

test('the sparse peak, the mistake made most often, is told', () => {
  const on = (fields: object) => remarksOn(madeRun(fields));
  expect(on({ accelerator: 'NVIDIA A100', peakFlops: 624e12 })).toEqual(['sparse-peak']);
  expect(on({ accelerator: 'NVIDIA H100', peakFlops: 1979e12 })).toEqual(['sparse-peak']);
  expect(on({ accelerator: 'NVIDIA H100', peakFlops: 1979e12, precision: 'fp8' })).toEqual([]);
  expect(on({ accelerator: 'NVIDIA H100', peakFlops: 900e12 })).toEqual(['other-peak']);
  expect(on({ printedFlops: 1000e12, peakFlops: 989e12 })).toEqual(['above-peak']);
});

test('a reason is given only where it explains the direction', () => {
  const given = ['downtime', 'no downtime', 'attention counted', 'the moon was full', 'constructor'];
  const free = ['the moon was full', 'constructor'];
  expect(reasonsFor(given, 'arithmetic', -0.3)).toEqual(['downtime', 'attention counted', ...free]);
  expect(reasonsFor(given, 'arithmetic', 0.3)).toEqual(free);
  expect(reasonsFor(given, 'guess', -0.3)).toEqual(['downtime', ...free]);
  expect(reasonsFor(given, 'guess', 0.3)).toEqual(['no downtime', ...free]);
});
