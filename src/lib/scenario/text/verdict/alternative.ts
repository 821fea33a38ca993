import type { TextFigure } from '../read/text-figure';
import { statedValue } from '../read/text-figure';
import { holds, isUsual } from './implausible';
import { judge } from './judge';
import type { Known } from './known';
import type { TextQuantity } from '../pattern/pattern';
import { figureOf, type TextRun } from '../read/text-run';

/**
 * Other readings of a figure: parameters in all for those of a token (`total`) or the reverse (`active`), the whole cluster for
 * one GPU, a sparse peak for the dense one, recomputation counted, hours of one GPU for those of all or the reverse
 * (`gpuHours`), the other language's number, a prefix slipped, or another run's figure.
 */
export type OtherReading =
  | 'active'
  | 'total'
  | 'cluster'
  | 'sparse'
  | 'language'
  | 'recomputation'
  | 'gpuHours'
  | 'prefix'
  | 'otherRun';

/** A figure that should be asked about: read so, the run's figures can all be true. */
export interface Alternative {
  reading: OtherReading;
  figure: TextFigure;
  /** What it would say; none where it belongs to another run. */
  instead?: Pick<TextFigure, 'quantity' | 'lo' | 'hi'>;
}

/** No run lasts longer than three years, s. */
const LONGEST = 3 * 365.25 * 86400;

/** Counting recomputation makes 8 FLOP a parameter and token of 6. */
const RECOMPUTED = 6 / 8;

/** Written without a prefix or a word for a power of ten, and so with none to slip. */
const plain: readonly TextQuantity[] = ['chip', 'gpuPrice', 'mfu', 'hfu', 'uptime', 'pue'];

type Reading = [kind: OtherReading, factor: number, quantity?: TextQuantity];

/** The readings of a run's figures in conflict that settle it, the likeliest first; `others` are the other runs of the text. */
export function alternativesTo(
  run: TextRun,
  figures: readonly TextFigure[],
  others: readonly TextRun[],
  known: Known
): Alternative[] {
  const found: Alternative[] = [];
  for (const figure of figures) {
    for (const [reading, factor, quantity = figure.quantity] of readingsOf(figure, run, known)) {
      const instead = scaled(figure, factor, quantity);
      const rest = run.figures.filter((one) => one !== figure && one.quantity !== quantity);
      if (isSettled({ ...run, figures: [...rest, bounded(instead)] }, known))
        found.push({ reading, figure, instead: { quantity, lo: instead.lo, hi: instead.hi } });
    }
  }
  for (const figure of figures) {
    const isElsewhere = others.some(
      (other) =>
        !other.isTotal &&
        !figureOf(other, figure.quantity) &&
        isSettled({ ...other, figures: [...other.figures, figure] }, known)
    );
    if (figure.quantity !== 'chip' && isElsewhere) found.push({ reading: 'otherRun', figure });
  }
  return likeliest(found.sort((a, b) => order.indexOf(a.reading) - order.indexOf(b.reading)));
}

/** As many are asked. */
const MOST = 4;

/** Each value of a figure once; a figure is another run's only where nothing else settles it. */
function likeliest(found: readonly Alternative[]): Alternative[] {
  const own = found.filter(
    ({ figure, instead }, i) =>
      instead &&
      !found.slice(0, i).some((one) => one.figure === figure && one.instead && isLike(one.instead, instead))
  );
  return (own.length > 0 ? own : [...found]).slice(0, MOST);
}

type Instead = NonNullable<Alternative['instead']>;

const isLike = (a: Instead, b: Instead): boolean =>
  a.quantity === b.quantity && Math.abs(Math.log(statedValue(a) / statedValue(b))) < 1e-6;

const order: readonly OtherReading[] = [
  'total',
  'active',
  'cluster',
  'language',
  'sparse',
  'recomputation',
  'gpuHours',
  'prefix',
  'otherRun'
];

function readingsOf(figure: TextFigure, run: TextRun, { runs }: Known): Reading[] {
  const { quantity } = figure;
  const gpus = figureOf(run, 'gpus');
  const [size, total] = [figureOf(run, 'params'), figureOf(run, 'totalParams')];
  const readings: Reading[] = figure.others.map(({ read, other }) => ['language', other / read]);
  if (quantity === 'params' && total) readings.push(['total', statedValue(total) / statedValue(size!)]);
  if (quantity === 'params') {
    const sparse = runs.filter(
      ({ params, totalParams = 0 }) => params && params < totalParams && holds(figure, totalParams)
    );
    for (const { params, totalParams } of sparse) readings.push(['active', params! / totalParams!]);
  }
  if (quantity === 'gpuFlops' && gpus) readings.push(['cluster', 1 / statedValue(gpus)]);
  if (quantity === 'peakFlops') readings.push(['sparse', 1 / 2]);
  if (quantity === 'mfu') readings.push(['sparse', 2]);
  if (quantity === 'gpuFlops' || quantity === 'mfu' || quantity === 'compute')
    readings.push(['recomputation', RECOMPUTED]);
  if (quantity === 'gpuTime' && statedValue(figure) < LONGEST) readings.push(['gpuHours', 1, 'time']);
  if (quantity === 'time') readings.push(['gpuHours', 1, 'gpuTime']);
  if (!plain.includes(quantity)) readings.push(['prefix', 1000], ['prefix', 1 / 1000]);
  return readings;
}

const scaled = (figure: TextFigure, factor: number, quantity: TextQuantity): TextFigure => ({
  ...figure,
  quantity,
  lo: figure.lo * factor,
  hi: figure.hi * factor,
  place: figure.place * factor
});

/** "Over" and "under" are meant as somewhat over and under, or any bound would do that is moved far enough. */
const SOMEWHAT = 1.5;

function bounded(figure: TextFigure): TextFigure {
  const { lo, hi } = figure;
  return { ...figure, lo: lo || hi / SOMEWHAT, hi: hi < Infinity ? hi : lo * SOMEWHAT };
}

/** Whether figures can all be true and amount to a utilisation that has been seen. */
const isSettled = (run: TextRun, known: Known): boolean =>
  judge(run).agreement !== 'conflict' && isUsual(run, known);
