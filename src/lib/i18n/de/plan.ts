import type en from '../en/plan';

export default {
  title: 'TFLOPS aus dem parallelen Plan',
  description:
    'Was jede GPU mit einem parallelen Plan erreicht, wohin die Zeit eines Schritts geht, ob der Speicher reicht und wie sicher das ist.',
  headline: '{model} auf {gpus} sollte {rate} je GPU erreichen.',
  none: 'Für diesen Lauf gibt es noch keinen Plan.',
  nothing: 'Kein Plan passt für {model} auf {gpus}.',
  cannot: 'Diesen Plan kann es nicht geben.',
  further: {
    mfu: (mfu) => `${mfu} MFU`,
    step: (time) => `${time} je Schritt`,
    days: (time, tokens) => `${time} für ${tokens}`,
    fits: (used, capacity) => `passt: ${used} von ${capacity}`,
    tight: (used, capacity) => `knapp: ${used} von ${capacity}`,
    over: (used, capacity) => `die Schätzung zählt ${used} von ${capacity}`
  },
  published: (rate, who) => `${who} hat ${rate} veröffentlicht.`,
  publishedRange: (rate, range, who) => `${who} hat ${rate} veröffentlicht (${range}).`,
  sure: (median) =>
    `Bei Modellen, an die sie nicht angepasst wurde, liegt die Schätzung im Median um ${median} daneben, und in neun von zehn Fällen hält der Bereich.`,
  untested: 'Chip oder Software sind nicht gemessen: der Bereich ist geschätzt.',
  misses: 'Ihre Fehler',
  idle: (idle, all) => `${idle} von ${all} GPUs bleiben unbenutzt; in den Werten je GPU sind sie mitgezählt.`,
  batch: (taken, wished) => `Ein Schritt nimmt ${taken} statt ${wished}: näher kommt der Plan nicht heran.`,
  unheard: (names) => `So weit geht nichts Veröffentlichtes bei: ${names}. Dafür spricht keine Messung.`,
  overNote:
    'Mehr, als der Chip hat. Software kann einen Teil freigeben oder auslagern: ein veröffentlichter Plan, der hier mehr zählt, passte.',
  inputs: 'Was du ändern kannst',
  run: {
    named: (name) => `Der Lauf „${name}“.`,
    given: (rate) => `Der Lauf selbst sagt ${rate} je GPU.`,
    follow: 'Leistung aus dem Plan folgen lassen',
    follows: 'Seine Leistung ergibt sich aus dem Plan.'
  },
  model: { label: 'Modell', none: 'wähle eines', own: 'eigene Architektur' },
  chip: { label: 'Chip', none: 'wähle einen', precision: 'Zahlenformat' },
  modelSays: (kind, layers, params) => `${kind}, ${layers} Schichten, ${params} Parameter`,
  dense: 'dicht',
  mixture: (active, all) => `${active} von ${all} Experten je Token`,
  rows: {
    sequence: {
      name: 'Token je Sequenz',
      hint: 'Wie viele Token die Attention zugleich sieht. Längere Sequenzen kosten mehr FLOP und mehr Speicher.'
    },
    batch: {
      name: 'Token je Schritt',
      hint: 'Was das Modell sieht, bevor es sich einmal ändert. Bei mehr wartet ein Schritt weniger; zu viele trainieren schlechter.'
    }
  },
  sequences: (count) => `${count} Sequenzen`,
  assumed: (what) => `${what}, angenommen`,
  value: (name) => `${name}, als Text`,
  single: 'Gib hier eine einzelne Zahl ein.',
  unknown: 'nicht bekannt',
  tokens: 'Token',
  software: {
    label: 'Software',
    'tuned-graphs': 'abgestimmt, CUDA-Graphs',
    tuned: 'abgestimmt',
    plain: 'Megatron-LM, wie es kommt',
    unoverlapped: 'Megatron-LM von 2021',
    production: 'langer Produktionslauf',
    torchtitan: 'torchtitan',
    maxtext: 'MaxText',
    says: {
      'tuned-graphs': 'Das Rezept eines Herstellers, das ganze Iterationen als CUDA-Graphs abspielt.',
      tuned: 'Das Rezept eines Herstellers: was sich überlappen lässt, ist überlappt.',
      plain: 'Was Megatron-LM ohne Abstimmung erreicht: 18 % weniger.',
      unoverlapped: 'Bevor Übertragungen überlappt wurden.',
      production: 'Modelle, die gebraucht werden sollten: 12 % langsamer als das Rezept eines Herstellers.',
      torchtitan: 'Von PyTorch selbst: 28 % weniger als das Rezept eines Herstellers.',
      maxtext: 'Von Google, für TPUs.'
    }
  },
  plan: {
    title: 'Paralleler Plan',
    intro: 'Der beste wird gesucht. Setze davon etwas von Hand, und der Rest folgt.',
    auto: (value) => `bester: ${value}`,
    free: 'Wieder alles suchen',
    hand: 'Diesen Plan so festhalten',
    more: 'Verschränkung, Micro-Batch, Kontext, Neuberechnung …'
  },
  degrees: {
    tensorParallel: {
      name: 'Tensor',
      says: 'Teilt jede Matrix auf GPUs auf, die nach jedem Block Aktivierungen austauschen: braucht schnelle Verbindungen.'
    },
    pipelineParallel: {
      name: 'Pipeline',
      says: 'Teilt die Schichten in Stufen; an beiden Enden eines Schritts warten Stufen aufeinander.'
    },
    dataParallel: {
      name: 'Daten',
      says: 'Kopien des Modells teilen sich den Batch und mitteln ihre Gradienten einmal je Schritt.'
    },
    expertParallel: {
      name: 'Experten',
      says: 'Verteilt die Experten auf GPUs; jedes Token reist in jeder Schicht zu seinen und zurück.'
    },
    contextParallel: {
      name: 'Kontext',
      says: 'Teilt lange Sequenzen auf GPUs auf, die Schlüssel und Werte herumreichen.'
    },
    virtualStages: {
      name: 'Verschränkung',
      says: 'Gibt jeder Stufe mehrere kurze Folgen von Schichten: weniger Warten, mehr Übertragung und Speicher.'
    },
    expertTensorParallel: {
      name: 'Experten-Tensor',
      says: 'Teilt auch die Matrizen jedes Experten; lohnt selten.'
    },
    microBatch: {
      name: 'Micro-Batch',
      says: 'Sequenzen, die zugleich durchlaufen: mehr füllen den Chip besser und brauchen mehr Speicher.'
    },
    sharding: {
      name: 'Aufteilung',
      says: 'Ob jede Kopie alles hält, alles außer dem Zustand des Optimierers (ZeRO-1) oder nichts ganz (FSDP).',
      none: 'keine',
      zero1: 'ZeRO-1',
      fsdp: 'FSDP'
    },
    recomputed: {
      name: 'Neuberechnung',
      says: 'Rechnet Aktivierungen im Rückwärtslauf neu, statt sie zu behalten: Zeit gegen Speicher.',
      none: 'keine',
      selective: 'Attention und Elementweises',
      core_attn: 'nur Attention',
      act_norm: 'Aktivierungen und Normen',
      op: 'jedes zweite Produkt',
      custom: 'alles, Eingaben bleiben',
      mla_up_proj: 'Projektionen der Latents',
      mla_up_proj_mlp: 'Projektionen und Blöcke',
      full: 'jede Schicht'
    }
  },
  step: {
    title: 'Wohin ein Schritt geht',
    caption: (time, share, worst, lost) =>
      `${time}. ${share} sind Matrixprodukte; von dem, was ein Plan ändern kann, kosten am meisten: ${worst}, ${lost}.`,
    hidden: (time) => `Schraffiert: ${time} Kommunikation, vom Rechnen verdeckt`,
    hiddenName: (name) => `${name}, verdeckt`,
    head: ['Teil', 'Zeit', 'Anteil'],
    parts: {
      matrixProducts: 'Matrixprodukte',
      quantisation: 'Umwandeln in 8 oder 4 Bit',
      attention: 'Attention',
      elementwise: 'Elementweises',
      permute: 'Token nach Experten sortieren',
      tensorParallel: 'Übertragung (Tensor)',
      contextParallel: 'Übertragung (Kontext)',
      expertParallel: 'Token zu Experten',
      pipelineParallel: 'Übertragung zwischen Stufen',
      dataParallel: 'Gradienten und Gewichte',
      recomputation: 'Neuberechnung',
      headAndImbalance: 'ungleiche Stufen, Logits',
      bubble: 'Pipeline-Blase',
      optimiser: 'Optimierer',
      launches: 'Kernel starten',
      fixed: 'fest',
      stragglers: 'Warten auf die langsamste',
      software: 'Software',
      other: 'anderes'
    }
  },
  memory: {
    title: 'Speicher einer GPU',
    caption: {
      fits: (used, capacity) =>
        `${used} von ${capacity}: passt. Solche Schätzungen liegen bis 4 % daneben (neun von zehn).`,
      tight: (used, capacity) =>
        `${used} von ${capacity}: knapp. Solche Schätzungen liegen bis 4 % daneben (neun von zehn).`,
      over: (used, capacity) =>
        `${used} von ${capacity}: passt nicht, soweit die Schätzung weiß. Sie liegt bis 4 % daneben (neun von zehn).`
    },
    head: ['Teil', 'Speicher', 'Anteil am Chip'],
    parts: {
      weights: 'Gewichte',
      gradients: 'Gradienten',
      optimiser: 'Optimierer',
      activations: 'Aktivierungen',
      logits: 'Logits',
      buffers: 'Puffer',
      reserve: 'CUDA, Bibliotheken'
    }
  },
  field: {
    title: (fitting, ties) => `${fitting} Pläne passen; ${ties} sind gleich gut`,
    titleOne: (fitting) => `${fitting} Pläne passen; einer ist am besten`,
    caption:
      'Gefüllt: zu nah beieinander, um zu entscheiden. Die Linie ist das Meiste, was ein Plan mit so viel Speicher erreicht. Wähle einen durch Zeigen oder mit den Pfeiltasten.',
    label: 'Plan im Diagramm',
    said: (plan, rate, memory) => `${plan}: ${rate}, ${memory}`,
    axis: 'TFLOPS je GPU gegen Speicher einer GPU',
    head: ['Plan', 'Leistung', 'Speicher', 'So gut wie der beste'],
    yes: 'ja',
    no: 'nein'
  },
  pipeline: {
    title: 'Die Pipeline',
    caption: (stages, batches, share) =>
      `${stages} Stufen, ${batches} Micro-Batches je Schritt; leer: die Blase, ${share} des Schritts.`,
    one: 'Eine Stufe: in einer Pipeline wartet nichts.',
    shown: (stages) => `Gezeigt: ${stages} der Stufen.`,
    stage: (number) => `Stufe ${number}`,
    forward: 'vorwärts',
    backward: 'rückwärts',
    turns: 'vorwärts und rückwärts im Wechsel',
    head: ['Stufe', 'Arbeitet', 'Wartet']
  },
  map: {
    title: 'Wer mit wem spricht',
    caption: (replicas, stages) =>
      `Eine von ${replicas} Kopien, ${stages === '1' ? 'eine Stufe' : `${stages} Stufen`}: eine Zeile je Stufe, ein Block je schnell verbundener Gruppe. Zeige auf eine GPU, oder nimm die Pfeiltasten.`,
    one: 'Eine Kopie des Modells.',
    rows: (shown, all) => `Gezeigt: ${shown} von ${all} Stufen.`,
    label: 'GPU auf der Karte',
    gpu: (number, stage) => `GPU ${number}, Stufe ${stage}`,
    tensor: (count) => `Tensor: ${count} GPUs teilen sich jede Matrix`,
    context: (count) => `Kontext: ${count} teilen sich eine Sequenz`,
    expert: (count) => `Experten: ${count} halten alle einer Schicht`,
    pipeline: (count) => `Pipeline: eine von ${count} Stufen`,
    data: (count) => `Daten: ${count} Kopien mitteln ihre Gradienten`,
    head: ['GPU', 'Stufe', 'Tensor-Gruppe', 'Kontext-Gruppe', 'Experten-Gruppe']
  },
  curve: {
    title: 'Mehr GPUs',
    caption: (best) =>
      `Der beste Plan für jede Zahl von GPUs bei gleichem Batch. Am meisten leistet jede bei etwa ${best}.`,
    captionHand: 'Dieser Plan auf anderen Zahlen von GPUs, bei gleichem Batch.',
    point: 'GPUs im Diagramm',
    rate: 'TFLOPS je GPU',
    time: 'Tage',
    head: ['GPUs', 'Leistung', 'Mindestens', 'Höchstens', 'Dauer'],
    tooFew: (gpus) => `Unter ${gpus} passt kein Plan.`
  },
  evidence: {
    title: 'Worauf es beruht',
    near: 'Die nächsten veröffentlichten Messungen, und wie weit die Schätzung bei ihnen danebenliegt.',
    head: ['Gemessen', 'Auf', 'Veröffentlicht', 'Schätzung'],
    stakes: 'Was am meisten ausmacht, wenn es anders wäre',
    software: (name) => `Software: ${name}`,
    precision: (name) => `Zahlenformat: ${name}`,
    domain: (count) => `${count} GPUs schnell verbunden`,
    batch: 'doppelter Batch',
    graphs: { none: 'ohne CUDA-Graphs', full: 'mit vollen CUDA-Graphs' },
    overlap: { on: 'Token zu Experten überlappt', off: 'Token zu Experten nicht überlappt' }
  },
  problems: {
    'no-model': 'Der Lauf nennt kein Modell, dessen Schichten bekannt sind. Wähle eines.',
    'no-sequence': 'Nichts sagt, wie viele Token eine Sequenz hat.',
    'no-chip': 'Der Lauf nennt keinen Chip. Wähle einen.',
    'unknown-chip':
      'Von diesem Chip ist für einen Plan zu wenig bekannt: Verbindungen, Speicherbandbreite oder was seine Produkte erreichen.',
    'no-precision':
      'Wie schnell dieser Chip in diesem Zahlenformat multipliziert, ist nicht bekannt. Wähle ein anderes.',
    'no-gpus': 'Nichts sagt, wie viele GPUs es sind.',
    nearest: (plan) => `Der nächste, den es geben kann: ${plan}`,
    'nothing-fits': 'Was passen würde:',
    remedies: {
      gpus: (gpus, rate) => `${gpus}, mit ${rate} je GPU`,
      recomputation: (rate) => `Neuberechnung, wie sie am besten ist, mit ${rate} je GPU`,
      microBatch: (rate) => `ein kleinerer Micro-Batch, mit ${rate} je GPU`,
      optimiser: (rate) => `Momente des Optimierers in BF16, mit ${rate} je GPU`,
      degrees: (rate) => `alle Grade gesucht, mit ${rate} je GPU`
    },
    faults: {
      whole: () => 'Grade sind ganze Zahlen ab 1.',
      heads: (value, limit) => `${limit} Köpfe gehen nicht auf ${value} GPUs auf (Tensor).`,
      layers: (value, limit) => `${limit} Schichten geben keine ${value} gleichen Stufen.`,
      chunks: (value, limit) => `${limit} Schichten geben keine Stufen aus ${value} gleichen Stücken.`,
      tokens: (value, limit) => `${limit} Token gehen nicht auf ${value} GPUs auf (Kontext).`,
      experts: (value, limit) => `${limit} Experten gehen nicht auf ${value} GPUs auf.`,
      'no-experts': () => 'Das Modell hat keine Experten zu verteilen.',
      'expert-width': (value, limit) => `Experten der Breite ${limit} gehen nicht durch ${value}.`,
      'expert-groups': (value, limit) =>
        `Die ${limit} GPUs einer Stufe geben keine ganzen Gruppen von ${value} für die Experten.`,
      batch: (value, limit) => `${limit} Sequenzen je Schritt gehen nicht durch ${value}.`,
      turns: (value, limit) =>
        `${value} Micro-Batches gehen nicht durch ${limit} Stufen, die sich abwechseln.`,
      recomputed: () => 'Diese Neuberechnung braucht latente Attention.',
      precision: () => 'Der Chip hat dieses Zahlenformat nicht.',
      gpus: (value, limit) => `Er braucht ${value} GPUs, und es sind ${limit}.`
    }
  },
  presets: { title: 'Ausgehen von' },
  actions: {
    open: 'Im Rechner öffnen',
    uptime: (size) => `Ein Checkpoint von ${size}: was das an Verfügbarkeit kostet`
  },
  inCalculator: {
    follows: (rate) => `Sie ergibt sich aus dem parallelen Plan: ${rate}.`,
    none: 'Sie ergibt sich aus dem parallelen Plan, der noch keine ergibt: die Seite der Pläne sagt, warum.',
    given: 'Oder lass sie aus einem parallelen Plan für dieses Modell, diese Chips und ihre Zahl folgen.',
    see: 'Plan öffnen',
    hold: (rate) => `Bei ${rate} festhalten`,
    follow: 'Aus dem Plan folgen lassen'
  },
  failed: 'Die Suche ließ sich in diesem Browser nicht starten.'
} satisfies typeof en;
