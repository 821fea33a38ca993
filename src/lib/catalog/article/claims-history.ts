import type { Claim } from './claim';
import { date, exactly, over, rounded } from './statement';
import { published } from './figures';

const before = published('LLaMA 65B (Llama 1)');
const largest = before.params;
const llama2 = published('Llama 2 70B', '2.0e12');
const llama3 = published('Llama 3 70B');

/** The opening of the article, and what it says of Llama 1 and Llama 2. */
export const history: readonly Claim[] = [
  {
    id: 'released-april-2024',
    section: 'opening',
    title: { en: 'Released on 18 April 2024', de: 'Am 18. April 2024 erschienen' },
    quote: 'veröffentlichte Meta am 18. April 2024 Llama 3',
    gloss: 'Meta published Llama 3 on 18 April 2024',
    figures: [
      {
        id: 'april-18',
        measure: 'date',
        says: date('2024-04-18'),
        evidence: [
          { source: 'card3', quote: 'Model Release Date April 18, 2024.', states: date('2024-04-18') }
        ]
      }
    ],
    why: {
      en: 'The model card gives the same day.',
      de: 'Die Modellkarte nennt denselben Tag.'
    }
  },
  {
    id: 'open-source',
    section: 'opening',
    title: { en: 'Open source', de: 'Open Source' },
    quote: 'ein modernes Open-Source-LLM der nächsten Generation',
    gloss: 'a modern open-source LLM of the next generation',
    judged: 'misleading',
    evidence: [
      {
        source: 'card3',
        quote: 'A custom commercial license is available at: https://llama.meta.com/llama3/license'
      }
    ],
    why: {
      en: 'Weights and inference code are public. Training data and training code are not, and the licence is Meta’s own, not one approved as open source. Meta, too, says “open source”.',
      de: 'Gewichte und Inferenz-Code sind öffentlich. Trainingsdaten und Trainingscode sind es nicht, und die Lizenz ist Metas eigene, keine anerkannte Open-Source-Lizenz. Auch Meta schreibt „open source“.'
    }
  },
  {
    id: 'gpt-3-parameters',
    section: 'opening',
    title: { en: 'GPT-3’s parameters undisclosed', de: 'GPT-3 legt seine Parameter nicht offen' },
    quote:
      'sie bieten keine vollständige Transparenz über ihre interne Arbeitsweise, z. B. ihre Trainingsdaten, Modellparameter oder Algorithmen',
    gloss:
      'they [GPT-3 or Gemini] offer no full transparency about their inner workings, such as their training data, model parameters or algorithms',
    judged: 'misleading',
    evidence: [
      {
        source: 'gpt3',
        quote: 'we train GPT-3, an autoregressive language model with 175 billion parameters'
      },
      {
        source: 'gpt3',
        at: {
          en: 'Tables 2.1 and 2.2: layers and widths of all sizes, and the mix of the training data',
          de: 'Tabellen 2.1 und 2.2: Schichten und Breiten aller Größen und die Mischung der Trainingsdaten'
        }
      }
    ],
    why: {
      en: 'True of the weights, which were never published. But OpenAI’s paper of 2020 states the number of GPT-3’s parameters, 175 billion, its layers, and what data it was trained on. Gemini was not looked into.',
      de: 'Das gilt für die Gewichte: Sie wurden nie veröffentlicht. Die Zahl der Parameter, 175 Milliarden, den Aufbau und die Mischung der Trainingsdaten nennt OpenAI aber im Fachartikel von 2020. Gemini wurde nicht geprüft.'
    }
  },
  {
    id: 'llama-1-february-2023',
    section: 'history',
    title: { en: 'Llama 1 in February 2023', de: 'Llama 1 im Februar 2023' },
    quote: 'Meta brachte Llama 1 im Februar 2023 auf den Markt',
    gloss: 'Meta launched Llama 1 in February 2023',
    figures: [
      {
        id: 'february-2023',
        measure: 'date',
        says: date('2023-02'),
        evidence: [
          {
            source: 'llama1',
            at: { en: 'submitted on 27 February 2023', de: 'eingereicht am 27. Februar 2023' },
            states: date('2023-02-27')
          },
          { source: 'card1', quote: 'LLaMA was trained between December. 2022 and Feb. 2023.' }
        ]
      }
    ],
    why: {
      en: 'The paper and the model card are of that month.',
      de: 'Fachartikel und Modellkarte stammen aus diesem Monat.'
    }
  },
  {
    id: 'llama-1-sizes',
    section: 'history',
    title: { en: 'Llama 1 of 7 to 64 billion parameters', de: 'Llama 1 mit 7 bis 64 Milliarden Parametern' },
    quote: 'in vier Varianten mit Parametern zwischen 7 Milliarden und 64 Milliarden',
    gloss: 'in four variants with between 7 billion and 64 billion parameters',
    run: 'LLaMA 65B (Llama 1)',
    figures: [
      {
        id: 'llama-1-variants-4',
        measure: 'count',
        of: { en: 'sizes', de: 'Größen' },
        says: exactly(4),
        evidence: [
          {
            source: 'card1',
            quote: 'The model comes in different sizes: 7B, 13B, 33B and 65B parameters.',
            states: exactly(4)
          }
        ]
      },
      {
        id: 'llama-1-7b',
        measure: 'params',
        says: rounded('7e9'),
        evidence: [
          {
            source: 'llama1',
            at: { en: 'Table 2: 6.7B parameters', de: 'Tabelle 2: 6.7B Parameter' },
            states: rounded('6.7e9')
          }
        ]
      },
      {
        id: 'llama-1-64b',
        measure: 'params',
        isOfRun: true,
        says: rounded('64e9'),
        evidence: [
          {
            source: 'llama1',
            at: { en: 'Table 2: 65.2B parameters', de: 'Tabelle 2: 65.2B Parameter' },
            states: rounded('65.2e9')
          }
        ]
      }
    ],
    why: {
      en: 'The largest Llama 1 has 65.2 billion parameters and is called 65B: 64 is {low:2} too low. An English version of the article has the same 64, so the slip is not one of translation.',
      de: 'Das größte Llama 1 hat 65,2 Milliarden Parameter und heißt 65B: 64 ist {low:2} zu wenig. Auch eine englische Fassung des Artikels nennt 64; der Fehler stammt also nicht aus der Übersetzung.'
    },
    values: {
      low: {
        expression: '1 - stated / real',
        where: { stated: { measure: 'params', states: rounded('64e9') }, real: largest },
        measure: 'share'
      }
    }
  },
  {
    id: 'llama-1-few-parameters',
    section: 'history',
    title: { en: 'Llama 1 and its few parameters', de: 'Llama 1 und seine wenigen Parameter' },
    quote: 'Aufgrund der geringeren Anzahl von Parametern hatte Llama 1 manchmal Probleme',
    gloss: 'because of its smaller number of parameters Llama 1 sometimes had trouble',
    judged: 'unsupported',
    evidence: [
      {
        source: 'llama1',
        at: { en: 'Table 2: 65.2B parameters, 1.4T tokens', de: 'Tabelle 2: 65.2B Parameter, 1.4T Token' }
      },
      { source: 'card2', quote: 'Llama 2 was pretrained on 2 trillion tokens of data' }
    ],
    why: {
      en: 'From the largest Llama 1 to the largest Llama 2 the parameters grew from {small} to {large}, by {params:2}; the tokens from {few} to {many}, by {tokens:2}. None of the sources checked puts the trouble down to the size.',
      de: 'Vom größten Llama 1 zum größten Llama 2 wuchsen die Parameter von {small} auf {large}, also um {params:2}, die Token von {few} auf {many}, also um {tokens:2}. Keine der geprüften Quellen führt die Probleme auf die Größe zurück.'
    },
    values: {
      small: { expression: 'n', where: { n: largest }, measure: 'params' },
      large: { expression: 'n', where: { n: llama2.params }, measure: 'params' },
      few: { expression: 'n', where: { n: before.tokens }, measure: 'tokens' },
      many: { expression: 'n', where: { n: llama2.tokens }, measure: 'tokens' },
      params: {
        expression: 'new / old - 1',
        where: { new: llama2.params, old: largest },
        measure: 'share'
      },
      tokens: {
        expression: 'new / old - 1',
        where: { new: llama2.tokens, old: before.tokens },
        measure: 'share'
      }
    }
  },
  {
    id: 'llama-2-july-2023',
    section: 'history',
    title: { en: 'Llama 2 in July 2023', de: 'Llama 2 im Juli 2023' },
    quote: 'Kurz nach Llama 1 startete Meta im Juli 2023 Llama 2.',
    gloss: 'Shortly after Llama 1, Meta launched Llama 2 in July 2023.',
    figures: [
      {
        id: 'july-2023',
        measure: 'date',
        says: date('2023-07'),
        evidence: [
          {
            source: 'llama2',
            at: { en: 'submitted on 18 July 2023', de: 'eingereicht am 18. Juli 2023' },
            states: date('2023-07-18')
          },
          { source: 'card2', quote: 'Llama 2 was trained between January 2023 and July 2023.' }
        ]
      }
    ],
    why: {
      en: 'The paper is of that month.',
      de: 'Der Fachartikel stammt aus diesem Monat.'
    }
  },
  {
    id: 'llama-2-tokens-2t',
    section: 'history',
    title: { en: 'Llama 2 on 2 trillion tokens', de: 'Llama 2 mit 2 Billionen Token' },
    quote: 'Es wurde auf 2 Billionen Token trainiert.',
    gloss: 'It was trained on 2 trillion tokens.',
    run: 'Llama 2 70B',
    figures: [
      {
        id: 'tokens-2t',
        measure: 'tokens',
        isOfRun: true,
        says: rounded('2e12'),
        evidence: [
          {
            source: 'card2',
            at: { en: 'table: 2.0T tokens', de: 'Tabelle: 2.0T Token' },
            states: rounded('2.0e12')
          }
        ]
      }
    ],
    why: {
      en: 'Mind the word: a German “Billion” is 10¹², an English trillion.',
      de: 'Achte auf das Wort: Eine deutsche Billion ist 10¹², im Englischen „trillion“; die englische „billion“ ist eine Milliarde.'
    }
  },
  {
    id: 'llama-2-context-4096',
    section: 'history',
    title: { en: 'A context of 4,096 tokens', de: 'Ein Kontext von 4.096 Token' },
    quote: 'ein verdoppeltes Kontextfenster von 4096 Token',
    gloss: 'a doubled context window of 4,096 tokens',
    figures: [
      {
        id: 'context-4096',
        measure: 'count',
        of: { en: 'tokens', de: 'Token' },
        says: exactly(4096),
        evidence: [
          {
            source: 'llama2',
            quote: 'We expand the context window for Llama 2 from 2048 tokens to 4096 tokens.',
            states: exactly(4096)
          }
        ]
      },
      {
        id: 'context-doubled',
        measure: 'factor',
        says: exactly(2),
        evidence: [
          {
            name: {
              en: 'Llama 2’s 4,096 over Llama 1’s 2,048',
              de: '4.096 bei Llama 2 durch 2.048 bei Llama 1'
            },
            expression: 'new / old',
            where: {
              new: { measure: 'count', states: exactly(4096) },
              old: { measure: 'count', states: exactly(2048) }
            },
            measure: 'factor'
          }
        ]
      }
    ],
    why: {
      en: 'Twice Llama 1’s 2,048.',
      de: 'Doppelt so viel wie die 2.048 von Llama 1.'
    }
  },
  {
    id: 'annotations-1m',
    section: 'history',
    title: { en: 'Over 1 million annotations', de: 'Über 1 Million Anmerkungen' },
    quote: 'über 1 Million menschliche Anmerkungen, um Fehler zu verringern',
    gloss: 'over 1 million human annotations to reduce mistakes',
    figures: [
      {
        id: 'annotations',
        measure: 'count',
        of: { en: 'annotations', de: 'Anmerkungen' },
        says: over('1e6'),
        evidence: [
          {
            source: 'card2',
            quote: 'as well as over one million new human-annotated examples',
            states: over('1e6')
          },
          {
            source: 'llama2',
            at: {
              en: 'Table 6: 1,418,091 comparisons by Meta',
              de: 'Tabelle 6: 1,418,091 Vergleiche von Meta'
            },
            states: exactly(1_418_091)
          }
        ]
      }
    ],
    why: {
      en: 'The number holds. The annotations went into the chat models, not into the pretrained ones; “to reduce mistakes” is the article’s own reading.',
      de: 'Die Zahl stimmt. Die Anmerkungen flossen in die Chat-Modelle ein, nicht in die vortrainierten; „um Fehler zu verringern“ ist eine Deutung des Artikels.'
    }
  },
  {
    id: 'llama-2-compute',
    section: 'history',
    title: { en: 'Llama 3 against the need for compute', de: 'Llama 3 gegen den Bedarf an Rechenleistung' },
    quote:
      'Trotz dieser Verbesserungen benötigte Llama 2 immer noch eine Menge Rechenleistung, was Meta mit Lama 3 beheben wollte.',
    gloss:
      'Despite these improvements Llama 2 still needed a lot of compute, which Meta wanted to fix with Llama 3.',
    judged: 'misleading',
    evidence: [
      {
        source: 'card2',
        at: { en: '70B: 2.0T tokens, 1,720,320 GPU hours', de: '70B: 2.0T Token, 1.720.320 GPU-Stunden' }
      },
      {
        source: 'card3',
        at: { en: '70B: 15T+ tokens, 6.4M GPU hours', de: '70B: 15T+ Token, 6.4M GPU-Stunden' }
      },
      { source: 'blog', quote: 'maintaining the inference efficiency on par with Llama 2 7B' }
    ],
    why: {
      en: 'Training Llama 3 took more, not less: from 70B to 70B {flop} the FLOP and {hours} the GPU-hours, on faster chips. None of the sources checked states such an aim. In use, Meta calls the 8B “on par” with Llama 2 7B.',
      de: 'Das Training von Llama 3 brauchte mehr, nicht weniger: von 70B zu 70B {flop} so viele FLOP und {hours} so viele GPU-Stunden, auf schnelleren Chips. Ein solches Ziel nennt keine der geprüften Quellen. Im Betrieb sieht Meta das 8B gleichauf mit Llama 2 7B.'
    },
    values: {
      flop: {
        expression: '(n3 * d3) / (n2 * d2)',
        where: { n3: llama3.params, d3: llama3.tokens, n2: llama2.params, d2: llama2.tokens },
        measure: 'factor'
      },
      hours: {
        expression: 't3 / t2',
        where: { t3: llama3.gpuTime, t2: llama2.gpuTime },
        measure: 'factor'
      }
    }
  }
];
