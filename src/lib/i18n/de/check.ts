import type { OtherReading, TextQuantity } from '$lib/scenario';
import type en from '../en/check';

const list = new Intl.ListFormat('de');
const either = new Intl.ListFormat('de', { type: 'disjunction' });
const counted = (count: number, one: string, more: string): string =>
  `${count}\u00a0${count === 1 ? one : more}`;

/** What a text's figures are, beside the text, in a word. */
const short: Record<TextQuantity, string> = {
  params: 'Größe',
  totalParams: 'Größe insgesamt',
  activeParams: 'aktive Größe',
  tokens: 'Token',
  tokensPerParam: 'Token/Parameter',
  attention: 'Attention',
  compute: 'Rechenaufwand',
  gpus: 'GPUs',
  chip: 'Chip',
  peakFlops: 'Spitze',
  mfu: 'MFU',
  runMfu: 'MFU des Laufs',
  hfu: 'HFU',
  gpuFlops: 'Rate',
  usefulFlops: 'nutzbare Rate',
  clusterFlops: 'Cluster',
  uptime: 'Verfügbarkeit',
  time: 'Dauer',
  gpuTime: 'GPU-Stunden',
  gpuHoursPerTrillion: 'GPU-Stunden je Bio.',
  tokenRate: 'Token/s',
  gpuTokenRate: 'Token/s je GPU',
  gpuPrice: 'Preis',
  cost: 'Kosten',
  gpuPower: 'Leistung',
  pue: 'PUE',
  energy: 'Energie',
  carbonIntensity: 'Strommix',
  carbon: 'CO₂',
  sequence: 'Sequenz',
  batchTokens: 'Batch',
  steps: 'Schritte',
  stepTime: 'Schritt'
};

/** Names of what texts state beside the quantities of the calculator. */
const names: Partial<Record<TextQuantity, string>> = {
  totalParams: 'Parameter insgesamt',
  activeParams: 'Aktive Parameter',
  chip: 'Chip',
  sequence: 'Token je Sequenz',
  batchTokens: 'Token je Schritt',
  gpuHoursPerTrillion: 'GPU-Stunden je Billion Token',
  clusterFlops: 'FLOP/s aller GPUs',
  hfu: 'HFU, Neuberechnung mitgezählt',
  steps: 'Schritte',
  stepTime: 'Zeit je Schritt'
};

/** Why a figure may be meant otherwise, to stand behind its words. */
const otherReadings: Record<OtherReading, string> = {
  total: 'zählt vielleicht alle Parameter, nicht die, die ein Token durchläuft',
  active: 'zählt vielleicht alle Parameter, und ein Token durchläuft weniger',
  cluster: 'gilt vielleicht für den ganzen Cluster, nicht für eine GPU',
  sparse: 'rechnet vielleicht mit Sparsity',
  language: 'ist vielleicht eine Zahl der anderen Sprache',
  recomputation: 'zählt vielleicht Neuberechnung mit',
  gpuHours: 'meint vielleicht die Stunden aller GPUs zusammen oder die einer einzigen',
  prefix: 'ist vielleicht um den Faktor tausend verrutscht',
  otherRun: 'gehört vielleicht zu einem anderen Lauf'
};

