const list = new Intl.ListFormat('en');

export default {
  title: 'Check the article',
  description:
    'Every figure of the article “Metas Llama 3 kennenlernen”, held against its sources and against the others: which hold, which are wrong, and which cannot all be true.',
  article: 'Metas Llama 3 kennenlernen',
  headline: (all: number, counts: Record<'holds' | 'rounded' | 'wrong' | 'contradicts', number>) => [
    `${all} claims checked: ${counts.holds} hold, ${counts.rounded} hold rounded, `,
    `${counts.wrong}\u00a0are\u00a0wrong`,
    counts.contradicts > 0 ? `, and ${counts.contradicts} cannot all be true.` : '.'
  ],
  further: (misleading: number, unsupported: number) =>
    `Of the others ${misleading} mislead and ${unsupported} rest on nothing that is published. “Metas Llama 3 kennenlernen”, a German article, claim by claim.`,
  findingsTitle: 'What to know first',
  findings: {
    over: (value: string) => `over ${value}`,
    wrong: (stated: string, meant: string, factor: string, isTooSmall: boolean) =>
      `“${stated}” should be ${meant}: the article’s figure is ${factor} too ${isTooSmall ? 'small' : 'large'}.`,
    conflict: (
      rate: string,
      gpus: string,
      uptime: string,
      models: readonly string[],
      factors: readonly string[]
    ) =>
      `${rate[0]!.toUpperCase()}${rate.slice(1)} on ${gpus} at ${uptime} uptime cannot describe the released ${list.format(models)}: they took ${list.format(factors)} the GPU-hours these figures give.`,
    chip: (stated: string, chip: string, sameSize: string) =>
      `The “${stated}” over Llama 2 is about the step from A100 to H100: the chip alone is ${chip}. Models of the same size gained ${sameSize}.`
  },
  fit: {
    title: 'Does it add up?',
    caption:
      'The article’s rate and uptime say how many GPU-hours a model takes; its card says how many it took. The smallest gap grants all rounding: “15T” may be 14.5 to 15.5, “6.4M hours” 6.35 to 6.45.',
    model: 'Model',
    implied: 'GPU-hours by the article',
    published: 'GPU-hours published',
    nominal: 'apart',
    least: 'smallest gap',
    later: 'The 405B was still training when the article appeared; its tokens are those of the later paper.',
    tryTitle: 'Which figures cannot be true together?',
    tryCaption: 'Switch figures off and on: the solver says whether the rest can all be true.',
    from: {
      article: 'the article',
      card: 'the model’s publication',
      rule: 'the counting rule'
    },
    attention: '6 FLOP per parameter and token',
    open: 'Read the tokens as “over 15T”, an open end',
    torn: (factor: string) =>
      `These cannot all be true: with all rounding granted they still are ${factor} apart.`,
    smallest: (names: readonly string[]) =>
      `The smallest set that cannot be true together: ${list.format(names)}. Leave out any one, and the others can be.`,
    whole: 'These can all be true.',
    wholeOpen:
      'These can all be true: if “over 15T” has no upper end, tokens enough to fill the hours can always be found. What it takes:',
    follows: 'Then',
    openCalculator: 'Open in the calculator'
  },
  filter: 'Show',
  all: 'all',
  verdicts: {
    holds: 'holds',
    rounded: 'holds, rounded',
    wrong: 'wrong',
    contradicts: 'contradicts',
    misleading: 'misleading',
    unsupported: 'not derivable'
  },
  judged: 'judged by a person',
  shown: (count: number) => (count === 1 ? '1 claim' : `${count} claims`),
  parts: {
    opening: 'Opening',
    history: 'Llama 1 and Llama 2',
    models: 'Llama 3 and its variants',
    architecture: 'Architecture and data',
    training: 'Training',
    comparison: 'Benchmarks',
    access: 'Where to have it'
  },
  claims: 'The claims, in order',
  strips:
    'Each strip: the article’s figure as a dot above the line, its source’s as an outline below, on a log axis of its own. The bar is what rounding leaves; an end that runs off the edge is open.',
  strip: (says: string, against: string) => `The article says ${says}; its source ${against}.`,
  says: 'article',
  against: 'source',
  evidence: 'Evidence',
  worked: 'worked out',
  calculator: 'Open in the calculator',
  compare: 'Compare the runs',
  permalink: 'Page of this claim',
  benchmarkTable: {
    caption:
      'Per cent, instruct models, 18 April 2024. A struck cell is a comparison that the article claims and Llama 3 loses.',
    model: 'Model',
    wins: 'beats',
    loses: 'does not beat',
    unnamed: 'not named by the article',
    note: 'The Llama 3 cells are those of the model card; those of Gemma, Mistral and Claude come from one transcription of Meta’s table, which is an image. GPQA of Claude 3 Sonnet and Gemini Pro 1.5 is with chain of thought, Llama 3’s is not.'
  },
  memoryTable: {
    caption: 'Memory of the weights alone; activations and cache come on top.',
    bits: (bits: number) => `${bits} bit`,
    fits: (cards: readonly string[]) => `fits ${cards.join(', ')}`,
    none: 'fits none of them',
    cards: 'Consumer cards'
  },
  rule: {
    title: 'How a verdict comes about',
    text: [
      'Each figure is an interval: “over 400” has an open end, “about” is wider by one in its last digit, a plain number covers what rounds to it, and “K” may be 1,000 or 1,024. It holds if all the source can mean is something the words say to the letter, it holds rounded if the two only meet once rounding is granted, and else it is wrong, by the factor given.',
      'A figure contradicts if its source says the same but it cannot be true together with others of the article; the solver of the calculator finds that. It is not derivable if whoever states it, nothing published that compares like with like gives it. Claims without a figure are judged by a person and say so.'
    ]
  },
  one: {
    title: (number: number, count: number) => `Claim ${number} of ${count}`,
    heading: (verdict: string) => `This claim of the article: ${verdict}`,
    all: 'All claims',
    previous: 'Previous claim',
    next: 'Next claim'
  }
};
