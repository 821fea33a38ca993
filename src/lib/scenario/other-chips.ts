import { chipsOfPeak, generationOf, listedChips, peakOf, type Chip } from '$lib/catalog';
import { isPoint, type Conflict } from '$lib/estimate';
import type { Scenario } from './scenario';

/** A chip whose peak is given, and newer ones with which the same figures would make a usual MFU. */
export interface OtherChips {
  stated: Chip;
  others: { chip: Chip; mfu: number }[];
}

/** MFU of well-run training, and how far off, as a factor, a run may be. */
const USUAL = 0.42;
const WITHIN = 2.2;

const MOST = 3;

/**
 * Where an MFU would pass 100 % of a peak that is exactly some chip's: the likeliest cause is that the run was on another
 * one. At most three that are faster, the likeliest first and one of each family; undefined where none would do.
 */
export function otherChipsFor(
  { quantity, given: domain, implied, givens }: Conflict,
  { given }: Pick<Scenario, 'given'>
): OtherChips | undefined {
  const peak = given.peakFlops;
  const isShare = (quantity === 'mfu' || quantity === 'runMfu') && domain.lo === 0;
  if (!isShare || !peak || !isPoint(peak) || !givens.includes('peakFlops')) return undefined;
  const [found] = chipsOfPeak(peak.lo, listedChips);
  if (!found) return undefined;
  const { chip: stated, precision } = found;
  const families = new Set([generationOf(stated.name)]);
  const others = listedChips
    .flatMap((chip) => {
      const other = peakOf(chip, precision);
      return other && other > peak.lo ? [{ chip, mfu: (implied.lo * peak.lo) / other }] : [];
    })
    .filter(({ mfu }) => offUsual(mfu) < Math.log(WITHIN))
    .sort((a, b) => offUsual(a.mfu) - offUsual(b.mfu))
    .filter(({ chip }) => families.size < families.add(generationOf(chip.name)).size)
    .slice(0, MOST);
  return others.length > 0 ? { stated, others } : undefined;
}

const offUsual = (mfu: number): number => Math.abs(Math.log(mfu / USUAL));
