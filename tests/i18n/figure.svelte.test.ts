import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { domainMax, point, quantityIds, solve, type Interval, type QuantityId } from '$lib/estimate';
import { locales, type Locale } from '$lib/i18n';
import { defaultScenario, fromUnit } from '$lib/scenario';
import { fields, read } from '$lib/scenario/typing/typed';
import { expectClose } from '../approx';
import { languages, plain } from './language';

const say = (locale: Locale, id: QuantityId, interval: Interval): string =>
  plain(languages[locale].figures.say(id, interval));

describe('a figure in words', () => {
  test.each<[QuantityId, Interval, string, string]>([
    ['time', point(1036184.21), '12.0 days', '12,0 Tage'],
    ['time', point(86_400), '24 hours', '24 Stunden'],
    ['time', point(600), '10 minutes', '10 Minuten'],
    ['time', point(0.242), '0.242 s', '0,242 s'],
    ['time', { lo: 0.4, hi: 86_400 * 12 }, '0.4 s–12 days', '0,4 s–12 Tage'],
    ['time', { lo: 86_400 * 5, hi: 86_400 * 12 }, '5–12 days', '5–12 Tage'],
    ['time', point(10 * 365.25 * 86_400), '10 years', '10 Jahre'],
    ['time', { lo: 0, hi: 12 * 86_400 }, 'at most 12 days', 'höchstens 12 Tage'],
    ['gpus', { lo: 400, hi: Infinity }, 'at least 400 GPUs', 'mindestens 400 GPUs'],
    ['gpus', point(1), '1 GPU', '1 GPU'],
    ['gpus', point(16e3), '16,000 GPUs', '16.000 GPUs'],
    ['cost', point(9_210_526), '$9.21 M', '9,21 Mio. $'],
    ['gpuPrice', point(2 / 3600), '$2 per GPU-hour', '2 $ je GPU-Stunde'],
    ['gpuFlops', { lo: 380e12, hi: 430e12 }, '380–430 TFLOPS', '380–430 TFLOPS'],
    ['params', { lo: 7e9, hi: 70e9 }, '7–70 B parameters', '7–70 Mrd. Parameter'],
    ['mfu', point(0.40444), '40.4 %', '40,4 %'],
    ['energy', point(12.77e12), '3.55 GWh', '3,55 GWh'],
    ['energy', point(3.6e9), '1 MWh', '1 MWh'],
    ['carbonIntensity', point(385 / 3.6e9), '385 g/kWh', '385 g/kWh'],
    ['carbon', point(1_365_230), '1,365 t', '1.365 t'],
    ['compute', point(6.3e24), '6.3 × 10²⁴ FLOP', '6,3 × 10²⁴ FLOP'],
    ['pue', point(1.1), '1.1', '1,1'],
    ['attention', point(4 / 3), '1.33', '1,33'],
    ['tokenRate', point(14.476e6), '14.5 M tokens/s', '14,5 Mio. Token/s']
  ])('%s of %j is "%s", in German "%s"', (id, interval, english, german) => {
    expect(say('en', id, interval)).toBe(english);
    expect(say('de', id, interval)).toBe(german);
  });

  test.each(locales)('of every quantity of the default scenario in %s is whole', (locale) => {
    const { values } = solve(defaultScenario.given);
    for (const id of quantityIds) {
      expect(say(locale, id, values[id]!), id).toMatch(/\d/);
      expect(say(locale, id, values[id]!), id).not.toMatch(/undefined|NaN|∞/);
    }
  });

  test('keeps the ends of a narrow range apart', () => {
    expect(say('en', 'time', { lo: 12.001 * 86_400, hi: 12.002 * 86_400 })).toBe('12.001–12.002 days');
  });

  test('tells figures that are close together from equal ones', () => {
    const { figures } = languages.en;
    expect([1, 1 + 1e-15, 1.00003, 1.004, 2.2789].map((factor) => figures.factor(factor))).toEqual([
      '1×',
      '1×',
      '1.00003×',
      '1.004×',
      '2.28×'
    ]);
  });

  test('does not split its number, its word and its unit over two lines', () => {
    expect(languages.en.figures.say('params', point(70e9))).not.toContain(' ');
  });

  test('is a factor, a percentage', () => {
    expect(plain(languages.en.figures.factor(1.3846))).toBe('1.38×');
    expect(plain(languages.en.figures.factor(16_000))).toBe('16,000×');
    expect(plain(languages.de.figures.factor(2.5e6))).toBe('2,5 Mio.×');
    expect(plain(languages.en.figures.percent(-1 / 11))).toContain('9.1');
    expect(plain(languages.de.figures.percent(0.404))).toContain('40,4');
  });

  test('never names a size of a thousand that has a word', () => {
    fc.assert(
      fc.property(fc.double({ min: 6, max: 14.9, noNaN: true }), (exponent) => {
        expect(say('en', 'tokens', point(10 ** exponent))).not.toMatch(/\d,\d{3}\b.* [MBT] /);
      })
    );
  });
});

