import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeScenario, linkOrder, units, type Scenario } from '$lib/scenario';
import { followCauses } from '$lib/scenario/uptime/follow-causes';
import { RowScenario } from '../../src/cli/row-scenario';

const keys = linkOrder.map((id) => units[id].key);

const cell = fc.oneof(
  fc.constantFrom(
    '70B',
    '15T',
    '16k',
    '400',
    '380..430',
    '90..',
    '..95',
    '',
    '  ',
    '0',
    '-1',
    '..',
    '101',
    '9..8'
  ),
  fc.constantFrom(
    '1e400',
    '1e-400',
    'x',
    '12.5',
    '1,5',
    '0.000125M',
    '123456789012345678',
    ' 7B ',
    '∞',
    'NaN'
  ),
  fc.double({ min: 1e-9, max: 1e30, noNaN: true }).map(String)
);

describe('a row', () => {
  it('is read as a link with solve is, to the last bit, or refused with the link’s own problem', () => {
    const columns = fc.uniqueArray(fc.constantFrom(...keys), { minLength: 1, maxLength: 8 });
    const rows = (count: number) =>
      fc.array(fc.array(cell, { minLength: count, maxLength: count }), { minLength: 1, maxLength: 4 });
    const tables = columns.chain((header) => rows(header.length).map((all) => ({ header, all })));
    const property = fc.property(tables, ({ header, all }) => {
      const reader = new RowScenario(header);
      for (const cells of all) {
        const query = new URLSearchParams([
          ...header.map((key, i) => [key, cells[i]!]).filter(([, text]) => text!.trim() !== ''),
          ['solve', 'time']
        ] as [string, string][]);
        const { scenario, notices } = decodeScenario(`?${query}`);
        const read = reader.read(cells);
        if (typeof read !== 'string') {
          expect(notices).toEqual([]);
          expect(Object.fromEntries(Object.entries(read).filter(([, value]) => value))).toEqual(
            scenario.given
          );
        } else if (notices.length === 0) {
          expect(read).toBe('gives no figure');
          expect(cells.every((text) => text.trim() === '')).toBe(true);
        } else {
          // The link tells every problem, in its order of keys; the row the first one, in the order of columns.
          const said = notices.map(({ key, value }) => `${key}: “${value}`);
          expect(said.some((start) => read.startsWith(start))).toBe(true);
        }
      }
    });
    fc.assert(property, { numRuns: 2000 });
  });

  it('keeps nothing of the row before', () => {
    const reader = new RowScenario(['params', 'attention', 'solve']);
    expect(reader.read(['1B', '4', 'time'])).toMatchObject({ attention: { lo: 4, hi: 4 } });
    expect(reader.read(['', '', ''])).toBe('gives no figure');
    expect(reader.read(['2B', '', ''])).toMatchObject({ params: { lo: 2e9 }, attention: { lo: 1, hi: 1 } });
    const asked = reader.read(['2B', '', 'attention']);
    expect(asked).toMatchObject({ params: { lo: 2e9 }, attention: undefined });
    expect(reader.read(['', '2', 'attention'])).toMatchObject({ params: undefined, attention: { lo: 2 } });
  });

  it.each([
    [['1B'], 'has 1 cell, the first line 2'],
    [['1B', 'time', ''], 'has 3 cells, the first line 2'],
    [['1B', 'speed'], 'solve: “speed” is not a quantity'],
    [['1x', 'time'], 'params: “1x” is not a number, a range or an open end'],
    [[`${'9'.repeat(200)}`, ''], `params: “${'9'.repeat(40)}…” is not a number, a range or an open end`]
  ])('%j is refused: %s', (cells, problem) => {
    expect(new RowScenario(['params', 'solve']).read(cells)).toBe(problem);
  });
});

describe('a header', () => {
  it('may have any order, case and spaces, and columns of its own', () => {
    const reader = new RowScenario([' GPUs ', 'id', 'Params', 'name', 'conflict']);
    expect(reader.fault).toBeUndefined();
    expect(reader.own).toEqual([1, 3]);
    expect(reader.read(['8', 'a', '1B', 'b', 'c'])).toMatchObject({ gpus: { lo: 8 }, params: { lo: 1e9 } });
  });

  it.each([
    [['a', 'b'], /no key of a link/],
    [['gpus', 'GPUS'], /“gpus” twice/],
    [['gpus', 'id', 'id'], /“id” twice/]
  ])('%j cannot be used', (header, fault) => {
    expect(new RowScenario(header).fault).toMatch(fault);
  });
});

describe('a row with causes of its uptime', () => {
  const header = ['params', 'tokens', 'gpus', 'tflops', 'mtbf', 'write', 'restart', 'uptime'];
  const reader = new RowScenario(header);

  it('has the uptime that follows from them, as its link has', () => {
    const link = '?params=405B&tokens=15.6T&gpus=16384&tflops=400&solve=time&mtbf=50677&write=60&restart=4';
    const read = reader.read(['405B', '15.6T', '16384', '400', '50677', '60', ' 4 ', '']);
    expect(read).toEqual({ ...followCauses(decodeScenario(link).scenario).given });
    expect((read as Scenario['given']).uptime!.lo).toBeCloseTo(0.876, 2);
  });

  it('keeps an uptime that is given, and has none without `mtbf`', () => {
    const given = reader.read(['405B', '15.6T', '16384', '400', '50677', '60', '4', '95']);
    expect(given).toMatchObject({ uptime: { lo: 0.95, hi: 0.95 } });
    const open = reader.read(['405B', '15.6T', '16384', '400', '', '60', '4', '']) as Scenario['given'];
    expect(open.uptime).toBeUndefined();
  });

  it('is refused with the cause that cannot be read', () => {
    expect(reader.read(['405B', '15.6T', '16384', '400', 'x&y', '60', '4', ''])).toMatch(/^mtbf: “x&y”/);
    expect(reader.read(['405B', '15.6T', '16384', '400', '50677', '-1', '4', ''])).toMatch(/^write: “-1”/);
  });
});
