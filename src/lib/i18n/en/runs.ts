import type { MissReason } from '$lib/catalog/published/miss-reason';

const many = (one: string, more: string) => (count: number, shown: string) =>
  `${shown} ${count === 1 ? one : more}`;

export default {
  title: 'Published runs',
  description:
    'How the calculator fares against published training runs, with the misses in plain view, and a table of all of them with sources.',
  /** Figures stand in braces. */
  headline:
    'Guessed from size, tokens and chip alone, a run’s GPU-hours are off by {guess}. From its own rate the step time is off by {step}, the hours by {hours}.',
  headlineNothing: 'There are too few runs to tell how far the arithmetic misses.',
  medians: (steps: string, hours: string, guesses: string, rows: string) =>
    `Medians of ${steps} step times, ${hours} runs with a rate and hours, and ${guesses} runs with hours, out of ${rows} rows. Every miss of more than 15 % is listed.`,
  jumps: 'On this page',
  rows: many('row', 'rows'),
  runs: many('run', 'runs'),
  organisations: many('organisation', 'organisations'),
  noscript: 'The table shows its newest rows. Sorting, searching and the rest of it need JavaScript.',

  arithmetic: {
    title: 'Does the arithmetic hold?',
    lead: 'Each point is a published time and the one that the run’s published rate gives, with FLOP counted as its source counts them. On the line both are the same; the band is 10 % either way.',
    hours: (bias: string) =>
      `A step time is nearly the source’s own arithmetic, so it tests the FLOP count and little else. Hours test more: a rate knows nothing of stops, restarts and repeated steps, so the computed hours come out ${bias} on the whole. Give an uptime for that.`,
    fewer: (percent: string) => `${percent} too few`,
    more: (percent: string) => `${percent} too many`,
    method: 'How sources count FLOP',
    axis: 'GPU-hours for a billion tokens',
    published: 'published',
    computed: 'computed'
  },
  guess: {
    title: 'How good is a guess?',
    lead: 'Each point is a run’s published GPU-hours and a guess from its size, tokens and chip alone, with the median utilisation of other runs. The thin lines hold nine in ten.',
    fair: (alone: string) =>
      `A run is guessed without any run of the same organisation: models of one paper share code and cluster, so one gives the next away, and your own run has no sibling here. With its siblings let in, the median miss is ${alone}.`,
    coverage: 'How often the ranges hold',
    axis: 'GPU-hours',
    published: 'published',
    computed: 'guessed'
  },
  series: {
    step: 'step times',
    hours: 'hours, measured',
    calculated: 'hours, calculated by the source',
    lasting: 'runs of a day or more',
    short: 'runs of less than a day'
  },
  seriesMark: {
    step: 'small points',
    hours: 'large points',
    calculated: 'rings',
    lasting: 'points',
    short: 'rings'
  },
  misses: {
    more: (count: number) => `${count} smaller ones`,
    title: (count: string) => `Missed by more than 15 %: ${count}`,
    none: 'No run is missed by more than 15 %.',
    over: (percent: string) => `${percent} too many hours`,
    under: (percent: string) => `${percent} too few hours`,
    noReason: 'no reason known',
    all: (count: string) => `All ${count}`
  },
  unusable: (count: string) => `Not usable: ${count}`,
  plans: {
    title: 'How far off is the estimate of plans?',
    lead: (rows: string, dense: string, mixture: string, yardstick: string) =>
      `${rows} published step times with their plan. With all rows of a model left out and the rest fitted anew, its rate is off by ${dense} in the median for dense models and ${mixture} for mixtures of experts; a constant MFU for each chip and precision is off by ${yardstick}.`,
    head: ['Rows', 'Median', 'Nine in ten', 'On the whole'] as [string, string, string, string],
    leftOut: 'Models it was not fitted to',
    yardstick: 'constant MFU',
    fitted: 'All rows, as fitted',
    dense: 'dense',
    mixture: 'mixtures of experts',
    byChip: 'By chip',
    byPrecision: 'By precision',
    worst: 'The worst families'
  },
  accuracy: {
    pick: 'Show on the chart',
    what: 'What',
    count: 'Runs',
    median: 'Median',
    p90: '90 % within',
    bias: 'Bias',
    all: 'all',
    note: 'Median and 90th percentile of the size of the error, as a share of the published time. Bias is the geometric mean of computed over published: below zero where too few hours are computed.',
    chips: 'By chip'
  },
  reasons: {
    kind: 'not one training run, or of a kind not known here',
    calculated: 'hours calculated by the source, not measured',
    derived: 'one figure was computed from the other',
    'no-size': 'size or tokens not published',
    'no-time': 'no time published',
    'no-rate': 'no rate published',
    'no-peak': 'peak of the chip not known',
    repeat: 'says what another row says',
    impossible: 'would need more than the chip’s peak',
    'too-few': 'too few other runs'
  } as Record<string, string>,
  missReasons: {
    downtime: 'stops and repeated steps are in the hours',
    'no downtime': 'the hours leave stops out',
    recomputation: 'activations were computed twice',
    'long context': 'long sequences: attention is not counted',
    'lower-bound tokens': 'the tokens are a lower bound, which explains a part',
    'uncertain tokens': 'the tokens are uncertain',
    rounded: 'a rounded figure',
    'mixture of experts': 'a mixture of experts',
    'narrow format': 'a peak at a narrow number format',
    'small model': 'a small model fills a GPU badly',
    'nominal peak': 'its share is of another peak',
    'attention counted': 'its MFU counts attention',
    inconsistent: 'its own figures disagree'
  } satisfies Record<MissReason, string>,
  kinds: {
    full_run: 'full run',
    throughput: 'throughput',
    projection: 'projection',
    project_total: 'whole project',
    full_run_estimated: 'full run, estimated',
    full_run_planned: 'full run, planned',
    full_run_distilled: 'full run, distilled',
    full_run_multimodal: 'full run, multimodal',
    flops_only: 'FLOP only',
    energy_only: 'energy only',
    vendor_claim: 'vendor claim',
    partial: 'partial',
    duplicate: 'repeat'
  } as Record<string, string>,

  ranges: {
    title: 'What published runs achieve',
    lead: 'Thick: half of the runs; thin: nine in ten; the tick is the median. The calculator offers these ranges where you do not know your MFU.',
    step: 'MFU while stepping',
    whole: 'MFU over the whole run, stops included',
    groupNames: {
      all: 'all runs',
      narrow: (format: string) => `${format}, all chips`,
      bf16: '16 bit, all chips'
    },
    makes: {
      dense: 'dense models from 1 B',
      small: 'dense models under 1 B',
      mixture: 'mixtures of experts (MoE)'
    },
    sizes: {
      'under-10B': 'under 10 B parameters',
      '10B-100B': '10 to 100 B parameters',
      'from-100B': '100 B parameters or more'
    },
    scales: {
      'under-256': 'under 256 GPUs',
      '256-2047': '256 to 2,047 GPUs',
      'from-2048': '2,048 GPUs or more'
    },
    few: (groups: string) => `${groups} groups have fewer than 10 runs; the wider group stands in for them`,
    from: (runs: string, organisations: string) => `${runs}, ${organisations}`,
    method:
      'Groups were fixed before anything was computed from them; size is the parameters a token touches. A quantile is the value at rank p(n + 1) of the sorted runs: of fewer than 19 runs, nine in ten is simply the lowest to the highest. Hardware FLOP are left out.',
    group: 'Group',
    count: 'Runs',
    from50: 'Half',
    from90: 'Nine in ten',
    medianHead: 'Median'
  },
  coverage: {
    title: 'Do the ranges hold what they promise?',
    lead: 'Every run against the range that the others give, with the 95 % interval of that share (Wilson). Runs of one organisation are alike, so that interval is too narrow.',
    what: 'Range of',
    half: 'half should hold',
    most: 'nine in ten should hold',
    alone: 'without the run itself',
    family: 'without its organisation',
    of: (within: string, runs: string) => `${within} of ${runs}`,
    step: 'MFU while stepping',
    whole: 'MFU of whole runs'
  },

  table: {
    title: (rows: string) => `All ${rows} rows`,
    search: 'Search',
    searchHint: 'model, source, quote, note …',
    chip: 'Chip',
    org: 'Organisation',
    kind: 'Kind',
    size: 'Size',
    make: 'Kind of model',
    any: 'any',
    sort: 'Sort by',
    up: 'upwards',
    down: 'downwards',
    clear: 'Show all',
    download: (rows: string) => `Download as CSV (${rows})`,
    whole: 'The whole table as CSV',
    loading: 'Loading the rest of the table …',
    failed: 'The rest of the table did not load.',
    again: 'Try again',
    shown: (rows: string, all: string) => `${rows} of ${all}`,
    range: (from: string, to: string, of: string) => `Rows ${from} to ${to} of ${of}`,
    none: 'No run fits.',
    pages: 'Pages of the table',
    previous: 'Previous',
    next: 'Next',
    noRun: (id: string) => `There is no run “${id}” in this table.`,
    problem: (key: string, value: string) => `Not understood in the address: ${key}=${value}.`,
    sortedUp: 'sorted upwards',
    sortedDown: 'sorted downwards',
    scroll: 'Table of runs',
    columns: {
      name: 'Run',
      org: 'Organisation',
      date: 'Date',
      chip: 'Chip',
      gpus: 'GPUs',
      params: 'Parameters',
      tokens: 'Tokens',
      gpuTime: 'GPU-hours',
      step: 'MFU, step',
      whole: 'MFU, whole',
      check: 'Arithmetic',
      guess: 'Guess'
    }
  },
  details: {
    source: 'Source',
    quote: 'Quote',
    open: 'Open in the calculator',
    link: 'Link to this run',
    cite: 'Copy citation',
    cited: 'Citation copied',
    citation: (run: string, source: string, version: string, address: string) =>
      `${run}. ${source}. In: Training efficiency, table of runs, version ${version}, ${address}`,
    cells: 'Every figure of the row',
    check: (published: string, computed: string, error: string) =>
      `Arithmetic: ${published} published, ${computed} computed for a billion tokens (${error}).`,
    factor: (factor: string) => `FLOP counted as the source does: ${factor} × 6N.`,
    guess: (published: string, computed: string, error: string) =>
      `Guess: ${published} published, ${computed} guessed (${error}).`,
    guessRange: (half: string, most: string, runs: string) =>
      `By ${runs}, half of such runs lie within ${half}, nine in ten within ${most}.`,
    reasons: (list: string) => `Likely reason: ${list}.`,
    remarks: {
      'unknown-chip': 'The chip is not in the table of accelerators.',
      'other-peak': 'The peak is no dense 16-bit or FP8 peak of this chip.',
      'sparse-peak': 'The peak is the one with sparsity, about twice the dense one.',
      'above-peak': 'The printed rate is above the peak.',
      'hardware-flop': 'The printed rate counts recomputed activations: hardware FLOP.',
      'rate-disagrees': 'Printed rate and printed MFU are more than 5 % apart.',
      'time-disagrees': 'Days times GPUs and GPU-hours are more than 5 % apart.'
    }
  },
  version: {
    title: 'Version, and errors',
    text: (version: string, rows: string) => `This is version ${version} of the table, ${rows}.`,
    date: 'Its date is that of the newest row; the digits change with every change of the file.',
    report:
      'Something wrong? Open an issue in the project’s repository with the link of the run, the column, the figure you expect, and where that is published, quoted. A figure changes when its source says so.'
  }
};
