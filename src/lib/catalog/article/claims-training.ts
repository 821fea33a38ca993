import type { Claim, DerivedFigure } from './claim';
import { article, published, type RunFigures } from './figures';
import { about, between, exactly, kilo, over, rounded } from './statement';

const llama2 = { small: published('Llama 2 7B', '2.0e12'), large: published('Llama 2 70B', '2.0e12') };
const llama3 = { small: published('Llama 3 8B'), large: published('Llama 3 70B') };

/** GPU-hours as the article's rate and uptime imply them for a model. */
const implied = (run: string, { params, tokens }: Pick<RunFigures, 'params' | 'tokens'>): DerivedFigure => ({
  name: {
    en: `${run} at over 400 TFLOPS and over 95 % uptime`,
    de: `${run} bei über 400 TFLOPS und über 95 % Verfügbarkeit`
  },
  expression: '6 FLOP * params * tokens / (gpuFlops * uptime)',
  where: { params, tokens, gpuFlops: article.gpuFlops, uptime: article.uptime },
  measure: 'gpuTime'
});

const tokensAndTime = (next: RunFigures, before: RunFigures) => ({
  d3: next.tokens,
  t3: next.gpuTime,
  d2: before.tokens,
  t2: before.gpuTime
});

const gain = (en: string, de: string, next: RunFigures, before: RunFigures): DerivedFigure => ({
  name: { en, de },
  expression: '(6 FLOP * n3 * d3 / t3) / (6 FLOP * n2 * d2 / t2)',
  where: { n3: next.params, n2: before.params, ...tokensAndTime(next, before) },
  measure: 'factor'
});

const large = gain(
  'useful FLOP per GPU-hour, 70B against 70B',
  'nutzbare FLOP je GPU-Stunde, 70B gegen 70B',
  llama3.large,
  llama2.large
);

const small = gain(
  'useful FLOP per GPU-hour, 7B against 8B',
  'nutzbare FLOP je GPU-Stunde, 7B gegen 8B',
  llama3.small,
  llama2.small
);

/** Characters per token of English text (Llama 3 Herd, section 3.2). */
const characters = {
  new: { measure: 'count', states: rounded('3.94') },
  old: { measure: 'count', states: rounded('3.17') }
} as const;

