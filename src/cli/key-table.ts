import type { QuantityId } from '$lib/estimate';
import en from '$lib/i18n/en/common';
import { linkOrder, units } from '$lib/scenario';

/** A quantity by its key in links and tables, with the unit of that, which is empty where there is none. */
export interface KeyRow {
  key: string;
  id: QuantityId;
  name: string;
  unit: string;
}

/** Every key of a quantity, in the order of links. */
export const keyTable: readonly KeyRow[] = linkOrder.map((id) => {
  const { name, unit } = en.quantities[id];
  const said = typeof unit === 'string' ? unit : unit(2);
  return { key: units[id].key, id, name, unit: said === '1' ? '' : said };
});
