import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import german from '$lib/i18n/de/typing';
import english, { type TypingTexts } from '$lib/i18n/en/typing';
import type { QuantityId } from '$lib/estimate';
import type { DimensionName } from '$lib/scenario/typing/dimension';
import { fields } from '$lib/scenario/typing/field';
import { read } from '$lib/scenario/typing/read';
import type { Locale } from '$lib/catalog/bilingual';
import type { NoteId } from '$lib/scenario/typing/note';
import type { Problem, Reading } from '$lib/scenario/typing/reading';
import { fromUnit } from '$lib/scenario/unit';

type Row = [text: string, quantity: QuantityId, lo: number, hi: number, ...notes: NoteId[]];

/** Rows that mean the same in both languages. */
const both: Row[] = [
  ['15T', 'tokens', 15e12, 15e12],
  ['15t', 'tokens', 15e12, 15e12],
  ['16k', 'gpus', 16e3, 16e3],
  ['405 M', 'params', 405e6, 405e6],
  ['405m', 'params', 405e6, 405e6],
  ['70G', 'params', 70e9, 70e9],
  ['7e10', 'params', 7e10, 7e10],
  ['7E+10', 'params', 7e10, 7e10],
  ['1.1 Mio.', 'cost', 1.1e6, 1.1e6],
  ['2 Mrd', 'params', 2e9, 2e9],
  ['4 Milliarden', 'params', 4e9, 4e9],
  ['15 Bio. Token', 'tokens', 15e12, 15e12],
  ['20 Tsd.', 'gpus', 20e3, 20e3],
  ['20 Tausend', 'gpus', 20e3, 20e3],
  ['3 million', 'cost', 3e6, 3e6],
  ['16 000', 'gpus', 16e3, 16e3],
  ['16\u202f000', 'gpus', 16e3, 16e3],
  ['16\u00a0000', 'gpus', 16e3, 16e3],
  ["16'000", 'gpus', 16e3, 16e3],
  ['16’000', 'gpus', 16e3, 16e3],
  ['1.234.567', 'gpus', 1234567, 1234567],
  ['1,234,567', 'gpus', 1234567, 1234567],
  ['1.234,5', 'time', 1234.5, 1234.5],
  ['1,234.5', 'time', 1234.5, 1234.5],
  ['7.5', 'time', 7.5, 7.5],
  ['0.125', 'time', 0.125, 0.125],
  ['.5', 'time', 0.5, 0.5],
  ['380-430', 'peakFlops', 380, 430],
  ['380 - 430', 'peakFlops', 380, 430],
  ['380–430', 'peakFlops', 380, 430],
  ['380 − 430 TFLOPS', 'peakFlops', 380, 430],
  ['380..430', 'peakFlops', 380, 430],
  ['380 … 430', 'peakFlops', 380, 430],
  ['380 to 430', 'peakFlops', 380, 430],
  ['380 bis 430', 'peakFlops', 380, 430],
  ['from 380 to 430', 'peakFlops', 380, 430],
  ['7e10-8e10', 'params', 7e10, 8e10],
  ['7e-3-8e-3', 'time', 7e-3, 8e-3],
  ['400..', 'gpus', 400, Infinity],
  ['..400', 'gpus', 0, 400],
  ['0-400', 'gpus', 0, 400],
  ['> 400', 'gpus', 400, Infinity],
  ['>=400', 'gpus', 400, Infinity],
  ['≥ 400', 'gpus', 400, Infinity],
  ['< 400', 'gpus', 0, 400],
  ['<= 400', 'gpus', 0, 400],
  ['≤400', 'gpus', 0, 400],
  ['over 400', 'gpus', 400, Infinity],
  ['more than 400', 'gpus', 400, Infinity],
  ['At least 400', 'gpus', 400, Infinity],
  ['über 400', 'gpus', 400, Infinity],
  ['mehr als 400', 'gpus', 400, Infinity],
  ['mindestens 400', 'gpus', 400, Infinity],
  ['up to 400', 'gpus', 0, 400],
  ['under 400', 'gpus', 0, 400],
  ['at most 400', 'gpus', 0, 400],
  ['höchstens 400', 'gpus', 0, 400],
  ['bis zu 400', 'gpus', 0, 400],
  ['unter 400', 'gpus', 0, 400],
  ['400+', 'gpus', 400, Infinity],
  ['16k+ GPUs', 'gpus', 16e3, Infinity],
  ['7-8M', 'cost', 7e6, 8e6, 'shared'],
  ['$7-8M', 'cost', 7e6, 8e6, 'shared'],
  ['500-1M', 'cost', 500, 1e6],
  ['2-3 weeks', 'time', 14, 21],
  ['12h-2 days', 'time', 0.5, 2],
  ['2 weeks', 'time', 14, 14],
  ['14 days', 'time', 14, 14],
  ['36 h', 'time', 1.5, 1.5],
  ['36h', 'time', 1.5, 1.5],
  ['36 Std.', 'time', 1.5, 1.5],
  ['2 Wochen', 'time', 14, 14],
  ['14 Tage', 'time', 14, 14],
  ['6 Monate', 'time', 182.625, 182.625, 'calendar'],
  ['2 years', 'time', 730.5, 730.5, 'calendar'],
  ['400 TFLOPS', 'gpuFlops', 400, 400],
  ['400 TFLOP/s', 'gpuFlops', 400, 400],
  ['400 TFLOPs/GPU', 'gpuFlops', 400, 400],
  ['0.4 PFLOPS', 'gpuFlops', 400, 400],
  ['700 GFLOPS', 'gpuFlops', 0.7, 0.7],
  ['400e12', 'peakFlops', 400e12, 400e12, 'flops'],
  ['95 %', 'uptime', 95, 95],
  ['95 Prozent', 'uptime', 95, 95],
  ['90-95%', 'uptime', 90, 95],
  ['> 90', 'uptime', 90, Infinity],
  ['0.95', 'uptime', 0.95, 0.95, 'fraction'],
  ['0.95 %', 'uptime', 0.95, 0.95],
  ['$2', 'gpuPrice', 2, 2],
  ['2 USD', 'gpuPrice', 2, 2],
  ['2 USD/GPU-hour', 'gpuPrice', 2, 2],
  ['2 USD per GPU hour', 'gpuPrice', 2, 2],
  ['$2/h', 'gpuPrice', 2, 2, 'node'],
  ['$2', 'cost', 2, 2],
  ['5M$', 'cost', 5e6, 5e6],
  ['US$5M', 'cost', 5e6, 5e6],
  ['700 W', 'gpuPower', 700, 700],
  ['0.7 kW', 'gpuPower', 700, 700],
  ['10 MWh', 'energy', 10, 10],
  ['2.5 GWh', 'energy', 2500, 2500],
  ['500 t', 'carbon', 500, 500],
  ['500T', 'carbon', 500, 500],
  ['500 tCO2e', 'carbon', 500, 500],
  ['500 kg CO₂', 'carbon', 0.5, 0.5],
  ['400 gCO2e/kWh', 'carbonIntensity', 400, 400],
  ['0.4 kg/kWh', 'carbonIntensity', 400, 400],
  ['6.4M GPU-hours', 'gpuTime', 6.4e6, 6.4e6],
  ['6.4M GPU-h', 'gpuTime', 6.4e6, 6.4e6],
  ['100 GPU-Tage', 'gpuTime', 2400, 2400],
  ['6.4M hours', 'gpuTime', 6.4e6, 6.4e6, 'node'],
  ['2.5M tokens/s', 'tokenRate', 2.5e6, 2.5e6],
  ['20 tokens per parameter', 'tokensPerParam', 20, 20],
  ['3640 PFLOP/s-days', 'compute', 3640 * 86400e15, 3640 * 86400e15],
  ['4e25 FLOPs', 'compute', 4e25, 4e25],
  ['4e25 FLOPS', 'compute', 4e25, 4e25, 'flopsWord'],
  ['~400', 'peakFlops', 400, 400, 'near'],
  ['≈ 400 TFLOPS', 'peakFlops', 400, 400, 'near'],
  ['about 400', 'peakFlops', 400, 400, 'near'],
  ['rund 400', 'peakFlops', 400, 400, 'near'],
  ['ca. 16k GPUs', 'gpus', 16e3, 16e3, 'near'],
  ['~380-430', 'peakFlops', 380, 430, 'near'],
  ['~$2', 'gpuPrice', 2, 2, 'near'],
  ['400 ±10 %', 'peakFlops', 360, 440],
  ['400 ± 15 TFLOPS', 'peakFlops', 385, 415],
  ['0.4 ± 0.015 PFLOPS', 'peakFlops', 385, 415],
  ['400 +/- 15', 'peakFlops', 385, 415],
  ['15T ± 0.5', 'tokens', 14.5e12, 15.5e12],
  ['15 ± 1T', 'tokens', 14e12, 16e12],
  ['40 % ± 2 %', 'mfu', 38, 42],
  ['40±2', 'mfu', 38, 42],
  ['1_000', 'gpus', 1000, 1000],
  ['16_384', 'gpus', 16384, 16384],
  ['€2', 'gpuPrice', 2, 2, 'currency'],
  ['2 EUR/GPU-h', 'gpuPrice', 2, 2, 'currency'],
  ['5M€', 'cost', 5e6, 5e6, 'currency'],
  ['£5M', 'cost', 5e6, 5e6, 'currency'],
  ['30.84M H100 hours', 'gpuTime', 30.84e6, 30.84e6],
  ['1.7M A100-hours', 'gpuTime', 1.7e6, 1.7e6],
  ['2.8M H800 GPU hours', 'gpuTime', 2.8e6, 2.8e6],
  ['6.4M chip-hours', 'gpuTime', 6.4e6, 6.4e6],
  ['1000 TPU v4 chip-hours', 'gpuTime', 1000, 1000],
  ['$2 per H100-hour', 'gpuPrice', 2, 2],
  ['2048 H100', 'gpus', 2048, 2048],
  ['2048 H100s', 'gpus', 2048, 2048],
  ['8xH100', 'gpus', 8, 8],
  ['16k NVIDIA H100 GPUs', 'gpus', 16e3, 16e3],
  ['v4-2048', 'gpus', 1024, 1024, 'slice'],
  ['TPU v5p-8', 'gpus', 4, 4, 'slice'],
  ['v5e-256', 'gpus', 256, 256, 'slice'],
  ['v5litepod-256', 'gpus', 256, 256, 'slice'],
  ['20x', 'tokensPerParam', 20, 20],
  ['20 ×', 'tokensPerParam', 20, 20],
  ['1.1x', 'attention', 1.1, 1.1],
  ['8192', 'attention', 8192, 8192, 'large'],
  ['8k', 'gpus', 8000, 8000],
  ['70', 'params', 70, 70, 'small'],
  ['15', 'tokens', 15, 15, 'small'],
  ['12.5', 'gpus', 12.5, 12.5, 'notWhole']
];

