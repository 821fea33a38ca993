export default {
  title: 'Uptime from its causes',
  description:
    'What uptime a training run has at its failure rate, checkpoints and restarts, where the rest of the time goes, and what it takes to reach a target.',
  headline: 'At {gpus} something fails every {mtbf}; from these causes a run trains {uptime} of the time.',
  never: 'At {gpus} something fails every {mtbf}; this run never gets anywhere.',
  lasts: (work: string, time: string) => `${work} of training take ${time}`,
  lostADay: (lost: string) => `${lost} of every 24 hours are lost`,
  best: (interval: string) => `a checkpoint every ${interval} is best`,
  given: (interval: string, best: string) => `a checkpoint every ${interval}; every ${best} would be best`,
  stretched: (interval: string) =>
    `A checkpoint takes longer to write than the interval: the next waits for it, so there is one every ${interval}.`,
  atMiddles: 'Where you give a range, parts and charts are for its middle; the uptime shows both ends.',
  basis: {
    own: 'By your causes.',
    preset: (name: string) => `By the causes of ${name}.`,
    assumed: (names: readonly string[]) => `Not published, so assumed: ${names.join(', ')}.`,
    published: (uptime: string) => `Its published uptime: ${uptime}.`
  },
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
      `This run has ${uptime}, ${gap} percentage points too few. One change alone:`,
    enough: (uptime: string, gap: string) =>
      `This run has ${uptime}, ${gap} percentage points to spare. So far one change alone may go:`,
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
      'Your failures, checkpoints and restarts at every size. Published runs, whose causes were others, stand at their size and uptime. Dashed: the first-order formula.',
    point: 'GPUs on the chart',
    firstOrder: 'first order',
    most: (gpus: string) =>
      `Beyond ${gpus} more of them get less done: each adds more failures than training.`,
    head: ['GPUs', 'Uptime', 'First order'] as [string, string, string],
    atLeast: (value: string) => `at least ${value}`,
    atMost: (value: string) => `at most ${value}`,
    about: (value: string) => `about ${value}`
  },
  run: {
    named: (name: string, gpus: string) => `The run “${name}”, on ${gpus}.`,
    unnamed: (gpus: string) => `Your run on ${gpus}.`,
    namedWithout: (name: string, gpus: string) =>
      `The run “${name}”. It does not say how many GPUs it has; here it has ${gpus}.`,
    without: (gpus: string) => `Your run does not say how many GPUs it has; here it has ${gpus}.`,
    follows: 'Its uptime follows from the causes below.',
    given: (uptime: string) => `The run itself says an uptime of ${uptime}.`,
    worked: (uptime: string) => `The run’s other figures leave an uptime of ${uptime}.`,
    unknown: 'The run says nothing of its uptime.',
    assumed: 'The causes below are those of Llama 3.1 405B’s failures, and assumed.',
    letFollow: 'Let the uptime follow from these causes',
    change: (from: string, to: string) => `${from} → ${to}`,
    keeps: 'Nothing else that you gave changes.',
    letsGo: (names: string) => `No longer given, but worked out: ${names}.`
  },
  actions: {
    open: 'Open in the calculator',
    openFollowing:
      'The calculator shows the same run: its uptime follows these causes and the number of GPUs.',
    openGiven: (uptime: string) =>
      `The calculator shows the run as it is, with an uptime of ${uptime}. It follows these causes once you let it, or change one.`,
    openAsIs:
      'The calculator shows the run as it is. Its uptime follows these causes once you let it, or change one.'
  },
  simulation: {
    title: 'A thousand runs',
    intro: (work: string) =>
      `All of the above are averages. Here the same run, ${work} of training, is played a thousand times, with failures at random.`,
    start: 'Simulate 1,000 runs',
    again: 'Simulate again',
    cancel: 'Cancel',
    progress: (done: string, all: string) => `${done} of ${all} runs`,
    cancelled: 'Cancelled.',
    failed: 'The simulation could not be started in this browser.',
    never: 'This run never ends, so there is nothing to simulate.',
    partial: (runs: string) => `Stopped after ${runs} runs: they have too many failures for more.`,
    unfinished: (runs: string) => `${runs} runs were given up, as they would hardly have ended.`,
    spread: (p10: string, p50: string, p90: string) =>
      `Half of the runs take less than ${p50}; one in ten less than ${p10}, and one in ten more than ${p90}.`,
    check: (mean: string, error: string, formula: string, distance: string) =>
      `Mean ${mean}, with a standard error of ${error}. The formula says ${formula}: ${distance} standard errors away.`,
    uptime: (mean: string, error: string) => `As uptime: ${mean}, give or take ${error} percentage points.`,
    histogram: 'How long the runs take',
    runs: (count: string) => `${count} runs`,
    head: ['Training time', 'Runs'] as [string, string],
    timeline: 'One of them',
    timelineCaption: (row: string) =>
      `Each row is ${row}. Training is left blank; marked is what was lost to`,
    lost: 'work done twice',
    down: 'recovery',
    planned: 'planned stops',
    corrupt: 'corruption',
    another: 'Show another',
    runNumber: (number: string) => `Run ${number}`,
    runSummary: (time: string, stops: string) => `${time}, ${stops} unplanned stops`,
    timelineHead: ['What', 'How often', 'In all'] as [string, string, string],
    cut: 'Only the first few thousand of each are drawn.',
    rowLength: {
      hours: (n: number) => (n === 1 ? 'an hour' : `${n} hours`),
      days: (n: number) => (n === 1 ? 'a day' : n === 7 ? 'a week' : `${n} days`)
    }
  },
  formula: {
    title: 'The formula, and two approximations',
    intro:
      'Of checkpoints and failures alone (Daly’s full model), with t between checkpoints, d for one, R for recovery and M between failures of the job:',
    head: ['', 'Interval', 'Uptime it says', 'True uptime there'] as [string, string, string, string],
    young: 'Young 1974, first order',
    daly: 'Daly 2006, higher order',
    exact: 'exact',
    difference: (young: string, exact: string) =>
      `The first order says ${young}, the exact model ${exact}. It takes each loss from the whole run, though time spent on a restart cannot be spent on a checkpoint too: it always says too little.`,
    breaks: (share: string, gpus: string) =>
      `Both rest on checkpoints much shorter than the time between failures: here one takes ${share} of it. With these checkpoints and this recovery the first order is off by five percentage points from ${gpus} on.`,
    breaksNever:
      'Both rest on checkpoints much shorter than the time between failures, which these are at any size up to a million GPUs.',
    besides:
      'Overlap, spares, planned stops, corruption and slow GPUs are not in these three rows; the page counts them exactly.',
    examples: 'At your failures and size',
    exampleHead: ['Checkpoint', 'Recovery', 'First order', 'Exact'] as [string, string, string, string]
  },
  rows: {
    gpus: { name: 'GPUs', hint: 'GPUs that train at once.' },
    gpuMtbf: {
      name: 'Time between failures',
      hint: 'Mean time between the unplanned stops that one GPU brings about, its share of host, network and software counted.'
    },
    write: {
      name: 'Checkpoint write',
      hint: 'From the start of a checkpoint until it is safe on storage.'
    },
    size: { name: 'Checkpoint size', hint: 'Weights and optimiser state of the whole model.' },
    bandwidth: { name: 'Write bandwidth', hint: 'Of the whole job to its storage.' },
    overlap: {
      name: 'Written beside training',
      hint: 'Share of the write during which training goes on; the rest stops it.'
    },
    interval: { name: 'Checkpoint interval', hint: 'Training time between two checkpoints.' },
    detection: {
      name: 'Noticing a failure',
      hint: 'From a failure until it is noticed and the bad node found.'
    },
    replacement: {
      name: 'Replacing the node',
      hint: 'Until another node stands in for the failed one.'
    },
    restart: {
      name: 'Restart',
      hint: 'Starting the job again and loading the last checkpoint, with all nodes there.'
    },
    spares: { name: 'Spare nodes', hint: 'Nodes of 8 GPUs that stand by.' },
    repair: { name: 'Repair', hint: 'Until a failed node is back.' },
    plannedRate: { name: 'Planned stops', hint: 'For maintenance or changes.' },
    plannedTime: {
      name: 'Length of a planned stop',
      hint: 'Its checkpoint and restart counted.'
    },
    corruptionRate: {
      name: 'Silent corruption',
      hint: 'Wrong results that nobody notices at first, each of which makes the job go back.'
    },
    rollback: { name: 'Rolled back', hint: 'Finished work that each silent corruption costs.' },
    stragglers: {
      name: 'Slow GPUs',
      hint: 'Share of the stepping time lost to waiting for them, as far as your step rate does not count it.'
    },
    target: { name: 'Target uptime', hint: 'What you want to reach.' },
    work: { name: 'Length of the run', hint: 'How long the training would take without any stop.' }
  },
  units: {
    gpus: '',
    h: 'h',
    s: 's',
    min: 'min',
    TB: 'TB',
    'GB/s': 'GB/s',
    '%': '%',
    days: 'days',
    nodes: 'nodes',
    aDay: 'a day',
    perMillion: 'per million GPU-days',
    perThousand: 'per 1,000 GPU-days'
  },
  forms: {
    label: 'Failures as',
    gpuHours: 'hours between those of one GPU',
    nodeHours: 'hours between those of a node of 8',
    gpuDays: 'number in 1,000 GPU-days'
  },
  failover: {
    label: 'When a node fails',
    wait: 'the job waits for another',
    spares: 'a spare one takes over',
    shrink: 'it goes on without'
  },
  assumptions: {
    title: 'What is assumed',
    list: [
      'Failures come at random, independently, at a steady rate for each GPU: the times between them are exponential. Real ones cluster: new hardware fails more often, and a bad node fails again.',
      'They strike at any time, also during checkpoints and recovery; recovery then begins anew.',
      'A failure costs the work since the last safe checkpoint. A checkpoint written beside training is safe only once it is written: until then a failure costs the interval before it too. The next is not begun before.',
      'A planned stop brings its own checkpoint, loses no work, and nothing fails meanwhile.',
      'Each failure sends one node of 8 GPUs to repair. With spares the job waits only when none is left; where it goes on without, it trains slower by their share and takes them back at once.',
      'A silent corruption counts as a failure and costs the given amount of finished work besides.',
      'Not in it: loss spikes and failed attempts, evaluations, the warm-up of a run, and failures that no restart mends.'
    ]
  }
};
