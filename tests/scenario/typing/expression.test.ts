import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { QuantityId } from '$lib/estimate';
import { fields } from '$lib/scenario/typing/field';
import { readExpression } from '$lib/scenario/typing/read';
import type { Locale } from '$lib/catalog/bilingual';
import type { NoteId } from '$lib/scenario/typing/note';
import type { Problem } from '$lib/scenario/typing/reading';

test.each<[text: string, quantity: QuantityId, locale: Locale, value: number, ...notes: NoteId[]]>([
  ['2*8192', 'gpus', 'en', 16384],
  ['2 × 8192', 'gpus', 'en', 16384],
  ['2 x 8192', 'gpus', 'en', 16384],
  ['16*1024', 'gpus', 'en', 16384],
  ['256 nodes x 8', 'gpus', 'en', 2048],
  ['256 nodes × 8 GPUs', 'gpus', 'en', 2048],
  ['256 nodes of 8', 'gpus', 'en', 2048],
  ['8 GPUs x 256 nodes', 'gpus', 'en', 2048],
  ['256 Knoten mit je 8 GPUs', 'gpus', 'de', 2048],
  ['2 x v4-2048', 'gpus', 'en', 2048, 'slice'],
  ['40% * 989', 'gpuFlops', 'en', 395.6],
  ['80000*8192*4096', 'tokens', 'en', 80000 * 8192 * 4096],
  ['2^14', 'gpus', 'en', 16384],
  ['1/3', 'time', 'en', 1 / 3],
  ['1/3 weeks', 'time', 'en', 7 / 3],
  ['15e12*5%', 'tokens', 'en', 7.5e11],
  ['15T * 5 %', 'tokens', 'en', 7.5e11],
  ['2 weeks', 'time', 'en', 14],
  ['7 days + 12 hours', 'time', 'en', 7.5],
  ['7 Tage + 12 Std.', 'time', 'de', 7.5],
  ['7,5*2', 'time', 'de', 15],
  ['16.000*2', 'gpus', 'de', 32000, 'grouped'],
  ['7,5 Mrd. * 2', 'params', 'de', 15e9],
  ['3,8×10²⁵', 'compute', 'de', 3.8e25],
  ['(430-380)', 'peakFlops', 'en', 50],
  ['430-2*15', 'peakFlops', 'en', 400],
  ['sqrt(16)', 'gpus', 'en', 4],
  ['2048 GPUs * 54 days', 'gpuTime', 'en', 2048 * 54 * 24],
  ['2048 * 54 days', 'gpuTime', 'en', 2048 * 54 * 24, 'node'],
  ['6.4M GPU-h / 16k GPUs', 'time', 'en', 400 / 24],
  ['15T tokens / (1M tokens/s)', 'time', 'en', 15e6 / 86400],
  ['15T tokens / 70 days', 'tokenRate', 'en', 15e12 / (70 * 86400)],
  ['15T tokens / 8B params', 'tokensPerParam', 'en', 1875],
  ['6.4M GPU-h * 2 USD/GPU-h', 'cost', 'en', 12.8e6],
  ['$2*1.1', 'gpuPrice', 'en', 2.2],
  ['8 * 400 TFLOPS * 2 days', 'compute', 'en', 8 * 400e12 * 2 * 86400],
  ['5%*2', 'uptime', 'en', 10],
  ['0.5*90', 'uptime', 'en', 45],
  ['1/3', 'uptime', 'en', 1 / 3, 'fraction'],
  ['(1 - 5%)', 'uptime', 'en', 95],
  ['27 days / 54 days', 'uptime', 'en', 50],
  ['110%', 'attention', 'en', 1.1]
])('reads %s in %s (%s)', async (text, quantity, locale, value, ...notes) => {
  const result = await readExpression(text, fields[quantity], locale);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  expect(result.interval.lo).toBeCloseTo(value, 6 - Math.ceil(Math.log10(value)));
  expect(result.interval.hi).toBe(result.interval.lo);
  expect(result.notes.map(({ id }) => id)).toEqual(notes);
});

test.each<[text: string, lo: number, hi: number]>([
  ['2*8192..4*8192', 16384, 32768],
  ['> 2*8192', 16384, Infinity],
  ['up to 2*8192', 0, 16384],
  ['380-430', 380, 430]
])('reads the range %s', async (text, lo, hi) => {
  expect(await readExpression(text, fields.gpus, 'en')).toMatchObject({ ok: true, interval: { lo, hi } });
});