const rows: Record<Locale, Row[]> = {
  en: [
    ['70B', 'params', 70e9, 70e9],
    ['7-8B', 'params', 7e9, 8e9, 'shared'],
    ['16,000', 'gpus', 16e3, 16e3],
    ['16.000', 'gpus', 16, 16, 'decimal'],
    ['7,5', 'time', 7.5, 7.5, 'comma'],
    ['2 billion', 'params', 2e9, 2e9],
    ['15 trillion tokens', 'tokens', 15e12, 15e12],
    ['3 thousand', 'gpus', 3e3, 3e3]
  ],
  de: [
    ['70B', 'params', 70e9, 70e9, 'suffixB'],
    ['7-8 Mrd.', 'params', 7e9, 8e9, 'shared'],
    ['7,5', 'time', 7.5, 7.5],
    ['16.000', 'gpus', 16e3, 16e3, 'grouped'],
    ['16,000', 'gpus', 16, 16, 'decimal'],
    ['1234.567', 'time', 1234.567, 1234.567],
    ['7,5e10', 'params', 7.5e10, 7.5e10],
    ['1,5 Millionen', 'cost', 1.5e6, 1.5e6],
    ['15 Billionen Token', 'tokens', 15e12, 15e12, 'billion'],
    ['1 Billion', 'tokens', 1e12, 1e12, 'billion'],
    ['2 Trillionen', 'compute', 2e18, 2e18, 'trillion'],
    ['2,5 USD pro GPU-Stunde', 'gpuPrice', 2.5, 2.5]
  ]
};

