import type { Architecture } from './architecture';
import { ArchitectureError, checkArchitecture } from './architecture-check';
import { architectureFields, isFlag, type ArchitectureField } from './architecture-field';

/** An architecture flat: whole numbers, flags as 0 and 1. */
export type ArchitectureFields = Partial<Record<ArchitectureField, number>>;

/** The fields of an architecture, those at 0 for no left out: `{ layers: 80, hidden: 8192, ... }`. */
export function fieldsOf(architecture: Architecture): ArchitectureFields {
  const fields: ArchitectureFields = {};
  for (const field of architectureFields) {
    const value = valueAt(architecture, field);
    if (value !== undefined && value !== false) fields[field] = Number(value);
  }
  return fields;
}

/**
 * The architecture of those fields. Without `kvHeads` there are as many as heads.
 *
 * @throws ArchitectureError naming the first field that is missing or impossible.
 */
export function architectureOf(fields: ArchitectureFields): Architecture {
  const tree: Tree = { gated: false };
  if (fields.heads !== undefined) tree.kvHeads = fields.heads;
  for (const field of architectureFields) {
    const value = fields[field];
    if (value === undefined) continue;
    const [first, second] = field.split('.') as [string, string?];
    const leaf = isFlag(field) ? asFlag(field, value) : value;
    if (leaf === false) continue;
    if (second === undefined) tree[first] = leaf;
    else tree[first] = { ...(tree[first] as Tree | undefined), [second]: leaf };
  }
  const architecture = tree as unknown as Architecture;
  checkArchitecture(architecture);
  return architecture;
}

function asFlag(field: ArchitectureField, value: number): boolean {
  if (value !== 0 && value !== 1) throw new ArchitectureError(field, value, 0, 1);
  return value === 1;
}

interface Tree {
  [key: string]: Leaf | Tree;
}

type Leaf = number | boolean;

/** The value at a path. */
export function valueAt(architecture: Architecture, field: ArchitectureField): Leaf | undefined {
  const [first, second] = field.split('.') as [string, string?];
  const value = (architecture as unknown as Record<string, Leaf | Record<string, Leaf> | undefined>)[first];
  if (second === undefined) return value as Leaf | undefined;
  return (value as Record<string, Leaf> | undefined)?.[second];
}
