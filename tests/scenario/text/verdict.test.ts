import { describe, expect, it } from 'vitest';
import { checkText, readText, type TextFigure } from '$lib/scenario';
import { widened } from '$lib/scenario/text/verdict/widen';
import { expectClose, expectIntervalClose } from '../../approx';

const only = (text: string) => {
  const { runs } = checkText(text);
  expect(runs).toHaveLength(1);
  return runs[0]!;
};

const figureIn = (text: string, quantity: TextFigure['quantity']): TextFigure =>
  readText(text).runs[0]!.figures.find((figure) => figure.quantity === quantity)!;

describe('what written digits leave open', () => {
  it.each([
    ['on 300 billion tokens', 'tokens', 299.5e9, 300.5e9],
    ['on 2.0T tokens', 'tokens', 1.95e12, 2.05e12],
    ['on 2T tokens', 'tokens', 1.9e12, 2.1e12],
    ['on 16,000 GPUs', 'gpus', 15_500, 16_500],
    ['on 64 GPUs', 'gpus', 64, 64],
    ['a 70B model', 'params', 70e9 * 0.975, 70e9 * 1.025],
    ['it took two months', 'time', 1.5 * 30.4375 * 86400, 2.5 * 30.4375 * 86400],
    ['it took about 20 days', 'time', 18 * 86400, 22 * 86400],
    ['on over 15 trillion tokens', 'tokens', 14.5e12, Infinity],
    ['an MFU of 38-43%', 'mfu', 0.375, 0.435]
  ] as const)('%s', (text, quantity, lo, hi) => {
    expectIntervalClose(widened(figureIn(text, quantity)), { lo, hi }, 1e-9);
  });
});

describe('the verdict on a run', () => {
  it('agrees to the letter', () => {
    const { verdict } = only('It took 2,000 H800 GPU hours, at $2 per GPU hour $4,000.');
    expect(verdict.agreement).toBe('agree');
  });

  it('agrees within rounding, and says how far apart it is as written', () => {
    const { verdict } = only('2.788M H800 GPU hours at $2 per GPU hour cost $5.6M.');
    expect(verdict.agreement).toBe('rounding');
    expectClose(verdict.factor, 5.6 / 5.576, 1e-9);
  });

  it('cannot all be true: the smallest set, the factor as written and what rounding leaves', () => {
    const { verdict } = only(
      '4.2 million H100 hours at $2.50 an hour cost $1.05 million; the run used 512 GPUs.'
    );
    expect(verdict.agreement).toBe('conflict');
    expect(verdict.figures.map(({ quantity }) => quantity).sort()).toEqual(['cost', 'gpuPrice', 'gpuTime']);
    expectClose(verdict.factor, 10, 1e-9);
    expect(verdict.factorWithinRounding).toBeLessThan(10);
  });

  it('says that nothing ties the figures', () => {
    expect(only('A 70B model trained on 15T tokens.').verdict.agreement).toBe('free');
  });

  it('never alarms at a quantity that is stated twice', () => {
    const { runs } = checkText(
      'The 13B model ran on 512 GPUs for 20 days, and later on 256 GPUs for 40 days.'
    );
    expect(runs.some(({ verdict }) => verdict.agreement === 'conflict')).toBe(false);
  });

  it('takes no share of more than all', () => {
    const { verdict } = only('The run reached an MFU of 140 %.');
    expect(verdict).toMatchObject({ agreement: 'conflict', figures: [{ quantity: 'mfu' }] });
    expectClose(verdict.factor, 1.4, 1e-9);
  });

  it('holds a peak against that of the chip', () => {
    const { verdict, alternatives } = only(
      'We reach 791 TFLOPS on each H100, 40% MFU of the 1,979 TFLOPS peak.'
    );
    expect(verdict.agreement).toBe('conflict');
    expect(alternatives.some(({ reading }) => reading === 'sparse')).toBe(false);
    const fp8 = only('In FP8 we reach 791 TFLOPS on each H100, 40% MFU of the 1,979 TFLOPS peak.');
    expect(fp8.verdict.agreement).not.toBe('conflict');
  });
});

