import type { Interval } from '$lib/estimate';
import type { FileRemark } from './file-reading';
import { jsonText } from './json-text';
import { cut, printable } from '../link/link-text';

/** An object in a file of JSON. */
export type Fields = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const own = (fields: Fields, field: string): unknown =>
  Object.hasOwn(fields, field) ? fields[field] : undefined;

/** What is wrong with a value, which is shown short and as the file has it. */
export const remark = (field: string, value: unknown, problem: FileRemark['problem']): FileRemark => ({
  field: cut(printable(field)),
  value: cut(printable(jsonText(value))),
  problem
});

/** An interval in SI, or why it is none: a number, or ends of which `lo` may be 0 and `hi` null. */
export function intervalIn(value: unknown, max = Infinity): Interval | FileRemark['problem'] {
  const ends = typeof value === 'number' ? { lo: value, hi: value } : value;
  if (!isObject(ends) || Object.keys(ends).length === 0) return 'no-interval';
  const [lo, hi] = [own(ends, 'lo') ?? 0, own(ends, 'hi') ?? Infinity];
  if (typeof lo !== 'number' || typeof hi !== 'number') return 'no-interval';
  if (lo === Infinity || own(ends, 'hi') === Infinity) return 'too-large';
  if (lo < 0 || hi <= 0) return 'not-positive';
  if (lo === 0 && hi === Infinity) return 'no-bound';
  if (lo > hi) return 'reversed';
  // Adding 0 turns -0 into 0.
  return lo > max || (hi > max && hi < Infinity) ? 'above-domain' : { lo: lo + 0, hi };
}
