import type { MissReason } from '$lib/catalog/published/miss-reason';
import type en from '../en/runs';

const many = (one: string, more: string) => (count: number, shown: string) =>
  `${shown} ${count === 1 ? one : more}`;

export default {
  title: 'Veröffentlichte Läufe',
  description:
    'Wie gut der Rechner veröffentlichte Trainingsläufe trifft, mit jeder Abweichung, und eine Tabelle aller Läufe mit Quellen.',
  headline:
    'Geschätzt nur aus Größe, Token und Chip, liegen die GPU-Stunden eines Laufs um {guess} daneben. Aus seiner eigenen Rate sind es bei der Schrittzeit {step}, bei den Stunden {hours}.',
  headlineNothing: 'Es sind zu wenige Läufe, um zu sagen, wie weit die Arithmetik danebenliegt.',
  medians: (steps: string, hours: string, guesses: string, rows: string) =>
    `Mediane über ${steps} Schrittzeiten, ${hours} Läufe mit Rate und Stunden und ${guesses} Läufe mit Stunden, von ${rows} Zeilen. Jede Abweichung über 15 % steht unten.`,
  jumps: 'Auf dieser Seite',
  rows: many('Zeile', 'Zeilen'),
  runs: many('Lauf', 'Läufe'),
  organisations: many('Organisation', 'Organisationen'),
  noscript: 'Die Tabelle zeigt die neuesten Zeilen. Sortieren, Suchen und der Rest brauchen JavaScript.',

  arithmetic: {
    title: 'Stimmt die Arithmetik?',
    lead: 'Jeder Punkt ist eine veröffentlichte Zeit und die, die aus der veröffentlichten Rate des Laufs folgt; FLOP sind gezählt wie in der Quelle. Auf der Linie sind beide gleich; das Band reicht 10 % nach oben und unten.',
    hours: (bias: string) =>
      `Eine Schrittzeit ist fast schon die Rechnung der Quelle selbst und prüft kaum mehr als die Zahl der FLOP. Stunden prüfen mehr: Eine Rate weiß nichts von Ausfällen, Neustarts und wiederholten Schritten, deshalb sind die berechneten Stunden im Ganzen ${bias}. Dafür gibt es die Verfügbarkeit.`,
    fewer: (percent: string) => `${percent} zu wenig`,
    more: (percent: string) => `${percent} zu viel`,
    method: 'Wie Quellen FLOP zählen',
    axis: 'GPU-Stunden für eine Milliarde Token',
    published: 'veröffentlicht',
    computed: 'berechnet'
  },
  guess: {
    title: 'Wie gut lässt es sich schätzen?',
    lead: 'Jeder Punkt ist ein Lauf: seine veröffentlichten GPU-Stunden und was sich allein aus Größe, Token und Chip ergibt, mit dem Median der Auslastung anderer Läufe. Die dünnen Linien fassen neun von zehn.',
    fair: (alone: string) =>
      `Kein Lauf derselben Organisation hilft beim Schätzen: Modelle aus einem Fachartikel teilen Code und Cluster, eines verrät das andere, und dein eigener Lauf hat hier keine Geschwister. Mit Geschwistern liegt der Median bei ${alone}.`,
    coverage: 'Wie oft die Spannen halten',
    axis: 'GPU-Stunden',
    published: 'veröffentlicht',
    computed: 'geschätzt'
  },
  series: {
    step: 'Schrittzeiten',
    hours: 'Stunden, gemessen',
    calculated: 'Stunden, von der Quelle berechnet',
    lasting: 'Läufe ab einem Tag',
    short: 'Läufe unter einem Tag'
  },
  seriesMark: {
    step: 'kleine Punkte',
    hours: 'große Punkte',
    calculated: 'Ringe',
    lasting: 'Punkte',
    short: 'Ringe'
  },
  misses: {
    more: (count: number) => `${count} kleinere`,
    title: (count: string) => `Um mehr als 15 % daneben: ${count}`,
    none: 'Kein Lauf liegt um mehr als 15 % daneben.',
    over: (percent: string) => `${percent} zu viele Stunden`,
    under: (percent: string) => `${percent} zu wenige Stunden`,
    noReason: 'kein Grund bekannt',
    all: (count: string) => `Alle ${count}`
  },
  unusable: (count: string) => `Nicht verwendbar: ${count}`,
  plans: {
    title: 'Wie weit liegt die Schätzung der Pläne daneben?',
    lead: (rows, dense, mixture, yardstick) =>
      `${rows} veröffentlichte Schrittzeiten mit ihrem Plan. Bleiben alle Zeilen eines Modells weg und wird der Rest neu angepasst, liegt seine Leistung bei dichten Modellen im Median um ${dense} daneben, bei Expertenmischungen um ${mixture}; eine feste MFU je Chip und Zahlenformat um ${yardstick}.`,
    head: ['Zeilen', 'Median', 'Neun von zehn', 'Im Ganzen'],
    leftOut: 'Modelle, an die sie nicht angepasst wurde',
    yardstick: 'feste MFU',
    fitted: 'Alle Zeilen, wie angepasst',
    dense: 'dicht',
    mixture: 'Expertenmischungen',
    byChip: 'Nach Chip',
    byPrecision: 'Nach Zahlenformat',
    worst: 'Die schlechtesten Familien'
  },
  accuracy: {
    pick: 'Im Diagramm zeigen',
    what: 'Was',
    count: 'Läufe',
    median: 'Median',
    p90: '90 % innerhalb',
    bias: 'Tendenz',
    all: 'alle',
    note: 'Median und 90. Perzentil der Größe des Fehlers, als Anteil der veröffentlichten Zeit. Die Tendenz ist das geometrische Mittel von berechnet durch veröffentlicht: unter null, wo zu wenige Stunden herauskommen.',
    chips: 'Nach Chip'
  },
  reasons: {
    kind: 'kein einzelner Trainingslauf oder von unbekannter Art',
    calculated: 'Stunden von der Quelle berechnet, nicht gemessen',
    derived: 'eine Zahl wurde aus der anderen berechnet',
    'no-size': 'Größe oder Token nicht veröffentlicht',
    'no-time': 'keine Zeit veröffentlicht',
    'no-rate': 'keine Rate veröffentlicht',
    'no-peak': 'Spitzenleistung des Chips nicht bekannt',
    repeat: 'sagt dasselbe wie eine andere Zeile',
    impossible: 'bräuchte mehr als die Spitzenleistung des Chips',
    'too-few': 'zu wenige andere Läufe'
  } as Record<string, string>,
  missReasons: {
    downtime: 'Ausfälle und wiederholte Schritte stecken in den Stunden',
    'no downtime': 'die Stunden lassen Ausfälle weg',
    recomputation: 'Aktivierungen wurden doppelt berechnet',
    'long context': 'lange Sequenzen: Attention ist nicht gezählt',
    'lower-bound tokens': 'die Token sind eine Untergrenze, was einen Teil erklärt',
    'uncertain tokens': 'die Token sind unsicher',
    rounded: 'eine gerundete Zahl',
    'mixture of experts': 'eine Mixture of Experts',
    'narrow format': 'die Spitze gilt für ein schmales Zahlenformat',
    'small model': 'ein kleines Modell lastet eine GPU schlecht aus',
    'nominal peak': 'der Anteil gilt für eine andere Spitze',
    'attention counted': 'die MFU der Quelle zählt Attention mit',
    inconsistent: 'die eigenen Zahlen widersprechen sich'
  } satisfies Record<MissReason, string>,
  kinds: {
    full_run: 'ganzer Lauf',
    throughput: 'Durchsatz',
    projection: 'Hochrechnung',
    project_total: 'ganzes Projekt',
    full_run_estimated: 'ganzer Lauf, geschätzt',
    full_run_planned: 'ganzer Lauf, geplant',
    full_run_distilled: 'ganzer Lauf, destilliert',
    full_run_multimodal: 'ganzer Lauf, multimodal',
    flops_only: 'nur FLOP',
    energy_only: 'nur Energie',
    vendor_claim: 'Angabe des Anbieters',
    partial: 'unvollständig',
    duplicate: 'Wiederholung'
  } as Record<string, string>,

  ranges: {
    title: 'Was veröffentlichte Läufe erreichen',
    lead: 'Dick: die Hälfte der Läufe; dünn: neun von zehn; der Strich ist der Median. Wenn du deine MFU nicht kennst, bietet der Rechner diese Spannen an.',
    step: 'MFU, solange Schritte laufen',
    whole: 'MFU über den ganzen Lauf, Ausfälle eingerechnet',
    groupNames: {
      all: 'alle Läufe',
      narrow: (format: string) => `${format}, alle Chips`,
      bf16: '16 Bit, alle Chips'
    },
    makes: {
      dense: 'dichte Modelle ab 1 Mrd.',
      small: 'dichte Modelle unter 1 Mrd.',
      mixture: 'Mixture of Experts (MoE)'
    },
    sizes: {
      'under-10B': 'unter 10 Mrd. Parameter',
      '10B-100B': '10 bis 100 Mrd. Parameter',
      'from-100B': 'ab 100 Mrd. Parameter'
    },
    scales: {
      'under-256': 'unter 256 GPUs',
      '256-2047': '256 bis 2.047 GPUs',
      'from-2048': 'ab 2.048 GPUs'
    },
    few: (groups: string) =>
      `${groups} Gruppen haben weniger als 10 Läufe; für sie steht die nächstgrößere ein`,
    from: (runs: string, organisations: string) => `${runs}, ${organisations}`,
    method:
      'Die Gruppen standen fest, bevor etwas aus ihnen berechnet wurde; Größe meint die Parameter, die ein Token durchläuft. Ein Quantil ist der Wert auf Rang p(n + 1) der sortierten Läufe: Unter 19 Läufen sind neun von zehn einfach der kleinste bis größte. Hardware-FLOP zählen nicht mit.',
    group: 'Gruppe',
    count: 'Läufe',
    from50: 'Hälfte',
    from90: 'Neun von zehn',
    medianHead: 'Median'
  },
  coverage: {
    title: 'Halten die Spannen, was sie versprechen?',
    lead: 'Jeder Lauf gegen die Spanne, die die anderen ergeben, mit dem 95-%-Intervall dieses Anteils (Wilson). Läufe einer Organisation ähneln sich, deshalb ist dieses Intervall zu schmal.',
    what: 'Spanne für',
    half: 'soll die Hälfte fassen',
    most: 'soll neun von zehn fassen',
    alone: 'ohne den Lauf selbst',
    family: 'ohne seine Organisation',
    of: (within: string, runs: string) => `${within} von ${runs}`,
    step: 'MFU, solange Schritte laufen',
    whole: 'MFU ganzer Läufe'
  },

  table: {
    title: (rows: string) => `Alle ${rows} Zeilen`,
    search: 'Suche',
    searchHint: 'Modell, Quelle, Zitat, Anmerkung …',
    chip: 'Chip',
    org: 'Organisation',
    kind: 'Art',
    size: 'Größe',
    make: 'Modellart',
    any: 'alle',
    sort: 'Sortieren nach',
    up: 'aufwärts',
    down: 'abwärts',
    clear: 'Alle zeigen',
    download: (rows: string) => `Als CSV laden (${rows})`,
    whole: 'Die ganze Tabelle als CSV',
    loading: 'Der Rest der Tabelle lädt …',
    failed: 'Der Rest der Tabelle ließ sich nicht laden.',
    again: 'Noch einmal versuchen',
    shown: (rows: string, all: string) => `${rows} von ${all}`,
    range: (from: string, to: string, of: string) => `Zeilen ${from} bis ${to} von ${of}`,
    none: 'Kein Lauf passt.',
    pages: 'Seiten der Tabelle',
    previous: 'Zurück',
    next: 'Weiter',
    noRun: (id: string) => `Einen Lauf „${id}“ gibt es in dieser Tabelle nicht.`,
    problem: (key: string, value: string) => `In der Adresse nicht verstanden: ${key}=${value}.`,
    sortedUp: 'aufwärts sortiert',
    sortedDown: 'abwärts sortiert',
    scroll: 'Tabelle der Läufe',
    columns: {
      name: 'Lauf',
      org: 'Organisation',
      date: 'Datum',
      chip: 'Chip',
      gpus: 'GPUs',
      params: 'Parameter',
      tokens: 'Token',
      gpuTime: 'GPU-Stunden',
      step: 'MFU, Schritt',
      whole: 'MFU, ganz',
      check: 'Arithmetik',
      guess: 'Geschätzt'
    }
  },
  details: {
    source: 'Quelle',
    quote: 'Zitat',
    open: 'Im Rechner öffnen',
    link: 'Link zu diesem Lauf',
    cite: 'Quellenangabe kopieren',
    cited: 'Quellenangabe kopiert',
    citation: (run: string, source: string, version: string, address: string) =>
      `${run}. ${source}. In: Trainingseffizienz, Tabelle der Läufe, Version ${version}, ${address}`,
    cells: 'Alle Zahlen der Zeile',
    check: (published: string, computed: string, error: string) =>
      `Arithmetik: ${published} veröffentlicht, ${computed} berechnet, je Milliarde Token (${error}).`,
    factor: (factor: string) => `FLOP gezählt wie in der Quelle: ${factor} × 6N.`,
    guess: (published: string, computed: string, error: string) =>
      `Geschätzt: ${published} veröffentlicht, ${computed} geschätzt (${error}).`,
    guessRange: (half: string, most: string, runs: string) =>
      `Grundlage: ${runs}. Danach läge die Hälfte bei ${half}, neun von zehn bei ${most}.`,
    reasons: (list: string) => `Wahrscheinlicher Grund: ${list}.`,
    remarks: {
      'unknown-chip': 'Der Chip fehlt in der Tabelle der Beschleuniger.',
      'other-peak': 'Die Spitze ist keine dichte 16-Bit- oder FP8-Spitze dieses Chips.',
      'sparse-peak': 'Die Spitze gilt mit Sparsity und ist etwa das Doppelte der dichten.',
      'above-peak': 'Die genannte Rate liegt über der Spitze.',
      'hardware-flop': 'Die genannte Rate zählt neu berechnete Aktivierungen mit: Hardware-FLOP.',
      'rate-disagrees': 'Genannte Rate und genannte MFU liegen um mehr als 5 % auseinander.',
      'time-disagrees': 'Tage mal GPUs und GPU-Stunden liegen um mehr als 5 % auseinander.'
    }
  },
  version: {
    title: 'Version und Fehler',
    text: (version: string, rows: string) => `Das ist Version ${version} der Tabelle, ${rows}.`,
    date: 'Ihr Datum ist das der neuesten Zeile; die Ziffern ändern sich mit jeder Änderung der Datei.',
    report:
      'Etwas stimmt nicht? Öffne ein Issue im Repository des Projekts: mit dem Link des Laufs, der Spalte, der Zahl, die du erwartest, und dem Zitat der Stelle, an der sie veröffentlicht ist. Eine Zahl ändert sich, wenn ihre Quelle es sagt.'
  }
} satisfies typeof en;
