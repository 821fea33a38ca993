export default {
  step: 'While stepping',
  whole: 'Over whole runs, stops included, so that uptime becomes 100 %',
  chip: (chip: string, runs: string) => `published ${chip} runs (n = ${runs})`,
  chipAndSize: (chip: string, size: string, runs: string) => `published ${chip} runs, ${size} (n = ${runs})`,
  wider: (runs: string) => `too few runs of this chip, so those of any chip (n = ${runs})`,
  sizes: {
    'under-10B': 'under 10 B',
    '10B-100B': '10 to 100 B',
    'from-100B': '100 B or more'
  },
  half: 'half of them',
  most: 'nine in ten',
  take: 'Set the MFU to this range',
  runs: 'All runs, and how often such ranges hold',
  unknown: 'Choose an accelerator first, then published runs of it can be offered.'
};
