export default {
  title: 'Uptime from its causes',
  description:
    'What uptime a training run has at its failure rate, checkpoints and restarts, where the rest of the time goes, and what it takes to reach a target.',
  headline: 'At {gpus} something fails every {mtbf}; this run trains {uptime} of the time.',
  never: 'At {gpus} something fails every {mtbf}; this run never gets anywhere.',
  lasts: (work: string, time: string) => `${work} of training take ${time}`,
  lostADay: (lost: string) => `${lost} of every 24 hours are lost`,
  best: (interval: string) => `a checkpoint every ${interval} is best`,
  given: (interval: string, best: string) => `a checkpoint every ${interval}; every ${best} would be best`,
  stretched: (interval: string) =>
    `A checkpoint takes longer to write than the interval: the next waits for it, so there is one every ${interval}.`,
  atMiddles: 'Where you give a range, parts and charts are for its middle; the uptime shows both ends.',
  inputs: 'What you can change',
  more: 'Overlap, spares, planned stops, corruption, slow GPUs …',
  bestInterval: 'the best',
  ownInterval: 'one of your own',
  fromData: 'from size and bandwidth',
  fromTime: 'as a time',
  value: (name: string) => `${name}, as text`,
  zero: 'none',
  everyJob: (mtbf: string) => `one every ${mtbf} for the job`,
  now: (value: string) => `at ${value}`,
  spareUse: (mean: string, share: string) =>
    `On average ${mean} nodes are under repair; ${share} of failures find no spare.`,
  shrinkUse: (mean: string) => `On average ${mean} nodes are under repair.`,
  problems: {
    single: 'Type a single number here.',
    open: 'Type a number, or a range with two ends.',
    outside: (lo: string, hi: string) => `Type something from ${lo} to ${hi}.`
  },
  noticesTitle: 'Part of the link could not be used',
  presets: {
    title: 'Start from',
    about: 'What the figures rest on',
    source: 'Source',
    quote: 'Quote',
    published: 'published',
    derived: 'computed from published figures',
    assumed: 'assumed',
    uptime: (value: string, notes: string) => `Its published uptime: ${value}. ${notes}`,
    noUptime: 'Its uptime is not published.'
  },
  targets: {
    title: (target: string) => `What ${target} takes`,
    short: (uptime: string, gap: string) =>
      `This run has ${uptime}, ${gap} points too few. One change alone:`,
    enough: (uptime: string, gap: string) =>
      `This run has ${uptime}, ${gap} points to spare. So far one change alone may go:`,
    recovery: 'Recovery',
    write: 'Checkpoints',
    gpuMtbf: 'Failures',
    gpus: 'Size',
    speed: 'Both together',
    atMostRecovery: (value: string, now: string) => `at most ${value} from failure to training, now ${now}`,
    atMostWrite: (value: string, now: string) => `written in at most ${value}, now ${now}`,
    atLeastMtbf: (value: string, factor: string) =>
      `at least ${value} between those of one GPU, ${factor} as long as now`,
    atMostGpus: (value: string) => `at most ${value}`,
    bothAtMost: (write: string, recovery: string) =>
      `checkpoints in at most ${write} with recovery in at most ${recovery}`,
    any: 'whatever it is, the target is reached',
    nearestNone: (uptime: string) => `not enough: with none at all it would be ${uptime}`,
    nearestRare: (uptime: string) => `not enough: without any it would be ${uptime}`,
    nearestOne: (uptime: string) => `not enough: even one GPU has ${uptime}`,
    onlyBetter: 'and only at the better ends of your ranges'
  },
  account: {
    title: 'Where the time goes',
    caption: (trained: string) =>
      `Of 24 hours, ${trained} are training that counts. The other part, enlarged:`,
    nothing: 'Nothing takes time from this run.',
    part: 'Part',
    aDay: 'A day',
    share: 'Share of all time',
    useful: 'training that counts',
    lost: 'lost',
    checkpoint: 'writing checkpoints',
    lostWork: 'work done twice',
    detection: 'noticing failures',
    replacement: 'waiting for a node',
    restart: 'restarting',
    corruption: 'given up as corrupt',
    planned: 'planned stops',
    stragglers: 'waiting for slow GPUs',
    missing: 'nodes missing'
  },
  interval: {
    title: 'How often to write a checkpoint',
    caption: (best: string, from: string, to: string) =>
      `Every ${best} is best, and it hardly matters: from ${from} to ${to} the uptime is within a point of that.`,
    point: 'Checkpoint interval on the chart',
    best: 'best',
    young: 'Young',
    daly: 'Daly',
    within: 'within a point',
    head: ['Checkpoint every', 'Uptime'] as [string, string]
  },
  size: {
    title: 'More GPUs, more failures',
    caption:
      'Your failures, checkpoints and restarts at every size. Published runs, which had others, stand where they report. Dashed: the first-order formula.',
    point: 'GPUs on the chart',
    firstOrder: 'first order',
    most: (gpus: string) =>
      `Beyond ${gpus} more of them get less done: each adds more failures than training.`,
    head: ['GPUs', 'Uptime', 'First order'] as [string, string, string],
    atLeast: (value: string) => `at least ${value}`,
    atMost: (value: string) => `at most ${value}`,
    about: (value: string) => `about ${value}`
  },
  simulation: 'A thousand runs',
  formula: 'The formula, and two approximations',
  actions: {
    open: 'Open in the calculator',
    openHint: 'The calculator then follows these causes: its uptime changes with the number of GPUs.',
    copy: 'Copy link',
    copied: 'Link copied',
    copyFailed: 'Copy this link:',
    back: 'Back to the opened figures'
  }
};
