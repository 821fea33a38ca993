import type en from '../en/article';

const list = new Intl.ListFormat('de');

export default {
  title: 'Der Artikel, nachgerechnet',
  description:
    'Jede Zahl des Artikels „Metas Llama 3 kennenlernen“ (Ultralytics), geprüft an den Quellen und an den übrigen: welche stimmen, welche falsch sind und welche nicht zusammen wahr sein können.',
  headline: (hold, not, worst) => [
    `${hold} von ${hold + not} Aussagen stimmen, `,
    `${not}\u00a0nicht`,
    worst ? `. Am weitesten daneben: ${worst[0]} statt ${worst[1]}.` : '.'
  ],
  further: {
    wrong: (count) => (count === 1 ? '1 ist falsch' : `${count} sind falsch`),
    contradicts: (places, contradictions) =>
      `${places} Stellen, ${contradictions === 1 ? 'ein Widerspruch' : `${contradictions} Widersprüche`}`,
    misleading: (count) => (count === 1 ? '1 führt in die Irre' : `${count} führen in die Irre`),
    unsupported: (count) =>
      count === 1
        ? '1 ist aus den geprüften Quellen nicht herleitbar'
        : `${count} sind aus den geprüften Quellen nicht herleitbar`,
    unchecked: (count) =>
      count === 1 ? '1 weitere wurde nicht geprüft' : `${count} weitere wurden nicht geprüft`,
    judged: (computed, judged) =>
      `${computed} Urteile sind aus Zahlen berechnet, ${judged} hat ein Mensch gefällt.`
  },
  about: {
    checked: 'Geprüft wurde',
    by: (publisher) => `von ${publisher}, die deutsche Fassung von`,
    undated: (after) => `Die geprüfte Kopie trägt kein Datum; sie entstand nach dem ${after}.`,
    on: (day) => `Stand der Prüfung: ${day}.`,
    answer: 'Widersprechen'
  },
  answer: {
    title: 'Dieser Prüfung widersprechen',
    text: 'Der Herausgeber und alle, die hier lesen, können widersprechen. Nenne die Aussage, was dort stehen müsste, und eine Quelle im Wortlaut; ein Urteil ändert sich, wenn die Quelle es hergibt. Melde es als Issue dort, wo der Quelltext dieser Seite liegt, oder schick es an die, die sie betreiben.',
    copy: 'Vordruck kopieren',
    form: (link) =>
      `Prüfung von „Metas Llama 3 kennenlernen“: ${link}\nAussage (ihr Link):\nWas dort stehen müsste:\nQuelle (Link und Wortlaut):`,
    words: { copied: 'Kopiert', copyFailed: 'Kopiere ihn von hier:' }
  },
  jumps: 'Auf dieser Seite',
  sources: 'Quellen',
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
      `${rate[0]!.toUpperCase()}${rate.slice(1)} auf ${gpus} bei ${uptime} Verfügbarkeit (Anteil der Zeit, in der wirklich trainiert wird): So schreibt es Meta selbst, doch auf die veröffentlichten Modelle ${list.format(models)} trifft es nicht zu. Laut Modellkarten brauchten sie ${list.format(models.map((model, i) => `${factors[i]}-mal (${model})`))} so viele GPU-Stunden, wie daraus folgen.`,
    chip: (stated, chip, large, small) =>
      `Das „${stated}“ gegenüber Llama 2 ist etwa der Schritt von der A100 zur H100: Der Chip allein bringt ${chip}. Von 70B zu 70B waren es ${large}, von 7B zu 8B ${small}.`
  },
  fit: {
    title: 'Passt das zusammen?',
    caption:
      'Aus Rate und Verfügbarkeit des Artikels folgt, wie viele GPU-Stunden ein Modell braucht; seine Modellkarte sagt, wie viele es waren. Grau: der Mindestabstand bei großzügigster Rundung, „15 Billionen“ als 14,5 bis 15,5, „6,4 Millionen Stunden“ als 6,35 bis 6,45.',
    model: 'Modell',
    implied: 'GPU-Stunden, die aus dem Artikel folgen',
    published: 'veröffentlicht',
    nominal: 'Abstand',
    least: (factor) => `≥\u00a0${factor}`,
    escape: (needs) =>
      `Nur wenn „über 15 Billionen“ Token nach oben ganz offen wäre, passte es: ${list.format(needs)}.`,
    need: (model, tokens) => `das ${model} bräuchte ${tokens}`,
    later:
      'Das 405B wurde noch trainiert, als Meta Llama 3 vorstellte; seine Token stammen aus dem späteren Fachartikel.',
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
      `Diese Zahlen können nicht alle wahr sein: Selbst bei großzügigster Rundung bleibt ein Abstand von ${factor}.`,
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
    rounded: 'stimmt ungefähr',
    wrong: 'falsch',
    contradicts: 'im Widerspruch',
    misleading: 'irreführend',
    unsupported: 'nicht herleitbar',
    unchecked: 'nicht geprüft'
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
    'So liest du die Diagramme: Punkt = Artikel, Umriss = Quelle, Balken = Rundungsspielraum, auf einer logarithmischen Achse. Ein Balken, der verblasst, hat kein Ende.',
  strip: (says, against, saidAs, measuredBy) => {
    const by = {
      source: 'seine Quelle sagt',
      left: 'nach den GPU-Stunden bleiben',
      alike: 'gleich gegen gleich sind es'
    };
    const said = { says: 'Der Artikel sagt', follows: 'Aus dem Artikel folgt' };
    return `${said[saidAs]} ${says}; ${by[measuredBy]} ${against}.`;
  },
  saidAs: { says: 'Artikel', follows: 'folgt' },
  measuredBy: { source: 'Quelle', left: 'nach den GPU-Stunden', alike: 'gleich gegen gleich' },
  evidence: 'Belege',
  worked: 'errechnet',
  calculator: (of) => (of ? `Im Rechner öffnen: ${of}` : 'Im Rechner öffnen'),
  compare: 'Alle Lesarten des „Dreifachen“',
  original: 'Im Artikel:',
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
      'Jede Zahl ist ein Intervall. „Über 400“ ist nach oben offen; „etwa“ reicht um eine Einheit der letzten Stelle weiter; eine gerundete Zahl deckt alles, was auf sie gerundet wird; „K“ kann 1.000 oder 1.024 sein; Anzahlen gelten genau. Sie stimmt, wenn alles, was die Quelle meinen kann, wörtlich in ihr liegt. Sie stimmt ungefähr, wenn beide sich nur überschneiden, weil gerundet wurde oder ein Wort wie „über“ fehlt; fehlt in einer Aussage ohne Zahl ein „bald“, gilt dasselbe. Sonst ist sie falsch, um den angegebenen Faktor.',
      'Im Widerspruch ist eine Zahl, die ihre eigene Quelle zwar bestätigt, die aber nicht zusammen mit den veröffentlichten GPU-Stunden der Modelle wahr sein kann, um die es im Artikel geht; das findet der Gleichungslöser des Rechners. Was auf der Modellkarte neben den GPU-Stunden steht, gilt dabei als richtig. Nicht herleitbar ist eine Zahl, wenn keine veröffentlichten Zahlen, die Gleiches mit Gleichem vergleichen, sie so ergeben, wie der Artikel sie nennt, auch wenn Meta sie ebenso nennt. Nicht herleitbar ist eine Aussage, wenn keine der geprüften Quellen sie belegt. Aussagen ohne Zahl beurteilt ein Mensch, und das steht dabei.'
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
