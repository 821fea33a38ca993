import { chipsOfPeak, generationOf, listedChips, precisionClass, type PrecisionClass } from '$lib/catalog';
import { isPoint, type Interval } from '$lib/estimate';
import { chipIn, precisionOf, type Hardware } from '$lib/scenario';

/** A family of chips at a precision, as published runs are grouped by. */
interface Family {
  generation: string;
  format: PrecisionClass;
}

/** The families whose published runs a scenario is held against: that of its chip, else those with its peak. */
export function familiesOf(hardware: Hardware | undefined, peak: Interval | undefined): Family[] {
  const chip = chipIn({ ...(hardware && { hardware }) });
  const chips =
    hardware && chip
      ? [{ chip, precision: precisionOf(hardware, chip) }]
      : peak && isPoint(peak)
        ? chipsOfPeak(peak.lo, listedChips)
        : [];
  return chips.map(({ chip, precision }) => ({
    generation: generationOf(chip.name),
    format: precisionClass({ precision })
  }));
}
