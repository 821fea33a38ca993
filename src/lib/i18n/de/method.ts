import type en from '../en/method';

const conventions = {
  'six-n': { name: '6N', says: 'sechs je aktivem Parameter, egal wie lang der Kontext' },
  palm: { name: 'PaLM', says: '6N, und jedes Token achtet auf jedes andere' },
  megatron: {
    name: 'Megatron',
    says: 'die Matrizen, mit denen ein Token multipliziert wird, und Attention auf die Token davor'
  },
  'full-mask': {
    name: 'Megatron ohne Maske',
    short: 'ohne Maske',
    says: 'dasselbe, aber jedes Token achtet auf jedes andere'
  }
};

const recomputations = {
  none: { name: 'keine', says: 'alle Aktivierungen bleiben im Speicher' },
  selective: { name: 'selektiv', says: 'Attention wird im Rückwärtslauf noch einmal berechnet' },
  full: { name: 'voll', says: 'der Vorwärtslauf jeder Schicht wird wiederholt' }
};

export default {
  title: 'Methode',
  description:
    'Was die 6 in 6ND zählt, was sie auslässt, welche Konvention ein Fachartikel benutzt und was das für ein Modell und eine Kontextlänge ändert.',
  headline: {
    sentence:
      'Sechs FLOP je Parameter und Token: 2 vorwärts, 4 rückwärts. Bei {sequence} braucht {model} {answer}.',
    more: (percent) => `${percent} mehr`,
    less: (percent) => `${percent} weniger`,
    times: (factor) => `${factor}-mal so viel`,
    same: 'genau das',
    tokens: (count) => `${count} Token`,
    own: 'dein Modell'
  },
  facts: {
    active: 'aktiv',
    withoutEmbedding: 'ohne das Embedding',
    perToken: 'je Token',
    factor: 'Attention-Faktor',
    share: (percent) => `davon ${percent} Attention`,
    example: (model) => `Der Lauf nennt kein Modell, deshalb dient ${model} als Beispiel.`
  },
  open: {
    button: 'Im Rechner öffnen',
    named: (name) => `„${name}“`,
    unnamed: 'den Lauf',
    unchanged: (run) => `Öffnet ${run} unverändert.`,
    changed: (run, factor, before) =>
      `Öffnet ${run} mit dem Attention-Faktor ${factor} statt ${before}; sonst ändert sich nichts.`,
    hardware: 'Neu Berechnetes zählt mit; die MFU dort ist dann eine HFU.'
  },
  controls: {
    label: 'Was gezählt wird',
    model: 'Modell',
    own: 'dein eigenes',
    example: (model) => `${model} (Beispiel)`,
    sequence: 'Token je Sequenz',
    sequenceAsText: 'Token je Sequenz, als Text',
    trained: (count) => `Trainiert mit ${count}`,
    badSequence: (text) => `„${text}“ ist keine Zahl von Token zwischen 1 und 100 Millionen. 8K sind 8.192.`,
    convention: 'Konvention',
    recomputation: 'Neu berechnete Aktivierungen',
    conventions,
    recomputations
  },
  own: {
    open: 'Ein eigenes Modell: config.json einfügen oder Zahlen ändern …',
    config: 'Eine config.json von Hugging Face',
    configHint:
      'Llama, Mistral, Mixtral, Qwen 2 bis 3, Gemma 1 bis 3, gpt-oss, DeepSeek, Kimi K2, MiniMax-M2, ERNIE 4.5, MiMo, OLMo, SmolLM3, Phi-3, Falcon, GPT-2, GPT-NeoX, BLOOM; jeder andere Decoder nach den üblichen Feldnamen. Sie bleibt in deinem Browser; nur die gelesenen Zahlen kommen in den Link.',
    read: (name, total) => `Gelesen als ${name}, ${total}.`,
    unknownType: (type) =>
      `model_type „${type}“ ist hier neu: Die Felder sind nach ihren üblichen Namen gelesen. Vergleich die Summe mit der Angabe des Herstellers.`,
    assumed: (fields) => `Nicht in der Datei, daher wie in der Klasse von transformers: ${fields}.`,
    positions: (count) => `Seine längste Sequenz hat ${count}; trainiert wurde es vielleicht mit kürzeren.`,
    usePositions: 'Damit zählen',
    figures: 'Oder ändere seine Zahlen',
    fields: {
      layers: 'Schichten',
      hidden: 'Modellbreite',
      heads: 'Köpfe',
      kvHeads: 'Key-Value-Köpfe',
      headDim: 'Breite eines Kopfs',
      ffn: 'Feed-Forward-Breite',
      vocab: 'Vokabular',
      'experts.count': 'Experten',
      'experts.active': 'Experten je Token',
      'experts.ffn': 'Breite eines Experten',
      'experts.shared': 'Breite geteilter Experten',
      'experts.dense': 'Schichten ohne Experten',
      predictors: 'MTP-Module',
      'window.tokens': 'Gleitendes Fenster',
      'window.layers': 'Schichten mit Fenster',
      gated: 'Feed-Forward mit Gate (SwiGLU)',
      tied: 'Ausgabematrix ist das Embedding'
    },
    problems: {
      'not-json': ({ line, isComma }) =>
        isComma
          ? `Das ist kein JSON: Auf das Komma in Zeile ${line} folgt nichts. Lösch es.`
          : line === undefined
            ? 'Das ist kein JSON.'
            : `Das ist kein JSON: Sieh in Zeile ${line} nach.`,
      'not-object': 'Das ist JSON, aber kein Objekt mit Feldern.',
      'too-long': 'Das ist zu lang für eine config.json.',
      'unknown-model-type': (value) =>
        `model_type ist „${value}“ und wird hier nicht gelesen. Du kannst die Zahlen unten eingeben.`,
      hybrid: (field, value) =>
        `${field} ist „${value}“: Dieses Modell hat Schichten mit linearer Attention, Zustandsraum oder Faltung. Ihre FLOP zählen anders, und weder hier noch in den Zahlen unten lässt sich das angeben.`,
      'no-decoder': (field, value) =>
        `${field} ist „${value}“: Hier zählen nur Decoder, die das nächste Token vorhersagen.`,
      missing: (field) => `${field} fehlt.`,
      'no-count': (field, value) => `${field} ist „${value}“, muss aber eine ganze Zahl sein.`,
      'no-flag': (field, value) => `${field} ist „${value}“, muss aber true oder false sein.`,
      unsupported: (field, value) => `${field} ist „${value}“ und wird hier nicht gelesen.`,
      'out-of-range': (field, value, least, most) =>
        `${field} ist ${value}, muss aber eine ganze Zahl von ${least} bis ${most} sein.`,
      'no-layer': (field, value, layers) =>
        `${field} enthält „${value}“, und das ist keine Schicht: Es gibt ${layers}, gezählt ab 0.`,
      'no-divisor': (field, value, divides) => `${field} ist ${value}, muss aber ${divides} teilen.`
    }
  },
  compare: {
    title: 'Dasselbe Modell, viermal gezählt',
    caption: (model, sequence) =>
      `${model} bei ${sequence}. Die letzte Spalte ist ein und derselbe Lauf, mit 40 % nach der gewählten Konvention: Nur die Zählung ist anders.`,
    head: {
      convention: 'Konvention',
      flop: (unit) => `${unit} je Token`,
      factor: 'zu 6N',
      mfu: 'MFU eines Laufs'
    },
    parts: {
      weights: 'Gewichte',
      attention: 'Attention',
      logits: 'Logits',
      again: 'neu berechnet'
    },
    counted: 'so gezählt'
  },
  chart: {
    title: 'Wo die Regel bricht: bei langem Kontext',
    caption: (tenth, twice) =>
      `Nach Megatron liegt dieses Modell ${tenth} um 10 % über 6N und braucht ${twice} das Doppelte.`,
    from: (count) => `ab ${count}`,
    never: 'bei keiner Länge',
    always: 'bei jeder Länge',
    axis: 'FLOP je Token durch 6N',
    tokens: 'Token',
    head: { sequence: 'Token je Sequenz' },
    at: (sequence) => `bei ${sequence}`
  },
  formulas: {
    title: 'Die Konventionen ausgeschrieben',
    where: (v) =>
      `N = ${v.N} aktive Parameter, L = ${v.L} Schichten, h = ${v.h} Modellbreite, H = ${v.H} Köpfe der Breite Q = ${v.Q}, T = ${v.T} Token, V = ${v.V} Vokabular; w sind die Gewichte, durch die ein Token in den Matrizen einer Schicht geht.`,
    special:
      'Wo ein Modell ein gleitendes Fenster hat, ist T in diesen Schichten kleiner; bei Latent Attention ist Q das Mittel ihrer Breiten; ein MTP-Modul zählt als eine Schicht mehr, mit eigenen Logits.',
    extra: {
      'six-n':
        'Kaplan et al. 2020 lassen das Embedding aus N heraus; die meisten, die die Regel benutzen, lassen es wie hier darin.',
      palm: 'Chowdhery et al. 2022, Anhang B. Für ein Modell mit kausaler Maske doppelt so viel Attention wie nötig, aber einfach und für MFU viel benutzt.',
      megatron:
        'Megatron-LM heute: Die Hälfte der Attention-Matrix liegt hinter der kausalen Maske und zählt nicht.',
      'full-mask':
        'Megatron-LM bis 2024, ältere Tabellen von NVIDIA (etwa NeMo 24.07) und MaxText: Auch was hinter der Maske liegt, zählt, also 12 statt der letzten 6.'
    }
  },
  six: {
    title: 'Was ist die 6?',
    paragraphs: [
      'Ein Parameter einer Matrix wird mit einer Zahl jedes Tokens multipliziert und zu einer Summe addiert: 2 FLOP im Vorwärtslauf. Der Rückwärtslauf tut das zweimal, für den Gradienten dessen, was hereinkam, und für den des Parameters selbst: 4 weitere. Zusammen 6 je Parameter und Token, also 6ND für einen Lauf über D Token.',
      'Nichts daran hängt von der Länge einer Sequenz ab. Attention schon: Eine Query wird mit dem Key jedes Tokens multipliziert, auf das sie achtet, und das Ergebnis mit deren Values. Daran ist kein Parameter beteiligt, deshalb entgeht es 6N, und es wächst mit dem Kontext.',
      'Umgekehrt zählt 6N das Embedding, als würde es multipliziert. Ein Token holt sich daraus nur eine Zeile.'
    ],
    small:
      'Keine Konvention zählt Normen, Aktivierungsfunktionen, Softmax, den Router der Experten oder den Schritt des Optimierers: bei einem großen Modell zusammen höchstens 1 %.',
    embedding: (model, percent) => `Bei ${model} macht das Embedding ${percent} der aktiven Parameter aus.`,
    tied: (model) =>
      `Bei ${model} ist das Embedding auch die Ausgabematrix. Die wird multipliziert, also zählt 6N richtig.`
  },
  evidence: {
    title: 'Wer wie gezählt hat',
    intro:
      'Ihre eigenen Zahlen verraten es. Token pro Sekunde und GPU mal FLOP je Token müssen die TFLOPS oder die MFU ergeben, die sie angeben; hier steht, wie weit jede Zählung daneben liegt. Markiert ist, was passt. Wo zwei passen, hat die Zahl zu wenige Stellen, um sie zu unterscheiden.',
    head: { run: 'Lauf', published: 'veröffentlicht' },
    recomputed: 'Hardware-FLOP',
    older:
      'Vorsicht bei den Arbeiten von 2021 und 2022 zu Megatron, OPT, BLOOM und GLM-130B: Ihre TFLOPS zählen neu Berechnetes mit, ein Drittel mehr, als das Modell braucht.',
    budget: (model, computed, published) =>
      `Wer den Rechenaufwand eines ganzen Laufs angibt, meint meist 6ND: Für ${model} sind das ${computed} FLOP, im Fachartikel stehen ${published}.`
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
      'Selektives Neuberechnen ist so gezählt wie bei seinen Autoren (Korthikanti et al. 2022, Gleichung 8): Attention doppelt, und das macht aus ihrer veröffentlichten MFU ihre HFU. Ein weiterer Vorwärtslauf der Attention wäre ein Drittel mehr.',
    caption: (model, sequence, convention) =>
      `${model} bei ${sequence} nach der oben gewählten Konvention (${convention}): ein Lauf mit 40 % MFU.`,
    head: {
      recomputation: 'Neu berechnet',
      flop: (unit) => `${unit} je Token`,
      factor: 'Hardware durch Modell',
      hfu: 'HFU'
    }
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
      'Modelle, deren FLOP nicht die eines Transformers sind: State-Space- und Linear-Attention-Schichten, Bild-Encoder, Cross-Attention. Eine config.json davon wird abgelehnt, nicht geschätzt.',
      'Gepackte Sequenzen. Wo sich mehrere Dokumente eine Sequenz teilen und einander nicht sehen, kostet Attention weniger, als hier gezählt wird.',
      'Sparse Attention anderer Art als ein gleitendes Fenster. Die gebänderten Schichten von GPT-3 zählen hier voll.',
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
      'Jede ist hier gezählt und mit dem verglichen, was ihr Herausgeber angibt, bis zur letzten Stelle.',
    head: {
      model: 'Modell',
      counted: 'gezählt',
      published: 'veröffentlicht',
      active: 'aktiv',
      source: 'Quelle'
    }
  }
} satisfies typeof en;
