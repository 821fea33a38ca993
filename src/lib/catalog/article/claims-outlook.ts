import { comparisons } from './benchmarks';
import type { Claim } from './claim';
import { exactly } from './statement';

const every = comparisons('every');
const meta = comparisons('meta');
const counted = (n: number) =>
  ({ expression: 'n', where: { n: { measure: 'count', states: exactly(n) } }, measure: 'count' }) as const;

/** What the article says of benchmarks, and of where Llama 3 can be had. */
export const outlook: readonly Claim[] = [
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
      en: 'Both the name and what it measures: GPQA stands for Graduate-Level Google-Proof Q&A, questions of biology, physics and chemistry that experts write and non-experts mostly fail even with web search.',
      de: 'Name und Inhalt stimmen nicht: GPQA steht für „Graduate-Level Google-Proof Q&A“, also Fragen aus Biologie, Physik und Chemie, die Fachleute schreiben und an denen andere selbst mit Websuche meist scheitern.'
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
              en: 'comparisons won, of both sizes with each model named',
              de: 'gewonnene Vergleiche, beide Größen mit jedem genannten Modell'
            },
            expression: 'won / all',
            where: {
              won: { measure: 'count', states: exactly(every.won) },
              all: { measure: 'count', states: exactly(every.all) }
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
      en: 'True of the 70B; the 8B loses to Claude 3 Sonnet in all three. To hold these two against each other is our reading: the sentence means Llama 3, the 70B “above all”. So read it wins {won} of {all} comparisons. Meta’s table sets Sonnet beside the 70B only; as paired there Llama 3 wins {metaWon} of {metaAll}. Gemini Pro 1.5, in the same table and ahead of the 70B in GPQA, the article leaves out.',
      de: 'Beim 70B stimmt es; das 8B verliert in allen dreien gegen Claude 3 Sonnet. Diese beiden zu vergleichen ist unsere Lesart: Der Satz meint Llama 3, „insbesondere“ das 70B. So gelesen gewinnt es {won} von {all} Vergleichen. Metas Tabelle stellt Sonnet nur neben das 70B; so gepaart gewinnt Llama 3 {metaWon} von {metaAll}. Gemini Pro 1.5, in derselben Tabelle und in GPQA vor dem 70B, lässt der Artikel weg.'
    },
    values: {
      won: counted(every.won),
      all: counted(every.all),
      metaWon: counted(meta.won),
      metaAll: counted(meta.all)
    }
  },
  {
    id: 'meta-ai-products',
    section: 'access',
    title: { en: 'In four of Meta’s products', de: 'In vier Produkten von Meta' },
    quote:
      'Für normale Nutzer/innen ist Llama 3 in die beliebten Plattformen von Meta wie WhatsApp, Instagram, Facebook und Messenger integriert.',
    gloss:
      'For ordinary users Llama 3 is integrated into Meta’s popular platforms such as WhatsApp, Instagram, Facebook and Messenger.',
    judged: 'holds',
    evidence: [
      {
        source: 'blog',
        quote: 'You can use Meta AI on Facebook, Instagram, WhatsApp, Messenger, and the web'
      },
      { source: 'blog', quote: 'It’s now built with Llama 3 technology' }
    ],
    why: {
      en: 'Meta names the same four, and the web, for its assistant Meta AI, which runs on Llama 3.',
      de: 'Meta nennt dieselben vier und das Web für seinen Assistenten Meta AI, der auf Llama 3 läuft.'
    }
  },
  {
    id: 'glasses',
    section: 'access',
    title: { en: 'In the Ray-Ban glasses', de: 'In der Ray-Ban-Brille' },
    quote: 'Llama 3 wird auch in tragbare Technologien wie die Ray-Ban Meta Smart Glasses … integriert.',
    gloss: 'Llama 3 is also being integrated into wearables such as the Ray-Ban Meta smart glasses …',
    judged: 'rounded',
    evidence: [
      {
        source: 'blog',
        quote: 'You’ll also soon be able to test multimodal Meta AI on our Ray-Ban Meta smart glasses.'
      }
    ],
    why: {
      en: 'Meta announces that its assistant can “soon” be tested there; the article drops the word.',
      de: 'Meta kündigt an, dass sich sein Assistent dort bald („soon“) testen lasse; das „bald“ lässt der Artikel weg.'
    }
  },
  {
    id: 'headset',
    section: 'access',
    title: { en: 'In the Quest headset', de: 'Im Headset Quest' },
    quote: 'und das Meta Quest VR-Headset für interaktive Erlebnisse integriert',
    gloss: '… and the Meta Quest VR headset for interactive experiences',
    judged: 'unchecked',
    evidence: [
      {
        source: 'blog',
        at: {
          en: 'does not mention the headset; Meta’s other announcements were not searched',
          de: 'erwähnt das Headset nicht; Metas übrige Ankündigungen wurden nicht durchsucht'
        }
      }
    ],
    why: {
      en: 'Not in Meta’s announcement of Llama 3. What Meta published elsewhere was not checked, so there is no verdict.',
      de: 'In Metas Ankündigung von Llama 3 steht es nicht. Was Meta anderswo veröffentlicht hat, wurde nicht geprüft; deshalb gibt es kein Urteil.'
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
    judged: 'rounded',
    evidence: [
      {
        source: 'blog',
        quote:
          'Llama 3 models will soon be available on AWS, Databricks, Google Cloud, Hugging Face, Kaggle, IBM WatsonX, Microsoft Azure, NVIDIA NIM, and Snowflake'
      }
    ],
    why: {
      en: 'The same nine. Meta says they “will soon” have it; the article drops the word.',
      de: 'Dieselben neun. Meta schreibt „will soon be available“; das „bald“ lässt der Artikel weg.'
    }
  },
  {
    id: 'several-languages',
    section: 'access',
    title: { en: 'Several languages', de: 'Mehrere Sprachen' },
    quote: 'LLMs bewältigen komplexe Probleme und können mehrere Sprachen verarbeiten.',
    gloss: 'LLMs master complex problems and can process several languages.',
    judged: 'misleading',
    evidence: [
      { source: 'card3', quote: 'Llama 3 is intended for commercial and research use in English.' },
      {
        source: 'card3',
        at: {
          en: 'under “Out-of-scope”: use in languages other than English',
          de: 'unter „Out-of-scope“: Verwendung in anderen Sprachen als Englisch'
        }
      },
      {
        source: 'blog',
        quote:
          'Over the coming months, we’ll release multiple models with new capabilities including multimodality, the ability to converse in multiple languages'
      }
    ],
    why: {
      en: 'Said of what Llama 3 shows. Its model card intends it for English and puts other languages out of scope; conversing in several is what Meta announces for later models.',
      de: 'Das soll Llama 3 zeigen. Seine Modellkarte sieht aber Englisch vor und schließt andere Sprachen aus; Gespräche in mehreren Sprachen kündigt Meta erst für spätere Modelle an.'
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
