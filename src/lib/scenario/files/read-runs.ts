import type { Letter } from '../comparison';
import type { FileReading, FileRemark } from './file-reading';
import { writeInterval } from '../link/interval-text';
import { intervalIn, isObject, own, remark, type Fields } from './json-fields';
import { withLetter } from '../link/letter';
import { percentEncode } from '../link/link-text';
import { readGiven } from './read-given';

/** All letters, once more: where the others are comes with what draws comparisons, and the calculator reads files too. */
const letters: readonly Letter[] = ['a', 'b', 'c', 'd'];

/**
 * A comparison in a file without a link, from what is given of its runs in SI units; nothing if no run gives any. Runs
 * that cannot be used, and those past the fourth, are left out and remarked on.
 */
export function comparisonOfRuns(file: Fields, remarks: readonly FileRemark[]): FileReading | undefined {
  const runs = own(file, 'runs');
  if (!Array.isArray(runs)) return undefined;
  const all: FileRemark[] = [...remarks];
  const links = runs.flatMap((run: unknown, i) => {
    const letter = letters[i];
    const at = `runs[${i}]`;
    if (!isObject(run) || !isObject(own(run, 'given'))) all.push(remark(at, run, 'no-figure'));
    else if (!letter) all.push(remark(at, own(run, 'name') ?? '', 'no-room'));
    else {
      const read = readGiven(run, `${at}.`);
      all.push(...read.remarks);
      return [withLetter(letter, read.search + textOf(run, at, all))];
    }
    return [];
  });
  if (links.length === 0) return undefined;
  for (const key of ['base', 'measure']) {
    const value = own(file, key);
    if (typeof value === 'string') links.push(`${key}=${percentEncode(value)}`);
  }
  return { kind: 'comparison', search: `?${links.join('&')}`, file, remarks: all };
}

/** What a link says of the text per token of a run. */
function textOf(run: Fields, at: string, remarks: FileRemark[]): string {
  const value = own(run, 'text');
  if (value === undefined) return '';
  const text = intervalIn(value);
  if (typeof text !== 'string') return `&text=${writeInterval(text, { num: 1, den: 1 })}`;
  remarks.push(remark(`${at}.text`, value, text));
  return '';
}