describe.each(['en', 'de'] as const)('%s', (locale) => {
  test.each([...both, ...rows[locale]])('reads %s in %s', (text, quantity, lo, hi, ...notes) => {
    const result = read(text, fields[quantity], locale);
    expect(result).toMatchObject({ ok: true, interval: { lo, hi } });
    expect(result).toHaveProperty('notes.length', notes.length);
    expect(idsOf(result)).toEqual(notes);
  });
});

test.each<[text: string, quantity: QuantityId, locale: Locale, read: number, other: number]>([
  ['16.000', 'gpus', 'de', 16000, 16],
  ['16.000', 'gpus', 'en', 16, 16000],
  ['16,000', 'gpus', 'de', 16, 16000],
  ['7,5', 'time', 'en', 7.5, 75],
  ['70B', 'params', 'de', 70e9, 70e12],
  ['2 Billionen', 'params', 'de', 2e12, 2e9],
  ['0.95', 'mfu', 'en', 0.95, 95],
  ['400e12', 'peakFlops', 'en', 400e12, 400],
  ['70', 'params', 'en', 70, 70e9],
  ['12.5', 'gpus', 'en', 12.5, 13],
  ['7-8B', 'params', 'en', 7e9, 7],
  ['$98/h', 'gpuPrice', 'en', 98, 12.25],
  ['2 months', 'time', 'en', 30.4375, 30]
])('gives the other reading of %s in %s (%s)', (text, quantity, locale, said, other) => {
  const result = read(text, fields[quantity], locale);
  expect(result).toHaveProperty('notes.0.read', said);
  expect(result).toHaveProperty('notes.0.other', other);
});

