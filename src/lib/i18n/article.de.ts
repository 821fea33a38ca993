import type { PageTexts } from './index';

const list = new Intl.ListFormat('de');

export default {
  title: 'Der Artikel, nachgerechnet',
  description:
    'Jede Zahl des Artikels „Metas Llama 3 kennenlernen“, geprüft an den Quellen und an den übrigen: welche stimmen, welche falsch sind und welche nicht zusammen wahr sein können.',
  article: 'Metas Llama 3 kennenlernen',
  headline: (all, counts) => [
    `${all} Aussagen geprüft: ${counts.holds} stimmen, ${counts.rounded} stimmen gerundet, `,
    `${counts.wrong}\u00a0sind\u00a0falsch`,
    counts.contradicts > 0 ? `, und ${counts.contradicts} können nicht alle wahr sein.` : '.'
  ],
  further: (misleading, unsupported) =>
    `Von den übrigen führen ${misleading} in die Irre, und ${unsupported} lassen sich aus nichts Veröffentlichtem herleiten. „Metas Llama 3 kennenlernen“, Aussage für Aussage.`,
  findingsTitle: 'Das Wichtigste zuerst',
  findings: {
    over: (value) => `über ${value}`,
    wrong: (stated, meant, factor, isTooSmall) =>
      `Statt „${stated}“ müsste es ${meant} heißen: Die Zahl des Artikels ist ${factor} zu ${isTooSmall ? 'klein' : 'groß'}.`,
    conflict: (rate, gpus, uptime, models, factors) =>
      `${rate[0]!.toUpperCase()}${rate.slice(1)} auf ${gpus} bei ${uptime} Verfügbarkeit können die veröffentlichten Modelle ${list.format(models)} nicht beschreiben: Sie brauchten ${list.format(factors)} so viele GPU-Stunden, wie diese Zahlen ergeben.`,
    chip: (stated, chip, sameSize) =>
      `Das „${stated}“ gegenüber Llama 2 ist etwa der Schritt von der A100 zur H100: Der Chip allein macht ${chip}. Modelle gleicher Größe gewannen ${sameSize}.`
  },
  fit: {
    title: 'Passt das zusammen?',
    caption:
      'Aus Rate und Verfügbarkeit des Artikels folgt, wie viele GPU-Stunden ein Modell braucht; seine Modellkarte sagt, wie viele es waren. Der kleinste Abstand gesteht alle Rundung zu: „15 Billionen“ können 14,5 bis 15,5 sein, „6,4 Millionen Stunden“ 6,35 bis 6,45.',
    model: 'Modell',
    implied: 'GPU-Stunden laut Artikel',
    published: 'veröffentlicht',
    nominal: 'Abstand',
    least: 'kleinster Abstand',
    later: 'Das 405B trainierte noch, als der Artikel erschien; seine Token stammen aus der späteren Arbeit.',
    tryTitle: 'Welche Zahlen können nicht zusammen wahr sein?',
    tryCaption: 'Schalte Zahlen aus und ein: Der Rechner sagt, ob die übrigen zusammen wahr sein können.',
    from: {
      article: 'der Artikel',
      card: 'die Veröffentlichung zum Modell',
      rule: 'die Zählregel'
    },
    attention: '6 FLOP je Parameter und Token',
    open: 'Token als „über 15 Billionen“ lesen, nach oben offen',
    torn: (factor) =>
      `Diese Zahlen können nicht alle wahr sein: Auch mit aller Rundung liegen sie ${factor} auseinander.`,
    smallest: (names) =>
      `Die kleinste Menge, die nicht zusammen wahr sein kann: ${list.format(names)}. Lass eine beliebige davon weg, und die übrigen können stimmen.`,
    whole: 'Diese Zahlen können alle wahr sein.',
    wholeOpen:
      'Diese Zahlen können alle wahr sein: Ist „über 15 Billionen“ nach oben offen, finden sich immer genug Token, um die Stunden zu füllen. So viele braucht es:',
    follows: 'Dann',
    openCalculator: 'Im Rechner öffnen'
  },
  filter: 'Zeige',
  all: 'alle',
  verdicts: {
    holds: 'stimmt',
    rounded: 'stimmt gerundet',
    wrong: 'falsch',
    contradicts: 'widerspricht',
    misleading: 'irreführend',
    unsupported: 'nicht herleitbar'
  },
  judged: 'von einem Menschen beurteilt',
  shown: (count) => (count === 1 ? '1 Aussage' : `${count} Aussagen`),
  parts: {
    opening: 'Zum Auftakt',
    history: 'Llama 1 und Llama 2',
    models: 'Llama 3 und seine Varianten',
    architecture: 'Architektur und Daten',
    training: 'Training',
    comparison: 'Benchmarks',
    access: 'Wo es das gibt'
  },
  claims: 'Die Aussagen der Reihe nach',
  strips:
    'Jeder Streifen: die Zahl des Artikels als Punkt über der Linie, die seiner Quelle als Umriss darunter, auf einer eigenen logarithmischen Achse. Der Balken ist, was die Rundung offen lässt; ein Ende, das am Rand hinausläuft, ist offen.',
  strip: (says, against) => `Der Artikel sagt ${says}, seine Quelle ${against}.`,
  says: 'Artikel',
  against: 'Quelle',
  evidence: 'Belege',
  worked: 'errechnet',
  calculator: 'Im Rechner öffnen',
  compare: 'Läufe vergleichen',
  permalink: 'Seite dieser Aussage',
  benchmarkTable: {
    caption:
      'In Prozent, Instruct-Modelle, 18. April 2024. Durchgestrichen ist ein Vergleich, den der Artikel behauptet und den Llama 3 verliert.',
    model: 'Modell',
    wins: 'schlägt',
    loses: 'schlägt nicht',
    unnamed: 'im Artikel nicht genannt',
    note: 'Die Zellen von Llama 3 sind die der Modellkarte; die von Gemma, Mistral und Claude stammen aus einer einzigen Abschrift von Metas Tabelle, die ein Bild ist. GPQA ist bei Claude 3 Sonnet und Gemini Pro 1.5 mit Gedankenkette (Chain of Thought), bei Llama 3 ohne.'
  },
  memoryTable: {
    caption: 'Speicher der Gewichte allein; Aktivierungen und Zwischenspeicher kommen dazu.',
    bits: (bits) => `${bits} Bit`,
    fits: (cards) => `passt auf ${cards.join(', ')}`,
    none: 'passt auf keine davon',
    cards: 'Consumer-Karten'
  },
  rule: {
    title: 'Wie ein Urteil zustande kommt',
    text: [
      'Jede Zahl ist ein Intervall: „über 400“ ist nach oben offen, „etwa“ reicht um eine Einheit der letzten Stelle weiter, eine schlichte Zahl deckt alles, was auf sie gerundet wird, und „K“ kann 1.000 oder 1.024 sein. Sie stimmt, wenn alles, was die Quelle meinen kann, wörtlich in ihr liegt; sie stimmt gerundet, wenn sich beide erst mit Rundung treffen; sonst ist sie falsch, um den angegebenen Faktor.',
      'Eine Zahl widerspricht, wenn ihre Quelle zwar dasselbe sagt, sie aber nicht zusammen mit anderen des Artikels wahr sein kann; das findet der Gleichungslöser des Rechners. Nicht herleitbar ist sie, wenn nichts Veröffentlichtes, das Gleiches mit Gleichem vergleicht, sie ergibt, wer auch immer sie nennt. Aussagen ohne Zahl beurteilt ein Mensch, und das steht dabei.'
    ]
  },
  one: {
    title: (number, count) => `Aussage ${number} von ${count}`,
    heading: (verdict) => `Diese Aussage des Artikels: ${verdict}`,
    all: 'Alle Aussagen',
    previous: 'Vorige Aussage',
    next: 'Nächste Aussage'
  }
} satisfies PageTexts<'article'>;
