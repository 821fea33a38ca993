/** A work the page rests on: authors and year, title, and what stands behind its link. */
export const references: readonly (readonly [authors: string, title: string, href: string])[] = [
  ['Kaplan et al. 2020', 'Scaling Laws for Neural Language Models', 'https://arxiv.org/abs/2001.08361'],
  [
    'Narayanan et al. 2021',
    'Efficient Large-Scale Language Model Training on GPU Clusters Using Megatron-LM',
    'https://arxiv.org/abs/2104.04473'
  ],
  [
    'Chowdhery et al. 2022',
    'PaLM: Scaling Language Modeling with Pathways',
    'https://arxiv.org/abs/2204.02311'
  ],
  [
    'Korthikanti et al. 2022',
    'Reducing Activation Recomputation in Large Transformer Models',
    'https://arxiv.org/abs/2205.05198'
  ],
  [
    'Hoffmann et al. 2022',
    'Training Compute-Optimal Large Language Models',
    'https://arxiv.org/abs/2203.15556'
  ],
  ['DeepSeek-AI 2024', 'DeepSeek-V2', 'https://arxiv.org/abs/2405.04434'],
  ['Llama Team 2024', 'The Llama 3 Herd of Models', 'https://arxiv.org/abs/2407.21783'],
  ['DeepSeek-AI 2024', 'DeepSeek-V3 Technical Report', 'https://arxiv.org/abs/2412.19437'],
  [
    'Zhao et al. 2025',
    'Insights into DeepSeek-V3: Scaling Challenges and Reflections on Hardware for AI Architectures',
    'https://arxiv.org/abs/2505.09343'
  ],
  ['NVIDIA', 'Megatron-LM', 'https://github.com/NVIDIA/Megatron-LM'],
  [
    'MosaicML',
    'llm-foundry, training benchmarks',
    'https://github.com/mosaicml/llm-foundry/tree/main/scripts/train/benchmarking'
  ]
];
