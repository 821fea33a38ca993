/** The page of plans: where the TFLOPS of a GPU come from. */
export default {
  title: 'TFLOPS from the parallel plan',
  description:
    'What each GPU achieves with a parallel plan, where the time of a step goes, whether it fits in memory, and how sure that is.',
  headline: '{model} on {gpus} should reach {rate} per GPU.',
  none: 'There is no plan for this run yet.',
  nothing: 'No plan fits {model} on {gpus}.',
  cannot: 'This plan cannot be.',
  further: {
    mfu: (mfu: string) => `${mfu} MFU`,
    step: (time: string) => `${time} a step`,
    days: (time: string, tokens: string) => `${time} for ${tokens}`,
    fits: (used: string, capacity: string) => `fits: ${used} of ${capacity}`,
    tight: (used: string, capacity: string) => `tight: ${used} of ${capacity}`,
    over: (used: string, capacity: string) => `the estimate counts ${used} of ${capacity}`
  },
  published: (rate: string, who: string) => `${who} published ${rate}.`,
  publishedRange: (rate: string, range: string, who: string) => `${who} published ${rate} (${range}).`,
  sure: (median: string) =>
    `On models it was not fitted to, the estimate misses by ${median} in the median, and the range holds nine in ten.`,
  untested: 'Chip or software are not measured: the range is a guess.',
  misses: 'Its misses',
  idle: (idle: string, all: string) =>
    `${idle} of ${all} GPUs stand idle; they count in the figures per GPU.`,
  batch: (taken: string, wished: string) =>
    `A step takes ${taken}, not ${wished}: the nearest that the plan divides.`,
  unheard: (names: string) => `Nothing published goes so far in: ${names}. No measurement speaks for it.`,
  overNote:
    'More than the chip has. Software can free or offload some of it: a published plan that counts more here did fit.',
  inputs: 'What you can change',
  run: {
    named: (name: string) => `The run “${name}”.`,
    given: (rate: string) => `The run itself says ${rate} per GPU.`,
    follow: 'Let its rate follow from the plan',
    follows: 'Its rate follows from the plan.'
  },
  model: { label: 'Model', none: 'choose one', own: 'own architecture' },
  chip: { label: 'Chip', none: 'choose one', precision: 'Precision' },
  modelSays: (kind: string, layers: string, params: string) =>
    `${kind}, ${layers} layers, ${params} parameters`,
  dense: 'dense',
  mixture: (active: string, all: string) => `${active} of ${all} experts a token`,
  rows: {
    sequence: {
      name: 'Tokens per sequence',
      hint: 'How many tokens attention sees at once. Longer sequences cost more FLOP and more memory.'
    },
    batch: {
      name: 'Tokens per step',
      hint: 'What the model sees before it changes once. More of them leave less of a step to waiting, and too many train worse.'
    }
  },
  sequences: (count: string) => `${count} sequences`,
  assumed: (what: string) => `${what}, assumed`,
  value: (name: string) => `${name}, as text`,
  single: 'Type a single number here.',
  unknown: 'not known',
  tokens: 'tokens',
  software: {
    label: 'Software',
    'tuned-graphs': 'tuned recipe, CUDA graphs',
    tuned: 'tuned recipe',
    plain: 'Megatron-LM as it comes',
    unoverlapped: 'Megatron-LM of 2021',
    production: 'long production run',
    torchtitan: 'torchtitan',
    maxtext: 'MaxText',
    says: {
      'tuned-graphs': 'A vendor’s recipe that replays whole iterations as CUDA graphs.',
      tuned: 'A vendor’s recipe: every transfer overlapped that can be.',
      plain: 'What Megatron-LM reaches without tuning: 18 % less.',
      unoverlapped: 'Before transfers were overlapped.',
      production: 'Models that were to be used: 12 % slower than a vendor’s recipe.',
      torchtitan: 'PyTorch’s own: 28 % less than a vendor’s recipe.',
      maxtext: 'Google’s, for TPUs.'
    }
  },
  plan: {
    title: 'Parallel plan',
    intro: 'The best one is searched. Set any of it by hand, and the rest follows.',
    auto: (value: string) => `best: ${value}`,
    free: 'Search all again',
    hand: 'Keep this plan as it stands',
    more: 'Interleaving, micro-batch, context, recomputation …'
  },
  degrees: {
    tensorParallel: {
      name: 'Tensor',
      says: 'Splits every matrix over GPUs, which exchange activations after each block: fast links needed.'
    },
    pipelineParallel: {
      name: 'Pipeline',
      says: 'Splits the layers into stages; at both ends of a step stages wait for each other.'
    },
    dataParallel: {
      name: 'Data',
      says: 'Copies of the model share the batch, and average their gradients once a step.'
    },
    expertParallel: {
      name: 'Expert',
      says: 'Spreads the experts over GPUs; every token travels to its own and back in each layer.'
    },
    contextParallel: {
      name: 'Context',
      says: 'Splits long sequences over GPUs, which pass keys and values around.'
    },
    virtualStages: {
      name: 'Interleaving',
      says: 'Gives each stage several short runs of layers: less waiting, more transfers and memory.'
    },
    expertTensorParallel: {
      name: 'Expert tensor',
      says: 'Splits each expert’s matrices too; seldom worth it.'
    },
    microBatch: {
      name: 'Micro-batch',
      says: 'Sequences that pass at once: more fill the chip better, and take more memory.'
    },
    sharding: {
      name: 'Sharding',
      says: 'Whether each copy holds all, all but the optimiser’s state (ZeRO-1), or nothing whole (FSDP).',
      none: 'none',
      zero1: 'ZeRO-1',
      fsdp: 'FSDP'
    },
    recomputed: {
      name: 'Recomputation',
      says: 'Computes activations again in the backward pass instead of keeping them: time for memory.',
      none: 'none',
      selective: 'attention and elementwise',
      core_attn: 'attention alone',
      act_norm: 'activations and norms',
      op: 'every second product',
      custom: 'all, inputs kept',
      mla_up_proj: 'up-projections of latents',
      mla_up_proj_mlp: 'up-projections and blocks',
      full: 'every layer'
    }
  },
  step: {
    title: 'Where a step goes',
    caption: (time: string, share: string, worst: string, lost: string) =>
      `${time}. ${share} is matrix products; of what a plan can change most goes to: ${worst}, ${lost}.`,
    hidden: (time: string) => `Hatched: ${time} of communication hidden behind computing`,
    hiddenName: (name: string) => `${name}, hidden`,
    head: ['Part', 'Time', 'Share'] as [string, string, string],
    parts: {
      matrixProducts: 'matrix products',
      quantisation: 'casting to 8 or 4 bits',
      attention: 'attention',
      elementwise: 'elementwise',
      permute: 'sorting tokens by expert',
      tensorParallel: 'tensor-parallel transfers',
      contextParallel: 'context-parallel transfers',
      expertParallel: 'expert all-to-all',
      pipelineParallel: 'transfers between stages',
      dataParallel: 'gradients and weights',
      recomputation: 'recomputation',
      headAndImbalance: 'uneven stages, logits',
      bubble: 'pipeline bubble',
      optimiser: 'optimiser',
      launches: 'launching kernels',
      fixed: 'fixed',
      stragglers: 'waiting for the slowest',
      software: 'software',
      other: 'other'
    }
  },
  memory: {
    title: 'Memory of a GPU',
    caption: {
      fits: (used: string, capacity: string) =>
        `${used} of ${capacity}: fits. Such estimates miss by 4 % (nine in ten).`,
      tight: (used: string, capacity: string) =>
        `${used} of ${capacity}: tight. Such estimates miss by 4 % (nine in ten).`,
      over: (used: string, capacity: string) =>
        `${used} of ${capacity}: does not fit, as far as the estimate knows. It misses by 4 % (nine in ten).`
    },
    head: ['Part', 'Memory', 'Share of the chip'] as [string, string, string],
    parts: {
      weights: 'weights',
      gradients: 'gradients',
      optimiser: 'optimiser',
      activations: 'activations',
      logits: 'logits',
      buffers: 'buffers',
      reserve: 'CUDA, libraries'
    }
  },
  field: {
    title: (fitting: string, ties: string) => `${fitting} plans fit; ${ties} are as good`,
    titleOne: (fitting: string) => `${fitting} plans fit; one is best`,
    caption:
      'Filled: too close to call. The line is the most a plan reaches with so much memory. Choose one by pointing or with the arrow keys.',
    label: 'Plan on the chart',
    said: (plan: string, rate: string, memory: string) => `${plan}: ${rate}, ${memory}`,
    axis: 'TFLOPS per GPU against memory of a GPU',
    head: ['Plan', 'Rate', 'Memory', 'As good as the best'] as [string, string, string, string],
    yes: 'yes',
    no: 'no'
  },
  pipeline: {
    title: 'The pipeline',
    caption: (stages: string, batches: string, share: string) =>
      `${stages} stages, ${batches} micro-batches a step; empty: the bubble, ${share} of the step.`,
    one: 'One stage: nothing waits in a pipeline.',
    shown: (stages: string) => `Shown: ${stages} of the stages.`,
    stage: (number: string) => `stage ${number}`,
    forward: 'forward',
    backward: 'backward',
    turns: 'forward and backward in turn',
    head: ['Stage', 'Works', 'Waits'] as [string, string, string]
  },
  map: {
    title: 'Who talks to whom',
    caption: (replicas: string, stages: string) =>
      `One of ${replicas} copies, ${stages === '1' ? 'one stage' : `${stages} stages`}: a row for each stage, a block for GPUs on fast links. Point at a GPU, or use the arrow keys.`,
    one: 'One copy of the model.',
    rows: (shown: string, all: string) => `Shown: ${shown} of ${all} stages.`,
    label: 'GPU on the map',
    gpu: (number: string, stage: string) => `GPU ${number}, stage ${stage}`,
    tensor: (count: string) => `tensor: ${count} GPUs share every matrix`,
    context: (count: string) => `context: ${count} share a sequence`,
    expert: (count: string) => `experts: ${count} hold all of a layer`,
    pipeline: (count: string) => `pipeline: one of ${count} stages`,
    data: (count: string) => `data: ${count} copies average its gradients`,
    head: ['GPU', 'Stage', 'Tensor group', 'Context group', 'Expert group'] as [
      string,
      string,
      string,
      string,
      string
    ]
  },
  curve: {
    title: 'More GPUs',
    caption: (best: string) =>
      `The best plan for every number of GPUs, the batch held. Each does most at about ${best}.`,
    captionHand: 'This plan on other numbers of GPUs, the batch held.',
    point: 'GPUs on the chart',
    rate: 'TFLOPS per GPU',
    time: 'Days',
    head: ['GPUs', 'Rate', 'Low', 'High', 'Time'] as [string, string, string, string, string],
    tooFew: (gpus: string) => `Below ${gpus} no plan fits.`
  },
  evidence: {
    title: 'What it rests on',
    near: 'The nearest published rates, and how far the estimate is off on them.',
    head: ['Measured', 'On', 'Published', 'Estimate'] as [string, string, string, string],
    stakes: 'What matters most if it were otherwise',
    software: (name: string) => `software: ${name}`,
    precision: (name: string) => `precision: ${name}`,
    domain: (count: string) => `${count} GPUs on fast links`,
    batch: 'twice the batch',
    graphs: { none: 'without CUDA graphs', full: 'with full CUDA graphs' },
    overlap: { on: 'all-to-all overlapped', off: 'all-to-all not overlapped' }
  },
  problems: {
    'no-model': 'The run names no model whose layers are known. Choose one.',
    'no-sequence': 'Nothing says how many tokens a sequence has.',
    'no-chip': 'The run names no chip. Choose one.',
    'unknown-chip':
      'Of this chip too little is known for a plan: links, memory bandwidth, or what its products reach.',
    'no-precision': 'Nothing is known of how fast this chip multiplies in this precision. Choose another.',
    'no-gpus': 'Nothing says how many GPUs there are.',
    nearest: (plan: string) => `The nearest that can be: ${plan}`,
    'nothing-fits': 'What would fit:',
    remedies: {
      gpus: (gpus: string, rate: string) => `${gpus}, at ${rate} per GPU`,
      recomputation: (rate: string) => `recomputation as it is best, at ${rate} per GPU`,
      microBatch: (rate: string) => `a smaller micro-batch, at ${rate} per GPU`,
      optimiser: (rate: string) => `moments of the optimiser in BF16, at ${rate} per GPU`,
      degrees: (rate: string) => `all degrees searched, at ${rate} per GPU`
    },
    faults: {
      whole: () => 'Degrees are whole numbers from 1.',
      heads: (value: string, limit: string) => `${limit} heads do not divide by ${value} GPUs (tensor).`,
      layers: (value: string, limit: string) => `${limit} layers make no ${value} even stages.`,
      chunks: (value: string, limit: string) => `${limit} layers make no stages of ${value} even chunks.`,
      tokens: (value: string, limit: string) => `${limit} tokens do not divide by ${value} GPUs (context).`,
      experts: (value: string, limit: string) => `${limit} experts do not divide by ${value} GPUs.`,
      'no-experts': () => 'The model has no experts to spread.',
      'expert-width': (value: string, limit: string) =>
        `Experts of width ${limit} do not divide by ${value}.`,
      'expert-groups': (value: string, limit: string) =>
        `The ${limit} GPUs of a stage make no whole groups of ${value} for the experts.`,
      batch: (value: string, limit: string) => `${limit} sequences a step do not divide by ${value}.`,
      turns: (value: string, limit: string) =>
        `${value} micro-batches do not divide by ${limit} stages that take turns.`,
      recomputed: () => 'This recomputation needs latent attention.',
      precision: () => 'The chip does not have this precision.',
      gpus: (value: string, limit: string) => `It takes ${value} GPUs, and there are ${limit}.`
    }
  },
  presets: { title: 'Start from' },
  actions: {
    open: 'Open in the calculator',
    uptime: (size: string) => `A checkpoint of ${size}: what that costs in uptime`
  },
  inCalculator: {
    follows: (rate: string) => `It follows from the parallel plan: ${rate}.`,
    none: 'It follows from the parallel plan, which gives none yet: the page of plans says why.',
    given: 'Or let it follow from a parallel plan for this model, these chips and so many of them.',
    see: 'Open the plan',
    hold: (rate: string) => `Hold ${rate}`,
    follow: 'Let it follow from the plan'
  },
  failed: 'The search could not be started in this browser.'
};
