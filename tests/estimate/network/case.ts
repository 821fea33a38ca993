import fc from 'fast-check';
import { domainMax, quantityIds, type Given, type Interval, type QuantityId } from '$lib/estimate';
import { wholeRun, type Run } from './run';

/** What a property test gives to the solver, and the run its figures are taken from. */
export interface Case {
  given: Given;
  run: Run;
}

const power = (least: number, most: number): fc.Arbitrary<number> =>
  fc.double({ min: least, max: most, noNaN: true }).map((exponent) => 10 ** exponent);

/** Runs from a student's to ones nobody has done. */
export const anyRun: fc.Arbitrary<Run> = fc
  .record({
    params: power(5, 14),
    tokens: power(6, 16),
    attention: power(0, 1),
    gpus: power(0, 7),
    peakFlops: power(12, 17),
    mfu: power(-2, 0),
    uptime: power(-1, 0),
    gpuPrice: power(-5, -1),
    gpuPower: power(1, 4),
    pue: power(0, 0.5),
    carbonIntensity: power(-10, -5)
  })
  .map(wholeRun);

/** Figures without any relation, over the range of doubles. */
const extremes: fc.Arbitrary<Run> = fc
  .array(fc.double({ min: -300, max: 300, noNaN: true }), {
    minLength: quantityIds.length,
    maxLength: quantityIds.length
  })
  .map((exponents) => {
    const figure = (id: QuantityId, i: number): number =>
      10 ** (domainMax(id) === 1 ? -Math.abs(exponents[i]!) : exponents[i]!);
    return Object.fromEntries(quantityIds.map((id, i) => [id, figure(id, i)])) as Run;
  });

const kinds = ['number', 'number', 'interval', 'interval', 'at least', 'at most', 'open'] as const;

/** How a figure is said: off by a factor, with a margin on each side (powers of ten). */
const saying = fc.record({
  kind: fc.constantFrom(...kinds),
  off: fc.oneof(
    fc.constant(0),
    fc.double({ min: 0.001, max: 2, noNaN: true }).chain((o) => fc.constantFrom(o, -o))
  ),
  below: fc.oneof(fc.constant(0), fc.double({ min: 0.001, max: 1.5, noNaN: true })),
  above: fc.oneof(fc.constant(0), fc.double({ min: 0.001, max: 1.5, noNaN: true }))
});

type Saying = typeof saying extends fc.Arbitrary<infer T> ? T : never;

function said(id: QuantityId, figure: number, { kind, off, below, above }: Saying): number | Interval {
  const most = Math.min(domainMax(id), 1e300);
  const within = (value: number): number => Math.min(Math.max(value, 1e-300), most);
  const value = within(figure * 10 ** off);
  if (kind === 'number') return value;
  return {
    lo: kind === 'interval' || kind === 'at least' ? within(value * 10 ** -below) : 0,
    hi: kind === 'interval' || kind === 'at most' ? within(value * 10 ** above) : Infinity
  };
}

/** Few quantities are often independent, many never are. */
const fewOrMany = fc.oneof(
  fc.subarray([...quantityIds], { maxLength: 7 }),
  fc.subarray([...quantityIds], { minLength: 7, maxLength: 14 })
);

/** Subsets of the figures of a run: as they are, said off by some factors, and figures without any relation. */
export const anyCase: fc.Arbitrary<Case> = fc
  .record({
    run: fc.oneof({ weight: 4, arbitrary: anyRun }, { weight: 1, arbitrary: extremes }),
    isTrue: fc.constantFrom(true, false, false),
    isExact: fc.boolean(),
    ids: fewOrMany,
    sayings: fc.array(saying, { minLength: 14, maxLength: 14 })
  })
  .map(({ run, isTrue, isExact, ids, sayings }) => {
    const figures = ids.map((id, i): [QuantityId, number | Interval] => {
      const { kind, off, ...margins } = sayings[i]!;
      const saying: Saying = { ...margins, kind: isExact ? 'number' : kind, off: isTrue ? 0 : off };
      return [id, said(id, run[id], saying)];
    });
    return { run, given: Object.fromEntries(figures) };
  });

/** Subsets of the exact figures of a run. */
export const exactCase: fc.Arbitrary<Case> = fc
  .record({ run: anyRun, ids: fewOrMany })
  .map(({ run, ids }) => ({ run, given: Object.fromEntries(ids.map((id) => [id, run[id]])) }));

export const idsIn = (given: Given): QuantityId[] => quantityIds.filter((id) => given[id] !== undefined);

export const intervalOf = (value: number | Interval): Interval =>
  typeof value === 'number' ? { lo: value, hi: value } : value;

export const without = (given: Given, ...left: QuantityId[]): Given =>
  Object.fromEntries(idsIn(given).flatMap((id) => (left.includes(id) ? [] : [[id, given[id]]])));

/** A quantity nothing is said about: anything in its domain. */
export const anything = (id: QuantityId): Interval => ({ lo: 0, hi: domainMax(id) });
