import { comparisons } from './benchmarks';
import type { Claim } from './claim';
import { exactly } from './statement';

const { won, all } = comparisons();

/** What the article says of benchmarks, and of where Llama 3 can be had. */
export const outlook: readonly Claim[] = [
  {
    id: 'gpqa',
    section: 'comparison',
    title: { en: 'What GPQA is', de: 'Was GPQA ist' },
    quote:
      'General Purpose Question Answering (GPQA) - Bewertet die Fähigkeit des Modells, kohärente und korrekte Antworten auf eine breite Palette von Fragen zum Allgemeinwissen zu geben.',
    gloss:
      'General Purpose Question Answering (GPQA): rates the ability to answer a wide range of general-knowledge questions.',
    judged: 'wrong',
    evidence: [{ source: 'gpqa', quote: 'GPQA: A Graduate-Level Google-Proof Q&A Benchmark' }],
    why: {
      en: 'Both the name and what it measures: GPQA stands for Graduate-Level Google-Proof Q&A, questions of biology, physics and chemistry that experts write and others cannot look up.',
      de: 'Name und Inhalt stimmen nicht: GPQA steht für „Graduate-Level Google-Proof Q&A“, also Fragen aus Biologie, Physik und Chemie, die Fachleute schreiben und andere auch durch Nachschlagen nicht lösen.'
    }
  },
  {
    id: 'mmlu-humaneval',
    section: 'comparison',
    title: { en: 'What MMLU and HumanEval are', de: 'Was MMLU und HumanEval sind' },
    quote:
      'Massive Multitask Language Understanding (MMLU) - Misst sein Wissen über verschiedene Bereiche hinweg.',
    gloss: 'Massive Multitask Language Understanding (MMLU): measures its knowledge across various fields.',
    judged: 'holds',
    evidence: [
      {
        source: 'eval3',
        at: { en: 'both are described there', de: 'beide sind dort beschrieben' }
      }
    ],
    why: {
      en: 'MMLU is described correctly, and so is HumanEval: programming tasks whose solutions are run.',
      de: 'MMLU ist richtig beschrieben und HumanEval auch: Programmieraufgaben, deren Lösungen ausgeführt werden.'
    }
  },
  {
    id: 'all-benchmarks',
    section: 'comparison',
    title: { en: 'Ahead in all benchmarks', de: 'In allen Benchmarks vorn' },
    quote:
      'Den veröffentlichten Statistiken zufolge übertrifft das Llama 3 diese Modelle, insbesondere das Modell 70B, in allen oben genannten Benchmarks.',
    gloss:
      'According to the published statistics Llama 3 surpasses these models, the 70B above all, in all the benchmarks above.',
    figures: [
      {
        id: 'benchmarks-won',
        measure: 'share',
        says: exactly(1),
        evidence: [
          {
            name: {
              en: 'comparisons won, of all in the table',
              de: 'gewonnene Vergleiche von allen der Tabelle'
            },
            expression: 'won / all',
            where: {
              won: { measure: 'count', states: exactly(won) },
              all: { measure: 'count', states: exactly(all) }
            },
            measure: 'share'
          },
          {
            source: 'blog',
            at: { en: 'table of instruct models, an image', de: 'Tabelle der Instruct-Modelle, ein Bild' }
          },
          {
            source: 'card3',
            at: { en: 'the cells of Llama 3', de: 'die Zellen von Llama 3' }
          }
        ]
      }
    ],
    why: {
      en: 'True of the 70B; the 8B loses to Claude 3 Sonnet in all three. Llama 3 wins {won} of {all} comparisons. Meta’s table also has Gemini Pro 1.5, ahead of the 70B in GPQA, which the article leaves out.',
      de: 'Beim 70B stimmt es; das 8B verliert in allen dreien gegen Claude 3 Sonnet. Llama 3 gewinnt {won} von {all} Vergleichen. In Metas Tabelle steht auch Gemini Pro 1.5, in GPQA vor dem 70B; das lässt der Artikel weg.'
    },
    values: {
      won: { expression: 'n', where: { n: { measure: 'count', states: exactly(won) } }, measure: 'count' },
      all: { expression: 'n', where: { n: { measure: 'count', states: exactly(all) } }, measure: 'count' }
    }
  },
  {
    id: 'platforms',
    section: 'access',
    title: { en: 'Nine platforms', de: 'Neun Plattformen' },
    quote:
      'darunter AWS, Databricks, Google Cloud, Hugging Face, Kaggle, IBM WatsonX, Microsoft Azure, NVIDIA NIM und Snowflake',
    gloss:
      'among them AWS, Databricks, Google Cloud, Hugging Face, Kaggle, IBM WatsonX, Microsoft Azure, NVIDIA NIM and Snowflake',
    judged: 'holds',
    evidence: [
      {
        source: 'blog',
        quote:
          'Llama 3 models will soon be available on AWS, Databricks, Google Cloud, Hugging Face, Kaggle, IBM WatsonX, Microsoft Azure, NVIDIA NIM, and Snowflake'
      }
    ],
    why: {
      en: 'The same nine. Meta says “will soon be available”, the article that they are.',
      de: 'Dieselben neun. Meta schreibt „bald verfügbar“, der Artikel, dass es schon so sei.'
    }
  },
  {
    id: 'glasses-and-headset',
    section: 'access',
    title: { en: 'In glasses and headset', de: 'In Brille und Headset' },
    quote:
      'Llama 3 wird auch in tragbare Technologien wie die Ray-Ban Meta Smart Glasses und das Meta Quest VR-Headset für interaktive Erlebnisse integriert.',
    gloss:
      'Llama 3 will also be built into wearables such as the Ray-Ban Meta smart glasses and the Meta Quest VR headset.',
    judged: 'unsupported',
    evidence: [
      {
        source: 'blog',
        quote: 'You’ll also soon be able to test multimodal Meta AI on our Ray-Ban Meta smart glasses.'
      }
    ],
    why: {
      en: 'Meta’s announcement has the glasses, not the headset. What Meta published elsewhere was not checked.',
      de: 'In Metas Ankündigung steht die Brille, das Headset nicht. Was Meta anderswo veröffentlicht hat, wurde nicht geprüft.'
    }
  },
  {
    id: 'multiple-models',
    section: 'access',
    title: { en: 'Handling several models', de: 'Handhabung mehrerer Modelle' },
    quote:
      'Geplante Upgrades für Llama 3 versprechen noch mehr Fähigkeiten, wie die Handhabung mehrerer Modelle und das Verstehen größerer Zusammenhänge.',
    gloss:
      'Planned upgrades promise more abilities, such as handling several models and understanding larger contexts.',
    judged: 'wrong',
    evidence: [{ source: 'blog', quote: 'make Llama 3 multilingual and multimodal, have longer context' }],
    why: {
      en: 'Mistranslated: “multimodal” means images and sound beside text, not several models.',
      de: 'Falsch übersetzt: „multimodal“ heißt Bild und Ton neben Text, nicht mehrere Modelle.'
    }
  }
];