/** What the article says of the training itself. */
export const training: readonly Claim[] = [
  {
    id: 'gpus-16000',
    section: 'training',
    title: { en: 'Over 400 TFLOPS on 16,000 GPUs', de: 'Über 400 TFLOPS auf 16.000 GPUs' },
    quote:
      'Die effizienteste Implementierung erreichte eine bemerkenswerte Rechennutzung von über 400 TFLOPS pro GPU , wenn sie auf 16.000 GPUs gleichzeitig trainiert wurde.',
    gloss:
      'The most efficient implementation reached a remarkable compute utilisation of over 400 TFLOPS per GPU when trained on 16,000 GPUs at once.',
    figures: [
      {
        id: 'tflops-400',
        measure: 'gpuFlops',
        isOfRun: true,
        says: article.gpuFlops.states,
        evidence: [
          {
            source: 'blog',
            quote:
              'Our most efficient implementation achieves a compute utilization of over 400 TFLOPS per GPU when trained on 16K GPUs simultaneously.',
            states: over('400e12')
          },
          {
            source: 'herd',
            at: {
              en: 'Table 4, of the 405B: 380 to 430 TFLOPS, 400 on 16,384 GPUs at 8,192 tokens',
              de: 'Tabelle 4, zum 405B: 380 bis 430 TFLOPS, 400 auf 16.384 GPUs bei 8.192 Token'
            },
            states: between(380e12, 430e12)
          }
        ]
      },
      {
        id: 'cluster-16000',
        measure: 'gpus',
        isOfRun: true,
        says: article.gpus.states,
        evidence: [
          {
            source: 'blog',
            quote:
              'Our most efficient implementation achieves a compute utilization of over 400 TFLOPS per GPU when trained on 16K GPUs simultaneously.',
            states: kilo('16')
          },
          {
            source: 'herd',
            at: { en: 'Table 4: 16,384 GPUs', de: 'Tabelle 4: 16.384 GPUs' },
            states: exactly(16_384)
          }
        ]
      }
    ],
    why: {
      en: 'The sentence is Meta’s own, word for word: a best case, of its largest models, of which the 405B was still training. Taken for the released 8B and 70B it cannot be true together with over 95 % uptime: the GPU-hours of the 70B leave at most {left}, those of the 8B less. 400 TFLOPS are {mfu} of an H100’s dense peak.',
      de: 'Der Satz stammt von Meta selbst, Wort für Wort: ein Bestwert seiner größten Modelle, von denen das 405B noch trainiert wurde. Auf die veröffentlichten 8B und 70B bezogen kann er zusammen mit über 95 % Verfügbarkeit nicht stimmen: Die GPU-Stunden des 70B lassen höchstens {left} zu, die des 8B noch weniger. 400 TFLOPS sind {mfu} der Spitzenleistung einer H100.'
    },
    values: {
      left: {
        expression: '6 FLOP * params * tokens / (gpuTime * uptime)',
        where: {
          params: llama3.large.params,
          tokens: article.tokens,
          gpuTime: llama3.large.gpuTime,
          uptime: { measure: 'uptime', states: exactly(0.95) }
        },
        measure: 'gpuFlops'
      },
      mfu: {
        expression: 'rate / peak',
        where: {
          rate: { measure: 'gpuFlops', states: exactly(400e12) },
          peak: llama3.large.peakFlops
        },
        measure: 'share'
      }
    }
  },
  {
    id: 'clusters-24000',
    section: 'training',
    title: { en: 'Two clusters of 24,000 GPUs', de: 'Zwei Cluster mit 24.000 GPUs' },
    quote: 'auf zwei speziell angefertigten GPU Clustern durchgeführt, die jeweils 24.000 GPUs umfassten',
    gloss: 'on two custom-built GPU clusters of 24,000 GPUs each',
    figures: [
      {
        id: 'clusters-2',
        measure: 'count',
        of: { en: 'clusters', de: 'Cluster' },
        says: exactly(2),
        evidence: [{ source: 'blog', quote: 'two custom-built 24K GPU clusters', states: exactly(2) }]
      },
      {
        id: 'cluster-24000',
        measure: 'gpus',
        isOfRun: true,
        says: { readings: rounded('24000').readings, wide: kilo('24').wide },
        evidence: [
          {
            source: 'engineering',
            quote: 'two versions of our 24,576-GPU data center scale cluster',
            states: exactly(24_576)
          },
          { source: 'blog', quote: 'two custom-built 24K GPU clusters', states: kilo('24') },
          {
            source: 'herd',
            quote: 'we use only up to 16K of these 24K GPUs for Llama 3 pre-training',
            states: kilo('24')
          }
        ]
      }
    ],
    why: {
      en: '“24K” is 24 × 1,024. Training used at most 16K of them at once.',
      de: '„24K“ sind 24 × 1.024. Das Training nutzte höchstens 16K davon gleichzeitig.'
    }
  },
  {
    id: 'fault-handling',
    section: 'training',
    title: { en: 'Faults handled automatically', de: 'Automatisierte Fehlerbehandlung' },
    quote:
      'wurde ein fortschrittlicher neuer Trainingsstack entwickelt, der die Fehlererkennung, -behandlung und -wartung automatisiert',
    gloss:
      'an advanced new training stack was developed that automates the detection and handling of faults, and maintenance',
    judged: 'holds',
    evidence: [
      {
        source: 'blog',
        quote:
          'we developed an advanced new training stack that automates error detection, handling, and maintenance'
      },
      {
        source: 'herd',
        quote:
          'significant manual intervention was required only three times during this period, with the rest of issues handled by automation'
      }
    ],
    why: {
      en: 'Meta says so, and the later paper bears it out for the 405B: in 54 days with 466 interruptions people had to step in three times.',
      de: 'So schreibt es Meta, und der spätere Fachartikel belegt es für das 405B: In 54 Tagen mit 466 Unterbrechungen musste dreimal jemand eingreifen.'
    }
  },
  {
    id: 'uptime-95',
    section: 'training',
    title: { en: 'More than 95 % effective training time', de: 'Mehr als 95 % effektive Trainingszeit' },
    quote: 'Diese Verbesserungen führten zu einer Gesamttrainingszeit von mehr als 95% Effektivität.',
    gloss: 'These improvements led to an overall training time of more than 95 % effectiveness.',
    figures: [
      {
        id: 'effective-95-percent',
        measure: 'uptime',
        isOfRun: true,
        says: article.uptime.states,
        evidence: [
          {
            source: 'blog',
            quote: 'an overall effective training time of more than 95%',
            states: over('0.95', 1)
          },
          { source: 'herd', quote: 'higher than 90% effective training time', states: over('0.9', 1) }
        ]
      }
    ],
    why: {
      en: 'Mistranslated: Meta’s sentence is about effective training time, over 95 % of the elapsed time. Its paper of July says only “higher than 90 %”. Over the 54 days it accounts for, 95 % leaves {each95:2} for each of 466 interruptions, 90 % leaves {each90}.',
      de: 'Falsch übersetzt: Bei Meta ist es „eine effektive Trainingszeit von insgesamt über 95 %“ der verstrichenen Zeit. Metas Fachartikel vom Juli sagt nur noch „über 90 %“. In den 54 Tagen, die er aufschlüsselt, ließen 95 % für jede der 466 Unterbrechungen {each95:2}, 90 % ließen {each90}.'
    },
    values: {
      each95: lost(0.05),
      each90: lost(0.1)
    }
  },
  {
    id: 'three-times',
    section: 'training',
    title: { en: 'Three times as efficient as Llama 2', de: 'Dreimal so effizient wie Llama 2' },
    quote:
      'Zusammengenommen steigerten sie die Effizienz des Llama 3-Trainings im Vergleich zu Llama 2 um das Dreifache.',
    gloss: 'Together they raised the efficiency of Llama 3 training threefold compared to Llama 2.',
    figures: [
      {
        id: 'gain-3x',
        measure: 'factor',
        says: rounded('3'),
        evidence: [
          {
            source: 'blog',
            quote:
              'Combined, these improvements increased the efficiency of Llama 3 training by ~three times compared to Llama 2.',
            states: about('3')
          }
        ],
        alike: [large, small]
      }
    ],
    why: {
      en: 'Meta defines no efficiency, and its “~three” reaches down to two. Models of one size, by their published GPU-hours: {large} for 70B, {small} for 7B and 8B. The chip alone explains three: {chip} from A100 to H100. Other ways there compare unlike things: a step rate with an average, {mixed}, or text instead of tokens, {text} for English. Meta’s “~” was dropped.',
      de: 'Was Effizienz heißen soll, sagt Meta nicht, und sein „~three“ reicht bis zwei hinunter. Modelle einer Größe, nach ihren veröffentlichten GPU-Stunden: {large} bei 70B, {small} bei 7B und 8B. Der schnellere Chip allein erklärt den Faktor drei: {chip} von der A100 zur H100. Andere Wege dorthin vergleichen Ungleiches: eine Schrittrate mit einem Durchschnitt, {mixed}, oder Text statt Token, {text} bei Englisch. Metas „~“ fehlt.'
    },
    values: {
      large,
      small,
      chip: {
        expression: 'next / before',
        where: { next: llama3.large.peakFlops, before: llama2.large.peakFlops },
        measure: 'factor'
      },
      mixed: {
        expression: 'step / (6 FLOP * n2 * d2 / t2)',
        where: {
          step: { measure: 'gpuFlops', states: exactly(400e12) },
          n2: llama2.large.params,
          d2: llama2.large.tokens,
          t2: llama2.large.gpuTime
        },
        measure: 'factor'
      },
      text: {
        expression: '(d3 / t3) / (d2 / t2) * new / old',
        where: { ...tokensAndTime(llama3.large, llama2.large), ...characters },
        measure: 'factor'
      }
    }
  },
  {
    id: 'rate-and-hours',
    section: 'training',
    title: { en: 'Rate, uptime and GPU-hours together', de: 'Rate, Verfügbarkeit und GPU-Stunden zusammen' },
    quote: 'über 400 TFLOPS pro GPU … mehr als 95% Effektivität',
    gloss: 'over 400 TFLOPS per GPU … more than 95 % effectiveness: the two taken together',
    figures: [
      {
        id: 'hours-8b',
        run: 'Llama 3 8B',
        measure: 'gpuTime',
        says: implied('8B', { params: llama3.small.params, tokens: article.tokens }),
        evidence: [
          {
            source: 'card3',
            at: { en: '8B: 1.3M GPU hours', de: '8B: 1.3M GPU hours' },
            states: llama3.small.gpuTime.states
          }
        ]
      },
      {
        id: 'hours-70b',
        run: 'Llama 3 70B',
        measure: 'gpuTime',
        says: implied('70B', { params: llama3.large.params, tokens: article.tokens }),
        evidence: [
          {
            source: 'card3',
            at: { en: '70B: 6.4M GPU hours', de: '70B: 6.4M GPU hours' },
            states: llama3.large.gpuTime.states
          }
        ]
      }
    ],
    why: {
      en: 'The article states no GPU-hours; they follow from its rate, uptime and tokens. By its card the 8B took {nominal} times as many, at the most generous rounding still {least} times. The same contradiction as that of the rate and of the uptime.',
      de: 'GPU-Stunden nennt der Artikel nicht; sie folgen aus seiner Rate, Verfügbarkeit und Tokenzahl. Laut Modellkarte brauchte das 8B {nominal}-mal so viele, selbst bei großzügigster Rundung noch {least}-mal. Es ist derselbe Widerspruch wie bei Rate und Verfügbarkeit.'
    }
  }
];

/** Time lost per interruption in the 54 days of the paper, for a share of lost time. */
function lost(share: number) {
  return {
    expression: 'share * window / interruptions',
    where: {
      share: { measure: 'share', states: exactly(share) },
      window: { measure: 'time', states: exactly(54 * 86_400) },
      interruptions: { measure: 'count', states: exactly(466) }
    },
    measure: 'time'
  } as const;
}
