import take from './take-comparison';

/** What a comparison loads late: a file with its table, the text per token of a run, what is taken away. */
export default {
  take,
  tokenizerHint:
    'Counted in tokens of Llama 2. “Up to 15 % fewer tokens” for the same text is 1..1/0.85. For English Meta measured more: 3.94/3.17 (The Llama 3 Herd of Models, 3.2).',
  unit: 'Unit',
  low: 'low',
  high: 'high'
};
