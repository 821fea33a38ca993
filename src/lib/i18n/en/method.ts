import type { Convention, Recomputation } from '$lib/estimate';

/** `short` is for the lines of a chart, where Megatron's two stand together. */
const conventions: Record<Convention, { name: string; short?: string; says: string }> = {
  'six-n': { name: '6N', says: 'six for each active parameter, whatever the context' },
  palm: { name: 'PaLM', says: '6N, and each token attending to every other' },
  megatron: {
    name: 'Megatron',
    says: 'the matrices a token is multiplied with, and attention to the tokens before it'
  },
  'full-mask': {
    name: 'Megatron, no mask',
    short: 'no mask',
    says: 'the same with each token attending to every other'
  }
};

const recomputations: Record<Recomputation, { name: string; says: string }> = {
  none: { name: 'none', says: 'every activation is kept' },
  selective: { name: 'selective', says: 'attention is computed again in the backward pass' },
  full: { name: 'full', says: 'the forward pass of every layer is done again' }
};

export default {
  title: 'Method',
  description:
    'What the 6 in 6ND counts, what it leaves out, which convention a paper used, and what that changes for a model and a context length.',
  headline: {
    sentence:
      'Six FLOP per parameter and token: 2 forward, 4 backward. At {sequence}, {model} takes {answer}.',
    more: (percent: string) => `${percent} more`,
    less: (percent: string) => `${percent} less`,
    times: (factor: string) => `${factor} times as much`,
    same: 'just that',
    tokens: (count: string) => `${count} tokens`,
    own: 'your model'
  },
  facts: {
    active: 'active',
    withoutEmbedding: 'without the embedding',
    perToken: 'per token',
    factor: 'attention factor',
    share: (percent: string) => `${percent} of it attention`,
    example: (model: string) => `The run names no model, so ${model} serves as an example.`
  },
  open: {
    button: 'Open in the calculator',
    named: (name: string) => `“${name}”`,
    unnamed: 'the run',
    unchanged: (run: string) => `Opens ${run} as it is.`,
    changed: (run: string, factor: string, before: string) =>
      `Opens ${run} with an attention factor of ${factor} instead of ${before}; nothing else changes.`,
    hardware: 'What is computed again is counted, so its MFU is an HFU.'
  },
  controls: {
    label: 'What is counted',
    model: 'Model',
    own: 'your own',
    example: (model: string) => `${model} (example)`,
    sequence: 'Tokens per sequence',
    sequenceAsText: 'Tokens per sequence, as text',
    trained: (count: string) => `Trained at ${count}`,
    badSequence: (text: string) => `“${text}” is no number of tokens from 1 to 100 million. 8K is 8,192.`,
    convention: 'Convention',
    recomputation: 'Activation recomputation',
    conventions,
    recomputations
  },
  own: {
    open: 'A model of your own: paste a config.json, or change figures …',
    config: 'A Hugging Face config.json',
    configHint:
      'Llama, Mistral, Mixtral, Qwen 2 to 3, Gemma 1 to 3, gpt-oss, DeepSeek, Kimi K2, MiniMax-M2, ERNIE 4.5, MiMo, OLMo, SmolLM3, Phi-3, Falcon, GPT-2, GPT-NeoX, BLOOM; any other decoder by the usual names of fields. It stays in your browser; only the figures read from it go into the link.',
    read: (name: string, total: string) => `Read as ${name}, ${total}.`,
    unknownType: (type: string) =>
      `model_type “${type}” is new here: its fields are read by their usual names, so compare the total with what its makers say.`,
    assumed: (fields: string) => `Not in the file, so as its class in transformers has it: ${fields}.`,
    positions: (count: string) =>
      `Its longest sequence is ${count}; it may have been trained on shorter ones.`,
    usePositions: 'Count at that',
    figures: 'Or change its figures',
    fields: {
      layers: 'Layers',
      hidden: 'Hidden width',
      heads: 'Heads',
      kvHeads: 'Key-value heads',
      headDim: 'Width of a head',
      ffn: 'Feed-forward width',
      vocab: 'Vocabulary',
      'experts.count': 'Experts',
      'experts.active': 'Experts per token',
      'experts.ffn': 'Width of an expert',
      'experts.shared': 'Width of shared experts',
      'experts.dense': 'Layers without experts',
      predictors: 'MTP modules',
      'window.tokens': 'Sliding window',
      'window.layers': 'Layers with a window',
      gated: 'Gated feed-forward (SwiGLU)',
      tied: 'Output tied to the embedding'
    } as Record<string, string>,
    problems: {
      'not-json': ({ line, isComma }: { line?: number; isComma?: true }) =>
        isComma
          ? `This is no JSON: nothing follows the comma in line ${line}. Delete it.`
          : line === undefined
            ? 'This is no JSON.'
            : `This is no JSON: look at line ${line}.`,
      'not-object': 'This is JSON, but no object with fields.',
      'too-long': 'This is too long for a config.json.',
      'unknown-model-type': (value: string) =>
        `model_type is “${value}”, which is not read here. You can enter the figures below.`,
      hybrid: (field: string, value: string) =>
        `${field} is “${value}”: this model has layers of linear attention, a state space or convolutions. Their FLOP are counted otherwise, and neither this reader nor the figures below can hold them.`,
      'no-decoder': (field: string, value: string) =>
        `${field} is “${value}”: only decoders that predict the next token are counted here.`,
      missing: (field: string) => `${field} is missing.`,
      'no-count': (field: string, value: string) => `${field} is “${value}”; it must be a whole number.`,
      'no-flag': (field: string, value: string) => `${field} is “${value}”; it must be true or false.`,
      unsupported: (field: string, value: string) => `${field} is “${value}”, which is not read here.`,
      'out-of-range': (field: string, value: string, least: string, most: string) =>
        `${field} is ${value}; it must be a whole number from ${least} to ${most}.`,
      'no-layer': (field: string, value: string, layers: string) =>
        `${field} has “${value}”, which is no layer: there are ${layers}, counted from 0.`,
      'no-divisor': (field: string, value: string, divides: string) =>
        `${field} is ${value}; it must divide ${divides}.`
    }
  },
  compare: {
    title: 'The same model, counted four ways',
    caption: (model: string, sequence: string) =>
      `${model} at ${sequence}. The last column is one and the same run, at 40 % by the convention you chose: only the counting differs.`,
    head: {
      convention: 'Convention',
      flop: (unit: string) => `${unit} per token`,
      factor: 'over 6N',
      mfu: 'MFU of one run'
    },
    parts: { weights: 'weights', attention: 'attention', logits: 'logits', again: 'computed again' },
    counted: 'as counted'
  },
  chart: {
    title: 'Where the rule breaks: long context',
    caption: (tenth: string, twice: string) =>
      `By Megatron’s count this model passes 6N by 10 % ${tenth} and takes twice as much ${twice}.`,
    from: (count: string) => `from ${count}`,
    never: 'at no length',
    always: 'at any length',
    axis: 'FLOP per token over 6N',
    tokens: 'tokens',
    head: { sequence: 'Tokens per sequence' },
    at: (sequence: string) => `at ${sequence}`
  },
  formulas: {
    title: 'The conventions, written out',
    where: (v: Record<'N' | 'L' | 'h' | 'H' | 'Q' | 'T' | 'V', string>) =>
      `N = ${v.N} active parameters, L = ${v.L} layers, h = ${v.h} hidden width, H = ${v.H} heads of width Q = ${v.Q}, T = ${v.T} tokens, V = ${v.V} vocabulary; w are the weights a token meets in a layer’s matrices.`,
    special:
      'Where a model has a sliding window, T is less in those layers; with latent attention Q is the mean of its widths; an MTP module counts as a layer more, with logits of its own.',
    extra: {
      'six-n':
        'Kaplan et al. 2020 leave the embedding out of N; most who use the rule leave it in, as is done here.',
      palm: 'Chowdhery et al. 2022, appendix B. Twice too much attention for a model with a causal mask, but simple and much used for MFU.',
      megatron:
        'Megatron-LM today: half of the attention matrix is behind the causal mask and is not counted.',
      'full-mask':
        'Megatron-LM until 2024, older tables of NVIDIA’s (NeMo 24.07 for one) and MaxText’s: what lies behind the mask is counted too, so the last 6 is a 12.'
    }
  },
  six: {
    title: 'What is the 6?',
    paragraphs: [
      'A parameter of a matrix is multiplied with one number of each token and added to a sum: 2 FLOP in the forward pass. The backward pass does that twice, once for the gradient of what came in and once for that of the parameter itself: 4 more. Together 6 for each parameter and token, so 6ND for a run of D tokens.',
      'Nothing in that depends on the length of a sequence. Attention does: a query is multiplied with the key of every token it looks at, and the result with their values. No parameter is involved, so 6N misses it, and it grows with the context.',
      'On the other side, 6N counts the embedding as if it were multiplied. A token just takes one row of it.'
    ],
    small:
      'No convention counts norms, activation functions, softmax, the router of experts or the optimiser’s step: together 1 % of a large model at most.',
    embedding: (model: string, percent: string) =>
      `In ${model} the embedding is ${percent} of the active parameters.`,
    tied: (model: string) =>
      `In ${model} the embedding is also the output matrix, which is multiplied, so 6N counts it rightly.`
  },
  evidence: {
    title: 'Which paper counted how',
    intro:
      'Their own figures tell. Tokens per second and GPU times FLOP per token must give the TFLOPS or the MFU they print; here is what each count gives, as a miss. Marked is what fits. Where two fit, the figure has too few digits to tell them apart.',
    head: { run: 'Run', published: 'printed' },
    recomputed: 'hardware FLOP',
    older:
      'Beware of the papers of 2021 and 2022 on Megatron, OPT, BLOOM and GLM-130B: their TFLOPS count what is computed again, a third more than the model needs.',
    budget: (model: string, computed: string, published: string) =>
      `Papers that print the compute of a whole run mostly mean 6ND: for ${model} it is ${computed} FLOP, and the paper says ${published}.`
  },
  hardware: {
    title: 'MFU and HFU',
    paragraphs: [
      'MFU, model FLOP utilisation, is the share of the dense peak that goes into FLOP the model needs. It is tokens per second times FLOP per token over the peak, so it depends on how FLOP are counted, and two MFU compare only by the same convention.',
      'HFU, hardware FLOP utilisation, counts all the GPU does. To save memory, activations are often thrown away and computed again in the backward pass. That keeps the GPU busy and trains nothing: HFU rises, MFU falls.'
    ],
    where:
      'r tokens per second of the cluster, c model FLOP per token by the chosen convention, G GPUs, F peak their dense peak.',
    selective:
      'Selective recomputation is counted as its authors do (Korthikanti et al. 2022, equation 8): attention twice, which is what turns their published MFU into their HFU. One more forward pass of it would be a third more.',
    caption: (model: string, sequence: string, convention: string) =>
      `${model} at ${sequence}, by the convention chosen above (${convention}): a run with 40 % MFU.`,
    head: {
      recomputation: 'Recomputation',
      flop: (unit: string) => `${unit} per token`,
      factor: 'hardware over model',
      hfu: 'HFU'
    }
  },
  relations: {
    title: 'What the calculator knows',
    intro:
      'Ten relations, each a product of powers. From any figures you give it derives the others, with the tightest range that follows.',
    hint: 'The 6 is that of this page; the attention factor a is FLOP per token over 6N, by whichever convention you count.'
  },
  limits: {
    title: 'What this cannot tell',
    items: [
      'What hardware will achieve. FLOP say how much there is to do, not how fast: that depends on kernels, memory, networks and parallelism.',
      'Models whose FLOP are not those of a transformer: state-space and linear-attention layers, encoders of images, cross-attention. A config.json of one is refused, not guessed.',
      'Packed sequences. Where several documents share a sequence and do not see each other, attention costs less than counted here.',
      'Sparse attention of other kinds than a sliding window. GPT-3’s banded layers are counted as dense.',
      'Fine-tuning of a part of the weights (LoRA), where the backward pass is cheaper than twice the forward pass.',
      'Distillation and reinforcement learning: the FLOP of teachers and of generated samples come on top.'
    ]
  },
  glossary: {
    title: 'Glossary',
    terms: [
      ['6ND', 'Compute of a run by the plain rule: 6 times parameters N times training tokens D.'],
      [
        'Activation recomputation',
        'Throwing activations away after the forward pass and computing them again for the backward pass, to save memory. Also called checkpointing.'
      ],
      [
        'Active parameters',
        'Those a token passes through. In a mixture of experts (MoE) a router picks a few experts for each token, so they are fewer than all.'
      ],
      ['Attention factor', 'FLOP per token over 6 times the active parameters. 1 is the plain rule.'],
      ['Context, sequence length', 'Tokens a training example has, and so the most a token can attend to.'],
      ['CP, context parallelism', 'The tokens of one sequence are spread over GPUs, for long contexts.'],
      [
        'Dense peak',
        'FLOP per second a chip could do without skipping zeros. Vendors often print twice that, with sparsity, which training does not use.'
      ],
      [
        'DP, data parallelism',
        'Every group of GPUs holds the whole model and trains on its own part of a batch; gradients are summed.'
      ],
      ['EP, expert parallelism', 'The experts of a layer are spread over GPUs, and tokens travel to them.'],
      ['Global batch', 'All tokens of one optimiser step, over the whole cluster.'],
      [
        'Goodput',
        'The share of elapsed time, or of throughput, that moves training forward: what stops, restarts and repeated steps leave.'
      ],
      [
        'GQA, grouped-query attention',
        'Several query heads share a head of keys and values. Saves parameters and memory; attention itself costs the same.'
      ],
      ['HFU', 'Hardware FLOP utilisation: all FLOP a GPU does, recomputed ones too, over its dense peak.'],
      ['Logits', 'The scores of all words of the vocabulary, the product with the output matrix.'],
      [
        'MFU',
        'Model FLOP utilisation: FLOP the model needs over the dense peak. Here while training steps run; over all time it is useful FLOP per second.'
      ],
      ['Micro-batch', 'The piece of a batch that passes through a pipeline at once.'],
      [
        'MLA, multi-head latent attention',
        'Keys and values are made from a short common vector (DeepSeek). Counted with its own widths.'
      ],
      [
        'MTP, multi-token prediction',
        'A module that predicts one token further, trained along and dropped afterwards. Its FLOP count, its parameters do not.'
      ],
      [
        'Pipeline bubble',
        'Time in which stages of a pipeline wait for the first micro-batch to arrive or the last to leave.'
      ],
      [
        'PP, pipeline parallelism',
        'The layers are spread over GPUs as stages, and micro-batches pass through them.'
      ],
      ['SwiGLU', 'A feed-forward block with a gate: three matrices in place of two.'],
      [
        'Tokens per parameter',
        'Training tokens over parameters. About 20 was best for given compute in Hoffmann et al. 2022; models made to be used much train on far more.'
      ],
      ['TP, tensor parallelism', 'Each matrix is split over GPUs, which exchange results within a layer.'],
      ['Uptime', 'Effective training time over elapsed time.']
    ] as [string, string][]
  },
  references: {
    title: 'References',
    models: 'The architectures of the models',
    modelsIntro: 'Each is counted here and checked against what its publisher prints, to the last digit.',
    head: { model: 'Model', counted: 'counted', published: 'printed', active: 'active', source: 'Source' }
  }
};
