export default {
  follows: (uptime: string, mtbf: string) =>
    `Uptime follows from its causes: ${uptime} with a failure every ${mtbf}, and it changes with the number of GPUs.`,
  change: 'Change the causes',
  held: 'Uptime is held fixed: it no longer follows from its causes.',
  again: 'Let it follow again',
  open: 'Uptime follows from its causes once the number of GPUs is known.',
  hold: (uptime: string) => `Hold it at ${uptime}`,
  most: (gpus: string, time: string) =>
    `More than ${gpus} do not help: on so many it takes ${time}, on more it takes longer.`,
  tooSoon: (gpus: string, time: string) =>
    `No number of GPUs is enough: the shortest time is ${time}, on ${gpus}.`,
  nowhere: 'At so many GPUs the run gets nowhere: failures come faster than it recovers.',
  chart: {
    title: 'Twice the GPUs, more than half the time',
    drag: 'Drag the point to set the GPU count.',
    twice: (share: string) => `Uptime falls as they grow in number: twice as many take ${share} of the time.`,
    most: (gpus: string) => `More than ${gpus} do not help.`,
    noMost: 'So far each further one still helps.',
    past: (gpus: string) => `Here more of them take longer, as uptime falls: ${gpus} would be fastest.`,
    fastest: (time: string) => `shortest: ${time}`,
    on: (gpus: string) => `on ${gpus}`,
    shortest: 'the shortest time',
    asked: (time: string) => `asked for: ${time}`,
    never: 'never done',
    nowhere: 'The run gets nowhere on any number of GPUs: failures come faster than it recovers.',
    head: ['GPUs', 'Training time', 'Uptime'] as [string, string, string]
  }
};
