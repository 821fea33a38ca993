import type { Bilingual } from '$lib/catalog/bilingual';
import { point, type Interval, type QuantityId } from '$lib/estimate';
import { fromUnit, toUnit } from '../unit';

/** Where a given figure comes from: printed by the source, computed from what it prints, or ours. */
export interface Basis {
  kind: 'published' | 'derived' | 'assumed';
  reason?: Bilingual;
  /** Where it is printed, if that is not the preset's own source. */
  source?: string;
}

/** A given figure in SI, and what it rests on. */
export interface Fact extends Basis {
  value: Interval;
}

export type Facts = Partial<Record<QuantityId, Fact>>;

/** A figure in its field unit, as in a link: `written('gpuPrice', '2')` is 2 USD per GPU-hour. */
export const written = (id: QuantityId, text: string): Interval => point(fromUnit(id, text));

/** A derived SI value, to as many significant digits in its field unit as the figures it comes from carry. */
export const roundedTo = (id: QuantityId, value: number, digits: number): Interval =>
  written(id, toUnit(id, value).toPrecision(digits));
