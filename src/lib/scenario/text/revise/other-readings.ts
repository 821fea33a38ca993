import type { TextQuantity } from '../pattern/pattern';
import type { TextFigure } from '../read/text-figure';
import type { FigureReading } from './revise';

/** Quantities that a number with one unit can be. */
const alike: readonly (readonly TextQuantity[])[] = [
  ['params', 'totalParams', 'tokens', 'batchTokens', 'sequence', 'gpus', 'steps'],
  ['time', 'gpuTime', 'stepTime'],
  ['gpuFlops', 'usefulFlops', 'peakFlops', 'clusterFlops'],
  ['mfu', 'runMfu', 'hfu', 'uptime'],
  ['tokenRate', 'gpuTokenRate']
];

/** What else a figure can be of, itself first: `time` and `gpuTime` of a number of hours. */
export function otherQuantities({ quantity }: Pick<TextFigure, 'quantity'>): TextQuantity[] {
  const others = alike.find((group) => group.includes(quantity)) ?? [];
  return [quantity, ...others.filter((other) => other !== quantity)];
}

/** What else a figure can say of its quantity, as written first: the other language's number, and a prefix up or down. */
export function otherValues(figure: TextFigure): FigureReading[] {
  if (figure.quantity === 'chip') return [];
  const factors = [1, ...figure.others.map(({ read, other }) => other / read), 1000, 1 / 1000];
  const isShare = ['mfu', 'runMfu', 'hfu', 'uptime'].includes(figure.quantity);
  return [...new Set(isShare ? [1] : factors)].map((factor) => times(figure, factor));
}

const times = ({ quantity, lo, hi, place }: TextFigure, factor: number): FigureReading => ({
  quantity,
  lo: lo * factor,
  hi: hi * factor,
  place: place * factor
});
