const list = new Intl.ListFormat('en');

export default {
  title: 'Compare training runs',
  description:
    'How much more efficiently was one model trained than another, and why? The gain split into chip, utilisation and uptime, from published figures or your own.',
  run: (letter: string) => `Run ${letter}`,
  measures: {
    useful: {
      name: 'Useful FLOP per GPU-second',
      unit: 'TFLOPS',
      sentence: '{run} trains {factor} as efficiently as {base}.'
    },
    tokens: {
      name: 'Tokens per GPU-second',
      unit: 'tokens/s',
      sentence: '{run} trains on {factor} as many tokens per GPU-second as {base}.'
    },
    text: {
      name: 'Text per GPU-second',
      unit: 'reference tokens/s',
      sentence: '{run} trains on {factor} as much text per GPU-second as {base}.'
    },
    joule: {
      name: 'Tokens per joule',
      unit: 'tokens/J',
      sentence: '{run} trains on {factor} as many tokens per joule as {base}.'
    },
    dollar: {
      name: 'Tokens per dollar',
      unit: 'tokens/$',
      sentence: '{run} trains on {factor} as many tokens per dollar as {base}.'
    },
    watt: {
      name: 'Useful FLOP/s per watt of the GPUs',
      unit: 'TFLOPS/W',
      sentence: '{run} does {factor} as much useful work per watt as {base}.'
    },
    step: {
      name: 'FLOP per GPU-second while stepping',
      unit: 'TFLOPS',
      sentence: 'Each GPU of {run} steps {factor} as fast as one of {base}.'
    },
    share: {
      name: 'Share of the peak that is used',
      unit: '%',
      sentence: '{run} makes use of {factor} as much of its peak as {base}.'
    },
    peak: {
      name: 'Dense peak of the chip',
      unit: 'TFLOPS',
      sentence: 'The chip of {run} has {factor} the dense peak of that of {base}.'
    }
  },
  factor: {
    times: (value: string) => `${value}\u00a0times`,
    atLeast: (times: string) => `at least ${times}`,
    atMost: (times: string) => `at most ${times}`,
    only: (times: string) => `only ${times}`
  },
  sentence: {
    same: '{run} and {base} come out even.',
    missing: 'Not enough is given to compare {run} with {base}.',
    conflict: 'The figures of {run} cannot all be true: they are {factor} apart.',
    alone: 'Add a run to compare with {run}.'
  },
  chip: {
    more: {
      all: 'The faster chip explains all of it.',
      part: 'The faster chip explains part of it: {chip}.',
      maybe: 'The faster chip may explain all of it.',
      none: 'None of it is the chip: both have the same peak.',
      against: 'And that on a slower chip.',
      unknown: 'How much of it is the chip is not known.'
    },
    less: {
      all: 'The slower chip explains all of it.',
      part: 'The slower chip explains part of it: {chip}.',
      maybe: 'The slower chip may explain all of it.',
      none: 'None of it is the chip: both have the same peak.',
      against: 'And that on a faster chip.',
      unknown: 'How much of it is the chip is not known.'
    },
    same: {
      all: '',
      part: '',
      maybe: 'What the chips make of it is open.',
      none: 'Their chips have the same peak.',
      against: 'What sets their chips apart is made up elsewhere.',
      unknown: 'What the chips make of it is not known.'
    }
  },
  open: 'Which of them did better, these ranges leave open.',
  without: {
    share: 'What the chip can do is left out here.',
    peak: 'What software and operation make of it is left out here.'
  },
  further: {
    give: (missing: string) => `Still to be given: ${missing}.`,
    of: (cause: string, run: string) => `${cause} of ${run}`
  },
  controls: {
    label: 'What is compared',
    measure: 'Compare by',
    base: 'against',
    swap: 'Swap sides'
  },
  chart: {
    title: 'Where the gain comes from',
    caption:
      'The factors multiply to the total, so the axis is logarithmic: equal lengths are equal factors.',
    bands: 'Whiskers show what the ranges given leave possible.',
    together: (run: string, causes: string) => `Of ${run} only ${causes} together follow from its figures.`,
    conflict: (run: string) =>
      `Figures that contradict each other give no gain. Settle those of ${run} below.`,
    total: 'Total',
    unknown: 'not known',
    factor: 'Factor',
    value: 'Times',
    against: (run: string, base: string) => `${run} against ${base}`
  },
  causes: {
    peakFlops: 'Chip',
    mfu: 'Utilisation',
    uptime: 'Uptime',
    params: 'Model size',
    attention: 'Attention',
    flopPerToken: 'FLOP per token',
    gpuPower: 'Power per GPU',
    pue: 'PUE',
    sitePower: 'Power',
    gpuPrice: 'Price',
    carbonIntensity: 'Grid',
    tokens: 'Tokens',
    gpus: 'GPUs',
    tokenizer: 'Tokenizer',
    list: (names: string[]) => list.format(names),
    inSentence: (name: string) => (/^[A-Z][a-z]/.test(name) ? name[0]!.toLowerCase() + name.slice(1) : name)
  },
  readings: {
    title: 'Which “three times”?',
    intro:
      'Meta wrote “~three times” more efficient than Llama 2 and did not say by what. The published figures allow all of these; open one to see where it comes from.',
    reading: 'Read as',
    gain: 'Gain',
    running: 'without the chip',
    names: {
      chip: 'The chip alone: H100 against A100',
      step: 'Announced step rate against Llama 2’s average',
      announced: 'Announced step rate × uptime against that average',
      '405b': '70B against 405B, by GPU-hours',
      english: '70B against 70B, by English text per GPU-second',
      text: '70B against 70B, by text per GPU-second',
      '70b': '70B against 70B, by GPU-hours',
      tokens: '70B against 70B, by tokens per GPU-second',
      '8b': '7B against 8B, by GPU-hours',
      watt: '70B against 70B, per watt of rated power',
      'share-step': 'MFU: 70B on average, 405B in a step',
      share: 'MFU: 70B against 70B, on average'
    },
    near: 'rounds to three',
    meant: '≈ 3 marks what rounds to three: one of these Meta can have meant.',
    mixed:
      'A step rate holds while steps run; an average over GPU-hours has every stop in it. Readings that set one against the other compare different things.',
    literal: (factor: string, most: string) => [
      'The article’s German, “um das Dreifache steigern”, literally says ',
      factor,
      ` as efficient; the readings end at ${most}.`
    ],
    lost: (least: string, most: string) =>
      `“Without the chip” is utilisation and uptime: ${least} to ${most}, a loss in every reading. About three times is the chip, not the software.`
  },
  runs: {
    title: 'The runs',
    caption: (base: string) => `Change any figure. What differs from ${base} is marked ≠.`,
    column: (name: string, isBase: boolean) => (isBase ? `${name}, the base` : name),
    name: (run: string) => `Name of ${run}`,
    base: 'Base',
    makeBase: (name: string) => `Make ${name} the base`,
    left: (name: string) => `Move ${name} left`,
    right: (name: string) => `Move ${name} right`,
    duplicate: (name: string) => `Duplicate ${name}`,
    copyOf: (name: string) => `${name}, copy`,
    remove: (name: string) => `Remove ${name}`,
    moved: (name: string, place: number, all: number) => `${name} is now run ${place} of ${all}.`,
    removed: (name: string) => `${name} was removed.`,
    added: (name: string) => `${name} was added.`,
    preset: 'Published run',
    own: 'own figures',
    add: 'Add a run',
    open: 'Open in the calculator',
    differs: (base: string) => `differs from ${base}`,
    more: 'Price, power …',
    basis: 'What the figures rest on',
    tokenizer: 'Text per token',
    tokenizerHint:
      'Counted in tokens of Llama 2. “Up to 15 % fewer tokens” for the same text is 1..1/0.85. For English Meta measured more: 3.94/3.17 (The Llama 3 Herd of Models, 3.2).'
  },
  table: {
    title: 'Figure by figure',
    figure: 'Figure',
    all: 'All figures',
    fewer: 'Fewer figures',
    open: 'Grey ranges are what the other figures leave possible; no ratio follows from them.',
    notGiven: 'not given',
    csv: 'Download CSV'
  },
  csv: {
    unit: 'Unit',
    low: 'low',
    high: 'high'
  },
  /** What is said of a comparison that is taken away, and in place of what is said of a scenario. */
  take: {
    basis: (run: string, list: string) => `${run} is based on: ${list}.`,
    given: (run: string) => `${run} is based on`,
    amounts: (measure: string, list: string) => `${measure}: ${list}.`,
    by: (measure: string) => `Compared by: ${measure}`,
    reading: (name: string) => `A reading of “three times”: ${name}`,
    base: (run: string) => `${run}, the base`,
    factors: 'The factors multiply to it:',
    typical: (value: string) => `one value to stand for it: ${value}`,
    text: 'Text per token',
    textFigure: (value: string) => `text per token ${value}`,
    textSource:
      'Text per token: in tokens of Llama 2; one of Llama 3 holds up to 1/0.85 as much (“up to 15% fewer tokens compared to Llama 2”, ai.meta.com/blog/meta-llama-3).',
    save: {
      csv: 'Download runs as CSV',
      print: 'Print comparison',
      about:
        'JSON has the comparison with every figure in SI units, CSV a line for each run with what is given under the keys of a link. Both open here again; JSON of the calculator is added as a run.'
    },
    file: {
      drop: 'or drop it anywhere on the page: a comparison or a scenario in JSON, or runs in CSV with link keys as their header',
      added: (run: string, place: number, all: number) =>
        `added as run ${place} of ${all}: ${run}. Undo takes it out again.`
    }
  }
};
