import type en from '../en/article';

const list = new Intl.ListFormat('de');

export default {
  title: 'Der Artikel, nachgerechnet',
  description:
    'Jede Zahl des Artikels „Metas Llama 3 kennenlernen“, geprüft an den Quellen und an den übrigen: welche stimmen, welche falsch sind und welche nicht zusammen wahr sein können.',
  headline: (all, counts) => [
    `${all} Aussagen geprüft: ${counts.holds} stimmen, ${counts.rounded} stimmen gerundet, `,
    `${counts.wrong}\u00a0sind\u00a0falsch`,
    counts.contradicts > 0
      ? `, und ${counts.contradicts} vertragen sich nicht mit den veröffentlichten GPU-Stunden.`
      : '.'
  ],
  further: (misleading, unsupported, computed, judged) =>
    `Von den übrigen führen ${misleading} in die Irre, und für ${unsupported} gibt es keinen veröffentlichten Beleg. ${computed} Urteile sind aus Zahlen berechnet, ${judged} stammen von einem Menschen. Der Artikel heißt „Metas Llama 3 kennenlernen“.`,
  numberWords: [
    [1e12, 'Billionen'],
    [1e9, 'Milliarden'],
    [1e6, 'Millionen']
  ],
  findingsTitle: 'Das Wichtigste zuerst',
  findings: {
    over: (value) => `über ${value}`,
    bound: (value, isLower) => `${value} oder ${isLower ? 'mehr' : 'weniger'}`,
    wrong: (stated, meant, factor, isTooSmall) =>
      `Statt ${stated} müsste es ${meant} heißen: Die Zahl des Artikels ist um den Faktor ${factor} zu ${isTooSmall ? 'klein' : 'groß'}.`,
    conflict: (rate, gpus, uptime, models, factors) =>
      `${rate[0]!.toUpperCase()}${rate.slice(1)} auf ${gpus} bei ${uptime} Verfügbarkeit können die veröffentlichten Modelle ${list.format(models)} nicht beschreiben: Sie brauchten das ${list.format(factors.map((factor) => `${factor}-Fache`))} der GPU-Stunden, die sich daraus ergeben.`,
    chip: (stated, chip, large, small) =>
      `Das „${stated}“ gegenüber Llama 2 ist etwa der Schritt von der A100 zur H100: Der Chip allein bringt ${chip}. Von 70B zu 70B waren es ${large}, von 7B zu 8B ${small}.`
  },
  fit: {
    title: 'Passt das zusammen?',
    caption:
      'Aus Rate und Verfügbarkeit des Artikels folgt, wie viele GPU-Stunden ein Modell braucht; seine Modellkarte sagt, wie viele es waren. Der zweite Faktor lässt jede Rundung gelten: „15 Billionen“ können 14,5 bis 15,5 sein, „6,4 Millionen Stunden“ 6,35 bis 6,45.',
    model: 'Modell',
    implied: 'GPU-Stunden laut Artikel',
    published: 'veröffentlicht',
    nominal: 'Abstand',
    least: (factor) => `≥\u00a0${factor}`,
    escape: (needs) =>
      `Nur wenn „über 15 Billionen“ Token nach oben ganz offen wäre, passte es: ${list.format(needs)}.`,
    need: (model, tokens) => `das ${model} bräuchte ${tokens}`,
    later: 'Das 405B trainierte noch, als der Artikel erschien; seine Token stammen aus der späteren Arbeit.',
    tryTitle: 'Welche Zahlen können nicht zusammen wahr sein?',
    tryCaption: 'Schalte Zahlen aus und ein: Der Rechner sagt, ob die übrigen zusammen wahr sein können.',
    from: {
      article: 'der Artikel',
      card: 'die Veröffentlichung zum Modell',
      rule: 'die Regel, nach der FLOP gezählt werden'
    },
    attention: '6 FLOP je Parameter und Token',
    open: 'Token als „über 15 Billionen“ lesen, nach oben ganz offen',
    torn: (factor) =>
      `Diese Zahlen können nicht alle wahr sein: Auch wenn man jede Rundung gelten lässt, liegen sie ${factor} auseinander.`,
    smallest: (names) =>
      `Die kleinste Menge, die nicht zusammen wahr sein kann: ${list.format(names)}. Lass eine beliebige davon weg, und die übrigen können stimmen.`,
    whole: 'Diese Zahlen können alle wahr sein.',
    follows: 'Dafür braucht es',
    openCalculator: 'Diese im Rechner öffnen'
  },
  filter: 'Zeige',
  all: 'alle',
  verdicts: {
    holds: 'stimmt',
    rounded: 'stimmt gerundet',
    wrong: 'falsch',
    contradicts: 'im Widerspruch',
    misleading: 'irreführend',
    unsupported: 'nicht herleitbar'
  },
  judged: 'von einem Menschen beurteilt',
  shown: (count) => (count === 1 ? '1 Aussage' : `${count} Aussagen`),
  sections: {
    opening: 'Zum Auftakt',
    history: 'Llama 1 und Llama 2',
    models: 'Llama 3 und seine Varianten',
    architecture: 'Architektur und Daten',
    training: 'Training',
    comparison: 'Benchmarks',
    access: 'Wo man es bekommt'
  },
  claims: 'Die Aussagen der Reihe nach',
  strips:
    'Jeder Streifen: über der Linie die Zahl des Artikels als Punkt, darunter als Umriss, woran sie gemessen wird, auf einer logarithmischen Achse. Die Balken zeigen, was die Rundung offen lässt; einer, der verblasst, hat kein Ende.',
  strip: (says, against, measuredBy) => {
    const by = {
      source: 'seine Quelle sagt',
      left: 'nach den GPU-Stunden bleiben',
      alike: 'gleich gegen gleich sind es'
    };
    return `Der Artikel sagt ${says}; ${by[measuredBy]} ${against}.`;
  },
  says: 'Artikel',
  measuredBy: { source: 'Quelle', left: 'nach den GPU-Stunden', alike: 'gleich gegen gleich' },
  evidence: 'Belege',
  worked: 'errechnet',
  calculator: (of) => (of ? `Im Rechner öffnen: ${of}` : 'Im Rechner öffnen'),
  compare: 'Alle Lesarten des „Dreifachen“',
  permalink: 'Seite dieser Aussage',
  benchmarkTable: {
    caption:
      'In Prozent, Instruct-Modelle, 18. April 2024. ✓ heißt, Llama 3 liegt vorn, ✗, es liegt nicht vorn; durchgestrichen ist, was es dem Artikel zufolge übertrifft.',
    model: 'Modell',
    wins: 'liegt vorn',
    loses: 'liegt nicht vorn',
    unnamed: 'im Artikel nicht genannt',
    note: 'Die Zellen von Llama 3 sind die der Modellkarte; die von Gemma, Mistral und Claude stammen aus einer einzigen Abschrift von Metas Tabelle, die ein Bild ist. GPQA ist bei Claude 3 Sonnet und Gemini Pro 1.5 mit Gedankenkette (Chain of Thought), bei Llama 3 ohne.'
  },
  memoryTable: {
    caption:
      'Speicher der Gewichte allein, und ob eine Karte ihn hat; Aktivierungen und Zwischenspeicher kommen dazu.',
    model: 'Modell',
    size: 'Gewichte',
    bits: (bits) => `${bits} Bit`,
    fits: 'passt',
    tooLarge: 'zu groß'
  },
  rule: {
    title: 'Wie ein Urteil zustande kommt',
    text: [
      'Jede Zahl ist ein Intervall. „Über 400“ ist nach oben offen; „etwa“ reicht um eine Einheit der letzten Stelle weiter; eine gerundete Zahl deckt alles, was auf sie gerundet wird; „K“ kann 1.000 oder 1.024 sein; Anzahlen gelten genau. Sie stimmt, wenn alles, was die Quelle meinen kann, wörtlich in ihr liegt. Sie stimmt gerundet, wenn beide sich nur überschneiden, weil gerundet wurde oder ein Wort wie „über“ fehlt. Sonst ist sie falsch, um den angegebenen Faktor.',
      'Im Widerspruch ist eine Zahl, die ihre eigene Quelle zwar bestätigt, die aber nicht zusammen mit den veröffentlichten GPU-Stunden der Modelle wahr sein kann, um die es im Artikel geht; das findet der Gleichungslöser des Rechners. Was auf der Modellkarte neben den GPU-Stunden steht, gilt dabei als richtig. Nicht herleitbar ist eine Zahl, wenn keine veröffentlichten Zahlen, die Gleiches mit Gleichem vergleichen, sie so ergeben, wie der Artikel sie nennt, wer auch immer sie sonst nennt. Aussagen ohne Zahl beurteilt ein Mensch, und das steht dabei.'
    ]
  },
  one: {
    title: (number, count) => `Aussage ${number} von ${count}`,
    heading: (title, verdict) => [`${title}: `, verdict],
    navigation: 'Aussagen',
    all: 'Alle Aussagen',
    previous: (title) => `Vorige: ${title}`,
    next: (title) => `Nächste: ${title}`
  }
} satisfies typeof en;
