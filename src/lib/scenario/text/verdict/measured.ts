import { chipsOfPeak, listedChips, type Precision } from '$lib/catalog';
import { middle, solve, type Interval } from '$lib/estimate';
import { trainerPeak, type Trainer } from '../plain/trainer';
import { figureOf, type TextRun } from '../read/text-run';
import { givensOf, widePeak } from './givens';

/** What the log of a trainer measured, in SI, and how the trainer counted. */
export interface Measured {
  trainer: Trainer;
  /** FLOP/s of a GPU while stepping. */
  rate?: Interval;
  /** The peak that its MFU is of, FLOP/s, and the chips that have it as a dense peak, each with its precision. */
  peak?: number;
  chips: { name: string; precision: Precision }[];
  /** Utilisation of the 16-bit dense peak of the chip that the text names. */
  mfu?: Interval;
  /** FLOP a token over 6 x parameters that the rate counts. */
  attention?: number;
}

/** As many chips of one peak are named. */
const FEW = 4;

/** What a run's log measured; undefined where no figure of it is from one. */
export function measuredBy(run: TextRun): Measured | undefined {
  const trainer = run.figures.find((figure) => figure.trainer)?.trainer;
  if (!trainer) return undefined;
  const { values } = solve(givensOf(run, 'stated').given);
  const [printed, mfu, own] = [figureOf(run, 'gpuFlops'), figureOf(run, 'mfu'), widePeak(run)];
  const rate = values.gpuFlops;
  const peak = !mfu ? undefined : printed ? printed.lo / mfu.lo : trainerPeak[trainer];
  const chips = peak === undefined ? [] : chipsOfPeak(peak, listedChips);
  return {
    trainer,
    ...(rate && { rate }),
    ...(peak !== undefined && { peak }),
    chips: chips.slice(0, FEW).map(({ chip, precision }) => ({ name: chip.name, precision })),
    ...(rate && own && { mfu: { lo: rate.lo / own, hi: rate.hi / own } }),
    ...(printed &&
      values.attention &&
      figureOf(run, 'gpuTokenRate') && { attention: middle(values.attention) })
  };
}
