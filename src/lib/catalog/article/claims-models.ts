import type { Claim } from './claim';
import { article, published } from './figures';
import { about, exactly, kilo, over, rounded } from './statement';

const stated = { measure: 'tokens', states: exactly(800e9) } as const;
const twentieth = { measure: 'share', states: exactly(0.05) } as const;

/** What the article says of Llama 3's variants, data and hardware. */
export const modelClaims: readonly Claim[] = [
  {
    id: 'variants-4',
    section: 'models',
    title: { en: 'Four variants', de: 'Vier Varianten' },
    quote: 'Llama 3 wird mit vier Varianten geliefert',
    gloss: 'Llama 3 comes in four variants',
    figures: [
      {
        id: 'llama-3-variants-4',
        measure: 'count',
        of: { en: 'variants', de: 'Varianten' },
        says: exactly(4),
        evidence: [
          {
            name: { en: '2 sizes × base and instruct', de: '2 Größen × Base und Instruct' },
            expression: 'sizes * kinds',
            where: {
              sizes: { measure: 'count', states: exactly(2) },
              kinds: { measure: 'count', states: exactly(2) }
            },
            measure: 'count'
          },
          { source: 'huggingFace', quote: '4 new open LLM models', states: exactly(4) }
        ]
      }
    ],
    why: {
      en: 'Two sizes, each as base and as instruct model.',
      de: 'Zwei Größen, jede als Basis- und als Instruct-Modell.'
    }
  },
  {
    id: 'tokens-15t',
    section: 'models',
    title: { en: '15 trillion training tokens', de: '15 Billionen Trainingstoken' },
    quote: 'anhand von 15 Billionen Token trainiert',
    gloss: 'trained on 15 trillion tokens',
    figures: [
      {
        id: 'training-tokens-15t',
        measure: 'tokens',
        isOfRun: true,
        says: article.tokens.states,
        evidence: [
          { source: 'blog', quote: 'pretrained on over 15T tokens', states: over('15e12') },
          {
            source: 'herd',
            quote: 'we pre-trained a flagship model with 405B trainable parameters on 15.6T text tokens',
            states: rounded('15.6e12')
          }
        ]
      }
    ],
    why: {
      en: 'Meta says “over” 15 trillion; the article drops the word. A German “Billion” is 10¹².',
      de: 'Meta schreibt „over 15T“, also über 15 Billionen; das „über“ lässt der Artikel weg. Eine deutsche Billion ist 10¹².'
    }
  },
  {
    id: 'tokens-800m',
    section: 'models',
    title: { en: '800 million tokens in other languages', de: '800 Millionen Token in anderen Sprachen' },
    quote: 'Über 5 % dieser Trainingsdaten (etwa 800 Millionen Token)',
    gloss: 'Over 5 % of this training data (about 800 million tokens)',
    figures: [
      {
        id: 'foreign-5-percent',
        measure: 'share',
        says: article.foreign.states,
        evidence: [
          {
            source: 'blog',
            quote:
              'over 5% of the Llama 3 pretraining dataset consists of high-quality non-English data that covers over 30 languages',
            states: over('0.05', 1)
          },
          { source: 'herd', quote: '8% multilingual tokens', states: rounded('0.08') }
        ]
      },
      {
        id: 'foreign-tokens-800m',
        measure: 'tokens',
        says: about('800e6'),
        evidence: [
          {
            name: { en: 'over 5 % of 15 trillion tokens', de: 'über 5 % von 15 Billionen Token' },
            expression: 'share * tokens',
            where: { share: article.foreign, tokens: article.tokens },
            measure: 'tokens'
          }
        ]
      }
    ],
    why: {
      en: '5 % of 15 trillion is {five}. The article’s count is too small by a factor of {nominal:4}, at the most generous rounding still of {least}. “800 Milliarden”, 800 billion, would fit: {fit} of 15 trillion. Meta gives no count.',
      de: '5 % von 15 Billionen sind {five}. Die Zahl des Artikels ist um den Faktor {nominal:4} zu klein; selbst bei großzügigster Rundung bleibt Faktor {least}. „800 Milliarden“ würde passen: {fit} von 15 Billionen. Meta nennt keine Anzahl.'
    },
    values: {
      five: {
        expression: 'share * tokens',
        where: { share: twentieth, tokens: article.tokens },
        measure: 'tokens'
      },
      fit: { expression: 'part / tokens', where: { part: stated, tokens: article.tokens }, measure: 'share' }
    }
  },
  {
    id: 'languages-30',
    section: 'models',
    title: { en: '30 languages', de: '30 Sprachen' },
    quote: 'in 30 verschiedenen Sprachen',
    gloss: 'in 30 different languages',
    figures: [
      {
        id: 'languages',
        measure: 'count',
        of: { en: 'languages', de: 'Sprachen' },
        says: exactly(30),
        evidence: [{ source: 'blog', quote: 'covers over 30 languages', states: over('30') }]
      }
    ],
    why: {
      en: 'Meta says “over” 30; the article drops the word, and Meta’s next sentence: it does not expect the same level in these languages as in English.',
      de: 'Meta schreibt „over 30“; das „über“ lässt der Artikel weg, und auch Metas nächsten Satz: Dasselbe Niveau wie im Englischen sei in diesen Sprachen nicht zu erwarten.'
    }
  },
  {
    id: 'consumer-hardware',
    section: 'models',
    title: { en: 'All variants on consumer hardware', de: 'Alle Varianten auf Consumer-Hardware' },
    quote: 'Alle Llama 3-Varianten können auf verschiedenen Arten von Consumer-Hardware ausgeführt werden',
    gloss: 'All Llama 3 variants can be run on various kinds of consumer hardware',
    judged: 'misleading',
    evidence: [
      {
        source: 'huggingFace',
        quote:
          '8B for efficient deployment and development on consumer-size GPU, and 70B for large-scale AI native applications'
      },
      { source: 'huggingFace', quote: 'All the variants can be run on various types of consumer hardware' }
    ],
    why: {
      en: 'Word for word as in a post that restricts it itself a few lines on. The 8B fits consumer graphics cards. The weights of the 70B alone take {bf16} at 16 bit and {four} at 4 bit, more than any such card holds, even the RTX 5090 that came later: it takes two cards, offloading to main memory, or about 2 bits a weight.',
      de: 'Wort für Wort wie in einem Beitrag, der es wenige Zeilen weiter selbst einschränkt. Das 8B passt auf Consumer-Grafikkarten. Allein die Gewichte des 70B brauchen {bf16} bei 16 Bit und {four} bei 4 Bit, mehr als jede solche Karte fasst, auch die spätere RTX 5090. Nötig sind zwei Karten, Auslagern in den Arbeitsspeicher oder rund 2 Bit je Gewicht.'
    },
    values: {
      bf16: {
        expression: 'params * bits / 8 * 1 byte',
        where: { params: published('Llama 3 70B').params, bits: { measure: 'count', states: exactly(16) } },
        measure: 'bytes'
      },
      four: {
        expression: 'params * bits / 8 * 1 byte',
        where: { params: published('Llama 3 70B').params, bits: { measure: 'count', states: exactly(4) } },
        measure: 'bytes'
      }
    }
  },
  {
    id: 'context-8k',
    section: 'models',
    title: { en: 'A context of 8k tokens', de: 'Ein Kontext von 8k Token' },
    quote: 'eine Kontextlänge von 8k Token',
    gloss: 'a context length of 8k tokens',
    figures: [
      {
        id: 'context-8192',
        measure: 'count',
        of: { en: 'tokens', de: 'Token' },
        says: kilo('8'),
        evidence: [
          {
            source: 'blog',
            quote: 'We trained the models on sequences of 8,192 tokens',
            states: exactly(8192)
          }
        ]
      }
    ],
    why: {
      en: 'A “k” of 1,024: 8 × 1,024 = 8,192.',
      de: 'Ein „k“ von 1.024: 8 × 1.024 = 8.192.'
    }
  },
  {
    id: 'sizes-8b-70b',
    section: 'models',
    title: { en: '8B and 70B', de: '8B und 70B' },
    quote:
      'Die Modellvarianten gibt es in zwei Größen: 8B und 70B, was für 8 Milliarden bzw. 70 Milliarden Parameter steht.',
    gloss:
      'The variants come in two sizes: 8B and 70B, which stands for 8 billion and 70 billion parameters.',
    figures: [
      {
        id: 'sizes-2',
        measure: 'count',
        of: { en: 'sizes', de: 'Größen' },
        says: exactly(2),
        evidence: [
          { source: 'card3', quote: 'Llama 3 comes in two sizes — 8B and 70B parameters', states: exactly(2) }
        ]
      },
      {
        id: 'params-8b',
        measure: 'params',
        isOfRun: true,
        says: rounded('8e9'),
        evidence: [
          {
            source: 'card3',
            quote: 'Llama 3 comes in two sizes — 8B and 70B parameters',
            states: rounded('8e9')
          }
        ]
      },
      {
        id: 'params-70b',
        measure: 'params',
        isOfRun: true,
        says: rounded('70e9'),
        evidence: [
          {
            source: 'card3',
            quote: 'Llama 3 comes in two sizes — 8B and 70B parameters',
            states: rounded('70e9')
          }
        ]
      }
    ],
    why: {
      en: 'The model card says so. The exact counts are {exact8:12} and {exact70:12}, taken from Llama 3.1, which has the same layers.',
      de: 'So steht es in der Modellkarte. Genau gezählt sind es {exact8:12} und {exact70:12}, ermittelt an Llama 3.1, das gleich aufgebaut ist.'
    },
    values: {
      exact8: { expression: 'n', where: { n: published('Llama 3 8B').params }, measure: 'params' },
      exact70: { expression: 'n', where: { n: published('Llama 3 70B').params }, measure: 'params' }
    }
  },
  {
    id: 'base-for-chatbots',
    section: 'models',
    title: { en: 'The base model for chatbots', de: 'Das Basismodell für Chatbots' },
    quote:
      'Das Basismodell 8B bietet grundlegende KI-Funktionen und ist ideal für allgemeine Aufgaben wie die Entwicklung von Chatbots für den Kundenservice.',
    gloss:
      'The base model 8B offers basic AI functions and is ideal for general tasks such as developing customer-service chatbots.',
    judged: 'misleading',
    evidence: [
      {
        source: 'card3',
        quote:
          'Instruction tuned models are intended for assistant-like chat, whereas pretrained models can be adapted for a variety of natural language generation tasks.'
      },
      { source: 'huggingFace', quote: 'The base models have no prompt format.' }
    ],
    why: {
      en: 'The model card intends the other variant for chat: instruct. The base model continues a text; it becomes a chatbot only by further training.',
      de: 'Für Chats sieht die Modellkarte die andere Variante vor: Instruct. Das Basismodell setzt Texte fort; zum Chatbot wird es erst durch weiteres Training.'
    }
  }
];
