import fc from 'fast-check';
import { causeDomains, type CauseId, type Causes } from '$lib/estimate/uptime';

/** Values of a cause: zero where it may be, its whole domain, and figures people would give. */
export function anyValue(id: CauseId | 'interval'): fc.Arbitrary<number> {
  const { lo, hi } = causeDomains[id];
  const [from, to] = [Math.log10(Math.max(lo, 1e-6)), Math.log10(hi)];
  const common =
    to > 3 && id !== 'gpuMtbf' ? fc.double({ min: Math.max(from, -2), max: 5, noNaN: true }) : undefined;
  const decades = fc.double({ min: from, max: to, noNaN: true });
  const value = (common ? fc.oneof({ weight: 3, arbitrary: common }, decades) : decades).map((decade) =>
    Math.min(hi, Math.max(lo, 10 ** decade))
  );
  return lo === 0 ? fc.oneof({ weight: 4, arbitrary: value }, fc.constant(0)) : value;
}

const ids = Object.keys(causeDomains) as (CauseId | 'interval')[];

/** Any causes within their domains, and often ones of a run that gets somewhere. */
export const anyCauses: fc.Arbitrary<Causes> = fc
  .record({
    ...(Object.fromEntries(ids.map((id) => [id, anyValue(id)])) as Record<
      CauseId | 'interval',
      fc.Arbitrary<number>
    >),
    gpuMtbf: fc.oneof(
      { weight: 3, arbitrary: fc.double({ min: 6, max: 10, noNaN: true }).map((decade) => 10 ** decade) },
      anyValue('gpuMtbf')
    ),
    gpus: fc.oneof(
      { weight: 3, arbitrary: fc.double({ min: 0, max: 5, noNaN: true }).map((decade) => 10 ** decade) },
      anyValue('gpus')
    ),
    failover: fc.constantFrom('wait' as const, 'spares' as const, 'shrink' as const),
    isBest: fc.boolean(),
    isPlain: fc.boolean()
  })
  .map(({ isBest, isPlain, interval, ...causes }) => ({
    ...causes,
    ...(!isBest && { interval }),
    ...(isPlain && { plannedRate: 0, corruptionRate: 0 })
  }));
