import { expect, test } from 'vitest';
import { CellReader, readTable, slug, type Fault } from '$lib/catalog/tables/cell';

function reader(cell: string) {
  const faults: Fault[] = [];
  return { cells: new CellReader({ a: cell }, 7, faults), faults };
}

test.each([
  ['24.6', 1e12, 24.6e12],
  ['61.2', 1e12, 61.2e12],
  ['191.5', 1e12, 191.5e12],
  ['0.002392', 86400, 206.6688],
  ['1022362', 3600, 3680503200],
  ['1e9', 1, 1e9]
])('the number %s in units of %d is %d to the last bit', (cell, unit, value) => {
  const { cells, faults } = reader(cell);
  expect(cells.number('a', unit)).toBe(value);
  expect(faults).toEqual([]);
});

test('an empty cell and a missing column are no number and no fault', () => {
  const { cells, faults } = reader('');
  expect(cells.number('a')).toBeUndefined();
  expect(cells.number('b')).toBeUndefined();
  expect(faults).toEqual([]);
});

test.each(['~400', '1,024', '400 TFLOPS', '0', '-3', 'NaN', 'Infinity', '1e999', '15T+'])(
  'the number %s is a fault with row and column',
  (cell) => {
    const { cells, faults } = reader(cell);
    expect(cells.number('a')).toBeUndefined();
    expect(faults).toEqual([{ row: 7, column: 'a', cell, problem: expect.any(String) }]);
  }
);

test('a share above 1 is a fault', () => {
  const { cells, faults } = reader('41');
  expect(cells.number('a', 1, 1)).toBeUndefined();
  expect(faults).toHaveLength(1);
});

test.each([
  ['125 (FP16)', 125],
  ['1670 (=2x, derived)', 1670],
  ['190 (cFP8)', 190],
  ['none', undefined],
  ['none (int8 only)', undefined],
  ['330.3 (FP32 accumulate) / 660.6 (FP16 accumulate)', undefined],
  ['', undefined]
])('with a remark, %s is %s', (cell, value) => {
  const { cells, faults } = reader(cell);
  expect(cells.remarked('a')).toBe(value);
  expect(faults).toEqual([]);
});

test.each(['about 125', '125 or so', '125 (FP16'])('with a remark, %s is a fault', (cell) => {
  const { cells, faults } = reader(cell);
  expect(cells.remarked('a')).toBeUndefined();
  expect(faults).toHaveLength(1);
});

test('rows are counted from 2, the first after the header', () => {
  const { items, faults } = readTable([{ a: '1' }, { a: '' }], (cells) => cells.required('a'));
  expect(items).toEqual(['1', '']);
  expect(faults).toEqual([{ row: 3, column: 'a', cell: '', problem: 'is empty' }]);
});

test('a slug keeps letters and digits', () => {
  expect(slug('Llama 3.1 405B')).toBe('llama-3-1-405b');
  expect(slug(' NVIDIA V100 SXM2 (16/32 GB)')).toBe('nvidia-v100-sxm2-16-32-gb');
});
