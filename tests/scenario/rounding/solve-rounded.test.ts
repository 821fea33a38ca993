import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { domainMax, point, solve, type QuantityId } from '$lib/estimate';
import {
  decodeScenario,
  fromUnit,
  solveRounded,
  toUnit,
  withinRounding,
  withoutRounded
} from '$lib/scenario';

const of = (search: string) => solveRounded(decodeScenario(search).scenario.given);

describe('figures that people rounded', () => {
  it.each([
    // 30.84M GPU-hours of 3.8e25 FLOP, of which two digits are written.
    ['?params=405B&tokens=15.6T&flops=3.8e25&gpuhours=30.84M&peak=989&solve=mfu', 1.002427],
    // The model card of Llama 2 7B: 31.22 t of 184,320 hours at 400 W.
    [
      '?params=6.74B&tokens=2T&gpuhours=184320&watts=400&pue=1.1&grid=385&co2=31.22&peak=312&solve=usefulFlops',
      1.000122
    ]
  ])('agree within rounding: %s', (link, factor) => {
    const { conflicts, rounded } = of(link);
    expect(conflicts).toEqual([]);
    expect(rounded[0]?.factor).toBeCloseTo(factor, 5);
  });

  it('are a conflict where rounding leaves some of it, which is said', () => {
    const two = '?params=2.7B&tokens=1.1T&gpus=160&gpuhours=57600&peak=312&uptime=100&solve=mfu';
    expect(of(`${two}&days=15`)).toMatchObject({ conflicts: [], rounded: [] });
    const [conflict] = of(`${two}&days=14`).conflicts;
    expect(conflict?.factor).toBeCloseTo(15 / 14, 9);
    // 14 is at most 14.5 days, 160 at most 165 GPUs, 57,600 at least 57,550 GPU-hours: 57,420 for 57,550.
    expect(conflict?.left).toBeCloseTo(57_550 / (165 * 14.5 * 24), 9);
  });

  it('agree to the letter where they do', () => {
    expect(of('?params=70B&tokens=15T&flops=6.3e24&solve=time')).toMatchObject({
      conflicts: [],
      rounded: []
    });
  });
});

it.each<[QuantityId, string, number, number]>([
  ['tokens', '15T', 14.5e12, 15.5e12],
  ['compute', '3.8e25', 3.75e25, 3.85e25],
  ['gpuTime', '30.84M', 30.835e6 * 3600, 30.845e6 * 3600],
  ['params', '70.6B', 70.6e9 * 0.975, 70.6e9 * 1.025],
  ['time', '3', 3 * 86400 * 0.95, 3 * 86400 * 1.05],
  ['gpus', '64', 64, 64],
  ['gpus', '16k', 16e3 - 500, 16e3 + 500],
  ['uptime', '100', 1, 1],
  ['uptime', '95', 0.945, 0.955],
  ['mfu', '99', 0.985, 0.995],
  ['pue', '1', 1, 1],
  ['pue', '1.1', 1.05, 1.15],
  ['attention', '1', 1, 1]
])('%s of %s may be from %d to %d', (id, text, lo, hi) => {
  const rounded = withinRounding(id, point(fromUnit(id, text)));
  expect(rounded.lo / lo).toBeCloseTo(1, 9);
  expect(rounded.hi / hi).toBeCloseTo(1, 9);
});

it('open ends stay open, the others are widened', () => {
  expect(withinRounding('tokens', { lo: 15e12, hi: Infinity }).hi).toBe(Infinity);
  expect(withinRounding('tokens', { lo: 0, hi: 15e12 }).lo).toBe(0);
});

/** A run of figures that are true, each of many digits. */
const run = fc.record({
  params: fc.double({ min: 1e8, max: 1e12, noNaN: true }),
  tokens: fc.double({ min: 1e9, max: 1e14, noNaN: true }),
  gpus: fc.integer({ min: 100, max: 1e5 }),
  peakFlops: fc.double({ min: 1e14, max: 5e15, noNaN: true }),
  mfu: fc.double({ min: 0.05, max: 0.9, noNaN: true }),
  // What rounds to 100 % would be exact.
  uptime: fc.double({ min: 0.5, max: 0.99, noNaN: true }),
  gpuPrice: fc.double({ min: 1 / 3600, max: 10 / 3600, noNaN: true })
});

const told: readonly QuantityId[] = [
  'params',
  'tokens',
  'gpus',
  'peakFlops',
  'mfu',
  'uptime',
  'gpuPrice',
  'compute',
  'gpuFlops',
  'usefulFlops',
  'time',
  'gpuTime',
  'tokenRate',
  'cost',
  'runMfu'
];

const rounded = (id: QuantityId, value: number, digits: number): number =>
  Math.min(domainMax(id), fromUnit(id, toUnit(id, value).toPrecision(digits)));

it('figures of a true run, each rounded to 2 to 6 digits, never contradict each other', () => {
  fc.assert(
    fc.property(run, fc.infiniteStream(fc.integer({ min: 2, max: 6 })), (figures, digits) => {
      const { values } = solve({ ...figures, attention: 1 });
      const given = Object.fromEntries(
        told.map((id) => [id, point(rounded(id, values[id]!.lo, digits.next().value as number))])
      );
      expect(solveRounded({ ...given, attention: point(1) }).conflicts).toEqual([]);
      expect(solve(withoutRounded(given)).conflicts).toEqual([]);
    }),
    { numRuns: 2000 }
  );
});

it('one that is off by more than all rounding always does', () => {
  fc.assert(
    fc.property(
      run,
      fc.integer({ min: 2, max: 6 }),
      fc.double({ min: 1.25, max: 1000, noNaN: true }),
      (figures, digits, by) => {
        const { tokenRate, tokens, time } = solve({ ...figures, attention: 1 }).values;
        const given = {
          tokens: point(rounded('tokens', tokens!.lo, digits)),
          time: point(rounded('time', time!.lo, digits)),
          tokenRate: point(rounded('tokenRate', tokenRate!.lo * by, digits))
        };
        const { conflicts } = solveRounded(given);
        expect(conflicts).toHaveLength(1);
        expect(conflicts[0]!.factor).toBeGreaterThan(1.1);
        expect(conflicts[0]!.left).toBeGreaterThan(1);
        expect(conflicts[0]!.left).toBeLessThan(conflicts[0]!.factor);
      }
    ),
    { numRuns: 2000 }
  );
});