test.each<[text: string, quantity: QuantityId, problem: Partial<Problem>]>([
  ['', 'time', { id: 'empty' }],
  [' \u200b ', 'time', { id: 'empty' }],
  ['hello', 'time', { id: 'unreadable', typed: 'hello' }],
  ['70 apples', 'params', { id: 'unreadable', typed: 'apples' }],
  ['400 TFLOPS each', 'peakFlops', { id: 'unreadable', typed: 'each' }],
  ['30 m', 'time', { id: 'unreadable', typed: 'm' }],
  ['1,00,000', 'gpus', { id: 'unreadable', typed: '1,00,000' }],
  ['..', 'time', { id: 'unreadable', typed: '..' }],
  ['constructor', 'time', { id: 'unreadable' }],
  ['7 constructor', 'time', { id: 'unreadable', typed: 'constructor' }],
  ['0', 'time', { id: 'zero' }],
  ['> 0', 'time', { id: 'zero' }],
  ['0..0', 'time', { id: 'zero' }],
  ['1e-400', 'time', { id: 'zero' }],
  ['-5', 'time', { id: 'negative', typed: '-5' }],
  ['−5 days', 'time', { id: 'negative', typed: '-5 days' }],
  ['1e999', 'time', { id: 'infinite', typed: '1e999' }],
  ['1e300', 'peakFlops', { id: 'infinite' }],
  ['430-380', 'peakFlops', { id: 'reversed', typed: '430-380', suggestion: '380-430' }],
  ['430 to 380', 'peakFlops', { id: 'reversed', suggestion: '380-430' }],
  ['101', 'uptime', { id: 'tooLarge', typed: '101', max: 100 }],
  ['90..101', 'uptime', { id: 'tooLarge', typed: '101', max: 100 }],
  ['< 150', 'uptime', { id: 'tooLarge', max: 100 }],
  ['5 kg', 'time', { id: 'dimension', typed: '5 kg', found: 'mass', wanted: 'time' }],
  ['5 GPU-h', 'time', { id: 'dimension', found: 'gpuTime', wanted: 'time' }],
  ['2 days', 'gpuPower', { id: 'dimension', found: 'time', wanted: 'power' }],
  ['2 GPUs', 'tokens', { id: 'dimension', found: 'gpus', wanted: 'tokens' }],
  ['40%', 'gpuFlops', { id: 'share', typed: '40%' }],
  ['40 - 50 %', 'peakFlops', { id: 'share' }],
  ['90 %', 'time', { id: 'share' }],
  ['5 %', 'params', { id: 'share' }],
  ['8k', 'attention', { id: 'factor', typed: '8k' }],
  ['1.1 M', 'pue', { id: 'factor' }],
  ['1-8k', 'attention', { id: 'factor' }],
  ['400 ± 400', 'peakFlops', { id: 'negative', typed: '400 ± 400' }],
  ['95 ± 6', 'uptime', { id: 'tooLarge', max: 100 }],
  ['256 nodes', 'gpus', { id: 'nodes', typed: '256 nodes' }],
  ['64 Knoten', 'gpus', { id: 'nodes' }],
  ['€2', 'time', { id: 'unreadable', typed: '€2' }],
  ['2048 B70', 'gpus', { id: 'unreadable', typed: 'B70' }],
  ['1'.repeat(101), 'time', { id: 'tooLong', max: 100 }]
])('says what is wrong with "%s" in %s', (text, quantity, problem) => {
  expect(read(text, fields[quantity], 'en')).toMatchObject({ ok: false, problem });
});