describe('asking before alarming', () => {
  const kinds = (text: string) => {
    const { verdict, alternatives } = only(text);
    expect(verdict.agreement).toBe('conflict');
    return alternatives;
  };

  it('the whole cluster for one GPU', () => {
    const [first] = kinds(
      'On 512 A100s we trained a model of 13 billion parameters. Each GPU sustained 92 PFLOPS; after 12 days 1.2 trillion tokens were done.'
    );
    expect(first!.reading).toBe('cluster');
    expectClose(first!.instead!.lo, 92e15 / 512, 1e-9);
  });

  it('parameters in all for those of a token, by the catalogue', () => {
    const [first] = kinds(
      'A 671-billion-parameter model trained on 14.8 trillion tokens in 2.664 million H800 GPU hours.'
    );
    expect(first!.reading).toBe('active');
    expectClose(first!.instead!.lo, 37e9, 0.01);
  });

  it('the other language’s Billion', () => {
    const alternatives = kinds(
      'Das Modell hat 8 Billionen Parameter, 15 Billionen Token und kostete 1,3 Mio. H100-Stunden.'
    );
    expect(alternatives[0]!.reading).toBe('language');
  });

  it('recomputation counted', () => {
    const [first] = kinds('OPT-175B was trained on 300B tokens, for 4.30E+23 FLOPs.');
    expect(first!.reading).toBe('recomputation');
  });

  it('a prefix slipped', () => {
    const alternatives = kinds('433 MWh at 57 g CO2/kWh made 24.7 kg of CO2.');
    expect(alternatives.map(({ reading }) => reading)).toContain('prefix');
  });

  it('a figure of another run of the text', () => {
    const { runs } = checkText(
      'Alpha-7B took 100,000 A100 hours. Beta-70B was trained on 2T tokens. Beta-70B saw that in 1,000 A100 hours.'
    );
    const conflicted = runs.find(({ verdict }) => verdict.agreement === 'conflict')!;
    expect(conflicted.run.name).toBe('Beta');
  });
});

describe('what is unlike all that has been published', () => {
  it('a utilisation above every run', () => {
    const { verdict, implausible } = only(
      'GPT-3 took 34 days with 1,024 Nvidia V100 GPUs for 175 billion parameters and 300 billion tokens.'
    );
    expect(verdict.agreement).not.toBe('conflict');
    expect(implausible[0]).toMatchObject({ kind: 'utilisation' });
  });

  it('the figure of a family for one model', () => {
    const { implausible } = only('Llama 3.1 405B took 30.84M H100 GPU hours and caused 11,390 tons of CO2.');
    expect(implausible).toEqual([expect.objectContaining({ kind: 'published', isOfFamily: true })]);
  });

  it('recomputation in the rate', () => {
    const { implausible } = only(
      'GPT-3 with 175 billion parameters and 300 billion tokens on 1024 A100 GPUs at 140 teraFLOP/s per GPU takes 34 days.'
    );
    expect(implausible).toContainEqual(expect.objectContaining({ kind: 'recomputation' }));
  });

  it('nothing in what is usual', () => {
    expect(
      only('Llama 3.1 405B took 30.84M H100 GPU hours and caused 8,930 tons of CO2.').implausible
    ).toEqual([]);
  });
});

describe('a log of a trainer', () => {
  it('measures the middle of its lines, and tells the peak that its MFU is of', () => {
    const lines = [7000, 7412, 7420].map(
      (tps, i) => `step: ${i}  loss:  6.9  memory: 47.9GiB(60.4%)  tps: ${tps}  tflops: 429.24  mfu: 43.40%`
    );
    const { run } = only(lines.join('\n'));
    expect(run.figures.find(({ quantity }) => quantity === 'gpuTokenRate')!.lo).toBe(7412);
    const [rate, mfu] = (['gpuFlops', 'mfu'] as const).map(
      (id) => run.figures.find(({ quantity }) => quantity === id)!.lo
    );
    expectClose(rate! / mfu!, 989e12, 0.001);
  });
});
