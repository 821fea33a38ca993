import type { Precision } from '$lib/catalog';
import { architectureFields, fieldsOf, type ArchitectureFields } from '$lib/estimate';
import { writeInterval } from '../link/interval-text';
import { writeNames } from '../link/name-keys';
import type { Scenario } from '../scenario';
import { intervalIn, isObject, own, type Fields } from './json-fields';
import { intervalJson, type IntervalJson } from './solution-json';

/** What the figures of a scenario are of, in a file: chip and model by the ids of links. */
export interface NamesJson {
  hardware?: { chip: string; precision?: Precision };
  model?: {
    id?: string;
    /** The fields of an own architecture, by the keys of links. */
    architecture?: ArchitectureFields;
    total?: IntervalJson;
    sequence?: number;
    batch?: number;
  };
}

export function namesJson({ hardware, model }: Pick<Scenario, 'hardware' | 'model'>): NamesJson {
  if (!model) return hardware ? { hardware } : {};
  const { architecture, total, ...rest } = model;
  return {
    ...(hardware && { hardware }),
    model: {
      ...rest,
      ...(architecture && { architecture: fieldsOf(architecture) }),
      ...(total && { total: intervalJson(total) })
    }
  };
}

/** The keys of a link that say what a file says of chip and model, so that one reader checks both. */
export function namesQuery(file: Fields): string {
  const [hardware, model] = [own(file, 'hardware'), own(file, 'model')];
  const pairs = new URLSearchParams();
  const take = (from: unknown, field: string, key = field): void => {
    const value = isObject(from) ? own(from, field) : undefined;
    if (typeof value === 'string' || typeof value === 'number') pairs.set(key, String(value));
  };
  take(hardware, 'chip');
  take(hardware, 'precision');
  const total = isObject(model) ? intervalIn(own(model, 'total')) : 'no-interval';
  if (typeof total !== 'string') pairs.set('total', writeInterval(total, { num: 1, den: 1 }));
  take(model, 'id', 'model');
  const architecture = isObject(model) ? own(model, 'architecture') : undefined;
  for (const field of architectureFields) take(architecture, field);
  take(model, 'sequence');
  take(model, 'batch');
  return pairs.toString();
}

/** Whether a file says otherwise of chip or model than a scenario does. */
export const differsInNames = (file: Fields, scenario: Scenario): boolean =>
  (own(file, 'hardware') !== undefined || own(file, 'model') !== undefined) &&
  namesQuery(file) !== new URLSearchParams(writeNames(scenario).join('&')).toString();
