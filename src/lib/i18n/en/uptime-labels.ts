/** The texts without figures in them: they come with the page and not with its code. */
export default {
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
