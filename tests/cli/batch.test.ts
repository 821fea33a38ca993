import { mkdtempSync, readFileSync, existsSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { quantityIds } from '$lib/estimate';
import { decodeScenario, fromUnit, linkOrder, units, solveRounded } from '$lib/scenario';
import { rejectPath, runBatch } from '../../src/cli/batch';
import { delimiterOf } from '../../src/lib/scenario/files/delimiter';
import { tableColumns } from '../../src/cli/figure-columns';
import { expectIntervalClose } from '../approx';

const folder = mkdtempSync(join(tmpdir(), 'batch-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function* pieces(text: string | Buffer, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let i = 0; i < bytes.length; i += size) yield await Promise.resolve(bytes.subarray(i, i + size));
}

/** Runs a table in memory; slow output copies at once, as it may not keep what it is given. */
async function run(text: string | Buffer, size = 7) {
  const path = join(folder, 'rejected.csv');
  rmSync(path, { force: true });
  const written: Buffer[] = [];
  const output = new Writable({
    highWaterMark: 1,
    write(chunk: Buffer, _, done) {
      setImmediate(() => {
        written.push(Buffer.from(chunk));
        done();
      });
    }
  });
  const result = await runBatch(pieces(text, size), output, path, () => {});
  const rows = parse(Buffer.concat(written), { columns: true }) as Record<string, string>[];
  const rejected = existsSync(path)
    ? (parse(readFileSync(path), { columns: true, relax_column_count: true }) as Record<string, string>[])
    : [];
  return { ...result, written: rows, rejected };
}

const ends = (id: (typeof linkOrder)[number], text: string) => {
  const [lo = '', hi = lo] = text.split('..');
  return { lo: lo ? fromUnit(id, lo) : 0, hi: hi ? fromUnit(id, hi) : Infinity };
};

describe('a batch', () => {
  it('says of every row what the solver says of the link with the same figures', async () => {
    const header = ['params', 'tokens', 'gpus', 'peak', 'tflops', 'uptime', 'price', 'watts', 'pue', 'grid'];
    const number = (min: number, max: number) =>
      fc.double({ min, max, noNaN: true }).map((value) => `${Number(value.toPrecision(6))}`);
    const row = fc.tuple(
      number(1e8, 1e12),
      number(1e9, 1e14),
      fc.oneof(number(1, 1e6), fc.constantFrom('', '1000..2000')),
      number(300, 3000),
      fc.oneof(number(50, 300), fc.constantFrom('380..430', '400..', '..400', '')),
      fc.oneof(number(50, 100), fc.constantFrom('90..', '')),
      number(0.5, 20),
      number(100, 1500),
      number(1, 2),
      number(1, 1000)
    );
    const property = fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 20 }), async (rows) => {
      const text = [header, ...rows].map((cells) => cells.join(',')).join('\n');
      const { written, rejects } = await run(text, 61);
      expect(rejects.count).toBe(0);
      expect(written).toHaveLength(rows.length);
      rows.forEach((cells, i) => {
        const query = header.map((key, at) => `${key}=${cells[at]}`).filter((pair) => !pair.endsWith('='));
        const { values, conflicts, rounded } = solveRounded(
          decodeScenario(`?${query.join('&')}&solve=time`).scenario.given
        );
        expect(Object.keys(written[i]!)).toEqual(tableColumns);
        for (const id of quantityIds) {
          const text = written[i]![units[id].key]!;
          if (values[id]) expectIntervalClose(ends(id, text), values[id], 2e-14);
          else expect(text).toBe('');
        }
        expect(written[i]!.conflict === '').toBe(conflicts.length === 0);
        expect(written[i]!.rounded === '').toBe(rounded.length === 0);
      });
    });
    await fc.assert(property, { numRuns: 60 });
  });

  it('loses no row: each is written or rejected with the line it begins on', async () => {
    const text = [
      'id,name,params,tokens,gpus,tflops,uptime,solve',
      '1,"Run, ""x""\nsecond line",70B,15T,16k,400,95,time',
      '2,bad,70B,15T,16x,400,95,',
      '3,short,70B',
      '',
      '4,"stray,70B,15T,16k,400,95,',
      '5,fine,70B,15T,16k,380..430,90..,',
      '6,"q"x,70B,15T,16k,400,95,',
      '7,asked,70B,15T,16k,400,95,attention',
      '8,over,70B,15T,16k,400,195,',
      '9,long,70B,15T,16k,400,95,,,',
      '10,unknown,70B,15T,16k,400,95,speed',
      ',,,,,,,',
      '11,last,8B,1T,64,400,95,'
    ].join('\r\n');
    for (const size of [1, 7, 64, 100_000]) {
      const { rows, written, rejects, rejected, own } = await run(text, size);
      expect(own).toEqual(['id', 'name']);
      expect(written.map(({ id }) => id)).toEqual(['1', '5', '7', '11']);
      expect(written[0]!.name).toBe('Run, "x"\nsecond line');
      expect(rows).toBe(4);
      expect(rejects.lines).toBe('4, 5, 7, 9, 11, 12, 13, 14');
      expect(rejected.map(({ line }) => line)).toEqual(['4', '5', '7', '9', '11', '12', '13', '14']);
      expect(rejected[0]).toEqual({
        id: '2',
        name: 'bad',
        params: '70B',
        tokens: '15T',
        gpus: '16x',
        tflops: '400',
        uptime: '95',
        solve: '',
        line: '4',
        problem: 'gpus: “16x” is not a number, a range or an open end'
      });
      expect(rejected[2]!.id).toBe('4,"stray,70B,15T,16k,400,95,');
      expect(rejected[5]).toMatchObject({ solve: ',,', problem: 'has 10 cells, the first line 8' });
    }
  });

  it('takes back what it rejected once that is mended, and what it wrote', async () => {
    const first = await run(
      'id,params,tokens,gpus,tflops,uptime\na,70B,15T,16x,400,95\nb,70B,15T,16k,400,95\n'
    );
    const [row] = first.rejected;
    const mended = { ...row, gpus: '16k' };
    const again = await run(
      `${Object.keys(mended).join(',')}\n${Object.values(mended)
        .map((c) => `"${c}"`)
        .join(',')}\n`
    );
    expect(again.written).toEqual([{ ...first.written[0], id: 'a' }]);
    const [out] = first.written as [Record<string, string>];
    const third = await run(`${Object.keys(out).join(',')}\n${Object.values(out).join(',')}\n`);
    expect(third.written).toEqual(first.written);
  });

  it('says what cannot all be true, and still gives what follows', async () => {
    const { written, conflicts } = await run(
      'params,tokens,gpus,peak,tflops,uptime,days\n70B,15T,16k,989,400,95,5\n70B,15T,16k,200,400,95,\n70B,15T,16k,989,400,95,\n'
    );
    expect(conflicts).toBe(2);
    expect(written.map(({ conflict }) => conflict)).toEqual([
      'uptime must be at most 100 but 227.864583333333 follows',
      'mfu must be at most 100 but 200 follows',
      ''
    ]);
    expect(written[0]!.flops).toBe('6.3e24');
  });

  it('reads tables with semicolons or tabs, and a byte order mark', async () => {
    const { written } = await run('\ufeffparams;tokens\n8B;1T\n');
    expect(written).toHaveLength(1);
    expect(delimiterOf('a\tb,c\td')).toBe('\t');
    expect(delimiterOf('params')).toBe(',');
  });

  it.each([
    ['', 'empty'],
    ['\n\n', 'empty'],
    ['a,b\n1,2\n', 'no key of a link'],
    ['gpus,gpus\n', 'twice'],
    ['"gpus\n1\n', 'quotes'],
    ['g\0p\0u\0s\0\n\0', 'NUL'],
    ['gpus,n\ufffdme\n1,x\n', 'UTF-8']
  ])('refuses %j: %s', async (text, reason) => {
    await expect(run(text)).rejects.toMatchObject({ status: 2, message: expect.stringContaining(reason) });
  });

  it('refuses a row with a NUL, a bare CR or bytes that are no UTF-8, wherever it stands, and says which', async () => {
    const far = '8,fine,\n'.repeat(20_000);
    for (const before of ['', far]) {
      const line = before.split('\n').length + 1;
      const rows = [`8,a\0b,`, `8,,a\rb`, `8,"a\rb",`, `8\r,,`, `8,Z\xfcrich,`, `8,fine\r`, `8,fine,`];
      const table = Buffer.from(`gpus,name,place\n${before}${rows.join('\n')}\n`, 'latin1');
      const { written, rejected } = await run(table, 4096);
      expect(written).toHaveLength(line - 1);
      expect(rejected.map((row) => [row.line, row.problem])).toEqual([
        [`${line}`, 'has a NUL character'],
        [`${line + 1}`, 'has a carriage return that ends no line'],
        [`${line + 2}`, 'has a carriage return that ends no line'],
        [`${line + 3}`, 'has a carriage return that ends no line'],
        [`${line + 4}`, 'has bytes that are no UTF-8, or � in their place'],
        [`${line + 5}`, 'has 2 cells, the first line 3']
      ]);
    }
  });

  it('reads lines that end in CR alone, and says so', async () => {
    for (const size of [1, 7, 1000]) {
      const { written, rejects, hadReturns } = await run('gpus,name\r8,a\r\r16x,b\r\n32,c', size);
      expect(written.map(({ name }) => name)).toEqual(['a', 'c']);
      expect(rejects.lines).toBe('4');
      expect(hadReturns).toBe(true);
    }
    expect((await run('gpus\r\n8\r\n', 1)).hadReturns).toBe(false);
  });

  it('keeps what it refuses whole, however long, with the quotes it had', async () => {
    const long = `"${'x'.repeat(2_000_000)}""`;
    const { rejected, written } = await run(`gpus,name\n${long}\n8,"a,b",c\n8,fine\n`, 65_536);
    expect(rejected).toEqual([
      { gpus: long, name: '', line: '2', problem: expect.stringContaining('longer than 1000000') },
      { gpus: '8', name: '"a,b",c', line: '3', problem: 'has 3 cells, the first line 2' }
    ]);
    expect(written).toHaveLength(1);
  });

  it('lists many lines as runs, and of very many only the first', async () => {
    const bad = 'gpus\n' + 'x\n'.repeat(150) + '8\n' + 'x\n8\n'.repeat(3000);
    const { rejects } = await run(bad, 4096);
    expect(rejects.count).toBe(3150);
    expect(rejects.lines).toMatch(/^2-151, 153, 155, .* and 1001 more$/);
  });

  it('names its reject file after the table', () => {
    expect(rejectPath('a/b.c/runs.csv')).toBe(join('a', 'b.c', 'runs.rejected.csv'));
    expect(rejectPath('runs')).toBe('runs.rejected.csv');
    expect(rejectPath('-')).toBe('rejected.csv');
  });
});
