import type { Claim } from './claim';
import { article, published } from './figures';
import { exactly, kilo, rounded } from './statement';

/** What the article says of Llama 3's architecture and data quality. */
export const architecture: readonly Claim[] = [
  {
    id: 'decoder-only',
    section: 'architecture',
    title: { en: 'Decoder only', de: 'Reine Decoder-Architektur' },
    quote: 'indem sie eine reine Decoder-Architektur verwendet',
    gloss: 'by using a decoder-only architecture',
    judged: 'holds',
    evidence: [{ source: 'blog', quote: 'a relatively standard decoder-only transformer architecture' }],
    why: {
      en: 'Meta says so.',
      de: 'So schreibt es Meta.'
    }
  },
  {
    id: 'decoder-faster',
    section: 'architecture',
    title: { en: 'Much faster without an encoder', de: 'Ohne Encoder viel schneller' },
    quote: 'ohne dass ein Encoder die Eingaben kodieren muss, was es viel schneller macht',
    gloss: 'without an encoder having to encode the input, which makes it much faster',
    judged: 'unsupported',
    evidence: [{ source: 'blog', quote: 'a relatively standard decoder-only transformer architecture' }],
    why: {
      en: 'Meta calls the architecture standard and does not say that it makes the model faster. Earlier Llama models are decoders as well, so nothing got faster by it.',
      de: 'Meta nennt die Architektur Standard und schreibt nicht, dass sie das Modell schneller macht. Schon die früheren Llama-Modelle sind reine Decoder; schneller geworden ist dadurch also nichts.'
    }
  },
  {
    id: 'vocabulary-128k',
    section: 'architecture',
    title: { en: 'A vocabulary of 128K tokens', de: 'Ein Vokabular von 128K Token' },
    quote: 'einen Tokenizer mit einem Vokabular von 128K Token',
    gloss: 'a tokenizer with a vocabulary of 128K tokens',
    figures: [
      {
        id: 'vocabulary',
        measure: 'count',
        of: { en: 'tokens', de: 'Token' },
        says: kilo('128'),
        evidence: [
          {
            source: 'huggingFace',
            quote: 'expands the vocabulary size to 128,256 (from 32K tokens in the previous version)',
            states: exactly(128_256)
          },
          { source: 'blog', quote: 'a tokenizer with a vocabulary of 128K tokens', states: kilo('128') },
          {
            source: 'herd',
            quote:
              'combines 100K tokens from the tiktoken tokenizer with 28K additional tokens to better support non-English languages'
          }
        ]
      }
    ],
    why: {
      en: 'To the last one 128,256: by the later paper 100K of an existing tokenizer, 28K added for other languages, and 256 with a special meaning.',
      de: 'Genau 128.256: laut dem späteren Fachartikel 100K eines vorhandenen Tokenizers, 28K für andere Sprachen und 256 mit besonderer Bedeutung.'
    }
  },
  {
    id: 'grouped-query-attention',
    section: 'architecture',
    title: { en: 'GQA as a spotlight', de: 'GQA als Spotlight' },
    quote:
      'GQA ist eine Technik, die man sich wie ein Spotlight vorstellen kann, das den Modellen hilft, sich auf relevante Teile der Eingabedaten zu konzentrieren',
    gloss:
      'GQA can be thought of as a spotlight that helps the models to focus on relevant parts of the input',
    judged: 'misleading',
    evidence: [
      { source: 'card2', quote: 'The 70B version uses Grouped-Query Attention (GQA)' },
      { source: 'blog', quote: 'Group Query Attention (GQA) now has been added to Llama 3 8B as well' }
    ],
    why: {
      en: 'GQA shares each key and value head among several query heads, so that the cache of keys and values shrinks and inference gets cheaper. It steers attention nowhere. And it is new only for the 8B: Llama 2 70B had it.',
      de: 'Bei GQA teilen sich mehrere Query-Köpfe einen Key- und einen Value-Kopf, damit der Zwischenspeicher schrumpft und Inferenz billiger wird. Die Aufmerksamkeit lenkt das nirgendwohin. Neu ist es auch nur beim 8B: Llama 2 70B hatte es schon.'
    }
  },
  {
    id: 'document-boundaries',
    section: 'architecture',
    title: { en: 'Clarity across document boundaries', de: 'Klarheit über Dokumentgrenzen' },
    quote:
      'Llama 3 behält die Klarheit über die Grenzen von Dokumenten hinweg bei, was für Aufgaben wie die Zusammenfassung wichtig ist.',
    gloss: 'Llama 3 keeps clarity across document boundaries, which matters for tasks such as summarising.',
    judged: 'misleading',
    evidence: [
      {
        source: 'blog',
        quote: 'using a mask to ensure self-attention does not cross document boundaries'
      }
    ],
    why: {
      en: 'It is a mask for training: texts packed into one sequence do not see each other. It does nothing for summaries.',
      de: 'Gemeint ist eine Maske fürs Training: Texte, die zusammen in einer Sequenz liegen, sehen einander nicht. Mit Zusammenfassungen hat das nichts zu tun.'
    }
  },
  {
    id: 'code-four-times',
    section: 'architecture',
    title: { en: 'Four times more code', de: 'Viermal mehr Code' },
    quote: 'Die Trainingsdaten von Llama 3 enthalten viermal mehr Code-Beispiele',
    gloss: 'The training data of Llama 3 contains four times more code examples',
    figures: [
      {
        id: 'code',
        measure: 'factor',
        says: exactly(4),
        evidence: [{ source: 'blog', quote: 'it includes four times more code', states: exactly(4) }]
      }
    ],
    why: {
      en: 'The factor is Meta’s, for code, not for examples. All data grew to {data:2} times what it was, so the share of code fell to about {share:2} of what it was.',
      de: 'Der Faktor stammt von Meta und gilt für Code, nicht für Beispiele. Die Daten insgesamt wuchsen auf das {data:2}-Fache; der Anteil des Codes sank also auf etwa {share:2} des früheren.'
    },
    values: {
      data: {
        expression: 'new / old',
        where: { new: article.tokens, old: published('Llama 2 70B', '2.0e12').tokens },
        measure: 'count'
      },
      share: {
        expression: 'code * old / new',
        where: {
          code: { measure: 'factor', states: exactly(4) },
          old: published('Llama 2 70B', '2.0e12').tokens,
          new: article.tokens
        },
        measure: 'share'
      }
    }
  },
  {
    id: 'filters',
    section: 'architecture',
    title: { en: 'Filters for data quality', de: 'Filter für die Datenqualität' },
    quote: 'Strenge Maßnahmen, einschließlich heuristischer Filter und NSFW-Entfernung',
    gloss: 'Strict measures including heuristic filters and NSFW removal',
    judged: 'holds',
    evidence: [
      {
        source: 'blog',
        quote: 'heuristic filters, NSFW filters, semantic deduplication approaches, and text classifiers'
      }
    ],
    why: {
      en: 'Meta names both.',
      de: 'Meta nennt beides.'
    }
  },
  {
    id: 'filters-bias',
    section: 'architecture',
    title: { en: 'Filters against bias', de: 'Filter gegen Verzerrungen' },
    quote: 'gewährleisten die Datenintegrität und minimieren Verzerrungen',
    gloss: '[these measures] ensure the integrity of the data and minimise bias',
    judged: 'unsupported',
    evidence: [
      {
        source: 'blog',
        quote:
          'To ensure Llama 3 is trained on data of the highest quality, we developed a series of data-filtering pipelines.'
      }
    ],
    why: {
      en: 'Meta gives the quality of the data as the reason for the filters. None of the sources checked says that they keep bias small.',
      de: 'Meta begründet die Filter mit der Qualität der Daten. Dass sie Verzerrungen klein halten, sagt keine der geprüften Quellen.'
    }
  },
  {
    id: 'parallelism-3',
    section: 'training',
    title: { en: 'Three kinds of parallelism', de: 'Drei Arten der Parallelisierung' },
    quote:
      'wurden drei Arten der Parallelisierung kombiniert: Datenparallelisierung, Modellparallelisierung und Pipelineparallelisierung',
    gloss: 'three kinds of parallelism were combined: data, model and pipeline parallelism',
    figures: [
      {
        id: 'kinds-of-parallelism',
        measure: 'count',
        of: { en: 'kinds', de: 'Arten' },
        says: exactly(3),
        evidence: [
          {
            source: 'blog',
            quote:
              'we combined three types of parallelization: data parallelization, model parallelization, and pipeline parallelization',
            states: exactly(3)
          },
          { source: 'herd', quote: '4D parallelism', states: rounded('4') }
        ]
      }
    ],
    why: {
      en: 'The later paper adds a fourth for the 405B: context parallelism.',
      de: 'Der spätere Fachartikel nennt für das 405B eine vierte: Kontextparallelität.'
    }
  }
];
