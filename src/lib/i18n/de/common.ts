import type en from '../en/common';

const many = (one: string, more: string) => (value: number) => (value === 1 ? one : more);
const days = many('Tag', 'Tage');

/** What a figure is within a list, where its value and unit say enough. */
const itself = (value: string): string => value;

export default {
  incomplete: {
    title: 'Ein Teil dieser Seite wurde nicht geladen',
    says: 'Ein Teil dieser Seite wurde nicht geladen. Etwas kann fehlen oder nicht das sein, was dein Link sagt. Der Link bleibt erhalten.',
    again: 'Noch einmal laden'
  },
  site: {
    name: 'Trainingseffizienz',
    description:
      'Wie lange dauert es, ein Sprachmodell zu trainieren, und was kostet es? Ein Rechner, der nach jeder Größe auflöst, Spannen ehrlich behandelt und seine Formeln und Quellen zeigt.',
    skip: 'Zum Inhalt springen',
    pages: {
      calculator: 'Rechner',
      plan: 'Plan',
      compare: 'Vergleich',
      check: 'Prüfen',
      article: 'Artikel',
      runs: 'Läufe',
      uptime: 'Verfügbarkeit',
      method: 'Methode'
    },
    navigation: 'Seiten',
    otherLanguage: 'EN',
    otherLanguageName: 'English',
    theme: 'Farbschema',
    themes: { auto: 'wie das System', light: 'hell', dark: 'dunkel' },
    noscript: 'Die Regler brauchen JavaScript. Du siehst die Zahlen des Artikels.',
    claimed:
      'Diese Seite rechnet: 6 Rechenoperationen (FLOP) je Parameter und Token, geteilt durch die erreichte Leistung der GPUs. Die gibst du vor, übernimmst sie von veröffentlichten Läufen, die weit auseinanderliegen, oder lässt sie mit ihrer Spanne aus einem Plan folgen. Verfügbarkeit ist der Anteil der Zeit, in der wirklich trainiert wird. Preise, Stromverbrauch und Strommix sind Annahmen, wo keine Quelle steht.',
    notClaimed: 'Keine Cookies, kein Tracking, keine Anfragen an andere Server. MIT-Lizenz.'
  },
  quantities: {
    params: {
      name: 'Modellparameter',
      hint: 'Trainierte Parameter, die ein Token durchläuft: bei Mixture of Experts die aktiven.',
      unit: many('Parameter', 'Parameter'),
      listed: itself
    },
    tokens: {
      name: 'Trainingstoken',
      hint: 'Alle Token, mit denen trainiert wird, Wiederholungen mitgezählt.',
      unit: many('Token', 'Token'),
      listed: itself
    },
    attention: {
      name: 'Attention-Faktor',
      hint: 'FLOP je Token geteilt durch 6 × Parameter. 1 ist die einfache Regel; 4/3 zählt doppelt berechnete Aktivierungen mit, wie bei Hardware-FLOP.',
      unit: '1',
      listed: (value: string) => `Attention-Faktor ${value}`
    },
    compute: { name: 'Rechenaufwand', hint: 'Modell-FLOP des ganzen Laufs.', unit: 'FLOP', listed: itself },
    gpus: {
      name: 'GPUs',
      hint: 'Beschleuniger, die gleichzeitig trainieren.',
      unit: many('GPU', 'GPUs'),
      listed: itself
    },
    peakFlops: {
      name: 'Spitzenleistung je GPU',
      hint: 'Die Spitze des Chips ohne Sparsity, in der benutzten Genauigkeit.',
      unit: 'TFLOPS',
      listed: (value: string) => `Spitzenleistung ${value} je GPU`
    },
    mfu: {
      name: 'MFU',
      hint: 'Model FLOP Utilisation: erreichte Leistung durch Spitzenleistung, solange Schritte laufen.',
      unit: '%',
      listed: (value: string) => `MFU ${value}`
    },
    gpuFlops: {
      name: 'TFLOPS je GPU',
      hint: 'Modell-FLOP pro Sekunde, die jede GPU schafft, solange Trainingsschritte laufen.',
      unit: 'TFLOPS',
      listed: (value: string) => `${value} je GPU, solange Schritte laufen`
    },
    uptime: {
      name: 'Verfügbarkeit',
      hint: 'Effektive Trainingszeit durch verstrichene Zeit.',
      unit: '%',
      listed: (value: string) => `Verfügbarkeit ${value}`
    },
    usefulFlops: {
      name: 'Nutzbare TFLOPS je GPU',
      hint: 'Modell-FLOP pro Sekunde und GPU über die ganze Zeit, Ausfälle eingerechnet.',
      unit: 'TFLOPS',
      listed: (value: string) => `${value} je GPU über die ganze Zeit`
    },
    time: {
      name: 'Trainingszeit',
      hint: 'Vom Anfang bis zum Ende, Ausfälle eingerechnet.',
      unit: days,
      listed: (value: string) => `Trainingszeit ${value}`
    },
    gpuTime: {
      name: 'GPU-Stunden',
      hint: 'GPUs mal verstrichene Stunden.',
      unit: many('GPU-Stunde', 'GPU-Stunden'),
      listed: itself
    },
    tokenRate: {
      name: 'Token pro Sekunde',
      hint: 'Des ganzen Clusters, über die verstrichene Zeit.',
      unit: 'Token/s',
      listed: itself
    },
    tokensPerParam: {
      name: 'Token je Parameter',
      hint: 'Etwa 20 ergaben bei Hoffmann et al. 2022 (Chinchilla) den kleinsten Verlust für gegebenen Rechenaufwand; viel benutzte Modelle trainieren mit weit mehr.',
      unit: 'Token je Parameter',
      listed: itself
    },
    gpuPrice: {
      name: 'Preis je GPU-Stunde',
      hint: 'Was dich eine Stunde einer GPU kostet.',
      unit: 'USD je GPU-Stunde',
      listed: itself
    },
    cost: {
      name: 'Kosten',
      hint: 'GPU-Stunden mal Preis; Personal, Speicher und Fehlversuche nicht gezählt.',
      unit: 'USD',
      listed: (value: string) => `Kosten ${value}`
    },
    gpuPower: {
      name: 'Leistung je GPU',
      hint: 'Mittlere elektrische Leistung einer GPU; die Nennleistung ist eine obere Schätzung.',
      unit: 'W',
      listed: (value: string) => `${value} je GPU`
    },
    pue: {
      name: 'PUE',
      hint: 'Leistung des ganzen Rechenzentrums durch Leistung der GPUs.',
      unit: '1',
      listed: (value: string) => `PUE ${value}`
    },
    energy: {
      name: 'Energie',
      hint: 'GPU-Leistung mal PUE mal GPU-Stunden.',
      unit: 'MWh',
      listed: (value: string) => `Energie ${value}`
    },
    carbonIntensity: {
      name: 'Strommix',
      hint: 'CO₂-Äquivalent je Kilowattstunde aus dem Netz.',
      unit: 'g/kWh',
      listed: (value: string) => `${value} CO₂e`
    },
    carbon: {
      name: 'CO₂',
      hint: 'CO₂-Äquivalent der Energie, ohne Herstellung der Hardware.',
      unit: 't',
      listed: (value: string) => `${value} CO₂e`
    },
    gpuTokenRate: {
      name: 'Token pro Sekunde je GPU',
      hint: 'Solange Trainingsschritte laufen: was ein Trainingslog ausgibt, geteilt durch die Zahl der GPUs.',
      unit: 'Token/s je GPU',
      listed: (value: string) => `${value}, solange Schritte laufen`
    },
    runMfu: {
      name: 'MFU über den ganzen Lauf',
      hint: 'Modell-FLOP durch das, was die GPUs mit Spitzenleistung geschafft hätten, Ausfälle eingerechnet: MFU mal Verfügbarkeit.',
      unit: '%',
      listed: (value: string) => `MFU ${value} über den ganzen Lauf`
    }
  },
  units: {
    minutes: many('Minute', 'Minuten'),
    hours: many('Stunde', 'Stunden'),
    days,
    years: many('Jahr', 'Jahre')
  },
  range: {
    atMost: (value: string) => `höchstens ${value}`,
    atLeast: (value: string) => `mindestens ${value}`,
    to: '–'
  },
  headline: {
    time: '{params} mit {tokens} zu trainieren dauert {time} auf {gpus}.',
    gpus: 'Um {params} mit {tokens} in {time} zu trainieren, brauchst du {gpus}.',
    tokens: 'Trainingszeit {time}, {gpus}: Für {params} reicht das bis {tokens}.',
    params: 'Trainingszeit {time}, {gpus}: Mit {tokens} reicht das für {params}.',
    gpuFlops: '{params}, {tokens}, Trainingszeit {time}: Jede von {gpus} muss {gpuFlops} schaffen.',
    mfu: '{params}, {tokens}, Trainingszeit {time}: {gpus} brauchen {mfu} MFU.',
    uptime: '{params}, {tokens}, Trainingszeit {time}: {gpus} müssen {uptime} der Zeit trainieren.',
    gpuTime: '{params} mit {tokens} zu trainieren braucht {gpuTime}.',
    cost: '{params} mit {tokens} zu trainieren kostet {cost}.',
    compute: '{params} mit {tokens} zu trainieren braucht {compute}.',
    conflict: 'Diese Zahlen können nicht alle stimmen: Sie liegen um {factor} auseinander.',
    agree: 'Diese Zahlen passen zusammen.',
    rounded: 'Gerundet passen diese Zahlen zusammen.',
    missing: (name: string) => `Die Angaben reichen nicht für: ${name}.`
  },
  rows: {
    solveFor: (name: string) => `Gesucht: ${name}`,
    about: (name: string) => `Was ${name} bedeutet`,
    answer: 'gesucht',
    follows: 'ergibt sich',
    missing: 'nicht angegeben',
    narrowed: (value: string) => `die anderen lassen ${value} zu`,
    give: (missing: string) => `Es fehlt noch: ${missing}.`,
    more: 'MFU, Preis, Leistung …',
    offers: 'Was veröffentlichte Läufe erreichen',
    inputs: 'Was du ändern kannst',
    published: (run: string, value: string) => `${run}: ${value}`,
    value: (name: string) => `${name}, als Text`,
    understood: (value: string) => `Gelesen als ${value}.`
  },
  charts: {
    table: 'Die Zahlen als Tabelle',
    save: 'Diagramm speichern als',
    saveShort: 'Speichern',
    failed: 'Das ging schief. Versuch es mit Verbindung noch einmal.',
    time: {
      title: 'Doppelt so viele GPUs, halbe Zeit',
      caption:
        'Zieh den Punkt, um die Zahl der GPUs zu wählen. Die Verfügbarkeit bleibt hier gleich; in echten Clustern sinkt sie mit der Größe.',
      point: 'GPUs im Diagramm',
      line: (params: string, tokens: string) => `${params}, ${tokens}`,
      opened: 'geöffnet',
      unavailable: 'Es ist zu wenig bekannt, oder nicht alles kann stimmen: Es gibt keine Linie.'
    },
    hours: {
      title: 'Wohin die GPU-Stunden gehen',
      caption: 'Was der Lauf bei Spitzenleistung und ohne Ausfall bräuchte, und was dazu verloren geht.',
      part: 'Teil',
      ideal: 'bei Spitzenleistung',
      utilisation: 'durch Auslastung verloren',
      downtime: 'durch Ausfälle verloren',
      lost: 'durch Auslastung und Ausfälle verloren',
      total: 'gesamt',
      share: 'Anteil',
      unavailable: 'Um die GPU-Stunden aufzuteilen, braucht es Spitzenleistung, MFU und Verfügbarkeit.'
    },
    effect: {
      title: 'Was die Antwort bewegt',
      caption: (answer: string) =>
        `Wie sich die Größe „${answer}“ ändert, wenn eine Eingabe um 10 % sinkt oder steigt.`,
      spans: (answer: string) =>
        `Wie sich die Größe „${answer}“ ändert, wenn eine Eingabe von einem Ende ihrer Spanne zum anderen geht, sonst um 10 % sinkt oder steigt.`,
      most: (input: string) => `Am meisten zählt: ${input}.`,
      input: 'Eingabe',
      less: '−10 %',
      more: '+10 %',
      capped: (value: string) => `bis höchstens ${value}`,
      none: 'Keine Eingabe bewegt diese Antwort.'
    }
  },
  actions: {
    copy: 'Link kopieren',
    copied: 'Link kopiert',
    copyFailed: 'Kopier diesen Link:',
    share: 'Teilen',
    undo: 'Rückgängig',
    redo: 'Wiederholen',
    back: 'Zurück zum geöffneten Szenario',
    name: 'Name dieses Szenarios (freiwillig)',
    namePlaceholder: 'Gib dem Szenario einen Namen',
    compareWith: (name: string) => `Vergleichen mit ${name}`,
    takeAway: 'Mitnehmen'
  },
  names: {
    ownModel: 'ein eigenes Modell',
    changed: (figures) => `von Hand geändert: ${figures}`,
    total: (value) => `insgesamt ${value}`,
    sequence: (count) => `${count} Tokens je Sequenz`,
    batch: (count) => `${count} Tokens je Schritt`
  },
  notices: {
    title: 'Ein Teil des Links ließ sich nicht verwenden',
    problems: {
      unreadable: 'ist keine Zahl, keine Spanne und kein offenes Ende',
      'not-positive': 'muss über null liegen',
      'too-large': 'ist zu groß',
      'too-small': 'ist zu klein',
      reversed: 'hat die Enden vertauscht',
      'no-bound': 'grenzt nichts ein',
      'above-domain': 'liegt über 100 %',
      duplicate: 'steht zweimal da; das erste gilt',
      'unknown-quantity': 'ist keine Größe',
      'unknown-run': 'ist kein Lauf dieses Vergleichs',
      'unknown-measure': 'ist kein Maß',
      'unknown-theme': 'ist weder light noch dark',
      'too-long': 'ist zu lang und wurde gekürzt',
      'uptime-given': 'bleibt weg: die Verfügbarkeit ist angegeben',
      'unknown-chip': 'steht nicht in der Liste der Chips',
      'unknown-precision': 'ist kein Zahlenformat',
      'unknown-model': 'steht nicht in der Liste der Modelle',
      'unknown-software': 'ist keine Trainingssoftware, die hier bekannt ist',
      'unknown-word': 'bedeutet hier nichts; basis=published und keep=all ginge',
      'unknown-degree': 'sagt in einem Plan nichts; tp8.pp16.mbs1 oder auto ginge',
      'without-chip': 'bleibt weg: der Link nennt keinen Chip',
      'no-peak': 'bleibt weg: für diesen Chip ist dazu keine Spitzenleistung veröffentlicht',
      'unknown-convention': 'ist keine Art, FLOP zu zählen',
      'unknown-recomputation': 'ist weder none noch selective noch full',
      'no-count': 'ist keine ganze Zahl über null',
      'missing-field': 'fehlt, deshalb bleibt das Modell weg',
      'impossible-field': 'passt nicht zu den anderen Angaben des Modells, das deshalb wegbleibt'
    }
  },
  outcome: {
    held: (name: string, value: string) => `${name} bleibt bei ${value}.`,
    released: (name: string) => `Aus den anderen ergibt sich jetzt: ${name}.`,
    letGo: (name: string, before: string) => `Aus den anderen ergibt sich jetzt: ${name}. Vorher: ${before}.`,
    keepThat: 'Lieber diese Angabe behalten',
    keepBoth: 'Beide behalten und prüfen',
    keepAll: 'Alle Angaben behalten und prüfen, ob sie zusammenpassen',
    followsFrom: (name: string, from: string, value: string) =>
      `${name} ergeben sich jetzt aus der ${from} von ${value}.`,
    nothingFollows: (name: string, missing: string) =>
      `Nach ${name} lässt sich nicht auflösen: Es fehlt ${missing}.`,
    noEffect: (name: string) => `Nach ${name} lässt sich nicht auflösen: Nichts Bekanntes hängt davon ab.`,
    whole: (value: string, time: string) => `In ganzen GPUs: ${value}, ${time}.`
  },
  conflict: {
    title: 'Was nicht zusammenpasst',
    against: (name: string, given: string, implied: string, factor: string, left: string | undefined) =>
      `${name}: Angegeben ist ${given}, aus den anderen folgt ${implied}. Dazwischen liegt ${left ? 'wörtlich genommen ' : ''}der Faktor ${factor}${left ? `, nach Runden noch ${left}` : ''}.`,
    bound: (name: string, implied: string) => `${name} wäre ${implied}. Mehr als 100 % geht nicht.`,
    between: 'Nur zusammen widersprechen sie sich:',
    release: 'Lass eine aus den anderen folgen:',
    rounded: {
      title: 'Gerundet passen sie zusammen',
      text: (name: string, factor: string) =>
        `Wörtlich genommen trennt diese Angaben bei ${name} der Faktor ${factor}. Das erklärt sich durch Runden: Jede kann um eine halbe Einheit ihrer letzten Stelle danebenliegen.`
    },
    otherChip: (peak: string, chip: string, others: readonly string[]) =>
      `${peak} ist die Spitze des ${chip}. War es ein anderer Chip? Üblich wäre der Wert mit ${others.join(' oder ')}.`,
    slip: {
      recomputation:
        'Ein Faktor von 1,33 bis 1,4 ist oft Hardware-FLOP samt neu berechneter Aktivierungen, gelesen als Modell-FLOP.',
      double:
        'Ein Faktor um 2 ist oft eine Spitze mit Sparsity oder in FP8, genommen statt der dichten in BF16. Oder Multiplikation und Addition sind als eine FLOP gezählt statt als zwei.',
      half: 'Das Doppelte ist oft die Spitze eines halben Chips: eines der beiden Dies einer MI250X oder eines TPU-Kerns.',
      forward: 'Ein Faktor um 3 ist oft der Vorwärtsdurchlauf allein: 2 FLOP je Parameter und Token statt 6.',
      prefix: 'Ein Faktor um 1.000 ist oft ein falscher Vorsatz: GFLOPS, TFLOPS, PFLOPS.',
      cluster:
        'Ein Faktor nahe der GPU-Zahl ist oft ein Wert des ganzen Clusters, gelesen als Wert je GPU. Oder GPU-Stunden sind noch einmal mit den GPUs malgenommen.'
    },
    further: (count: number) => (count === 1 ? 'Ein weiterer Widerspruch.' : `${count} weitere Widersprüche.`)
  },
  basis: {
    published: 'veröffentlicht',
    derived: 'aus veröffentlichten Zahlen berechnet',
    assumed: 'angenommen',
    source: 'Quelle',
    quote: 'Zitat'
  }
} satisfies typeof en;
