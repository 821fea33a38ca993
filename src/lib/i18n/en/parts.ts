/** Texts of parts of the calculator and the comparison that load when they are shown. */
const en = {
  accelerator: {
    label: 'Accelerator',
    other: 'another chip',
    precision: 'Precision',
    bf16: 'BF16',
    fp8: 'FP8',
    noPower: 'No power is published for this chip; the old figure stays.',
    sparse: (value: string) =>
      `The headline ${value} TFLOPS of this chip is with sparsity; training runs dense.`,
    source: 'Source'
  },
  conflict: {
    title: 'What does not fit',
    against: (name: string, given: string, implied: string, factor: string) =>
      `${name}: given ${given}, but the others imply ${implied}. That is ${factor} apart.`,
    bound: (name: string, implied: string) => `${name} would be ${implied}. It cannot pass 100 %.`,
    between: 'It takes all of these to disagree:',
    release: 'Let one follow from the others:',
    slip: {
      sparse:
        'A factor of about 2 often is a peak with sparsity, or an FP8 peak, taken for the dense BF16 one.',
      prefix: 'A factor of about 1,000 often is a wrong prefix: GFLOPS, TFLOPS, PFLOPS.',
      cluster: 'A factor close to the GPU count often is a figure of the whole cluster read as one per GPU.',
      recomputation:
        'A factor of about 1.33 often is hardware FLOP, recomputed activations included, read as model FLOP.'
    },
    further: (count: number) => (count === 1 ? 'One further conflict.' : `${count} further conflicts.`)
  },
  basis: {
    published: 'published',
    derived: 'computed from published figures',
    assumed: 'assumed',
    source: 'Source',
    quote: 'Quote'
  },
  effects: {
    tenth: (input: string, effect: string) => `10 % more ${input}: ${effect}.`,
    full: (input: string, effect: string) => `${input} at 100 %: ${effect}.`,
    more: (percent: string) => `${percent} more`,
    less: (percent: string) => `${percent} less`
  }
};

export type Parts = typeof en;
export default en;
