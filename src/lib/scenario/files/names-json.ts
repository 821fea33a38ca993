import type { Precision } from '$lib/catalog';
import { architectureFields, fieldsOf, type ArchitectureFields, type SoftwareId } from '$lib/estimate';
import { writeInterval } from '../link/interval-text';
import { modeKeys, readMode, writeMode, type Mode } from '../link/mode-keys';
import { readHardware, readModel, writeNames } from '../link/name-keys';
import { planKeys, readPlanned, writePlanned } from '../link/plan-keys';
import { planText } from '../plan/plan-text';
import { Query } from '../link/query';
import type { Scenario, TrainedModel } from '../scenario';
import { intervalIn, isObject, own, type Fields } from './json-fields';
import { intervalJson, type IntervalJson } from './solution-json';

type Named = Pick<Scenario, 'hardware' | 'model' | (typeof planKeys)[number] | (typeof modeKeys)[number]>;

/** What the figures of a scenario are of and how they are meant, in a file: chip and model by the ids of links. */
export interface NamesJson extends Mode {
  hardware?: { chip: string; precision?: Precision };
  model?: {
    id?: string;
    /** The fields of an own architecture, by the keys of links. */
    architecture?: ArchitectureFields;
    total?: IntervalJson;
    sequence?: number;
    batch?: number;
  };
  software?: SoftwareId;
  /** As in a link. */
  plan?: string;
  measured?: number;
}

export function namesJson(scenario: Named): NamesJson {
  const { hardware, model, software, plan, measured, basis, keep } = scenario;
  return {
    ...(hardware && { hardware }),
    ...(model && { model: modelJson(model) }),
    ...(software && { software }),
    ...(plan && { plan: planText(plan) }),
    ...(measured && { measured }),
    ...(basis && { basis }),
    ...(keep && { keep })
  };
}

function modelJson({ architecture, total, ...rest }: TrainedModel): NamesJson['model'] {
  return {
    ...rest,
    ...(architecture && { architecture: fieldsOf(architecture) }),
    ...(total && { total: intervalJson(total) })
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
  for (const key of [...planKeys, ...modeKeys]) take(file, key);
  return pairs.toString();
}

/** Whether a file says otherwise of chip or model than a scenario does. */
export function differsInNames(file: Fields, scenario: Scenario): boolean {
  if (['hardware', 'model', ...planKeys, ...modeKeys].every((field) => own(file, field) === undefined))
    return false;
  const query = new Query(namesQuery(file));
  const said = {
    hardware: readHardware(query),
    model: readModel(query),
    ...readPlanned(query),
    ...readMode(query)
  };
  return namesLink(said) !== namesLink(scenario);
}

const namesLink = (named: Named): string =>
  [...writeNames(named), ...writePlanned(named), ...writeMode(named)].join('&');
