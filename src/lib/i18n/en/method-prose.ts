/** What the page says in running text. It comes with the page as data, not as code. */
export default {
  six: {
    title: 'What is the 6?',
    paragraphs: [
      'A parameter of a matrix is multiplied with one number of each token and added to a sum: 2 FLOP in the forward pass. The backward pass does that twice, once for the gradient of what came in and once for that of the parameter itself: 4 more. Together 6 for each parameter and token, so 6ND for a run of D tokens.',
      'Nothing in that depends on the length of a sequence. Attention does: a query is multiplied with the key of every token it looks at, and the result with their values. No parameter is involved, so 6N misses it, and it grows with the context.',
      'On the other side, 6N counts the embedding as if it were multiplied. A token just takes one row of it.'
    ],
    small:
      'No convention counts norms, activation functions, softmax, the router of experts or the optimiser’s step: together 1 % of a large model at most.'
  },
  evidence: {
    title: 'Which paper counted how',
    intro:
      'Their own figures tell. Tokens per second and GPU times FLOP per token must give the TFLOPS or the MFU they print; here is what each count gives, as a miss. Marked is what fits. Where two fit, the figure has too few digits to tell them apart.',
    head: { run: 'Run', published: 'printed' },
    recomputed: 'hardware FLOP',
    older:
      'Beware of the papers of 2021 and 2022 on Megatron, OPT, BLOOM and GLM-130B: their TFLOPS count what is computed again, a third more than the model needs.'
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
      'Selective recomputation is counted as its authors do (Korthikanti et al. 2022, equation 8): attention twice, which is what turns their published MFU into their HFU. One more forward pass of it would be a third more.'
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