describe.each(locales)('the text to edit in %s', (locale) => {
  const { figures } = languages[locale];

  /** What the field makes of its own text, in SI. */
  function readBack(id: QuantityId, interval: Interval): Interval {
    const text = figures.editable(id, interval);
    const reading = read(text, fields[id], locale);
    if (reading === 'expression' || !reading.ok) throw new Error(`${id} cannot read "${text}"`);
    return { lo: fromUnit(id, reading.interval.lo), hi: fromUnit(id, reading.interval.hi) };
  }

  /** In a field of tonnes or grams T is not a word for 10^12. */
  const largest = (id: QuantityId): number =>
    id === 'compute' ? 1e27 : id === 'carbon' || id === 'carbonIntensity' ? 1e11 : 1e20;

  /** Values from a millionth of the field's unit up to 10^11, 10^20 or 10^27 of it, or 100 % of a share. */
  const value = (id: QuantityId): fc.Arbitrary<number> => {
    const most = Math.min(domainMax(id) * 0.999, largest(id) * fromUnit(id, 1));
    const least = Math.log10(fromUnit(id, 1e-6));
    return fc.double({ min: least, max: Math.log10(most), noNaN: true }).map((exponent) => 10 ** exponent);
  };
  /** Few digits, as people type. */
  const short = (id: QuantityId): fc.Arbitrary<number> =>
    fc
      .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: -3, max: 23 }))
      .map(([digits, exponent]) => {
        if (domainMax(id) < Infinity) return digits / 10_000;
        return fromUnit(id, Math.min(largest(id), Number(`${digits}e${exponent}`)));
      });

  test.each(quantityIds)('of %s is read back as the same value', (id) => {
    fc.assert(
      fc.property(fc.oneof(value(id), short(id)), (si) => {
        const { lo, hi } = readBack(id, point(si));
        expect(lo).toBe(hi);
        expectClose(lo, si, 1e-11);
      }),
      { numRuns: 300 }
    );
  });

  test.each(quantityIds)('of a range of %s is read back as the same range', (id) => {
    const factor = fc.double({ min: 1.001, max: 1000, noNaN: true });
    fc.assert(
      fc.property(value(id), factor, fc.constantFrom('closed', 'at most', 'at least'), (si, by, kind) => {
        const interval = {
          lo: kind === 'at most' ? 0 : si / by,
          hi: kind === 'at least' ? Infinity : si
        };
        const back = readBack(id, interval);
        expectClose(back.lo, interval.lo, 1e-11);
        expectClose(back.hi, interval.hi, 1e-11);
      }),
      { numRuns: 300 }
    );
  });

  test('of a range over many decades is read back as the same range', () => {
    const wide = { lo: 2, hi: 70e9 };
    expect(readBack('params', wide)).toEqual(wide);
  });

  test('of a value with three decimals beyond 10^15 is read back as the same value', () => {
    expectClose(readBack('compute', point(1.234e24)).lo, 1.234e24, 1e-11);
  });

  test('of 10^12 tonnes is read back as tonnes', () => {
    expectClose(readBack('carbon', point(1e15)).lo, 1e15, 1e-11);
  });

  test('of 100 % is read back', () => {
    expect(readBack('uptime', point(1))).toEqual(point(1));
    expect(readBack('mfu', { lo: 0.5, hi: 1 })).toEqual({ lo: 0.5, hi: 1 });
  });

  test('of a tiny figure is read back', () => {
    expectClose(readBack('time', point(1e-9)).lo, 1e-9, 1e-11);
  });

  test('of every figure of the default scenario is read back', () => {
    const { values } = solve(defaultScenario.given);
    for (const id of quantityIds) expectClose(readBack(id, values[id]!).lo, values[id]!.lo, 1e-11);
  });
});
