export default {
  presets: {
    title: 'Start from',
    more: 'more …',
    about: 'What the figures rest on',
    questions: 'Three questions to start with'
  },
  offers: {
    step: 'While stepping',
    whole: 'Over whole runs, stops included, so that uptime becomes 100 %',
    group: (name: string, runs: string) => `published runs (${name}; n\u00a0=\u00a0${runs})`,
    wider: (name: string, runs: string) =>
      `too few published runs like it, so a wider group of them (${name}; n\u00a0=\u00a0${runs})`,
    makes: {
      dense: 'dense from 1 B',
      small: 'dense under 1 B',
      mixture: 'mixtures of experts'
    },
    all: 'all runs',
    sizes: {
      'under-10B': 'under 10 B',
      '10B-100B': '10 to 100 B',
      'from-100B': '100 B or more'
    },
    half: 'half of them',
    most: 'nine in ten',
    take: 'Set the MFU to this range',
    runs: 'All runs, and how often such ranges hold',
    unknown: 'Choose a chip first, then published runs of it can be offered.'
  },
  evidence: {
    article: 'By the article’s figures.',
    preset: (name: string) => `By the published figures of ${name}.`,
    link: 'By the figures in the link.',
    own: 'By your figures.',
    published: 'By what published runs reached.',
    same: (org: string, run: string, hours: string, answer: string | undefined) =>
      `${org} states ${hours} for ${run}${answer ? `: ${answer}` : ''}.`,
    why: 'Why?',
    like: (group: string, runs: string, answer: string) =>
      `At what nine in ten such runs reached (${group}; n\u00a0=\u00a0${runs}): ${answer}.`,
    reached: (group: string, runs: string, mfu: string, own: string | undefined) =>
      `Nine in ten such runs (${group}; n\u00a0=\u00a0${runs}) reached ${mfu} of the peak, stops included${own ? `; this one ${own}` : ''}.`,
    take: 'Take this range'
  },
  outside: {
    above: (name: string, value: string, chip: string, run: string) =>
      `${name}: above every published ${chip} run; the highest is ${value} (${run}).`,
    below: (name: string, value: string, chip: string, run: string) =>
      `${name}: below every published ${chip} run; the lowest is ${value} (${run}).`
  },
  results: {
    title: 'How this follows',
    intro: 'Every figure with its formula. Open one to see the numbers in it.'
  },
  effects: {
    tenth: (input: string, effect: string) => `10 % more ${input}: ${effect}.`,
    span: (input: string, lo: string, less: string, hi: string, more: string) =>
      `${input} at ${lo}: ${less}, at ${hi}: ${more}.`,
    full: (input: string, effect: string) => `${input} at 100 %: ${effect}.`,
    more: (percent: string) => `${percent} more`,
    less: (percent: string) => `${percent} less`
  },
  following: {
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
      twice: (share: string) =>
        `Uptime falls as they grow in number: twice as many take ${share} of the time.`,
      twicePlanned: (share: string) =>
        `The more there are, the more they talk, wait or stand idle: twice as many take ${share} of the time.`,
      pastPlanned: (gpus: string) => `Here more of them gain nothing: ${gpus} are as fast.`,
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
  }
};
