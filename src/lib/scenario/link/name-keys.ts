import { chipNamed, listedModel, precisions } from '$lib/catalog';
import {
  ArchitectureError,
  architectureFields,
  architectureOf,
  fieldsOf,
  type Architecture,
  type ArchitectureFields
} from '$lib/estimate';
import type { Hardware, Scenario, TrainedModel } from '../scenario';
import { shortestDecimal } from './decimal';
import { writeInterval } from './interval-text';
import type { Query } from './query';

const plain = { num: 1, den: 1 };

/** The link keys of chip and model, in their order. */
export const nameKeys: readonly string[] = [
  'chip',
  'precision',
  'total',
  'model',
  ...architectureFields,
  'sequence',
  'batch'
];

/** Longest sequence: beyond it every model is attention only. */
export const maxSequence = 100_000_000;

/** What a link says its chip is: `chip` by id or any spelling of a name, and `precision`. Reports what it cannot read. */
export function readHardware(query: Query): Hardware | undefined {
  const name = query.first('chip');
  const said = query.first('precision');
  const precision = precisions.find((each) => each === said?.trim().toLowerCase());
  if (said !== undefined && !precision) query.report('precision', said, 'unknown-precision');
  if (name === undefined) {
    if (precision) query.report('precision', said!, 'without-chip');
    return undefined;
  }
  const chip = chipNamed(name);
  if (!chip) {
    query.report('chip', name, 'unknown-chip');
    return undefined;
  }
  const hasPeak = precision && chip.peaks[precision] !== undefined;
  if (precision && !hasPeak) query.report('precision', said!, 'no-peak');
  return { chip: chip.id, ...(hasPeak && { precision }) };
}

/** What a link says is trained: `model`, or the fields of an own architecture; `total`, `sequence` and `batch`. */
export function readModel(query: Query): TrainedModel | undefined {
  const total = query.interval('total', plain);
  const id = readModelId(query);
  const architecture = id === undefined ? readArchitecture(query) : undefined;
  const sequence = query.count('sequence', maxSequence);
  const batch = query.count('batch');
  const model: TrainedModel = {
    ...(id !== undefined && { id }),
    ...(architecture && { architecture }),
    ...(total && { total }),
    ...(sequence && { sequence }),
    ...(batch && { batch })
  };
  return Object.keys(model).length > 0 ? model : undefined;
}

function readModelId(query: Query): string | undefined {
  const name = query.first('model');
  if (name === undefined) return undefined;
  const model = listedModel(name);
  if (!model) query.report('model', name, 'unknown-model');
  return model?.id;
}

function readArchitecture(query: Query): Architecture | undefined {
  const fields: ArchitectureFields = {};
  for (const field of architectureFields) {
    const text = query.first(field);
    if (text === undefined) continue;
    if (/^\d{1,10}$/.test(text)) fields[field] = Number(text);
    else query.report(field, text, 'no-count');
  }
  if (Object.keys(fields).length === 0) return undefined;
  try {
    return architectureOf(fields);
  } catch (error) {
    if (!(error instanceof ArchitectureError)) throw error;
    const { field, value } = error;
    query.report(field, String(value ?? ''), value === undefined ? 'missing-field' : 'impossible-field');
    return undefined;
  }
}

/** What a link says of chip and model: `chip=h100-sxm&precision=fp8&total=671B&model=deepseek-v3&sequence=4096`. */
export function writeNames({ hardware, model }: Pick<Scenario, 'hardware' | 'model'>): string[] {
  const pairs: string[] = [];
  const write = (key: string, value: string | number | undefined): void => {
    if (value !== undefined) pairs.push(`${key}=${value}`);
  };
  write('chip', hardware?.chip);
  write('precision', hardware?.precision);
  write('total', model?.total && writeInterval(model.total, plain));
  write('model', model?.id);
  if (model?.architecture)
    for (const [field, value] of Object.entries(fieldsOf(model.architecture))) write(field, value);
  write('sequence', model?.sequence);
  write('batch', model?.batch && shortestDecimal(model.batch, plain));
  return pairs;
}
