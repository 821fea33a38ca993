/** Who states a figure, when, and where to read it. */
export interface Source {
  name: string;
  /** ISO date. */
  date: string;
  url: string;
}

/** The publications the article's figures are measured by. */
export const sources = {
  blog: {
    name: 'Meta, Introducing Meta Llama 3',
    date: '2024-04-18',
    url: 'https://ai.meta.com/blog/meta-llama-3/'
  },
  card3: {
    name: 'Llama 3 model card',
    date: '2024-04-18',
    url: 'https://github.com/meta-llama/llama3/blob/a0940f9/MODEL_CARD.md'
  },
  eval3: {
    name: 'Llama 3 evaluation details',
    date: '2024-04-18',
    url: 'https://github.com/meta-llama/llama3/blob/a0940f9/eval_details.md'
  },
  card31: {
    name: 'Llama 3.1 model card',
    date: '2024-07-23',
    url: 'https://github.com/meta-llama/llama-models/blob/a9c89c471f/models/llama3_1/MODEL_CARD.md'
  },
  card2: {
    name: 'Llama 2 model card',
    date: '2023-07-18',
    url: 'https://github.com/meta-llama/llama/blob/689c7f261b/MODEL_CARD.md'
  },
  card1: {
    name: 'LLaMA model card',
    date: '2023-02-24',
    url: 'https://github.com/meta-llama/llama/blob/57b0eb62de/MODEL_CARD.md'
  },
  llama1: { name: 'Touvron et al., LLaMA', date: '2023-02-27', url: 'https://arxiv.org/abs/2302.13971' },
  llama2: { name: 'Touvron et al., Llama 2', date: '2023-07-18', url: 'https://arxiv.org/abs/2307.09288' },
  herd: { name: 'The Llama 3 Herd of Models', date: '2024-07-31', url: 'https://arxiv.org/abs/2407.21783' },
  huggingFace: {
    name: 'Hugging Face, Welcome Llama 3',
    date: '2024-04-18',
    url: 'https://github.com/huggingface/blog/blob/1816d3cc2c/llama3.md'
  },
  engineering: {
    name: 'Meta, Building Meta’s GenAI Infrastructure',
    date: '2024-03-12',
    url: 'https://engineering.fb.com/2024/03/12/data-center-engineering/building-metas-genai-infrastructure/'
  },
  gpt3: {
    name: 'Brown et al., Language Models are Few-Shot Learners',
    date: '2020-05-28',
    url: 'https://arxiv.org/abs/2005.14165'
  },
  gpqa: { name: 'Rein et al., GPQA', date: '2023-11-20', url: 'https://arxiv.org/abs/2311.12022' }
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
