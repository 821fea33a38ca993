/** What only a saved picture and its table say, and what their files are called. */
export default {
  low: (name: string) => `${name}, low`,
  high: (name: string) => `${name}, high`,
  inUnit: (name: string, unit: string) => `${name} (${unit})`,
  run: 'Published run',
  time: {
    file: 'training-time-against-gpus',
    caption: (uptime: string) =>
      `Training time against the number of GPUs, both in decades. Uptime is held at ${uptime}; in real clusters it falls as they grow. Small circles: published runs.`,
    captionNoUptime:
      'Training time against the number of GPUs, both in decades. Uptime is held fixed; in real clusters it falls as they grow. Small circles: published runs.',
    opened: 'Dashed: the scenario as it was opened.'
  },
  bent: { file: 'training-time-against-gpus-with-failures' },
  hours: { file: 'where-the-gpu-hours-go' },
  waterfall: { file: 'where-the-gain-comes-from' },
  arithmetic: { file: 'calculated-against-published' },
  guess: { file: 'guessed-against-published' },
  interval: { file: 'uptime-against-checkpoint-interval' },
  size: { file: 'uptime-against-gpus' },
  lost: { file: 'where-the-time-goes' },
  timeline: { file: 'timeline-of-a-run', title: 'A simulated run' },
  histogram: { file: 'how-long-runs-take' },
  flop: { file: 'flop-per-token-against-sequence-length' },
  step: { file: 'where-a-step-goes' },
  memory: { file: 'memory-of-a-gpu' },
  field: { file: 'plans-that-fit' },
  pipeline: { file: 'pipeline-of-a-step' },
  map: { file: 'who-talks-to-whom' },
  rate: { file: 'rate-against-gpus' },
  strips: {
    file: 'claim-against-source',
    head: ['Figure', 'Article', 'Measured by', 'How', 'Verdict'] as [string, string, string, string, string]
  },
  ranges: {
    file: 'published-ranges',
    head: ['Kind of run', 'Runs', 'Organisations', 'Median', 'Half of them', 'Nine in ten'] as [
      string,
      string,
      string,
      string,
      string,
      string
    ],
    caption: 'Bar: half of the runs; line: nine in ten; tick: their median.'
  },
  effects: {
    file: 'what-moves-the-answer',
    head: ['Input', 'Change at 10 % less (%)', 'Change at more (%)', 'More by (%)']
  }
};
