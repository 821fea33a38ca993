import fc from 'fast-check';
import { domainMax, quantityIds, type Interval, type QuantityId, type SoftwareId } from '$lib/estimate';
import { listedChips, listedModels, type Precision } from '$lib/catalog';
import type { Scenario, TrainedModel } from '../../src/lib/scenario/scenario';
import { readPlan } from '../../src/lib/scenario/plan/plan-text';
import { linkOrder, units } from '../../src/lib/scenario/unit';

/** Every bit of a scenario, as text to compare. */
export const bitsOf = ({ name, given, solveFor, causes, ...named }: Scenario): string => {
  const rows = linkOrder.flatMap((id) => {
    const interval = given[id];
    return interval ? [id, ...new BigUint64Array(Float64Array.of(interval.lo, interval.hi).buffer)] : [];
  });
  return [name, ...rows, solveFor, causes, JSON.stringify(inOrder(named))].join(' ');
};

/** What a scenario names, in one order. */
const inOrder = ({
  hardware,
  model,
  software,
  plan,
  measured,
  basis,
  keep
}: Omit<Scenario, 'given' | 'solveFor'>) => [hardware, model, software, plan, measured, basis, keep];

/** Whether a scenario is one that a link can say. */
export const isValidScenario = ({ name, given, solveFor }: Scenario): boolean =>
  (name === undefined || (name.length > 0 && [...name].length <= 60)) &&
  quantityIds.includes(solveFor) &&
  (given.attention !== undefined || solveFor === 'attention') &&
  Object.entries(given).every(([id, { lo, hi }]) => {
    const max = domainMax(id as QuantityId);
    return lo >= 0 && lo <= max && lo < Infinity && hi > 0 && lo <= hi && (hi <= max || hi === Infinity);
  });

/** Positive doubles up to a bound: all exponents alike, subnormals included, and figures people write. */
const double = (max: number) =>
  fc.oneof(
    fc.double({ min: Number.MIN_VALUE, max, noNaN: true, noDefaultInfinity: true }),
    fc
      .tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: -3, max: 12 }))
      .map(([digits, exponent]) => Math.min(Number(`${digits}e${exponent}`), max))
  );

const interval = (id: QuantityId): fc.Arbitrary<Interval> => {
  const value = double(Math.min(domainMax(id), Number.MAX_VALUE));
  return fc.oneof(
    value.map((known) => ({ lo: known, hi: known })),
    fc.tuple(value, value).map(([a, b]) => ({ lo: Math.min(a, b), hi: Math.max(a, b) })),
    value.map((lo) => ({ lo, hi: Infinity })),
    value.map((hi) => ({ lo: 0, hi }))
  );
};

const anyCharacter = fc.string({ unit: 'binary', minLength: 1, maxLength: 1 });

const name = fc
  .array(fc.oneof(fc.constantFrom(...'🚀👩‍🔬+&=#%;\'" /ü'), anyCharacter), { minLength: 1, maxLength: 60 })
  .map((characters) => characters.join(''))
  .filter((text) => !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text));

const hardware = fc.constantFrom(...listedChips).chain(({ id, peaks }) =>
  fc.constantFrom(undefined, ...(Object.keys(peaks) as Precision[])).map((precision) => ({
    chip: id,
    ...(precision && { precision })
  }))
);

const count = fc.oneof(
  fc.integer({ min: 1, max: 100_000_000 }),
  fc.constantFrom(2048, 8192, 131_072, 1_000_000)
);

const model: fc.Arbitrary<TrainedModel> = fc
  .tuple(
    fc.oneof(
      fc.constant({}),
      fc.constantFrom(...listedModels).map(({ id }) => ({ id })),
      fc.constantFrom(...listedModels).map(({ architecture }) => ({ architecture }))
    ),
    fc.record({ total: interval('params'), sequence: count, batch: count }, { requiredKeys: [] })
  )
  .map(([named, fed]) => ({ ...named, ...fed }));

const planned = fc.record(
  {
    software: fc.constantFrom<SoftwareId>('tuned', 'production'),
    plan: fc
      .constantFrom('auto', 'auto.tp8.full', 'tp8.pp16.vp8', 'tp1', 'ep64.zero1.g2.ov')
      .map((text) => readPlan(text).choice!),
    measured: count,
    basis: fc.constant('published' as const),
    keep: fc.constant('all' as const)
  },
  { requiredKeys: [] }
);

/** Any scenario that a link can say. */
export const scenario: fc.Arbitrary<Scenario> = fc
  .record({
    name: fc.option(name, { nil: undefined }),
    given: fc.record(Object.fromEntries(linkOrder.map((id) => [id, interval(id)])), { requiredKeys: [] }),
    solveFor: fc.constantFrom(...quantityIds),
    causes: fc.option(
      fc.constantFrom('mtbf=50677', 'mtbf=1..2&write=60&failover=spares', 'mtbf=2&write=%20x'),
      {
        nil: undefined
      }
    ),
    hardware: fc.option(hardware, { nil: undefined }),
    model: fc.option(model, { nil: undefined }),
    planned
  })
  .map(({ name, given: { uptime, ...given }, solveFor, causes, hardware, model, planned }) => ({
    ...(name && { name }),
    given: {
      ...(solveFor !== 'attention' && { attention: { lo: 1, hi: 1 } }),
      ...given,
      ...(uptime && !causes && { uptime })
    },
    solveFor,
    ...(causes && { causes }),
    ...(hardware && { hardware }),
    ...(model && Object.keys(model).length > 0 && { model }),
    ...planned
  }));

/** Arbitrary text, lone surrogates included, and pieces of links in any order. */
export const anyLinkText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.nat(0xffff)).map((codes) => String.fromCharCode(...codes)),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          ...linkOrder.map((id) => `&${units[id].key}=`),
          '&name=',
          '&mtbf=',
          '&chip=',
          '&precision=',
          '&model=',
          '&total=',
          '&sequence=',
          '&layers=',
          '&plan=',
          '&software=',
          'tp8.pp16',
          'auto.',
          'h100-sxm',
          'fp8',
          '&write=',
          '&solve=',
          'time',
          'attention'
        ),
        fc.constantFrom(...'&=?#+-.%', '..', '%', '%F0%9F', '%ED%A0%80', '\ud800', '__proto__', 'a.'),
        fc.constantFrom(
          '1',
          '70B',
          '1e400',
          '1e-400',
          '1e308',
          '5e-324',
          '0',
          '101',
          '1e999999999',
          'k',
          'T'
        ),
        fc.double().map(String),
        anyCharacter
      )
    )
    .map((pieces) => pieces.join(''))
);
