import type { Claim, Derived } from './claim';
import { article, published, type Published as Run } from './figures';
import { about, between, exactly, kilo, over, rounded } from './statement';

const llama2 = { small: published('Llama 2 7B', '2.0e12'), large: published('Llama 2 70B', '2.0e12') };
const llama3 = { small: published('Llama 3 8B'), large: published('Llama 3 70B') };
const largest = published('Llama 3.1 405B');

/** GPU-hours as the article's rate and uptime imply them for a model. */
const implied = (run: string, { params, tokens }: Pick<Run, 'params' | 'tokens'>): Derived => ({
  name: {
    en: `${run} at over 400 TFLOPS and over 95 % uptime`,
    de: `${run} bei über 400 TFLOPS und über 95 % Verfügbarkeit`
  },
  expression: '6 FLOP * params * tokens / (gpuFlops * uptime)',
  where: { params, tokens, gpuFlops: article.gpuFlops, uptime: article.uptime },
  measure: 'gpuTime'
});

const USEFUL = '(6 FLOP * n3 * d3 / t3) / (6 FLOP * n2 * d2 / t2)';

const pair = (next: Run, before: Run) => ({
  n3: next.params,
  d3: next.tokens,
  t3: next.gpuTime,
  n2: before.params,
  d2: before.tokens,
  t2: before.gpuTime
});

const gain = (en: string, de: string, next: Run, before: Run): Derived => ({
  name: { en, de },
  expression: USEFUL,
  where: pair(next, before),
  measure: 'factor'
});

const stated70 = gain(
  'useful FLOP per GPU-hour, 70B against 70B',
  'nutzbare FLOP je GPU-Stunde, 70B gegen 70B',
  llama3.large,
  llama2.large
);

