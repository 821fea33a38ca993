import { ArchitectureError, checkArchitecture, type Architecture } from '$lib/estimate';
import { models } from '../models/architecture';
import { numberIn, textIn, type Row } from '../cell';

/** What stands for a name that is written in many ways: `'Llama 3.1 405B'` and `'Llama3.1-405B'` are one. */
const bare = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/**
 * The architecture in the `m_` columns of a row, or where they are empty that of the model it names. What is wrong with
 * it as text.
 */
export function stepRateArchitecture(row: Row): Architecture | string {
  const architecture =
    written(row) ?? models.find(({ name }) => bare(name) === bare(textIn(row, 'model')))?.architecture;
  if (!architecture) return `no architecture is given for “${textIn(row, 'model')}”`;
  try {
    checkArchitecture(architecture);
    return architecture;
  } catch (error) {
    if (error instanceof ArchitectureError) return `its architecture cannot be: ${error.message}`;
    throw error;
  }
}

function written(row: Row): Architecture | undefined {
  const at = (column: string): number => numberIn(row, `m_${column}`) ?? 0;
  if (at('L') === 0) return undefined;
  const width = at('hd') > 0 ? { headDim: at('hd') } : {};
  return {
    layers: at('L'),
    hidden: at('h'),
    heads: at('a'),
    kvHeads: at('kv') || at('a'),
    ...width,
    ffn: at('f') || at('mf'),
    gated: at('g') === 1,
    vocab: at('V'),
    tied: at('tied') === 1,
    ...(at('E') > 0 && {
      experts: {
        count: at('E'),
        active: at('k'),
        ffn: at('mf'),
        shared: at('sh') * at('mf'),
        dense: at('Ld')
      }
    }),
    ...(at('kl') > 0 && {
      latent: {
        ...(at('ql') > 0 && { queryRank: at('ql') }),
        rank: at('kl'),
        keyDim: at('dn'),
        rotaryDim: at('dr'),
        valueDim: at('dv')
      }
    }),
    ...(at('win') > 0 && {
      window: { tokens: at('win'), layers: Math.round((numberIn(row, 'm_wfrac') ?? 1) * at('L')) }
    }),
    predictors: numberIn(row, 'mtp') ?? 0
  };
}
