import { describe, expect, test } from 'vitest';
import { fields } from '$lib/scenario/typing/field';
import { read } from '$lib/scenario/typing/read';
import type { Locale } from '$lib/catalog/bilingual';

const size = (text: string, locale: Locale = 'en') => read(text, fields.params, locale);

describe('both sizes of a mixture of experts', () => {
  test.each<[text: string, active: number, total: number]>([
    ['235B-A22B', 22e9, 235e9],
    ['671B-A37B', 37e9, 671e9],
    ['30b-a3b', 3e9, 30e9],
    ['1T A32B', 32e9, 1e12],
    ['671B/37B', 37e9, 671e9],
    ['37B / 671B', 37e9, 671e9],
    ['671/37B', 37e9, 671e9],
    ['46.7B/12.9B', 12.9e9, 46.7e9]
  ])('%s', (text, active, total) => {
    expect(size(text)).toEqual({
      ok: true,
      interval: { lo: active, hi: active },
      notes: [],
      model: { total }
    });
  });

  test('may be said for the active ones alone', () => {
    expect(size('A37B')).toEqual({ ok: true, interval: { lo: 37e9, hi: 37e9 }, notes: [] });
  });

  test('are read as German writes them', () => {
    expect(size('46,7 Mrd. / 12,9 Mrd.', 'de')).toMatchObject({ model: { total: 46.7e9 } });
  });

  test.each(['70B', '7-8B', '70B-80B', '70e9'])('are not seen in %s', (text) => {
    expect(size(text)).toMatchObject({ ok: true });
    expect(size(text)).not.toHaveProperty('model');
  });

  test.each(['140B/2', '2*35B', '1/3'])('are not seen in the sum %s', (text) => {
    expect(size(text)).toBe('expression');
  });

  test('are sizes only in a field of parameters', () => {
    expect(read('15T/2B', fields.tokens, 'en')).toBe('expression');
  });
});

describe('experts times a size', () => {
  test.each(['8x7B', '8 × 7b', '8x22B'])('%s is the model of that name, not a product', (text) => {
    const reading = size(text);
    const [id, active] = text.includes('22') ? ['mixtral-8x22b', 39e9] : ['mixtral-8x7b', 12.9e9];
    expect(reading).toMatchObject({ ok: true, model: { id } });
    if (typeof reading === 'string' || !reading.ok) throw new Error(text);
    expect(reading.interval.lo / active).toBeCloseTo(1, 1);
  });

  test('of no known model says what is missing', () => {
    expect(size('16x12B')).toEqual({ ok: false, problem: { id: 'experts', typed: '16x12B' } });
  });
});
