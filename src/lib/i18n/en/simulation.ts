export default {
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
  uptime: (mean: string, error: string) => `As uptime: ${mean}, give or take ${error} points.`,
  histogram: 'How long the runs take',
  runs: (count: string) => `${count} runs`,
  head: ['Training time', 'Runs'] as [string, string],
  timeline: 'One of them',
  timelineCaption: (row: string) => `Each row is ${row}. Training is left blank; marked is what was lost to`,
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
};
