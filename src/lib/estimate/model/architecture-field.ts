/** The fields of an architecture by their paths, flags marked: the columns of a table, the keys of a link. */
const kinds = {
  layers: 'count',
  hidden: 'count',
  heads: 'count',
  kvHeads: 'count',
  headDim: 'count',
  ffn: 'count',
  gated: 'flag',
  vocab: 'count',
  tied: 'flag',
  'experts.count': 'count',
  'experts.active': 'count',
  'experts.ffn': 'count',
  'experts.shared': 'count',
  'experts.sharedGate': 'flag',
  'experts.dense': 'count',
  'latent.queryRank': 'count',
  'latent.rank': 'count',
  'latent.keyDim': 'count',
  'latent.rotaryDim': 'count',
  'latent.valueDim': 'count',
  'window.tokens': 'count',
  'window.layers': 'count',
  predictors: 'count',
  positions: 'count',
  'norms.layer': 'count',
  'norms.outside': 'count',
  'norms.queryKey': 'flag',
  'biases.qkv': 'flag',
  'biases.output': 'flag',
  'biases.ffn': 'flag'
} as const;

export type ArchitectureField = keyof typeof kinds;

export const architectureFields = Object.keys(kinds) as ArchitectureField[];

/** Whether a field is a yes or no. */
export const isFlag = (field: ArchitectureField): boolean => kinds[field] === 'flag';
