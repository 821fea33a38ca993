import { describe, expect, it } from 'vitest';
import { findReliability, gpuTimeBetweenStops, reliabilities } from '$lib/catalog';
import { readReliabilities } from '$lib/catalog/tables/reliability';
import rows from '$lib/catalog/tables/reliability.csv';
import { expectClose } from '../../approx';

it('every row is read without a fault, and has an id of its own, a source and a quote', () => {
  expect(readReliabilities(rows).faults).toEqual([]);
  expect(reliabilities).toHaveLength(rows.length);
  expect(new Set(reliabilities.map(({ id }) => id)).size).toBe(rows.length);
  for (const { id, source, quote, value, to } of reliabilities) {
    for (const text of [source, quote]) expect(text.length, id).toBeGreaterThan(8);
    expect(value > 0 && to >= value && to < Infinity, id).toBe(true);
  }
});

it('a bad row is reported with row and column, and left out', () => {
  const good = rows[0]!;
  const bad = [
    { ...good, unit: 'furlongs' },
    { ...good, metric: 'mood' },
    { ...good, value: '' },
    { ...good, value: 'many' },
    { ...good, unit: 'share', value: '1.5' }
  ];
  const { items, faults } = readReliabilities([good, ...bad]);
  expect(items).toHaveLength(1);
  expect([...new Set(faults.map(({ row, column }) => `${row} ${column}`))]).toEqual([
    '3 unit',
    '4 metric',
    '5 value',
    '6 value',
    '7 value'
  ]);
  expect(() => findReliability('none')).toThrow(RangeError);
});

/** As printed, or as it follows from what is printed. */
describe('the time between stops of one GPU', () => {
  it.each([
    ['llama-3-1-stops', 50_677, '419 in 54 days on 16,384'],
    ['rsc-1-rate', 29_538, '6.50 per thousand node-days'],
    ['rsc-2-rate', 82_051, '2.34 per thousand node-days'],
    ['glm-stops', 99_533, '10 in 54 days on 768'],
    ['crusoe-stops', 22_478, 'about 205 in 120 days on 1,600: 14.05 h for the whole cluster']
  ])('of %s is %d h: %s', (id, hours) => {
    const { lo, hi } = gpuTimeBetweenStops(findReliability(id));
    expectClose(lo / 3600, hours, 2e-5);
    expect(hi).toBe(lo);
  });

  it('of one to two a week on 384 is a range', () => {
    const { lo, hi } = gpuTimeBetweenStops(findReliability('bloom-stops'));
    expect([lo / 3600, hi / 3600]).toEqual([384 * 84, 384 * 168]);
  });

  it('follows from no other figure', () => {
    expect(() => gpuTimeBetweenStops(findReliability('llama-3-1-uptime'))).toThrow(RangeError);
  });
});
