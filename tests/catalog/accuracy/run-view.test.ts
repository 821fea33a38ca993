import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '$lib/catalog';
import { makes, sizes } from '$lib/catalog/accuracy/group';
import { runRows } from '$lib/catalog/accuracy/run-row';
import {
  choices,
  decodeView,
  defaultView,
  encodeView,
  rowsOfPage,
  pagesOf,
  PAGE,
  select,
  sortKeys,
  type RunView
} from '$lib/catalog/accuracy/run-view';
import table from '$lib/catalog/tables/runs.csv';

const rows = runRows(runs, table, () => undefined);
const names = (view: Partial<RunView>) => select(rows, { ...defaultView, ...view }).map(({ name }) => name);

describe('narrowing', () => {
  test('to a chip, an organisation, a kind and a size at once', () => {
    const found = select(rows, {
      ...defaultView,
      chip: 'A100',
      org: 'Meta',
      kind: 'full_run',
      size: '10B-100B'
    });
    expect(found.length).toBeGreaterThanOrEqual(3);
    for (const row of found) {
      expect(row).toMatchObject({ chip: 'A100', org: 'Meta', kind: 'full_run' });
      expect(row.params! >= 10e9 && row.params! < 100e9).toBe(true);
    }
    expect(found.map(({ name }) => name)).toContain('Llama 2 70B');
  });

  test('to words finds every one of them, anywhere in the row, in any case', () => {
    expect(names({ words: 'DGX-a100 re-materialization' })).toContain('GLM-130B');
    expect(names({ words: 'DGX-a100 re-materialization' })).not.toContain('BLOOM-176B');
    expect(names({ words: '  ' })).toHaveLength(rows.length);
    expect(names({ words: '<script> (.*' })).toEqual([]);
  });

  test('offers every value with its rows, the most frequent first', () => {
    for (const column of ['chip', 'org', 'kind'] as const) {
      const list = choices(rows, column);
      expect(list.reduce((sum, [, count]) => sum + count, 0)).toBe(rows.filter((row) => row[column]).length);
      for (const [value, count] of list) expect(names({ [column]: value })).toHaveLength(count);
      expect(list.map(([, count]) => count)).toEqual(list.map(([, count]) => count).sort((a, b) => b - a));
    }
  });
});

describe('sorting', () => {
  test.each(sortKeys)('by %s keeps every row, those without last, both ways', (sort) => {
    const value = (row: (typeof rows)[0]) => {
      if (sort === 'check' || sort === 'guess') {
        const pair = row[sort];
        return pair && Math.abs(Math.log(pair.computed / pair.published));
      }
      const own = row[sort];
      return typeof own === 'string' ? own.toLowerCase() || undefined : own;
    };
    for (const descending of [true, false]) {
      const values = select(rows, { ...defaultView, sort, descending }).map(value);
      expect(values).toHaveLength(rows.length);
      const known = values.filter((own) => own !== undefined);
      expect(values.slice(0, known.length)).toEqual(known);
      const isInOrder = known.every(
        (own, i) => i === 0 || (descending ? known[i - 1]! >= own : known[i - 1]! <= own)
      );
      expect(isInOrder).toBe(true);
    }
  });
});

test('pages make the whole', () => {
  const pages = Array.from({ length: pagesOf(rows.length) }, (_, i) => rowsOfPage(rows, i + 1));
  expect(pages.flat()).toEqual(rows);
  expect(pages[0]).toHaveLength(Math.min(PAGE, rows.length));
  expect([0, 1, 50, 51].map(pagesOf)).toEqual([1, 1, 1, 2]);
});

describe('the address', () => {
  test('has what differs from the default view, and nothing else', () => {
    expect(encodeView(defaultView)).toBe('');
    expect(
      encodeView({ ...defaultView, words: 'llama 3', chip: 'H100', sort: 'name', descending: false, page: 2 })
    ).toBe('?q=llama+3&chip=H100&sort=name&page=2');
    expect(encodeView({ ...defaultView, sort: 'check' })).toBe('?sort=-check');
  });

  test('gives the view back, whatever it is', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 }).map((value) => value.trim());
    const view: fc.Arbitrary<RunView> = fc.record({
      words: text,
      chip: text,
      org: text,
      kind: text,
      size: fc.constantFrom('' as const, ...sizes),
      make: fc.constantFrom('' as const, ...makes),
      sort: fc.constantFrom(...sortKeys),
      descending: fc.boolean(),
      page: fc.integer({ min: 1, max: 9999 })
    });
    fc.assert(
      fc.property(view, (view) => {
        const { view: again, problems } = decodeView(encodeView(view));
        expect(again).toEqual(view);
        expect(problems).toEqual([]);
      })
    );
  });

  test('that means nothing here leaves the default, and says so', () => {
    const { view, problems } = decodeView('?size=huge&make=odd&sort=-shoe&page=0&chip=H100&other=1');
    expect(view).toEqual({ ...defaultView, chip: 'H100' });
    expect(problems).toEqual([
      { key: 'size', value: 'huge' },
      { key: 'make', value: 'odd' },
      { key: 'sort', value: '-shoe' },
      { key: 'page', value: '0' }
    ]);
    for (const search of [
      '?%E0%A4%A',
      '?sort=constructor&size=__proto__',
      `?q=${'x'.repeat(9000)}`,
      '?&&==',
      '?page=1e9'
    ])
      expect(() => select(rows, decodeView(search).view)).not.toThrow();
  });
});
