import type { PageTexts } from '../index';

const conventions = {
  'six-n': { name: '6N', says: 'sechs je aktivem Parameter, egal wie lang der Kontext' },
  palm: { name: 'PaLM', says: '6N, und jedes Token achtet auf jedes andere' },
  'full-mask': { name: 'Megatron ohne Maske', says: 'dasselbe, aber jedes Token achtet auf jedes andere' },
  megatron: {
    name: 'Megatron',
    says: 'die Matrizen, mit denen ein Token multipliziert wird, und Attention auf die Token davor'
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
    'Was die 6 in 6ND zählt, was sie auslässt, welche Konvention eine Arbeit benutzt und was das für ein Modell und eine Kontextlänge ändert.',
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
    perToken: 'je Token',
    factor: 'Attention-Faktor',
    share: (percent) => `davon ${percent} Attention`,
    open: 'Im Rechner öffnen',
    openHint: (factor) => `Trägt die Parameter und den Attention-Faktor ${factor} ein.`,
    openHardware: 'Neu Berechnetes zählt mit; die MFU dort ist dann eine HFU.'
  },
  controls: {
    label: 'Was gezählt wird',
    model: 'Modell',
    own: 'dein eigenes',
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
      'Llama, Mistral, Mixtral, Qwen2 und 3, Gemma 1 bis 3, Phi-3, GPT-2, GPT-NeoX, BLOOM, DeepSeek-V2 und V3. Sie bleibt in deinem Browser; nur die gelesenen Zahlen kommen in den Link.',
    read: (name, total) => `Gelesen als ${name}, ${total}.`,
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
      'not-json': (line) =>
        line === undefined ? 'Das ist kein JSON.' : `Das ist kein JSON: Sieh in Zeile ${line} nach.`,
      'not-object': 'Das ist JSON, aber kein Objekt mit Feldern.',
      'too-long': 'Das ist zu lang für eine config.json.',
      'unknown-model-type': (value) =>
        `model_type ist „${value}“ und wird hier nicht gelesen. Du kannst die Zahlen unten eingeben.`,
      missing: (field) => `${field} fehlt.`,
      'no-count': (field, value) => `${field} ist „${value}“, muss aber eine ganze Zahl sein.`,
      'no-flag': (field, value) => `${field} ist „${value}“, muss aber true oder false sein.`,
      unsupported: (field, value) => `${field} ist „${value}“ und wird hier nicht gelesen.`,
      'out-of-range': (field, value, least, most) =>
        `${field} ist ${value}, muss aber eine ganze Zahl von ${least} bis ${most} sein.`,
      'no-divisor': (field, value, divides) => `${field} ist ${value}, muss aber ${divides} teilen.`
    }
  },
  notices: {
    title: 'Ein Teil des Links ließ sich nicht verwenden',
    problems: {
      unknown: 'ist hier nicht bekannt',
      'no-count': 'ist keine ganze Zahl',
      'out-of-range': 'liegt außerhalb des Möglichen',
      missing: 'fehlt',
      duplicate: 'steht zweimal da; das erste gilt'
    }
  },
  compare: {
    title: 'Dasselbe Modell, dreimal gezählt',
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
  six: {
    embedding: (model, percent) => `Bei ${model} macht das Embedding ${percent} der aktiven Parameter aus.`,
    tied: (model) =>
      `Bei ${model} ist das Embedding auch die Ausgabematrix. Die wird multipliziert, also zählt 6N richtig.`
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
        'Megatron-LM heute: Die Hälfte der Attention-Matrix liegt hinter der kausalen Maske und zählt nicht. In älteren Tabellen von NVIDIA (etwa NeMo 24.07) und von MaxText zählt sie: 12 statt der letzten 6.'
    }
  },
  evidence: {
    budget: (model, computed, published) =>
      `Wer den Rechenaufwand eines ganzen Laufs druckt, meint meist 6ND: Für ${model} sind das ${computed} FLOP, in der Arbeit stehen ${published}.`
  },
  hardware: {
    caption: (model, sequence, convention) =>
      `${model} bei ${sequence} nach der oben gewählten Konvention (${convention}): ein Lauf mit 40 % MFU.`,
    head: {
      recomputation: 'Neu berechnet',
      flop: (unit) => `${unit} je Token`,
      factor: 'Hardware durch Modell',
      hfu: 'HFU'
    }
  }
} satisfies PageTexts<'method'>;
