import { domainMax, quantityIds, type QuantityId } from '$lib/estimate';
import { toUnit, units, type FieldWords } from '../unit';
import { unitOf } from './dimension';
import type { UnitProduct } from './measure';

/** A number field. */
export interface Field extends Omit<FieldWords, 'counted' | 'alias'> {
  /** What a bare number counts. */
  unit: UnitProduct;
  alias?: UnitProduct;
  /** Closed upper end, in the field's unit. */
  max?: number;
}

/** The field of every quantity, in the unit of its link key. */
export const fields = Object.fromEntries(quantityIds.map((id) => [id, fieldOf(id)])) as Record<
  QuantityId,
  Field
>;

function fieldOf(id: QuantityId): Field {
  const { counted, alias, ...rest } = units[id].field;
  const unit = unitOf(counted);
  return {
    ...rest,
    unit: rest.percent ? { ...unit, factor: 0.01 } : unit,
    ...(alias && { alias: unitOf(alias) }),
    ...(domainMax(id) < Infinity && { max: toUnit(id, domainMax(id)) })
  };
}
