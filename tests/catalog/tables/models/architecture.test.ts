import { describe, expect, it, test } from 'vitest';
import { findModel, models } from '$lib/catalog';
import { readModels } from '$lib/catalog/tables/models/architecture';
import rows from '$lib/catalog/tables/models/architectures.csv';
import { architectureOf, conventions, fieldsOf, flopPerToken, parameterCount } from '$lib/estimate';

test('every row is read without a fault', () => {
  expect(readModels(rows).faults).toEqual([]);
  expect(models).toHaveLength(rows.length);
});

test('every row has a unique id, a source, a sequence and a date', () => {
  expect(new Set(models.map(({ id }) => id)).size).toBe(models.length);
  for (const { name, source, sequence, date } of models) {
    expect(source, name).not.toBe('');
    expect(sequence, name).toBeGreaterThan(0);
    expect(date, name).toMatch(/^\d{4}-\d\d$/);
  }
});

/** `'46.7B'` as its value and the value of one in its last digit. */
function printed(text: string): { value: number; digit: number } {
  const [, number = '', suffix = ''] = /^([\d.]+)([MBT]?)$/.exec(text) ?? [];
  const scale = { '': 1, M: 1e6, B: 1e9, T: 1e12 }[suffix]!;
  const decimals = number.split('.')[1]?.length ?? 0;
  return { value: Number(number) * scale, digit: scale / 10 ** decimals };
}

describe.each(models)('$name', ({ architecture, sequence, published, publishedActive }) => {
  const { total, active } = parameterCount(architecture);

  it('has the published parameters, to the last digit printed', () => {
    const { value, digit } = printed(published);
    expect(value).toBeGreaterThan(0);
    if (digit === 1) expect(total).toBe(value);
    // Some round, some cut.
    else expect(Math.abs(total - value), `${total}`).toBeLessThan(digit);
  });

  it('has the published active parameters, the embedding counted or not', () => {
    if (publishedActive === '') return expect(active).toBe(total);
    const { value, digit } = printed(publishedActive);
    const counts = [active, active - architecture.vocab * architecture.hidden];
    expect(Math.min(...counts.map((count) => Math.abs(count - value))), counts.join()).toBeLessThan(digit);
    expect(active).toBeLessThan(total);
  });

  it('is the same from its fields', () => {
    expect(architectureOf(fieldsOf(architecture))).toEqual(architecture);
  });

  it('has more FLOP by PaLM’s convention than by 6N and than by Megatron’s', () => {
    const [sixN, palm, megatron] = conventions.map((c) => flopPerToken(architecture, sequence, c));
    expect(palm).toBeGreaterThan(sixN!);
    expect(palm).toBeGreaterThan(megatron!);
  });
});

test('made-up bad rows are reported with row and column', () => {
  const llama = { ...rows.find(({ model }) => model === 'Llama 3 70B') };
  const { items, faults } = readModels([
    llama,
    { ...llama, layers: 'many' },
    { ...llama, gated: 'perhaps' },
    { ...llama, kvHeads: '7' },
    { ...llama, 'experts.count': '8' },
    { ...llama, source: '' }
  ]);
  expect(items).toHaveLength(3);
  expect(faults.map(({ row, column }) => `${row} ${column}`)).toEqual([
    '3 layers',
    '3 layers',
    '4 gated',
    '5 kvHeads',
    '6 experts.active',
    '7 source'
  ]);
});

test('a model is found by its name', () => {
  expect(findModel('Llama 3 70B').id).toBe('llama-3-70b');
  expect(() => findModel('GPT-9')).toThrow(RangeError);
});
