import type { Locale } from '$lib/catalog/bilingual';
import type { TextSpan } from './delimited';
import type { Trainer } from './trainer';
import type { TextFigure } from '../read/text-figure';
import { textPattern, type TextQuantity } from '../pattern/pattern';
import { numbersIn } from '../number/scan-number';

/** A figure in the line that a trainer prints at each step: what stands before its number, in which unit. */
interface LogField {
  /** Which trainers print it so. */
  trainer: Trainer;
  quantity: TextQuantity;
  key: RegExp;
  /** SI of one. */
  factor: number;
  example: string;
}

/** Ordered: the first that fits decides. Megatron's and NeMo's batch counts sequences, and so is no figure of tokens. */
export const logFields: readonly LogField[] = [
  field(
    'Megatron-LM',
    'stepTime',
    textPattern`elapsed time per iteration \(ms\): ?$`,
    1e-3,
    'elapsed time per iteration (ms): 4213.7'
  ),
  field(
    'Megatron-LM',
    'gpuFlops',
    textPattern`throughput per GPU \(TFLOP/s/GPU\): ?$`,
    1e12,
    'throughput per GPU (TFLOP/s/GPU): 431.2'
  ),
  field(
    'NeMo',
    'stepTime',
    textPattern`train_step_timing(?: in s)?(?:'|")?[:=] ?$`,
    1,
    'train_step_timing in s: 3.21'
  ),
  field('NeMo', 'gpuFlops', textPattern`TFLOPS_per_GPU(?:'|")?[:=] ?$`, 1e12, 'TFLOPS_per_GPU: 712.4'),
  field('torchtitan', 'gpuTokenRate', textPattern`(?<![\p{L}_])tps: ?$`, 1, 'tps: 7,412'),
  field('torchtitan', 'gpuFlops', textPattern`(?<![\p{L}_])tflops: ?$`, 1e12, 'tflops: 429.24'),
  field('torchtitan', 'mfu', textPattern`(?<![\p{L}_])mfu: ?$`, 0.01, 'mfu: 43.40%'),
  field(
    'nanoGPT',
    'stepTime',
    textPattern`iter \d+: loss [\d.]+, time $`,
    1e-3,
    'iter 100: loss 3.2841, time 251.30ms'
  ),
  field(
    'nanoGPT',
    'mfu',
    textPattern`(?<=ms, )mfu $`,
    0.01,
    'iter 100: loss 3.2841, time 251.30ms, mfu 42.31%'
  ),
  field(
    'MaxText',
    'stepTime',
    textPattern`completed step: \d+, seconds: ?$`,
    1,
    'completed step: 9, seconds: 4.123'
  ),
  field('MaxText', 'gpuFlops', textPattern`TFLOP/s/device: ?$`, 1e12, 'TFLOP/s/device: 460.215'),
  field('MaxText', 'gpuTokenRate', textPattern`Tokens/s/device: ?$`, 1, 'Tokens/s/device: 1987.2'),
  field(
    'Hugging Face',
    'tokenRate',
    textPattern`train_tokens_per_second(?:'|")?: ?$`,
    1,
    "'train_tokens_per_second': 24811.3"
  ),
  field(
    'Hugging Face',
    'tokens',
    textPattern`num_input_tokens_seen(?:'|")?: ?$`,
    1,
    "'num_input_tokens_seen': 1310720000"
  ),
  field('Hugging Face', 'compute', textPattern`total_flos(?:'|")?: ?$`, 1, "'total_flos': 2.1e+19"),
  field('Hugging Face', 'time', textPattern`train_runtime(?:'|")?: ?$`, 1, "'train_runtime': 52814.2")
];

function field(
  trainer: Trainer,
  quantity: TextQuantity,
  key: RegExp,
  factor: number,
  example: string
): LogField {
  return { trainer, quantity, key, factor, example };
}

/** What a trainer prints at each step, and so what makes a line one of a log. */
const mark =
  /elapsed time per iteration|train_step_timing|TFLOPS_per_GPU|\btps: ?[\d,]+ |\biter \d+: loss|completed step: \d|train_runtime|train_samples_per_second/;

/** Whether a line is one of a trainer's log. */
export const isLogLine = (text: string, { from, to }: TextSpan): boolean =>
  mark.test(text.slice(from, Math.min(to, from + 2000)));

/** How far before its number a key is looked for. */
const REACH = 60;

/** The figures of a log's line. */
export function readLogLine(text: string, line: TextSpan, locale: Locale): TextFigure[] {
  const figures: TextFigure[] = [];
  for (const { from, to, value, place, notes } of numbersIn(text, line, locale)) {
    const before = text.slice(Math.max(line.from, from - REACH), from);
    const found = logFields.find(({ key }) => key.test(before));
    if (!found || figures.some(({ quantity }) => quantity === found.quantity)) continue;
    const { quantity, factor, trainer } = found;
    const ends = { lo: value * factor, hi: value * factor, place: place * factor };
    figures.push({ quantity, ...ends, meaning: 'exact', from, to, others: notes, trainer });
  }
  return figures;
}

/** Of many lines of a log the figures that lie in the middle, so that warming up and a stop do not count. */
export function middleFigures(lines: readonly TextFigure[][]): TextFigure[] {
  const quantities = [...new Set(lines.flat().map(({ quantity }) => quantity))];
  return quantities.map((quantity) => {
    const all = lines.flat().filter((figure) => figure.quantity === quantity);
    return all.sort((a, b) => a.lo - b.lo)[Math.floor((all.length - 1) / 2)]!;
  });
}
