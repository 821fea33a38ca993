import type { QuantityId } from '$lib/estimate';

const many = (one: string, more: string) => (value: number) => (value === 1 ? one : more);
const days = many('day', 'days');

/** What is said of a quantity. */
interface QuantityTexts {
  name: string;
  hint: string;
  /** Of its key in a link; `1` if it has none. */
  unit: string | ((value: number) => string);
  /** A given figure within a list; the value has its unit. */
  listed: (value: string) => string;
}

/** What a figure is within a list, where its value and unit say enough. */
const itself = (value: string): string => value;

export default {
  incomplete: {
    title: 'A part of this page did not load',
    says: 'A part of this page did not load, so something may be missing, or not be what your link says. Your link is kept.',
    again: 'Try again'
  },
  site: {
    name: 'Training efficiency',
    description:
      'How long does it take to train a language model, and what does it cost? A calculator that solves for any figure, keeps ranges honest and shows its formulas and sources.',
    skip: 'Skip to the content',
    pages: {
      calculator: 'Calculator',
      plan: 'Plan',
      compare: 'Compare',
      check: 'Check',
      article: 'Article',
      runs: 'Runs',
      uptime: 'Uptime',
      method: 'Method'
    },
    navigation: 'Pages',
    otherLanguage: 'DE',
    otherLanguageName: 'Deutsch',
    theme: 'Theme',
    themes: { auto: 'as the system', light: 'light', dark: 'dark' },
    noscript: 'The sliders need JavaScript. The figures shown are those of the article.',
    claimed:
      'This site computes: 6 floating-point operations (FLOP) per parameter and token, divided by what the GPUs achieve. What they achieve you give, take from published runs, which spread widely, or let follow from a parallel plan with its range. Prices, power and grid are assumptions unless a source is named.',
    notClaimed: 'No cookies, no tracking, no requests to other hosts. MIT licence.'
  },
  quantities: {
    params: {
      name: 'Model parameters',
      hint: 'Trained parameters a token passes through: the active ones in a mixture of experts.',
      unit: many('parameter', 'parameters'),
      listed: itself
    },
    tokens: {
      name: 'Training tokens',
      hint: 'All tokens the model is trained on, repeats counted.',
      unit: many('token', 'tokens'),
      listed: itself
    },
    attention: {
      name: 'Attention factor',
      hint: 'FLOP per token over 6 × parameters. 1 is the plain rule; 4/3 counts activations computed twice, as in hardware FLOP.',
      unit: '1',
      listed: (value: string) => `attention factor ${value}`
    },
    compute: { name: 'Compute', hint: 'Model FLOP of the whole run.', unit: 'FLOP', listed: itself },
    gpus: {
      name: 'GPUs',
      hint: 'Accelerators that train at once.',
      unit: many('GPU', 'GPUs'),
      listed: itself
    },
    peakFlops: {
      name: 'Dense peak per GPU',
      hint: 'The chip’s peak without sparsity, at the precision used.',
      unit: 'TFLOPS',
      listed: (value: string) => `dense peak ${value} per GPU`
    },
    mfu: {
      name: 'MFU',
      hint: 'Model FLOP utilisation: achieved over dense peak, while stepping.',
      unit: '%',
      listed: (value: string) => `MFU ${value}`
    },
    gpuFlops: {
      name: 'TFLOPS per GPU',
      hint: 'Model FLOP per second each GPU achieves while training steps run.',
      unit: 'TFLOPS',
      listed: (value: string) => `${value} per GPU while stepping`
    },
    uptime: {
      name: 'Uptime',
      hint: 'Effective training time over elapsed time.',
      unit: '%',
      listed: (value: string) => `uptime ${value}`
    },
    usefulFlops: {
      name: 'Useful TFLOPS per GPU',
      hint: 'Model FLOP per second and GPU over all elapsed time, stops included.',
      unit: 'TFLOPS',
      listed: (value: string) => `${value} per GPU over all elapsed time`
    },
    time: {
      name: 'Training time',
      hint: 'From start to end, stops included.',
      unit: days,
      listed: (value: string) => `training time ${value}`
    },
    gpuTime: {
      name: 'GPU-hours',
      hint: 'GPUs times elapsed hours.',
      unit: many('GPU-hour', 'GPU-hours'),
      listed: itself
    },
    tokenRate: {
      name: 'Tokens per second',
      hint: 'Of the whole cluster, over elapsed time.',
      unit: 'tokens/s',
      listed: itself
    },
    tokensPerParam: {
      name: 'Tokens per parameter',
      hint: 'About 20 gave the lowest loss for a given compute in Hoffmann et al. 2022 (Chinchilla); models meant to be used a lot train on far more.',
      unit: 'tokens per parameter',
      listed: itself
    },
    gpuPrice: {
      name: 'Price per GPU-hour',
      hint: 'What an hour of one GPU costs you.',
      unit: 'USD per GPU-hour',
      listed: itself
    },
    cost: {
      name: 'Cost',
      hint: 'GPU-hours times their price; staff, storage and failed tries not counted.',
      unit: 'USD',
      listed: (value: string) => `cost ${value}`
    },
    gpuPower: {
      name: 'Power per GPU',
      hint: 'Mean electrical power of one GPU; its rated power is an upper guess.',
      unit: 'W',
      listed: (value: string) => `${value} per GPU`
    },
    pue: {
      name: 'PUE',
      hint: 'Power of the whole site over power of the GPUs.',
      unit: '1',
      listed: (value: string) => `PUE ${value}`
    },
    energy: {
      name: 'Energy',
      hint: 'GPU power times PUE times GPU-hours.',
      unit: 'MWh',
      listed: (value: string) => `energy ${value}`
    },
    carbonIntensity: {
      name: 'Grid intensity',
      hint: 'CO₂ equivalent per kilowatt-hour of the grid.',
      unit: 'g/kWh',
      listed: (value: string) => `${value} of CO₂e`
    },
    carbon: {
      name: 'CO₂',
      hint: 'CO₂ equivalent of the energy, making of the hardware not counted.',
      unit: 't',
      listed: (value: string) => `${value} of CO₂e`
    },
    gpuTokenRate: {
      name: 'Tokens per second per GPU',
      hint: 'While training steps run: what a training log prints, over the number of GPUs.',
      unit: 'tokens/s per GPU',
      listed: (value: string) => `${value} while stepping`
    },
    runMfu: {
      name: 'MFU over the whole run',
      hint: 'Model FLOP over what the GPUs could have done at dense peak, stops included: MFU times uptime.',
      unit: '%',
      listed: (value: string) => `MFU ${value} over the whole run`
    }
  } satisfies Record<QuantityId, QuantityTexts>,
  units: {
    minutes: many('minute', 'minutes'),
    hours: many('hour', 'hours'),
    days,
    years: many('year', 'years')
  },
  range: {
    atMost: (value: string) => `at most ${value}`,
    atLeast: (value: string) => `at least ${value}`,
    to: '–'
  },
  headline: {
    time: 'Training {params} on {tokens} takes {time} on {gpus}.',
    gpus: 'Training {params} on {tokens} in {time} takes {gpus}.',
    tokens: 'In {time}, {gpus} train {params} on {tokens}.',
    params: 'In {time}, {gpus} can train {params} on {tokens}.',
    gpuFlops: 'Training {params} on {tokens} in {time}: each of {gpus} must achieve {gpuFlops}.',
    mfu: 'Training {params} on {tokens} in {time}: {gpus} must reach {mfu} MFU.',
    uptime: 'Training {params} on {tokens} in {time}: {gpus} must be training {uptime} of the time.',
    gpuTime: 'Training {params} on {tokens} takes {gpuTime}.',
    cost: 'Training {params} on {tokens} costs {cost}.',
    compute: 'Training {params} on {tokens} takes {compute}.',
    conflict: 'These figures cannot all be true: they are {factor} apart.',
    agree: 'These figures agree.',
    rounded: 'These figures agree within rounding.',
    missing: (name: string) => `Not enough is given to tell: ${name}.`
  },
  rows: {
    solveFor: (name: string) => `Solve for ${name}`,
    about: (name: string) => `What ${name} means`,
    answer: 'solved for',
    follows: 'follows',
    missing: 'not given',
    narrowed: (value: string) => `the others leave ${value}`,
    give: (missing: string) => `Still to be given: ${missing}.`,
    more: 'MFU, price, power …',
    offers: 'What published runs achieve',
    inputs: 'What you can change',
    published: (run: string, value: string) => `${run}: ${value}`,
    value: (name: string) => `${name}, as text`,
    understood: (value: string) => `Read as ${value}.`
  },
  charts: {
    table: 'The figures as a table',
    save: 'Save the chart as',
    saveShort: 'Save',
    failed: 'That failed. Try again when you are online.',
    time: {
      title: 'Twice the GPUs, half the time',
      caption:
        'Drag the point to set the GPU count. Uptime is held fixed here; in real clusters it falls as they grow.',
      point: 'GPUs on the chart',
      line: (params: string, tokens: string) => `${params} on ${tokens}`,
      opened: 'opened',
      unavailable: 'Too little is known, or not all of it can be true: there is no line to draw.'
    },
    hours: {
      title: 'Where the GPU-hours go',
      caption: 'What the run would need at dense peak, without a stop, and what is lost on top.',
      part: 'Part',
      ideal: 'at dense peak',
      utilisation: 'lost to utilisation',
      downtime: 'lost to downtime',
      lost: 'lost to utilisation and downtime',
      total: 'total',
      share: 'share',
      unavailable: 'Peak, MFU and uptime are needed to split the GPU-hours.'
    },
    effect: {
      title: 'What moves the answer',
      caption: (answer: string) => `Change in ${answer} when one input changes by 10 % either way.`,
      spans: (answer: string) =>
        `Change in ${answer} when one input goes from end to end of the range given for it, or by 10 % either way.`,
      most: (input: string) => `${input} matters most.`,
      input: 'Input',
      less: '−10 %',
      more: '+10 %',
      capped: (value: string) => `to at most ${value}`,
      none: 'No input moves this answer.'
    }
  },
  actions: {
    copy: 'Copy link',
    copied: 'Link copied',
    copyFailed: 'Copy this link:',
    share: 'Share',
    undo: 'Undo',
    redo: 'Redo',
    back: 'Back to the opened scenario',
    name: 'Name of this scenario (optional)',
    namePlaceholder: 'Name this scenario',
    compareWith: (name: string) => `Compare with ${name}`,
    takeAway: 'Take away'
  },
  /** What the figures are of. */
  names: {
    ownModel: 'a model of its own',
    changed: (figures: string) => `changed by hand: ${figures}`,
    total: (value: string) => `${value} in all`,
    sequence: (count: string) => `${count} tokens a sequence`,
    batch: (count: string) => `${count} tokens a step`
  },
  notices: {
    title: 'Part of the link could not be used',
    problems: {
      unreadable: 'is not a number, a range or an open end',
      'not-positive': 'must be above zero',
      'too-large': 'is too large',
      'too-small': 'is too small',
      reversed: 'has its ends the wrong way round',
      'no-bound': 'bounds nothing',
      'above-domain': 'is above 100 %',
      duplicate: 'stands there twice; the first is used',
      'unknown-quantity': 'is not a quantity',
      'unknown-run': 'is no run of this comparison',
      'unknown-measure': 'is no measure',
      'unknown-theme': 'is neither light nor dark',
      'too-long': 'is too long and was cut',
      'uptime-given': 'is left out, as the uptime itself is given',
      'unknown-chip': 'is not in the list of chips',
      'unknown-precision': 'is no precision',
      'unknown-model': 'is not in the list of models',
      'unknown-software': 'is no training software that is known here',
      'unknown-word': 'means nothing here; basis=published and keep=all would',
      'unknown-degree': 'says nothing in a plan; tp8.pp16.mbs1 or auto would',
      'without-chip': 'is left out, as the link names no chip',
      'no-peak': 'is left out: no peak of this chip is published at it',
      'unknown-convention': 'is no way to count FLOP',
      'unknown-recomputation': 'is neither none, selective nor full',
      'no-count': 'is not a whole number above zero',
      'missing-field': 'is missing, so the model is left out',
      'impossible-field': 'does not fit the other figures of the model, which is left out'
    }
  },
  outcome: {
    held: (name: string, value: string) => `${name} is held at ${value}.`,
    released: (name: string) => `Now worked out from the others: ${name}.`,
    letGo: (name: string, before: string) => `Now worked out from the others: ${name}. It was ${before}.`,
    keepThat: 'Keep that one instead',
    keepBoth: 'Keep both and check them',
    keepAll: 'Keep every figure, and check whether they agree',
    followsFrom: (name: string, from: string, value: string) =>
      `${name} now follow from the ${from} of ${value}.`,
    nothingFollows: (name: string, missing: string) => `${name} cannot be solved for: give ${missing} first.`,
    noEffect: (name: string) => `${name} cannot be solved for: nothing that is known depends on it.`,
    whole: (value: string, time: string) => `In whole GPUs: ${value}, ${time}.`
  },
  conflict: {
    title: 'What does not fit',
    against: (name: string, given: string, implied: string, factor: string, left: string | undefined) =>
      `${name}: given ${given}, but the others imply ${implied}. That is ${factor} apart${left ? ` as written; rounding leaves ${left}` : ''}.`,
    bound: (name: string, implied: string) => `${name} would be ${implied}. It cannot pass 100 %.`,
    between: 'It takes all of these to disagree:',
    release: 'Let one follow from the others:',
    rounded: {
      title: 'They agree within rounding',
      text: (name: string, factor: string) =>
        `As they are written, these figures are ${factor} apart at ${name}. Rounding explains that: each may be off by half a unit of its last digit.`
    },
    otherChip: (peak: string, chip: string, others: readonly string[]) =>
      `${peak} is the peak of the ${chip}. Is it another chip? ${others.join(' or ')} would make it usual.`,
    slip: {
      recomputation:
        'A factor of 1.33 to 1.4 often is hardware FLOP, recomputed activations included, read as model FLOP.',
      double:
        'A factor of about 2 often is a peak with sparsity, or an FP8 peak, taken for the dense BF16 one; or multiply-adds counted as one FLOP instead of two.',
      half: 'Twice too much often is the peak of half a chip: of one of the two dies of an MI250X, or of one core of a TPU.',
      forward:
        'A factor of about 3 often is the forward pass alone: 2 FLOP per parameter and token instead of 6.',
      prefix: 'A factor of about 1,000 often is a wrong prefix: GFLOPS, TFLOPS, PFLOPS.',
      cluster:
        'A factor close to the GPU count often is a figure of the whole cluster read as one per GPU, or GPU-hours multiplied by the GPUs again.'
    },
    further: (count: number) => (count === 1 ? 'One further conflict.' : `${count} further conflicts.`)
  },
  basis: {
    published: 'published',
    derived: 'computed from published figures',
    assumed: 'assumed',
    source: 'Source',
    quote: 'Quote'
  }
};
