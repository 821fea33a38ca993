import type { OtherReading, TextQuantity } from '$lib/scenario';

const list = new Intl.ListFormat('en');
const either = new Intl.ListFormat('en', { type: 'disjunction' });
const counted = (count: number, one: string, more: string): string =>
  `${count}\u00a0${count === 1 ? one : more}`;

/** What a text's figures are, beside the text, in a word. */
const short: Record<TextQuantity, string> = {
  params: 'size',
  totalParams: 'size in all',
  activeParams: 'active size',
  tokens: 'tokens',
  tokensPerParam: 'tokens/parameter',
  attention: 'attention',
  compute: 'compute',
  gpus: 'GPUs',
  chip: 'chip',
  peakFlops: 'peak',
  mfu: 'MFU',
  runMfu: 'MFU of the run',
  hfu: 'HFU',
  gpuFlops: 'rate',
  usefulFlops: 'useful rate',
  clusterFlops: 'cluster',
  uptime: 'uptime',
  time: 'time',
  gpuTime: 'GPU-hours',
  gpuHoursPerTrillion: 'GPU-hours per 1T',
  tokenRate: 'tokens/s',
  gpuTokenRate: 'tokens/s per GPU',
  gpuPrice: 'price',
  cost: 'cost',
  gpuPower: 'power',
  pue: 'PUE',
  energy: 'energy',
  carbonIntensity: 'grid',
  carbon: 'CO₂',
  sequence: 'sequence',
  batchTokens: 'batch',
  steps: 'steps',
  stepTime: 'step'
};

/** Names of what texts state beside the quantities of the calculator. */
const names: Partial<Record<TextQuantity, string>> = {
  totalParams: 'Parameters in all',
  activeParams: 'Active parameters',
  chip: 'Chip',
  sequence: 'Tokens per sequence',
  batchTokens: 'Tokens per step',
  gpuHoursPerTrillion: 'GPU-hours per trillion tokens',
  clusterFlops: 'FLOP/s of all GPUs',
  hfu: 'HFU, recomputation counted',
  steps: 'Steps',
  stepTime: 'Time per step'
};

/** Why a figure may be meant otherwise, to stand behind its words. */
const otherReadings: Record<OtherReading, string> = {
  total: 'may be all parameters, not those a token passes through',
  active: 'may be all parameters, and a token passes through fewer',
  cluster: 'may be of the whole cluster, not of one GPU',
  sparse: 'may count sparsity',
  language: 'may be a number of the other language',
  recomputation: 'may count recomputation',
  gpuHours: 'may be hours of all GPUs together, or of one',
  prefix: 'may have slipped by a thousand',
  otherRun: 'may belong to another run'
};

