export default {
  intro:
    'Of checkpoints and failures alone (Daly’s full model), with t between checkpoints, d for one, R for recovery and M between failures of the job:',
  head: ['', 'Interval', 'Uptime it says', 'True uptime there'] as [string, string, string, string],
  young: 'Young 1974, first order',
  daly: 'Daly 2006, higher order',
  exact: 'exact',
  difference: (young: string, exact: string) =>
    `The first order says ${young}, the exact model ${exact}. It takes each loss from the whole run, though time spent on a restart cannot be spent on a checkpoint too: it always says too little.`,
  breaks: (share: string, gpus: string) =>
    `Both rest on checkpoints much shorter than the time between failures: here one takes ${share} of it. With these checkpoints and this recovery the first order is off by five points from ${gpus} on.`,
  breaksNever:
    'Both rest on checkpoints much shorter than the time between failures, which these are at any size up to a million GPUs.',
  besides:
    'Overlap, spares, planned stops, corruption and slow GPUs are not in these three rows; the page counts them exactly.',
  examples: 'At your failures and size',
  exampleHead: ['Checkpoint', 'Recovery', 'First order', 'Exact'] as [string, string, string, string]
};
