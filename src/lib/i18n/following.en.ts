export default {
  follows: (uptime: string, mtbf: string) =>
    `Uptime follows from its causes: ${uptime} with a failure every ${mtbf}, and it changes with the number of GPUs.`,
  change: 'Change the causes',
  hold: (uptime: string) => `Hold it at ${uptime}`,
  most: (gpus: string, time: string) =>
    `More than ${gpus} GPUs do not help: there it takes ${time}, and beyond that longer.`,
  tooSoon: (gpus: string, time: string) =>
    `No number of GPUs is enough: the shortest time is ${time}, on ${gpus} GPUs.`,
  nowhere: 'At so many GPUs the run gets nowhere: failures come faster than it recovers.'
};
