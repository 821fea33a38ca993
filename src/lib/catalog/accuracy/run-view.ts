import { organisationText } from '../published/family';
import { makes, sizeOf, sizes, type Make, type Size } from './group';
import type { RunRow } from './run-row';

/** What the table of runs can be sorted by. */
export const sortKeys = [
  'name',
  'org',
  'date',
  'chip',
  'gpus',
  'params',
  'tokens',
  'gpuTime',
  'step',
  'whole',
  'check',
  'guess'
] as const;

export type SortKey = (typeof sortKeys)[number];

/** Which runs a table shows, and in which order. */
export interface RunView {
  /** Words, all of which a row must have somewhere. */
  words: string;
  chip: string;
  org: string;
  kind: string;
  size: Size | '';
  make: Make | '';
  sort: SortKey;
  descending: boolean;
  /** Counted from 1. */
  page: number;
}

/** Longest first. */
export const defaultView: RunView = {
  words: '',
  chip: '',
  org: '',
  kind: '',
  size: '',
  make: '',
  sort: 'gpuTime',
  descending: true,
  page: 1
};

export const PAGE = 50;

/** Texts sort upwards at first, figures downwards. */
export const startsDescending = (key: SortKey): boolean => !['name', 'org', 'chip'].includes(key);

/** The rows that a view shows on all its pages together, in its order. Rows without the figure sorted by come last. */
export function select(rows: readonly RunRow[], view: RunView): RunRow[] {
  const words = view.words.toLowerCase().split(/\s+/).filter(Boolean);
  const isIn = (row: RunRow): boolean =>
    (!view.chip || row.chip === view.chip) &&
    (!view.org || row.org === organisationText(view.org)) &&
    (!view.kind || row.kind === view.kind) &&
    (!view.make || row.make === view.make) &&
    (!view.size || (row.params !== undefined && sizeOf(row.params) === view.size)) &&
    (words.length === 0 || hasAll(row, words));
  const sign = view.descending ? -1 : 1;
  const keyed = rows.filter(isIn).map((row) => [valueOf(row, view.sort), row] as const);
  return keyed
    .sort(([a], [b]) => {
      if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
      return a === b ? 0 : a < b ? -sign : sign;
    })
    .map(([, row]) => row);
}

const texts = new WeakMap<RunRow, string>();

function hasAll(row: RunRow, words: readonly string[]): boolean {
  let text = texts.get(row);
  if (text === undefined) texts.set(row, (text = Object.values(row.cells).join('\n').toLowerCase()));
  return words.every((word) => text.includes(word));
}

/** What a row is sorted by: of a check or a guess the size of its error. */
function valueOf(row: RunRow, key: SortKey): string | number | undefined {
  if (key === 'check' || key === 'guess') {
    const pair = row[key];
    return pair && Math.abs(Math.log(pair.computed / pair.published));
  }
  const value = row[key];
  return typeof value === 'string' ? value.toLowerCase() || undefined : value;
}

/** How many pages there are, at least one. */
export const pagesOf = (count: number): number => Math.max(1, Math.ceil(count / PAGE));

/** The rows of one page. */
export const rowsOfPage = <T>(rows: readonly T[], page: number): T[] =>
  rows.slice((page - 1) * PAGE, page * PAGE);

/** Every value of a column that a table can be narrowed to, most frequent first, with its number of rows. */
export function choices(
  rows: readonly RunRow[],
  column: 'chip' | 'org' | 'kind'
): [value: string, rows: number][] {
  const counts = new Map<string, number>();
  for (const row of rows) if (row[column]) counts.set(row[column], (counts.get(row[column]) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

const keys = {
  words: 'q',
  org: 'org',
  kind: 'kind',
  size: 'size',
  make: 'make',
  sort: 'sort',
  page: 'page'
} as const;

/** The key of a view's chip: beside a run, of which `solve` tells, `chip` is that of the run. */
const chipKey = (search: string): string => (new URLSearchParams(search).has('solve') ? 'hardware' : 'chip');

/** The keys that a view has in this query. */
export const viewKeys = (search: string): string[] => [...Object.values(keys), chipKey(search)];

/**
 * The query of a view, without what is as it is by default: `?q=llama&chip=H100&sort=-params`. `run` is that of the run
 * it will stand behind.
 */
export function encodeView(view: RunView, run = ''): string {
  const query = new URLSearchParams();
  for (const name of ['words', 'chip', 'org', 'kind', 'size', 'make'] as const)
    if (view[name].trim()) query.set(name === 'chip' ? chipKey(run) : keys[name], view[name].trim());
  const { sort, descending } = view;
  if (sort !== defaultView.sort || descending !== defaultView.descending)
    query.set(keys.sort, (descending ? '-' : '') + sort);
  if (view.page > 1) query.set(keys.page, String(view.page));
  const text = query.toString();
  return text && `?${text}`;
}

/** A part of an address that means nothing here. */
export interface ViewProblem {
  key: string;
  value: string;
}

/**
 * Reads the query of a view. What it cannot take is left as it is by default, and told; other keys are ignored. Whether
 * there are rows for it, `select` finds.
 */
export function decodeView(search: string): { view: RunView; problems: ViewProblem[] } {
  const query = new URLSearchParams(search);
  const problems: ViewProblem[] = [];
  const read = (key: string): string => (query.get(key) ?? '').trim().slice(0, 200);
  const view: RunView = {
    ...defaultView,
    words: read('q'),
    chip: read(chipKey(search)),
    org: read('org'),
    kind: read('kind')
  };

  const size = sizes.find((name) => name === read('size'));
  if (size) view.size = size;
  else if (read('size')) problems.push({ key: 'size', value: read('size') });

  const make = makes.find((name) => name === read('make'));
  if (make) view.make = make;
  else if (read('make')) problems.push({ key: 'make', value: read('make') });

  const sort = sortKeys.find((key) => key === read('sort').replace(/^-/, ''));
  if (sort) Object.assign(view, { sort, descending: read('sort').startsWith('-') });
  else if (read('sort')) problems.push({ key: 'sort', value: read('sort') });

  if (/^[1-9]\d{0,6}$/.test(read('page'))) view.page = Number(read('page'));
  else if (read('page')) problems.push({ key: 'page', value: read('page') });
  return { view, problems };
}