/** What the article says of the training itself. */
export const training: readonly Claim[] = [
  {
    id: 'gpus-16000',
    part: 'training',
    quote:
      'eine bemerkenswerte Rechennutzung von über 400 TFLOPS pro GPU , wenn sie auf 16.000 GPUs gleichzeitig trainiert wurde',
    gloss: 'a remarkable compute utilisation of over 400 TFLOPS per GPU when trained on 16,000 GPUs at once',
    figures: [
      {
        id: 'tflops-400',
        measure: 'gpuFlops',
        isOfRun: true,
        says: article.gpuFlops.states,
        evidence: [
          {
            source: 'blog',
            quote: 'over 400 TFLOPS per GPU when trained on 16K GPUs simultaneously',
            states: over('400e12')
          },
          {
            source: 'herd',
            quote: '380–430 TFLOPs/GPU (Table 4; 400 on 16,384 GPUs at 8,192 tokens)',
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
            quote: 'over 400 TFLOPS per GPU when trained on 16K GPUs simultaneously',
            states: kilo('16')
          },
          { source: 'herd', quote: '16,384 (Table 4)', states: exactly(16_384) }
        ]
      }
    ],
    why: {
      en: 'Meta says so of its largest models, of which the 405B was still training. Of the released 8B and 70B it cannot be true together with over 95 % uptime: their GPU-hours say otherwise. 400 TFLOPS are {mfu} of an H100’s dense peak.',
      de: 'Meta sagt es von seinen größten Modellen, und das 405B trainierte da noch. Für die veröffentlichten 8B und 70B kann es zusammen mit über 95 % Verfügbarkeit nicht stimmen: Ihre GPU-Stunden sagen etwas anderes. 400 TFLOPS sind {mfu} der Spitzenleistung einer H100.'
    },
    values: {
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
    part: 'training',
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
    id: 'uptime-95',
    part: 'training',
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
      en: 'Mistranslated: it is effective training time, over 95 % of the elapsed time. Meta’s paper of July says only “higher than 90 %”. Over the 54 days it accounts for, 95 % leaves {each95} for each of 466 interruptions, 90 % leaves {each90}.',
      de: 'Falsch übersetzt: Gemeint ist „eine effektive Trainingszeit von insgesamt über 95 %“ der verstrichenen Zeit. Metas Arbeit vom Juli sagt nur noch „über 90 %“. In den 54 Tagen, die sie aufschlüsselt, ließen 95 % für jede der 466 Unterbrechungen {each95}, 90 % ließen {each90}.'
    },
    values: {
      each95: lost(0.05),
      each90: lost(0.1)
    }
  },
  {
    id: 'three-times',
    part: 'training',
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
          },
          stated70
        ],
        alike: [
          stated70,
          {
            name: {
              en: 'tokens per GPU-second, 70B against 70B',
              de: 'Token je GPU-Sekunde, 70B gegen 70B'
            },
            expression: '(d3 / t3) / (d2 / t2)',
            where: pair(llama3.large, llama2.large),
            measure: 'factor'
          },
          gain(
            'useful FLOP per GPU-hour, 7B against 8B',
            'nutzbare FLOP je GPU-Stunde, 7B gegen 8B',
            llama3.small,
            llama2.small
          ),
          {
            name: {
              en: 'useful FLOP per joule at rated power, 70B against 70B',
              de: 'nutzbare FLOP je Joule bei Nennleistung, 70B gegen 70B'
            },
            expression: `${USEFUL} * w2 / w3`,
            where: {
              ...pair(llama3.large, llama2.large),
              w2: llama2.large.gpuPower,
              w3: llama3.large.gpuPower
            },
            measure: 'factor'
          }
        ]
      }
    ],
    why: {
      en: 'Meta gives no definition. Models of one size by their published GPU-hours: {large} for 70B, {small} for 8B. The chip alone, H100 against A100, is {chip}: about three times is the new chip, and nothing is left for the improvements the sentence credits. To the letter “um das Dreifache” even means four times.',
      de: 'Meta definiert es nicht. Modelle einer Größe nach ihren veröffentlichten GPU-Stunden: {large} bei 70B, {small} bei 8B. Der Chip allein, H100 gegen A100, macht {chip}: Etwa das Dreifache ist der neue Chip, und für die Verbesserungen, denen der Satz es zuschreibt, bleibt nichts. „Um das Dreifache“ hieße genau genommen sogar: auf das Vierfache.'
    },
    values: {
      large: stated70,
      small: gain('', '', llama3.small, llama2.small),
      chip: {
        expression: 'next / before',
        where: { next: llama3.large.peakFlops, before: llama2.large.peakFlops },
        measure: 'factor'
      }
    }
  },
  {
    id: 'rate-and-hours',
    part: 'training',
    run: 'Llama 3 70B',
    quote:
      'Diese umfangreiche Recheninfrastruktur bot die nötige Leistung, um die großen Llama-3-Modelle effizient zu trainieren.',
    gloss: 'This extensive infrastructure had the power to train the large Llama 3 models efficiently.',
    figures: [
      {
        id: 'hours-8b',
        measure: 'gpuTime',
        says: implied('8B', { params: llama3.small.params, tokens: article.tokens }),
        evidence: [
          { source: 'card3', quote: '1.3M (8B, time in GPU hours)', states: llama3.small.gpuTime.states }
        ]
      },
      {
        id: 'hours-70b',
        measure: 'gpuTime',
        says: implied('70B', { params: llama3.large.params, tokens: article.tokens }),
        evidence: [
          { source: 'card3', quote: '6.4M (70B, time in GPU hours)', states: llama3.large.gpuTime.states }
        ]
      },
      {
        id: 'hours-405b',
        measure: 'gpuTime',
        says: implied('405B', largest),
        evidence: [
          { source: 'card31', quote: '30.84M (405B, time in GPU hours)', states: largest.gpuTime.states }
        ]
      }
    ],
    why: {
      en: 'Rate, uptime and tokens together say how many GPU-hours a model takes. The published hours are {nominal} of that for the 8B, {least} with all rounding granted.',
      de: 'Rate, Verfügbarkeit und Token ergeben zusammen, wie viele GPU-Stunden ein Modell braucht. Beim 8B sind es nach der Modellkarte {nominal} so viele, bei aller Rundung noch {least}.'
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