test.each(['2*8192', '15e12*5%', '1/3', '2^14', '7 days + 12 hours', '(430-380)', '> 2*8192', '3×10²⁵'])(
  'leaves %s to the expression reader',
  (text) => {
    expect(read(text, fields.compute, 'en')).toBe('expression');
  }
);

test('fields are in the units of links', () => {
  for (const [id, { unit }] of Object.entries(fields)) {
    expect(unit.factor).toBeCloseTo(fromUnit(id as QuantityId, 1), 12);
  }
});

test('whatever is typed is an interval, a problem or an expression', () => {
  const piece = fc.constantFrom(
    ...[
      '7',
      '16.000',
      '1,5',
      'e10',
      '-',
      '..',
      '+',
      '*',
      '/',
      '%',
      '(',
      ')',
      ' ',
      'B',
      'k',
      'T',
      'Mio.',
      '$',
      '>'
    ],
    ...[
      'bis',
      'to',
      'über',
      'GPU',
      '-h',
      'days',
      'kg',
      'TFLOPS',
      '0',
      '^',
      'per',
      "'000",
      'sqrt(',
      '²',
      '\u202f'
    ]
  );
  const typed = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join(''))
  );
  const quantity = fc.constantFrom(...(Object.keys(fields) as QuantityId[]));
  fc.assert(
    fc.property(typed, quantity, fc.constantFrom('en', 'de'), (text, id, locale) => {
      const result = read(text, fields[id], locale);
      if (result !== 'expression') expectValid(result);
    }),
    { numRuns: 10_000 }
  );
});

test('every note, problem and kind of quantity has its words in both languages', () => {
  expectTypeOf<keyof TypingTexts['notes']>().toEqualTypeOf<NoteId>();
  expectTypeOf<keyof TypingTexts['problems']>().toEqualTypeOf<Problem['id']>();
  expectTypeOf<keyof TypingTexts['dimensions']>().toEqualTypeOf<DimensionName | 'other'>();
  expect(english.problems.reversed({ typed: '430-380', suggestion: '380-430' })).toBe(
    '“430-380” runs downwards. Type 380-430 for the range, (430-380) for the difference.'
  );
  expect(german.notes.fraction({ read: '0,95', other: '95' })).toBe(
    'Das sind 0,95 %. Meinst du 95 %, dann schreib 95.'
  );
});

function expectValid(result: Reading): void {
  if (!result.ok) return expect(english.problems).toHaveProperty(result.problem.id);
  const { lo, hi } = result.interval;
  expect(Object.is(lo, -0)).toBe(false);
  expect(lo >= 0 && lo <= hi && lo < Infinity && hi > 0).toBe(true);
  for (const note of result.notes) {
    expect(Number.isNaN(note.read) || Number.isNaN(note.other)).toBe(false);
    expect(english.notes).toHaveProperty(note.id);
  }
}

const idsOf = (result: Reading | 'expression') =>
  result !== 'expression' && result.ok ? result.notes.map(({ id }) => id) : [];
