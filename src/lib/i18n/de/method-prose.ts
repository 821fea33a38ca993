import type { PageTexts } from '../index';

export default {
  six: {
    title: 'Was ist die 6?',
    paragraphs: [
      'Ein Parameter einer Matrix wird mit einer Zahl jedes Tokens multipliziert und zu einer Summe addiert: 2 FLOP im Vorwärtslauf. Der Rückwärtslauf tut das zweimal, für den Gradienten dessen, was hereinkam, und für den des Parameters selbst: 4 weitere. Zusammen 6 je Parameter und Token, also 6ND für einen Lauf über D Token.',
      'Nichts daran hängt von der Länge einer Sequenz ab. Attention schon: Eine Query wird mit dem Key jedes Tokens multipliziert, auf das sie achtet, und das Ergebnis mit deren Values. Daran ist kein Parameter beteiligt, deshalb entgeht es 6N, und es wächst mit dem Kontext.',
      'Umgekehrt zählt 6N das Embedding, als würde es multipliziert. Ein Token holt sich daraus nur eine Zeile.'
    ],
    small:
      'Keine Konvention zählt Normen, Aktivierungsfunktionen, Softmax, den Router der Experten oder den Schritt des Optimierers: bei einem großen Modell zusammen höchstens 1 %.'
  },
  evidence: {
    title: 'Wer wie gezählt hat',
    intro:
      'Ihre eigenen Zahlen verraten es. Token pro Sekunde und GPU mal FLOP je Token müssen die TFLOPS oder die MFU ergeben, die sie drucken; hier steht, wie weit jede Zählung daneben liegt. Markiert ist, was passt. Wo zwei passen, hat die Zahl zu wenige Stellen, um sie zu unterscheiden.',
    head: { run: 'Lauf', published: 'gedruckt' },
    recomputed: 'Hardware-FLOP',
    older:
      'Vorsicht bei den Arbeiten von 2021 und 2022 zu Megatron, OPT, BLOOM und GLM-130B: Ihre TFLOPS zählen neu Berechnetes mit, ein Drittel mehr, als das Modell braucht.'
  },
  hardware: {
    title: 'MFU und HFU',
    paragraphs: [
      'MFU, Model FLOP Utilisation, ist der Anteil der Spitzenleistung (ohne Sparsity), der in FLOP geht, die das Modell braucht: Token pro Sekunde mal FLOP je Token durch die Spitze. Sie hängt also davon ab, wie man zählt, und zwei MFU lassen sich nur nach derselben Konvention vergleichen.',
      'HFU, Hardware FLOP Utilisation, zählt alles, was die GPU tut. Um Speicher zu sparen, werden Aktivierungen oft verworfen und im Rückwärtslauf neu berechnet. Das beschäftigt die GPU und trainiert nichts: Die HFU steigt, die MFU sinkt.'
    ],
    where:
      'r Token pro Sekunde des Clusters, c Modell-FLOP je Token nach der gewählten Konvention, G GPUs, F peak ihre dichte Spitzenleistung.',
    selective:
      'Selektives Neuberechnen ist so gezählt wie bei seinen Autoren (Korthikanti et al. 2022, Gleichung 8): Attention doppelt, und das macht aus ihrer veröffentlichten MFU ihre HFU. Ein weiterer Vorwärtslauf der Attention wäre ein Drittel mehr.'
  },
  relations: {
    title: 'Was der Rechner weiß',
    intro:
      'Zehn Beziehungen, jede ein Produkt von Potenzen. Aus den Zahlen, die du angibst, leitet er die übrigen ab, mit der engsten Spanne, die daraus folgt.',
    hint: 'Die 6 ist die dieser Seite; der Attention-Faktor a ist FLOP je Token durch 6N, nach welcher Konvention du auch zählst.'
  },
  limits: {
    title: 'Was sich so nicht sagen lässt',
    items: [
      'Was Hardware schaffen wird. FLOP sagen, wie viel zu tun ist, nicht wie schnell es geht: Das hängt an Kerneln, Speicher, Netzen und Parallelisierung.',
      'Modelle, deren FLOP nicht die eines Transformers sind: State-Space- und Linear-Attention-Schichten, Bild-Encoder, Cross-Attention. Eine config.json davon wird abgelehnt, nicht geraten.',
      'Gepackte Sequenzen. Wo sich mehrere Dokumente eine Sequenz teilen und einander nicht sehen, kostet Attention weniger, als hier gezählt wird.',
      'Dünne Attention anderer Art als ein gleitendes Fenster. Die gebänderten Schichten von GPT-3 zählen hier voll.',
      'Feintuning eines Teils der Gewichte (LoRA), dessen Rückwärtslauf weniger als das Doppelte des Vorwärtslaufs kostet.',
      'Destillation und Reinforcement Learning: Die FLOP von Lehrern und von erzeugten Beispielen kommen hinzu.'
    ]
  },
  glossary: {
    title: 'Glossar',
    terms: [
      ['6ND', 'Rechenaufwand eines Laufs nach der einfachen Regel: 6 mal Parameter N mal Trainingstoken D.'],
      [
        'Aktive Parameter',
        'Die, durch die ein Token geht. Bei Mixture of Experts (MoE) wählt ein Router für jedes Token wenige Experten, deshalb sind es nicht alle.'
      ],
      ['Attention-Faktor', 'FLOP je Token geteilt durch 6 mal aktive Parameter. 1 ist die einfache Regel.'],
      ['CP, Kontextparallelität', 'Die Token einer Sequenz verteilen sich auf GPUs, für langen Kontext.'],
      [
        'Dichte Spitzenleistung',
        'FLOP pro Sekunde, die ein Chip schaffen könnte, ohne Nullen zu überspringen. Hersteller drucken oft das Doppelte, mit Sparsity, die das Training nicht nutzt.'
      ],
      [
        'DP, Datenparallelität',
        'Jede Gruppe von GPUs hält das ganze Modell und trainiert mit ihrem Teil eines Batches; die Gradienten werden summiert.'
      ],
      [
        'EP, Expertenparallelität',
        'Die Experten einer Schicht verteilen sich auf GPUs, und die Token reisen zu ihnen.'
      ],
      ['Globaler Batch', 'Alle Token eines Optimierungsschritts im ganzen Cluster.'],
      [
        'Goodput',
        'Der Anteil der verstrichenen Zeit oder des Durchsatzes, der das Training voranbringt: was Ausfälle, Neustarts und wiederholte Schritte übrig lassen.'
      ],
      [
        'GQA, Grouped-Query Attention',
        'Mehrere Query-Köpfe teilen sich einen Kopf für Keys und Values. Spart Parameter und Speicher; die Attention selbst kostet gleich viel.'
      ],
      [
        'HFU',
        'Hardware FLOP Utilisation: alle FLOP einer GPU, auch neu berechnete, durch ihre dichte Spitzenleistung.'
      ],
      [
        'Kontext, Sequenzlänge',
        'Wie viele Token ein Trainingsbeispiel hat und damit, auf wie viele ein Token höchstens achten kann.'
      ],
      ['Logits', 'Die Bewertungen aller Wörter des Vokabulars, das Produkt mit der Ausgabematrix.'],
      [
        'MFU',
        'Model FLOP Utilisation: FLOP, die das Modell braucht, durch die dichte Spitzenleistung. Hier, solange Schritte laufen; über die ganze Zeit sind es nutzbare FLOP pro Sekunde.'
      ],
      ['Micro-Batch', 'Das Stück eines Batches, das auf einmal durch eine Pipeline geht.'],
      [
        'MLA, Multi-head Latent Attention',
        'Keys und Values entstehen aus einem kurzen gemeinsamen Vektor (DeepSeek). Gezählt mit eigenen Breiten.'
      ],
      [
        'MTP, Multi-Token Prediction',
        'Ein Modul, das ein Token weiter voraussagt, mittrainiert und danach weggelassen. Seine FLOP zählen, seine Parameter nicht.'
      ],
      [
        'Neu berechnete Aktivierungen',
        'Aktivierungen, die nach dem Vorwärtslauf verworfen und für den Rückwärtslauf noch einmal berechnet werden, um Speicher zu sparen (Activation Recomputation, auch Checkpointing).'
      ],
      [
        'Pipeline-Blase',
        'Zeit, in der Stufen einer Pipeline auf den ersten Micro-Batch warten oder der letzte schon durch ist.'
      ],
      [
        'PP, Pipelineparallelität',
        'Die Schichten verteilen sich als Stufen auf GPUs, und Micro-Batches gehen durch sie hindurch.'
      ],
      ['SwiGLU', 'Ein Feed-Forward-Block mit Gate: drei Matrizen statt zwei.'],
      [
        'Token je Parameter',
        'Trainingstoken durch Parameter. Etwa 20 waren bei Hoffmann et al. 2022 für gegebenen Rechenaufwand am besten; viel benutzte Modelle trainieren mit weit mehr.'
      ],
      [
        'TP, Tensorparallelität',
        'Jede Matrix ist auf GPUs verteilt, die innerhalb einer Schicht Ergebnisse austauschen.'
      ],
      ['Verfügbarkeit', 'Effektive Trainingszeit durch verstrichene Zeit.']
    ]
  },
  references: {
    title: 'Quellen',
    models: 'Die Architekturen der Modelle',
    modelsIntro:
      'Jede ist hier gezählt und mit dem verglichen, was ihr Herausgeber druckt, bis zur letzten Stelle.',
    head: { model: 'Modell', counted: 'gezählt', published: 'gedruckt', active: 'aktiv', source: 'Quelle' }
  }
} satisfies PageTexts<'methodProse'>;