export default {
  title: 'Text prüfen',
  description:
    'Füge einen Artikel, eine Modellkarte oder ein Trainingsprotokoll ein und sieh, welche Zahlen zum Training darin stehen, welche zu einem Lauf gehören, ob sie alle stimmen können und was daraus folgt.',
  short,
  names,
  headline: {
    found: (figures: number, runs: number) =>
      `${counted(figures, 'Zahl', 'Zahlen')} zu ${counted(runs, 'Lauf', 'Läufen')} gefunden`,
    none: ['', 'Keine Zahl', ' zu einem Trainingslauf gefunden.'],
    conflict: (name: string | undefined, isAsked: boolean, factor: string) => [
      name ? `; die zu ${name} können ` : '; sie können ',
      isAsked ? 'so nicht alle stimmen' : 'nicht alle stimmen',
      `: Dazwischen liegt ${factor}.`
    ],
    conflicts: (runs: number, factor: string) => [
      `; die von ${runs} Läufen können `,
      'nicht alle stimmen',
      `: Dazwischen liegt bis zu ${factor}.`
    ],
    implausible: (name: string | undefined) => [
      name ? `; die zu ${name} ` : '; sie ',
      'gleichen nichts Veröffentlichtem',
      '.'
    ],
    rounding: ['; sie ', 'passen bis auf Rundung zusammen', '.'],
    agree: ['; sie ', 'passen zusammen', '.'],
    free: ['; ', 'nichts verbindet sie', '.']
  },
  lead: {
    rounding: (factor: string) => `Mit aller Rundung bleibt ${factor}.`,
    unread: (count: number) =>
      count === 0 ? '' : `${counted(count, 'Zahl wurde', 'Zahlen wurden')} nicht gelesen.`,
    private: 'Was du einfügst, verlässt diese Seite nicht.'
  },
  source: {
    label: 'Dein Text',
    placeholder:
      'Füge einen Artikel, eine Modellkarte, eine Tabelle oder ein Protokoll ein, auf Deutsch oder Englisch',
    edit: 'Diesen Text bearbeiten',
    examples: 'Beispiele',
    logs: 'Trainingsprotokolle',
    names: {
      announcement: 'eine Ankündigung, die aufgeht',
      slip: 'ein verrutschter Vorsatz',
      card: 'eine Tabelle aus einer Modellkarte',
      german: 'ein deutscher Absatz',
      article: 'der Artikel über Llama 3'
    },
    reading: 'Liest …',
    failed: 'Das Lesen startet in diesem Browser nicht. Lade die Seite neu und versuch es noch einmal.',
    cut: (read: string, all: string) =>
      `Gelesen sind nur die ersten ${read} von ${all} Zeichen. Längere Texte liest die Kommandozeile.`,
    glued:
      'Eine Tabelle hat wohl ihre Zellen verloren: Wörter und Zahlen kleben aneinander, und was daraus gelesen wird, ist geraten. Kopiere sie noch einmal von der Webseite, oder setz Tabs zwischen die Zellen.',
    nothing:
      'In diesem Text steht keine Zahl zu einem Trainingslauf, die sich lesen ließ: keine Größe, keine Token, GPUs, Stunden, Raten, Kosten oder Energie.',
    noText: 'Dieser Link enthält die Zahlen, wie sie gelesen wurden, nicht den Text, in dem sie standen.'
  },
  marks: {
    title: 'Der Text und was darin gelesen wurde',
    hint: 'Wähle eine Markierung, um sie anders zu lesen, einem anderen Lauf zu geben oder wegzulassen.',
    unread: 'Gepunktete Zahlen wurden nicht gelesen.',
    language: 'Gelesen als',
    languages: { en: 'Englisch', de: 'Deutsch' },
    run: (name: string) => `Lauf ${name}`
  },
  chosen: {
    title: (words: string) => `„${words}“`,
    quantity: 'ist',
    value: 'mit dem Wert',
    run: 'von',
    shared: 'mehreren Läufen',
    newRun: 'einem eigenen Lauf',
    drop: 'Keine Zahl',
    undo: 'Rückgängig',
    close: 'Fertig'
  },
  runs: {
    title: 'Läufe',
    count: (figures: number) => counted(figures, 'Zahl', 'Zahlen'),
    more: (count: number) => `${count} weitere`,
    unnamed: (number: number) => `Lauf ${number}`,
    total: 'Alle zusammen',
    short: {
      conflict: (factor: string) => `können nicht alle stimmen, ${factor}`,
      rounding: 'passen bis auf Rundung',
      agree: 'passen zusammen',
      free: 'nichts verbindet sie',
      implausible: 'ungewöhnlich'
    }
  },
  verdict: {
    wrong: 'Die Zahlen können nicht alle stimmen.',
    title: { conflict: 'Warum nicht', other: 'Passen sie zusammen?' },
    agree: 'Die Zahlen passen auf den Buchstaben genau zusammen.',
    rounding: (factor: string) =>
      `Die Zahlen passen bis auf Rundung zusammen; wie geschrieben liegt ${factor} dazwischen.`,
    free: 'Nichts verbindet diese Zahlen: Keine folgt aus den anderen.',
    conflict: (factor: string, rest: string) =>
      `Wie geschrieben liegt ${factor} dazwischen, mit aller Rundung noch ${rest}.`,
    whole: (figure: string) => `${figure} ist mehr als alles.`,
    peak: (figure: string, chip: string) => `${figure} liegt über jeder dichten Spitzenleistung der ${chip}.`,
    takes: (figures: readonly string[]) =>
      `Nur zusammen widersprechen sie sich: ${list.format(figures)}. Ohne eine davon kann der Rest stimmen.`
  },
  asked: {
    title: 'Erst gefragt',
    readings: otherReadings,
    would: (value: string) => `${value} würde passen`,
    apply: 'So lesen'
  },
  implausible: {
    title: 'Anders als alles Veröffentlichte',
    utilisation: (value: string, published: string) =>
      `Die Zahlen ergeben ${value} der dichten Spitzenleistung des Chips; veröffentlichte Läufe erreichen ${published}.`,
    recomputation: (share: string) =>
      `Nützliche Arbeit ist ${share} der angegebenen Rate, etwa 6/8: Die Rate zählt wohl Neuberechnung mit.`,
    published: (figure: string, run: string, value: string) =>
      `Im Text steht ${figure}; veröffentlicht ist ${run} mit ${value}.`,
    family: 'Was im Text steht, ist die Summe der ganzen Familie.'
  },
  measured: {
    title: 'Was das Protokoll misst',
    rate: (trainer: string, rate: string) => `${trainer} misst ${rate} je GPU, während trainiert wird.`,
    peak: (peak: string) => `Die MFU bezieht sich auf eine Spitzenleistung von ${peak}`,
    chips: (chips: readonly string[]) => `die von ${either.format(chips)}`,
    noChip: 'die dichte Spitze keines Chips',
    mfu: (mfu: string, chip: string) => `Von der dichten 16-Bit-Spitze der ${chip} sind das ${mfu}.`,
    attention: (factor: string) =>
      `Die Rate zählt das ${factor}-Fache von 6 FLOP je Parameter und Token: Attention zählt mit.`,
    plain: (factor: string) => `Die Rate zählt das ${factor}-Fache von 6 FLOP je Parameter und Token.`
  },
  follows: {
    title: 'Was daraus folgt',
    nothing: 'Aus diesen Zahlen allein folgt nichts.',
    published: 'veröffentlichte Läufe',
    assumed: 'Mit 6 FLOP je Parameter und Token und der dichten Spitzenleistung des Chips.'
  },
  take: {
    title: 'Bericht und Zitat',
    markdown: 'Markdown herunterladen',
    about:
      'Der Link enthält die Zahlen, wie sie gelesen wurden, nicht den Text; der Bericht zitiert die Worte jeder Zahl.',
    figure: 'Zahl',
    value: 'Wert',
    said: 'Im Text',
    arithmetic: 'Rechnung',
    assumed:
      'Rundung: eine halbe Einheit der letzten geschriebenen Stelle, höchstens 5 %. 6 FLOP je Parameter und Token; Spitzenleistungen sind dicht.',
    facts: (version: string) => `Gemessen an der Tabelle veröffentlichter Läufe vom Stand ${version}.`,
    link: (url: string) => `Link: ${url}`
  },
  accuracy: {
    title: 'Wie gut gelesen wird',
    lead: 'Texte, von Hand ausgezeichnet und bei jedem Bau dieser Seite neu gelesen. Genauigkeit: wie viel vom Gelesenen stimmt. Trefferquote: wie viel von dem, was dasteht, gelesen wird.',
    texts: 'Texte',
    figures: 'Zahlen',
    precision: 'Genauigkeit',
    recall: 'Trefferquote',
    faultless: 'ohne Fehler',
    verdict: 'richtig beurteilt',
    conflicts: 'Widersprüche gefunden',
    alarms: 'Fehlalarme',
    of: (found: number, of: number) => `${found} von ${of}`,
    sets: { 'short-en': 'kurz, englisch', 'short-de': 'kurz, deutsch', whole: 'ganze öffentliche Texte' },
    note: 'Die kurzen Texte sind zusammen mit dem Leser entstanden, bei anderen trifft er also weniger. Die ganzen sind Artikel, Karten und Beiträge, mit all ihren Zahlen nacherzählt und ausgezeichnet, bevor er sie sah: Beim ersten Mal las er 29 der 33 Zahlen und 3 zu viel; danach wurde behoben, was ihn getäuscht hatte.',
    byQuantity: 'Nach Art der Zahl',
    limits: {
      title: 'Was nicht gelesen wird',
      list: [
        'Bilder, Scans und Diagramme; Tabellen, deren Zellen beim Kopieren zusammengeklebt sind.',
        'Zahlen in anderen Sprachen als Deutsch und Englisch und Preise in anderen Währungen als US-Dollar.',
        'Was ein Text von fremden Läufen, Plänen und „was wäre, wenn“ sagt: Solche Zahlen gelten für den Lauf, von dem die Rede ist.',
        'Welches von mehreren Modellen ein Satz meint, der keines nennt.',
        'Ob eine Zahl stimmt. Gezeigt wird, ob Zahlen zusammen stimmen können und ob sie veröffentlichten gleichen.'
      ]
    }
  },
  open: { calculator: 'Im Rechner öffnen', compare: 'Läufe vergleichen' }
} satisfies typeof en;
