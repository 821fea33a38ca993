import {
  ArchitectureError,
  architectureFields,
  architectureOf,
  isFlag,
  type Architecture,
  type ArchitectureFields
} from '$lib/estimate';
import rows from './architectures.csv';
import { readTable, type CellReader, type Row } from '../cell';
import type { ModelNames } from './model-by-name';

/** A published model: what its parameters and FLOP are counted from, and what its publisher counts. */
export interface Model extends ModelNames {
  /** `2024-04`. */
  date: string;
  architecture: Architecture;
  /** Tokens per sequence in most of the training. */
  sequence: number;
  /** Parameters as printed, `'46.7B'`: total, and active where they are fewer. */
  published: string;
  publishedActive: string;
  source: string;
  notes: string;
  verification: string;
}

function readModel(cells: CellReader): Model | undefined {
  const fields: ArchitectureFields = {};
  for (const field of architectureFields) {
    const value = isFlag(field) ? flag(cells, field) : cells.number(field);
    if (value !== undefined) fields[field] = value;
  }
  const name = cells.required('model');
  const sequence = cells.number('sequence');
  try {
    return {
      id: cells.identifier('id'),
      name,
      aliases: cells.list('aliases', ';'),
      org: cells.required('org'),
      date: cells.required('date'),
      architecture: architectureOf(fields),
      sequence: sequence ?? cells.fault('sequence', 'is empty') ?? NaN,
      published: cells.required('params_published'),
      publishedActive: cells.text('active_published'),
      source: cells.required('source'),
      notes: cells.text('notes'),
      verification: cells.required('verification')
    };
  } catch (error) {
    if (!(error instanceof ArchitectureError)) throw error;
    return cells.fault(error.field, error.message);
  }
}

function flag(cells: CellReader, column: string): number | undefined {
  const text = cells.text(column);
  if (text !== '' && text !== 'yes' && text !== 'no') return cells.fault(column, 'is neither yes nor no');
  return text === 'yes' ? 1 : undefined;
}

/** Reads a table with the columns of architectures.csv; a row that gives no architecture is left out and is a fault. */
export const readModels = (table: readonly Row[]) => readTable(table, readModel);

/** Every published architecture of the catalogue. */
export const models: readonly Model[] = readModels(rows).items;

/**
 * The model of that name, exactly as the catalogue spells it.
 * @throws RangeError naming the model, where there is none.
 */
export function findModel(name: string): Model {
  const model = models.find((candidate) => candidate.name === name);
  if (model === undefined) throw new RangeError(`no model named "${name}"`);
  return model;
}
