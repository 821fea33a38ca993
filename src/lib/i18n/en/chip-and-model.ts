export default {
  chip: {
    label: 'Chip',
    /** Of a run that names none. */
    unnamed: (peak: string) => `a chip of ${peak}`,
    unknown: 'no chip named',
    /** Heads the chips that the peak could be of. */
    ofPeak: (peak: string) => `With ${peak}`,
    announced: (name: string) => `${name} (announced)`,
    precision: 'Precision',
    /** What the catalogue states of it; the figures are put in. */
    stated: '{peakFlops} dense in {precision}, {gpuPower}, {memory}.',
    statedWithoutPower: '{peakFlops} dense in {precision}, {memory}; no power is published.',
    memory: (sizes: string) => `${sizes} GB`,
    price: 'The price is an assumption.',
    priceAndPower: 'The price is an assumption, and the vendor’s power rating an upper guess.',
    devices: (count: string) =>
      `Frameworks count each of these chips as ${count} devices; all figures here are per chip.`,
    promised: 'Not yet on sale: its figures are the vendor’s promises.',
    lower: (precision: string, median: string, runs: string, wide: string, wideRuns: string) =>
      `MFU is lower in ${precision}: published runs have a median of ${median} (n = ${runs}), in 16-bit formats ${wide} (n = ${wideRuns}).`,
    changed: (names: string) => `Changed by hand: ${names}.`
  },
  model: {
    label: 'Model',
    unnamed: (params: string) => `a model of ${params}`,
    unknown: 'no model named',
    own: 'Own architecture',
    sequence: 'Tokens a sequence',
    badSequence: (typed: string) => `“${typed}” is no number of tokens: 8192 or 8K.`,
    active: (active: string, total: string) => `A token passes through ${active} of ${total}.`,
    names: {
      params: 'parameters',
      total: 'all parameters',
      attention: 'attention factor'
    },
    changed: (name: string, counted: string) => `Changed by hand: ${name}; the model has ${counted}.`
  }
};