test.each<[text: string, quantity: QuantityId, problem: Partial<Problem>]>([
  ['2 weeks * 3 weeks', 'time', { id: 'dimension', found: 'other', wanted: 'time' }],
  ['2 * 3 kg', 'time', { id: 'dimension', typed: '2 * 3 kg', found: 'mass', wanted: 'time' }],
  ['7 days + 3 kg', 'time', { id: 'mixed', typed: '7 days + 3 kg' }],
  ['7 days + 3', 'time', { id: 'mixed' }],
  ['2^(1 h)', 'time', { id: 'mixed' }],
  ['1/0', 'time', { id: 'infinite' }],
  ['0/0', 'time', { id: 'noValue' }],
  ['sqrt(-4)', 'time', { id: 'noValue' }],
  ['2*(3-5)', 'time', { id: 'negative', typed: '2*(3-5)' }],
  ['2*0', 'time', { id: 'zero' }],
  ['0%/0%', 'uptime', { id: 'noValue' }],
  ['5%/0', 'uptime', { id: 'infinite' }],
  ['60%*2', 'uptime', { id: 'tooLarge', max: 100 }],
  ['2*', 'time', { id: 'unreadable', typed: '2*' }],
  ['±10 %', 'gpuFlops', { id: 'unreadable' }],
  ['40% TFLOPS', 'gpuFlops', { id: 'share' }],
  ['(40%)', 'gpuFlops', { id: 'share', typed: '(40%)' }],
  ['2*apples', 'time', { id: 'unreadable', typed: 'apples' }],
  ['2*1e999', 'time', { id: 'infinite' }]
])('says what is wrong with "%s" in %s', async (text, quantity, problem) => {
  expect(await readExpression(text, fields[quantity], 'en')).toMatchObject({ ok: false, problem });
});

test.each([
  ...[
    '1:1e9',
    'zeros(20000,20000)',
    'import("x")',
    'import({a:1})',
    'a=1',
    '"x"',
    '9^9^9^9',
    'createUnit("x")'
  ],
  ...[
    'f(x)=x',
    '[1,2]',
    '10!!!!',
    '1;2',
    '2 # 3',
    'x.constructor',
    '{a:1}',
    'config({})',
    'parse("1")',
    'u0*2'
  ],
  ...[
    'sqrt',
    'sqrt(1;2)',
    'sqrt()',
    'GPU(2)',
    'true*1',
    'pi*2',
    'i*2',
    '5 mod 2',
    '1 to h',
    '1?2:3',
    '1<2',
    '0x10*'
  ],
  ...['constructor*2', '__proto__*2', '('.repeat(100), '2^'.repeat(49) + '2', '-'.repeat(99) + '1']
])('refuses %s', async (text) => {
  for (const locale of ['en', 'de'] as const) {
    expect(await readExpression(text, fields.gpus, locale)).toMatchObject({ ok: false });
  }
});

test('whatever is typed is an interval or a problem', async () => {
  const piece = fc.constantFrom(
    ...[
      '7',
      '1.5',
      '16.000',
      '1,5',
      '2e3',
      '+',
      '-',
      '*',
      '/',
      '^',
      '%',
      '(',
      ')',
      ' ',
      'k',
      'B',
      '$',
      'sqrt('
    ],
    ...[
      'days',
      ' h',
      ' kg',
      ' GPU-h',
      ' TFLOPS',
      '/kWh',
      ' per ',
      '!',
      '=',
      ':',
      '[',
      '"',
      ',',
      ';',
      '#',
      'u0',
      '..'
    ]
  );
  const typed = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))
  );
  const quantity = fc.constantFrom(...(Object.keys(fields) as QuantityId[]));
  await fc.assert(
    fc.asyncProperty(typed, quantity, fc.constantFrom<Locale[]>('en', 'de'), async (text, id, locale) => {
      const result = await readExpression(text, fields[id], locale);
      if (!result.ok) return result.problem.id !== 'unavailable';
      const { lo, hi } = result.interval;
      const numbers = result.notes.flatMap((note) => [note.read, note.other]);
      return lo >= 0 && lo <= hi && lo < Infinity && hi > 0 && !numbers.some(Number.isNaN);
    }),
    { numRuns: 10_000 }
  );
});
