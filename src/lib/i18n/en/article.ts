const list = new Intl.ListFormat('en');

export default {
  title: 'Check the article',
  description:
    'Every figure of the article “Metas Llama 3 kennenlernen” (Ultralytics), held against its sources and against the others: which hold, which are wrong, and which cannot all be true.',
  /** `worst` is a figure as stated and as it should be. */
  headline: (hold: number, not: number, worst?: readonly [stated: string, meant: string]) => [
    `${hold} of ${hold + not} claims hold, `,
    `${not}\u00a0do\u00a0not`,
    worst ? `; worst: ${worst[0]} for ${worst[1]}.` : '.'
  ],
  /** What becomes of those that do not hold. */
  further: {
    wrong: (count: number) => `${count} ${count === 1 ? 'is' : 'are'} wrong`,
    contradicts: (places: number, contradictions: number) =>
      `${places} places, ${contradictions === 1 ? 'one contradiction' : `${contradictions} contradictions`}`,
    misleading: (count: number) => `${count} ${count === 1 ? 'misleads' : 'mislead'}`,
    unsupported: (count: number) => `${count} cannot be derived from the sources checked`,
    unchecked: (count: number) => `${count} more ${count === 1 ? 'was' : 'were'} not checked`,
    judged: (computed: number, judged: number) =>
      `${computed} verdicts are computed from figures, ${judged} are a person’s.`
  },
  about: {
    checked: 'Checked is',
    by: (publisher: string) => `by ${publisher}, the German version of`,
    undated: (after: string) => `The copy checked bears no date; it was written after ${after}.`,
    on: (day: string) => `Checked on ${day}.`,
    answer: 'To answer'
  },
  answer: {
    title: 'To answer this check',
    text: 'The publisher and every reader can contradict. Name the claim, what should stand there, and a source with its words; a verdict changes when the source says so. Raise it as an issue where this site’s source code is kept, or send it to whoever runs the site.',
    copy: 'Copy a form to fill in',
    form: (link: string) =>
      `Check of “Metas Llama 3 kennenlernen”: ${link}\nClaim (its link):\nWhat should stand there:\nSource (link and words):`,
    words: { copied: 'Copied', copyFailed: 'Copy it from here:' }
  },
  jumps: 'On this page',
  sources: 'Sources',
  numberWords: [
    [1e12, 'trillion'],
    [1e9, 'billion'],
    [1e6, 'million']
  ] as readonly (readonly [number, string])[],
  findingsTitle: 'What to know first',
  findings: {
    over: (value: string) => `over ${value}`,
    bound: (value: string, isLower: boolean) => `${value} or ${isLower ? 'more' : 'less'}`,
    wrong: (stated: string, meant: string, factor: string, isTooSmall: boolean) =>
      `${stated} should be ${meant}: the article’s figure is too ${isTooSmall ? 'small' : 'large'} by a factor of ${factor}.`,
    conflict: (
      rate: string,
      gpus: string,
      uptime: string,
      models: readonly string[],
      factors: readonly string[]
    ) =>
      `${rate[0]!.toUpperCase()}${rate.slice(1)} on ${gpus} at ${uptime} uptime, sentences of Meta’s own, cannot describe the released ${list.format(models)}: they took ${list.format(factors)} times the GPU-hours that follow.`,
    chip: (stated: string, chip: string, large: string, small: string) =>
      `The “${stated}” over Llama 2 is about the step from A100 to H100: the chip alone is ${chip}. From 70B to 70B the gain was ${large}, from 7B to 8B ${small}.`
  },
  fit: {
    title: 'Does it add up?',
    caption:
      'From the article’s rate and uptime follows how many GPU-hours a model takes; its card says how many it took. Grey: the least gap at the most generous rounding, “15T” as 14.5 to 15.5, “6.4M hours” as 6.35 to 6.45.',
    model: 'Model',
    implied: 'GPU-hours that follow from the article',
    published: 'published',
    nominal: 'gap',
    least: (factor: string) => `≥\u00a0${factor}`,
    escape: (needs: readonly string[]) =>
      `Only if “over 15T” tokens had no upper end would it fit: ${list.format(needs)}.`,
    need: (model: string, tokens: string) => `the ${model} would need ${tokens}`,
    later:
      'The 405B was still training when Meta presented Llama 3; its tokens are those of the later paper.',
    tryTitle: 'Which figures cannot be true together?',
    tryCaption: 'Switch figures off and on: the solver says whether the rest can all be true.',
    from: {
      article: 'the article',
      card: 'the model’s publication',
      rule: 'the rule FLOP are counted by'
    },
    attention: '6 FLOP per parameter and token',
    open: 'Read the tokens as “over 15T”, with no upper end',
    torn: (factor: string) =>
      `These cannot all be true: at the most generous rounding a gap of ${factor} remains.`,
    smallest: (names: readonly string[]) =>
      `The smallest set that cannot be true together: ${list.format(names)}. Leave out any one, and the others can be.`,
    whole: 'These can all be true.',
    follows: 'It takes',
    openCalculator: 'Open these in the calculator'
  },
  filter: 'Show',
  all: 'all',
  verdicts: {
    holds: 'holds',
    rounded: 'holds, roughly',
    wrong: 'wrong',
    contradicts: 'in conflict',
    misleading: 'misleading',
    unsupported: 'not derivable',
    unchecked: 'not checked'
  },
  judged: 'judged by a person',
  shown: (count: number) => (count === 1 ? '1 claim' : `${count} claims`),
  sections: {
    opening: 'Opening',
    history: 'Llama 1 and Llama 2',
    models: 'Llama 3 and its variants',
    architecture: 'Architecture and data',
    training: 'Training',
    comparison: 'Benchmarks',
    access: 'Where to get it'
  },
  claims: 'The claims, in order',
  strips:
    'How to read the strips: dot = article, outline = source, bar = room for rounding, on a log axis. A bar that fades out has no end.',
  strip: (
    says: string,
    against: string,
    saidAs: 'says' | 'follows',
    measuredBy: 'source' | 'left' | 'alike'
  ) => {
    const by = { source: 'its source says', left: 'the GPU-hours leave', alike: 'like for like it is' };
    const said = { says: 'The article says', follows: 'From the article follows' };
    return `${said[saidAs]} ${says}; ${by[measuredBy]} ${against}.`;
  },
  saidAs: { says: 'article', follows: 'follows' },
  measuredBy: { source: 'source', left: 'GPU-hours leave', alike: 'like for like' },
  evidence: 'Evidence',
  worked: 'worked out',
  calculator: (of?: string) => (of ? `Open in the calculator: ${of}` : 'Open in the calculator'),
  compare: 'Every reading of the “three times”',
  original: 'In the article:',
  permalink: 'Page of this claim',
  benchmarkTable: {
    caption:
      'Per cent, instruct models, 18 April 2024. ✓ where Llama 3 is ahead, ✗ where it is not; a struck figure is one the article says it surpasses.',
    model: 'Model',
    wins: 'is ahead',
    loses: 'is not ahead',
    unnamed: 'not named by the article',
    note: 'The Llama 3 cells are those of the model card; those of Gemma, Mistral and Claude come from one transcription of Meta’s table, which is an image. GPQA of Claude 3 Sonnet and Gemini Pro 1.5 is with chain of thought, Llama 3’s is not.'
  },
  memoryTable: {
    caption: 'Memory of the weights alone, and whether a card holds it; activations and cache come on top.',
    model: 'Model',
    size: 'weights',
    bits: (bits: number) => `${bits} bit`,
    fits: 'fits',
    tooLarge: 'too large'
  },
  rule: {
    title: 'How a verdict comes about',
    text: [
      'Each figure is an interval. “Over 400” has no upper end; “about” is wider by one in its last digit; a rounded number covers what rounds to it; “K” may be 1,000 or 1,024; counts are exact. It holds if all the source can mean is something the words say to the letter. It holds roughly if the two only overlap, because one was rounded or a word such as “over” was dropped; a claim without figures that drops a “soon” is treated alike. Else it is wrong, by the factor given.',
      'A figure is in conflict if its own source confirms it but it cannot be true together with the published GPU-hours of the models the article is about; the solver of the calculator finds that. Figures that stand on the model’s card beside the GPU-hours are not in question. A figure is not derivable if no published figures that compare like with like give it as the article states it, even if Meta states it too. A claim is not derivable if none of the sources checked bears it out. Claims without a figure are judged by a person and say so.'
    ]
  },
  one: {
    title: (number: number, count: number) => `Claim ${number} of ${count}`,
    heading: (title: string, verdict: string) => [`${title}: `, verdict],
    navigation: 'Claims',
    all: 'All claims',
    previous: (title: string) => `Previous: ${title}`,
    next: (title: string) => `Next: ${title}`
  }
};
