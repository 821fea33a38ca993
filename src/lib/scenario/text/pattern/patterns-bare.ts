import { latinPattern, textPattern, type Pattern } from './pattern';

/** What may follow a number that has no unit of its own. */
const END = String.raw`^(?:$|[.,;:!?)\]/&|–—]|-(?!\p{L})|(?:and|und|or|oder|on|auf|with|mit|was|were|is|are|for|für|has|have|hat|from|aus|in|used|took|trained|pre-?trained|saw|sah|than|als|wurde|ist|sowie|while|at|bei|to|the|der|die|das|by|needed|consumed|required|respectively|but|this|it|on|that|which|per|gegen|kam|kommt|braucht\w*|benötigt\w*|lief|lernte|runs|ran|reached|achieved|cost|costs|kostete|against|vs\.?|gives|\(|×)(?![\p{L}]))`;

const after = latinPattern(END);

/** What a number with a letter or word for its power of ten and without a unit is, by what stands before it. After all others. */
export const barePatterns: readonly Pattern[] = [
  {
    quantity: 'activeParams',
    before: textPattern`<MODEL>-(?:\d+(?:\.\d+)?B)?-?A$`,
    after,
    isScaled: true,
    min: 1e7,
    max: 5e12,
    example: 'Qwen3-235B-A22B',
    gives: 22e9
  },
  {
    quantity: 'params',
    before: textPattern`(?<![\p{L}])[NP] ?= ?$`,
    isScaled: true,
    min: 1e6,
    max: 3e12,
    example: 'with N=70B',
    gives: 70e9
  },
  {
    quantity: 'tokens',
    before: textPattern`(?<![\p{L}])[DT] ?= ?$`,
    isScaled: true,
    min: 1e9,
    example: 'and D = 1.4T',
    gives: 1.4e12
  },
  {
    quantity: 'params',
    before: textPattern`<MODEL>(?:[- ]|[ ,]*\(|: ?)$`,
    after: textPattern`^(?![Tt]oken)`,
    isScaled: true,
    min: 1e6,
    max: 3e12,
    example: 'Falcon 180B was trained',
    gives: 180e9
  },
  {
    quantity: 'params',
    after: textPattern`^(?:(?:dense|MoE|language|open|base|decoder|sparse|code|chat|-?parameter|\p{L}+-only|GPT|LLM)[- ]){0,2}(?:models?|Modelle?[ns]?|LLMs?|variants?|Varianten?|versions?|Version(?:en)?|sizes?|sized|class|Klasse|checkpoints?|networks?|runs?|ones?|configurations?|training run|transformer|pre-?training)(?![\p{L}])`,
    isScaled: true,
    min: 1e6,
    max: 3e12,
    example: 'a 3B model',
    gives: 3e9
  },
  {
    quantity: 'params',
    before: textPattern`(?<![\p{L}])(?:the|das|die|der|den|dem|des|our|its|ein|eine|einem|einer|einen|an?|sizes?(?: of)?:?|Größen?:?|variants?:?|models?:?|[Mm]odel size:?|for|für|beim|zum|vom) (?:\p{Ll}+ )?$`,
    after,
    isScaled: true,
    min: 3e7,
    max: 9e11,
    example: 'while the 70B took longer',
    gives: 70e9
  },
  {
    quantity: 'tokens',
    before: textPattern`(?<![\p{L}])(?:on|auf|from|aus|of|over|for|saw|sah|trained|sees|to|at|lernte|through|durch)(?: the| den)? $`,
    after,
    isScaled: true,
    min: 2e10,
    example: 'trained on 300B',
    gives: 300e9
  },
  {
    quantity: 'tokens',
    after,
    isScaled: true,
    min: 9.9e11,
    example: 'LLaMA was 1.4T/65B',
    gives: 1.4e12
  },
  {
    quantity: 'params',
    before: textPattern`^$`,
    after: textPattern`^$`,
    isScaled: true,
    min: 1e6,
    max: 3e12,
    example: '70M',
    gives: 70e6
  },
  {
    quantity: 'params',
    before: textPattern`(?:^ ?|[/(:,|] ?)$`,
    after,
    isScaled: true,
    min: 1e8,
    max: 9e11,
    example: '65B, 2048 A100',
    gives: 65e9
  },
  {
    quantity: 'tokens',
    before: textPattern`(?<![\p{L}])(?:mit|with) $`,
    after,
    isScaled: true,
    min: 2e10,
    example: 'begnügte sich mit 300 Milliarden',
    gives: 300e9
  }
];
