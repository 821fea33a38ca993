import type { TextCheck } from './judging';
import type { TextFigure } from '../read/text-figure';

/** A check as one JSON object: runs of figures in SI with their offsets, whether they can all be true, and how far apart they are. */
export function checkJson({ runs }: TextCheck) {
  const agreements = runs.map(({ verdict }) => verdict.agreement);
  const conflicts = runs
    .filter(({ verdict }) => verdict.agreement === 'conflict')
    .map(({ verdict }) => verdict);
  const worst = conflicts.reduce((most, { factor = 1 }) => Math.max(most, factor), 0);
  return {
    runs: runs.map(({ run }) => ({
      ...(run.name !== undefined && { name: run.name }),
      figures: run.figures.map(figureJson)
    })),
    consistent:
      conflicts.length > 0 ? false : agreements.some((one) => one !== 'free') ? true : ('unknown' as const),
    ...(worst > 0 && { factor: worst })
  };
}

const figureJson = ({ quantity, lo, hi, from, to, chip }: TextFigure) =>
  chip === undefined
    ? { quantity, lo, hi: hi === Infinity ? null : hi, start: from, end: to }
    : { quantity, value: chip.family, start: from, end: to };
