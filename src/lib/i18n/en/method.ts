import type { Convention, Recomputation } from '$lib/estimate';

const conventions: Record<Convention | 'full-mask', { name: string; says: string }> = {
  'six-n': { name: '6N', says: 'six for each active parameter, whatever the context' },
  palm: { name: 'PaLM', says: '6N, and each token attending to every other' },
  'full-mask': { name: 'Megatron, no mask', says: 'the same with each token attending to every other' },
  megatron: {
    name: 'Megatron',
    says: 'the matrices a token is multiplied with, and attention to the tokens before it'
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
    perToken: 'per token',
    factor: 'attention factor',
    share: (percent: string) => `${percent} of it attention`,
    open: 'Open in the calculator',
    openHint: (factor: string) => `Fills in the parameters and the attention factor of ${factor}.`,
    openHardware: 'With what is computed again counted, so its MFU is an HFU.'
  },
  controls: {
    label: 'What is counted',
    model: 'Model',
    own: 'your own',
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
      'Llama, Mistral, Mixtral, Qwen2 and 3, Gemma 1 to 3, Phi-3, GPT-2, GPT-NeoX, BLOOM, DeepSeek-V2 and V3. It stays in your browser; only the figures read from it go into the link.',
    read: (name: string, total: string) => `Read as ${name}, ${total}.`,
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
      'not-json': (line?: number) =>
        line === undefined ? 'This is no JSON.' : `This is no JSON: look at line ${line}.`,
      'not-object': 'This is JSON, but no object with fields.',
      'too-long': 'This is too long for a config.json.',
      'unknown-model-type': (value: string) =>
        `model_type is “${value}”, which is not read here. You can enter the figures below.`,
      missing: (field: string) => `${field} is missing.`,
      'no-count': (field: string, value: string) => `${field} is “${value}”; it must be a whole number.`,
      'no-flag': (field: string, value: string) => `${field} is “${value}”; it must be true or false.`,
      unsupported: (field: string, value: string) => `${field} is “${value}”, which is not read here.`,
      'out-of-range': (field: string, value: string, least: string, most: string) =>
        `${field} is ${value}; it must be a whole number from ${least} to ${most}.`,
      'no-divisor': (field: string, value: string, divides: string) =>
        `${field} is ${value}; it must divide ${divides}.`
    }
  },
  notices: {
    title: 'Part of the link could not be used',
    problems: {
      unknown: 'is not known here',
      'no-count': 'is no whole number',
      'out-of-range': 'is out of range',
      missing: 'is missing',
      duplicate: 'is given twice; the first one stands'
    }
  },
  compare: {
    title: 'The same model, counted three ways',
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
  six: {
    embedding: (model: string, percent: string) =>
      `In ${model} the embedding is ${percent} of the active parameters.`,
    tied: (model: string) =>
      `In ${model} the embedding is also the output matrix, which is multiplied, so 6N counts it rightly.`
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
        'Megatron-LM today: half of the attention matrix is behind the causal mask and is not counted. Older tables of NVIDIA’s (NeMo 24.07 for one) and MaxText’s count it: 12 in place of the last 6.'
    }
  },
  evidence: {
    budget: (model: string, computed: string, published: string) =>
      `Papers that print the compute of a whole run mostly mean 6ND: for ${model} it is ${computed} FLOP, and the paper says ${published}.`
  },
  hardware: {
    caption: (model: string, sequence: string, convention: string) =>
      `${model} at ${sequence}, by the convention chosen above (${convention}): a run with 40 % MFU.`,
    head: {
      recomputation: 'Recomputation',
      flop: (unit: string) => `${unit} per token`,
      factor: 'hardware over model',
      hfu: 'HFU'
    }
  }
};