export default {
  title: 'Check a text',
  description:
    'Paste an article, a model card or a trainer’s log and see which training figures it states, which belong to one run, whether they can all be true, and what follows from them.',
  short,
  names,
  headline: {
    found: (figures: number, runs: number) =>
      `${counted(figures, 'figure', 'figures')} of ${counted(runs, 'run', 'runs')} found`,
    none: ['', 'No figure', ' of a training run found.'],
    conflict: (name: string | undefined, isAsked: boolean, factor: string) => [
      name ? `; those of ${name} ` : '; they ',
      isAsked ? 'cannot all be true as written' : 'cannot all be true',
      `: ${factor} apart.`
    ],
    conflicts: (runs: number, factor: string) => [
      `; those of ${runs} runs `,
      'cannot all be true',
      `: up to ${factor} apart.`
    ],
    implausible: (name: string | undefined) => [
      name ? `; those of ${name} ` : '; they ',
      'are unlike anything published',
      '.'
    ],
    rounding: ['; they ', 'agree within rounding', '.'],
    agree: ['; they ', 'agree', '.'],
    free: ['; ', 'nothing ties them together', '.']
  },
  lead: {
    rounding: (factor: string) => `Rounding leaves ${factor}.`,
    unread: (count: number) =>
      count === 0 ? '' : `${counted(count, 'number was', 'numbers were')} not read.`,
    private: 'Nothing you paste leaves this page.'
  },
  source: {
    label: 'Your text',
    placeholder: 'Paste an article, a model card, a table or a log, in English or German',
    edit: 'Edit this text',
    examples: 'Examples',
    logs: 'Logs of trainers',
    names: {
      announcement: 'an announcement that adds up',
      slip: 'a slipped prefix',
      card: 'a table of a model card',
      german: 'a German paragraph',
      article: 'the article on Llama 3'
    } as Record<string, string>,
    reading: 'Reading …',
    failed: 'The reader did not start in this browser. Reload the page to try again.',
    cut: (read: string, all: string) =>
      `Only the first ${read} of ${all} characters were read. The command line reads longer texts.`,
    glued:
      'A table seems to have lost its cells: words and numbers stand glued together, and what is read from them is a guess. Copy it from the web page again, or put a tab between its cells.',
    nothing:
      'This text states no figure of a training run that could be read: no size, tokens, GPUs, hours, rates, costs or energy.',
    noText: 'This link carries the figures as they were read, not the text they stood in.'
  },
  marks: {
    title: 'The text, with what was read',
    hint: 'Choose a mark to read it otherwise, to give it to another run, or to leave it out.',
    unread: 'Dotted numbers were not read.',
    language: 'Read as',
    languages: { en: 'English', de: 'German' },
    run: (name: string) => `run ${name}`
  },
  chosen: {
    title: (words: string) => `“${words}”`,
    quantity: 'is',
    value: 'with the value',
    run: 'of',
    shared: 'several runs',
    newRun: 'a run of its own',
    drop: 'No figure',
    undo: 'Undo',
    close: 'Done'
  },
  runs: {
    title: 'Runs',
    count: (figures: number) => counted(figures, 'figure', 'figures'),
    more: (count: number) => `${count} more`,
    unnamed: (number: number) => `Run ${number}`,
    total: 'All together',
    short: {
      conflict: (factor: string) => `cannot all be true, ${factor}`,
      rounding: 'agree within rounding',
      agree: 'agree',
      free: 'nothing ties them',
      implausible: 'unlike anything published'
    }
  },
  verdict: {
    wrong: 'Its figures cannot all be true.',
    title: { conflict: 'Why not', other: 'Do they agree?' },
    agree: 'Its figures agree to the letter.',
    rounding: (factor: string) => `Its figures agree within rounding; as written they are ${factor} apart.`,
    free: 'Nothing ties its figures together: none follows from the others.',
    conflict: (factor: string, rest: string) =>
      `As written they are ${factor} apart; with all rounding granted ${rest}.`,
    whole: (figure: string) => `${figure} is more than all there is.`,
    peak: (figure: string, chip: string) => `${figure} is above every dense peak of the ${chip}.`,
    takes: (figures: readonly string[]) =>
      `It takes all of these: ${list.format(figures)}. Leave one out and the rest can be true.`
  },
  asked: {
    title: 'Asked before blamed',
    readings: otherReadings,
    would: (value: string) => `${value} would fit`,
    apply: 'Read it so'
  },
  implausible: {
    title: 'Unlike anything published',
    utilisation: (value: string, published: string) =>
      `The figures amount to ${value} of the chip’s dense peak; published runs reach ${published}.`,
    recomputation: (share: string) =>
      `Useful work is ${share} of the rate stated, about 6/8: the rate seems to count recomputation.`,
    published: (figure: string, run: string, value: string) =>
      `The text says ${figure}; ${run} is published with ${value}.`,
    family: 'What the text says is the sum of its family.'
  },
  measured: {
    title: 'What the log measures',
    rate: (trainer: string, rate: string) => `${trainer} measures ${rate} per GPU while stepping.`,
    peak: (peak: string) => `Its MFU is of a peak of ${peak}`,
    chips: (chips: readonly string[]) => `that of the ${either.format(chips)}`,
    noChip: 'no chip’s dense peak',
    mfu: (mfu: string, chip: string) => `Of the dense 16-bit peak of the ${chip} that is ${mfu}.`,
    attention: (factor: string) =>
      `The rate counts ${factor} times 6 FLOP per parameter and token: attention is counted too.`,
    plain: (factor: string) => `The rate counts ${factor} times 6 FLOP per parameter and token.`
  },
  follows: {
    title: 'What follows',
    nothing: 'Nothing follows from these figures alone.',
    published: 'published runs',
    assumed: 'By 6 FLOP per parameter and token and the chip’s dense peak.'
  },
  take: {
    title: 'Report and citation',
    markdown: 'Download Markdown',
    about:
      'The link carries the figures as they were read, not the text; the report quotes each figure’s words.',
    figure: 'Figure',
    value: 'Value',
    said: 'In the text',
    arithmetic: 'Arithmetic',
    assumed:
      'Rounding: half a unit of the last digit written, at most 5 %. 6 FLOP per parameter and token; peaks are dense.',
    facts: (version: string) => `Held against the table of published runs of ${version}.`,
    link: (url: string) => `Link: ${url}`
  },
  accuracy: {
    title: 'How well it reads',
    lead: 'Texts labelled by hand, read anew whenever this page is built. Precision: how much of what it reads is right. Recall: how much of what stands there it reads.',
    texts: 'texts',
    figures: 'figures',
    precision: 'precision',
    recall: 'recall',
    faultless: 'without a fault',
    verdict: 'judged right',
    conflicts: 'contradictions found',
    alarms: 'false alarms',
    of: (found: number, of: number) => `${found} of ${of}`,
    sets: { 'short-en': 'short, English', 'short-de': 'short, German', whole: 'whole public texts' },
    note: 'The short texts were written along with the reader, so it does less well on others. The whole ones are articles, cards and posts retold with all their figures and labelled before the reader saw them: at first sight it read 29 of their 33 figures and 3 too many, then it was mended for what had fooled it.',
    byQuantity: 'By what a figure is',
    limits: {
      title: 'What it cannot read',
      list: [
        'Pictures, scans and charts; tables whose cells were glued together by copying.',
        'Figures in other languages than English and German, and prices in other currencies than US dollars.',
        'What a text says of other people’s runs, of plans and of “what if”: such figures are taken for the run at hand.',
        'Which of several models a sentence means that names none of them.',
        'Whether a figure is true. It tells whether figures can be true together, and whether they are like published ones.'
      ]
    }
  },
  open: { calculator: 'Open in the calculator', compare: 'Compare the runs' }
};
