import { chipById, generationOf } from '$lib/catalog';
import { quantityIds, type QuantityId } from '$lib/estimate';
import type { Ratio } from '../../link/decimal';
import { readInterval, writeInterval } from '../../link/interval-text';
import { percentEncode, printable } from '../../link/link-text';
import { Query, type Notice } from '../../link/query';
import { units } from '../../unit';
import { trainers } from '../plain/trainer';
import type { Meaning } from '../number/hedge';
import type { TextQuantity } from '../pattern/pattern';
import type { TextReading } from '../read/read-text';
import type { TextFigure } from '../read/text-figure';
import type { TextRun } from '../read/text-run';
import { isSameFigure } from './same-figure';

/** The key of the runs that were read from a text. */
export const READ = 'read';

/** Keys and units of what texts state beside the quantities of the calculator. They are for ever, as those of links are. */
const ownUnits: Record<Exclude<TextQuantity, QuantityId | 'chip'>, Ratio & { key: string }> = {
  totalParams: { key: 'total', num: 1, den: 1 },
  activeParams: { key: 'active', num: 1, den: 1 },
  sequence: { key: 'sequence', num: 1, den: 1 },
  batchTokens: { key: 'batch', num: 1, den: 1 },
  gpuHoursPerTrillion: { key: 'hours1t', num: 3600, den: 1 },
  clusterFlops: { key: 'cluster', num: 1, den: 1 },
  hfu: { key: 'hfu', num: 1, den: 100 },
  steps: { key: 'steps', num: 1, den: 1 },
  stepTime: { key: 'step', num: 1, den: 1 }
};

type Written = Exclude<TextQuantity, 'chip'>;

const writtenAs = new Map<Written, Ratio & { key: string }>([
  ...quantityIds.map((id): [Written, Ratio & { key: string }] => [id, units[id]]),
  ...(Object.entries(ownUnits) as [Written, Ratio & { key: string }][])
]);

const quantityOf = new Map([...writtenAs].map(([quantity, { key }]) => [key, quantity]));

/** No link is longer: runs that have no room are left out. */
const LONGEST = 6000;

/** As many runs and figures of a run are read from a link. */
const MOST = 100;

/**
 * The query of a link that says which runs were read from a text, without the text:
 * `?read=Llama 3,params:70B:1B,tokens:15T..:1T,chip:h100-sxm/...`. A run begins with its name, a slash parts runs; a figure
 * has its key, value, what one in its last digit is worth, and letters for "about" (`a`), weeks and months (`w`), the
 * other language's reading (`x1000`) and the trainer whose log has it (`tNeMo`). `*2` is the third figure again. Empty where nothing was read.
 */
export function encodeReading({ runs }: Pick<TextReading, 'runs'>): string {
  const written: TextFigure[] = [];
  let text = '';
  for (const run of runs) {
    const next = `${text ? `${text}/` : ''}${runText(run, written)}`;
    if (percentEncode(next).length > LONGEST) break;
    text = next;
  }
  return text && `?${READ}=${percentEncode(text)}`;
}

function runText(run: TextRun, written: TextFigure[]): string {
  const name = printable(run.name ?? '').replace(/[,:/*]+/g, ' ');
  const flags = [...(run.isTotal ? ['total'] : []), ...(run.isNarrow ? ['narrow'] : [])];
  const figures = run.figures.map((figure) => {
    const before = written.findIndex((one) => isSameFigure(one, figure));
    if (before >= 0) return `*${before}`;
    written.push(figure);
    return figureText(figure);
  });
  return [name, ...flags, ...figures].join(',');
}

function figureText({
  quantity,
  lo,
  hi,
  place,
  meaning,
  isCoarse,
  others,
  chip,
  trainer
}: TextFigure): string {
  if (quantity === 'chip') return `chip:${chip?.listed?.id ?? `~${chip?.family.replace(/[,:/*]/g, ' ')}`}`;
  const unit = writtenAs.get(quantity)!;
  const letters = [
    ...(meaning === 'about' ? ['a'] : []),
    ...(isCoarse ? ['w'] : []),
    ...(trainer ? [`t${trainer}`] : []),
    ...others.map(({ read, other }) => `x${other / read}`)
  ];
  const parts = [unit.key, writeInterval({ lo, hi }, unit), writeInterval({ lo: place, hi: place }, unit)];
  return [...parts, ...letters].join(':');
}

/**
 * Reads such a link; figures stand one after another in place of where the text had them. Never throws: what cannot be read
 * is left out and reported. Undefined where the link says nothing of a text.
 */
export function decodeReading(search: string): { reading: TextReading; notices: Notice[] } | undefined {
  const query = new Query(search);
  const text = query.first(READ);
  if (text === undefined) return undefined;
  const read: TextFigure[] = [];
  const runs = printable(text)
    .slice(0, 2 * LONGEST)
    .split('/', MOST)
    .map((run) => readRun(run, read, query))
    .filter(({ figures }) => figures.length > 0);
  return { reading: { language: 'en', runs, unread: [] }, notices: query.notices };
}

function readRun(text: string, read: TextFigure[], query: Query): TextRun {
  const [name = '', ...parts] = text.split(',', MOST);
  const run: TextRun = { figures: [], ...(name.trim() && { name: name.trim().slice(0, 60) }) };
  for (const part of parts) {
    if (part === 'total') run.isTotal = true;
    else if (part === 'narrow') run.isNarrow = true;
    else {
      const again = /^\*(\d{1,3})$/.exec(part)?.[1];
      const figure = again ? read[Number(again)] : readFigure(part, read.length);
      if (figure && !again) read.push(figure);
      if (!figure) query.report(READ, part, 'unreadable');
      else if (run.figures.some(({ quantity }) => quantity === figure.quantity))
        query.report(READ, part, 'duplicate');
      else run.figures.push(figure);
    }
  }
  return run;
}

function readFigure(text: string, at: number): TextFigure | undefined {
  const [key = '', value = '', digits = '', ...letters] = text.split(':');
  const place = { from: at, to: at + 1, others: [] };
  if (key === 'chip') {
    const listed = chipById(value);
    const family = listed ? generationOf(listed.name) : /^~(.{1,40})$/.exec(value)?.[1];
    if (!family) return undefined;
    return {
      ...place,
      quantity: 'chip',
      lo: 0,
      hi: 0,
      meaning: 'exact',
      place: 0,
      chip: { family, ...(listed && { listed }) }
    };
  }
  const quantity = quantityOf.get(key);
  if (!quantity) return undefined;
  const unit = writtenAs.get(quantity)!;
  const [interval, one] = [readInterval(value, unit), readInterval(digits, unit)];
  if (typeof interval === 'string' || typeof one === 'string' || one.hi === Infinity) return undefined;
  const { lo, hi } = interval;
  const factor = Number(letters.find((letter) => /^x[\d.e+-]{1,24}$/.test(letter))?.slice(1));
  const trainer = trainers.find((name) => letters.includes(`t${name}`));
  return {
    ...place,
    quantity,
    lo,
    hi,
    meaning: meaningOf(lo, hi, letters),
    place: one.hi,
    others: factor > 0 && factor < Infinity ? [{ id: 'billion', typed: '', read: 1, other: factor }] : [],
    ...(letters.includes('w') && { isCoarse: true }),
    ...(trainer && { trainer })
  };
}

function meaningOf(lo: number, hi: number, letters: readonly string[]): Meaning {
  if (hi === Infinity) return 'over';
  if (lo === 0) return 'under';
  if (lo < hi) return 'range';
  return letters.includes('a') ? 'about' : 'exact';
}
