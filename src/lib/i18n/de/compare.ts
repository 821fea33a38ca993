import type en from '../en/compare';

const list = new Intl.ListFormat('de');

export default {
  title: 'Trainingsläufe vergleichen',
  description:
    'Wie viel effizienter wurde ein Modell trainiert als ein anderes, und warum? Der Gewinn, zerlegt in Chip, Auslastung und Verfügbarkeit, aus veröffentlichten Zahlen oder deinen eigenen.',
  run: (letter) => `Lauf ${letter}`,
  measures: {
    useful: {
      name: 'Nutzbare FLOP je GPU-Sekunde',
      unit: 'TFLOPS',
      sentence: '{run} trainiert {factor} so effizient wie {base}.'
    },
    tokens: {
      name: 'Token je GPU-Sekunde',
      unit: 'Token/s',
      sentence: '{run} verarbeitet je GPU-Sekunde {factor} so viele Token wie {base}.'
    },
    text: {
      name: 'Text je GPU-Sekunde',
      unit: 'Vergleichstoken/s',
      sentence: '{run} verarbeitet je GPU-Sekunde {factor} so viel Text wie {base}.'
    },
    joule: {
      name: 'Token je Joule',
      unit: 'Token/J',
      sentence: '{run} verarbeitet je Joule {factor} so viele Token wie {base}.'
    },
    dollar: {
      name: 'Token je Dollar',
      unit: 'Token/$',
      sentence: '{run} verarbeitet je Dollar {factor} so viele Token wie {base}.'
    },
    watt: {
      name: 'Nutzbare FLOP/s je Watt der GPUs',
      unit: 'TFLOPS/W',
      sentence: '{run} leistet je Watt {factor} so viel Nutzbares wie {base}.'
    },
    step: {
      name: 'FLOP je GPU-Sekunde, solange Schritte laufen',
      unit: 'TFLOPS',
      sentence: 'Im Schritt rechnet jede GPU von {run} {factor} so schnell wie eine von {base}.'
    },
    share: {
      name: 'Genutzter Anteil der Spitzenleistung',
      unit: '%',
      sentence: '{run} nutzt {factor} so viel der Spitzenleistung wie {base}.'
    },
    peak: {
      name: 'Spitzenleistung des Chips',
      unit: 'TFLOPS',
      sentence: 'Der Chip von {run} hat {factor} so viel Spitzenleistung wie der von {base}.'
    }
  },
  factor: {
    times: (value) => `${value}-mal`,
    atLeast: (times) => `mindestens ${times}`,
    atMost: (times) => `höchstens ${times}`,
    only: (times) => `nur ${times}`
  },
  sentence: {
    same: '{run} und {base} liegen gleichauf.',
    missing: 'Die Angaben reichen nicht, um {run} mit {base} zu vergleichen.',
    conflict: 'Die Zahlen von {run} können nicht alle stimmen: Sie liegen um {factor} auseinander.',
    alone: 'Füg einen Lauf hinzu, um ihn mit {run} zu vergleichen.'
  },
  chip: {
    more: {
      all: 'Das erklärt allein der schnellere Chip.',
      part: 'Einen Teil davon erklärt der schnellere Chip: {chip}.',
      maybe: 'Das kann allein der schnellere Chip erklären.',
      none: 'Am Chip liegt es nicht: Beide haben dieselbe Spitzenleistung.',
      against: 'Und das auf einem langsameren Chip.',
      unknown: 'Wie viel davon der Chip ausmacht, ist nicht bekannt.'
    },
    less: {
      all: 'Das erklärt allein der langsamere Chip.',
      part: 'Einen Teil davon erklärt der langsamere Chip: {chip}.',
      maybe: 'Das kann allein der langsamere Chip erklären.',
      none: 'Am Chip liegt es nicht: Beide haben dieselbe Spitzenleistung.',
      against: 'Und das auf einem schnelleren Chip.',
      unknown: 'Wie viel davon der Chip ausmacht, ist nicht bekannt.'
    },
    same: {
      all: '',
      part: '',
      maybe: 'Was die Chips dazu beitragen, bleibt offen.',
      none: 'Ihre Chips haben dieselbe Spitzenleistung.',
      against: 'Was ihre Chips unterscheidet, gleicht sich anderswo aus.',
      unknown: 'Was die Chips dazu beitragen, ist nicht bekannt.'
    }
  },
  open: 'Wer besser war, lassen diese Spannen offen.',
  without: {
    share: 'Was der Chip kann, bleibt hier außen vor.',
    peak: 'Was Software und Betrieb daraus machen, bleibt hier außen vor.'
  },
  further: {
    give: (missing) => `Es fehlt noch: ${missing}.`,
    of: (cause, run) => `${cause} von ${run}`
  },
  controls: {
    label: 'Was verglichen wird',
    measure: 'Verglichen nach',
    base: 'mit',
    swap: 'Seiten tauschen'
  },
  chart: {
    title: 'Woher der Gewinn kommt',
    caption:
      'Die Faktoren ergeben multipliziert das Ganze. Darum ist die Achse logarithmisch: Gleiche Längen sind gleiche Faktoren.',
    bands: 'Die Spannen an den Balken zeigen, was die Angaben offen lassen.',
    together: (run, causes) => `Bei ${run} folgt aus den Angaben nur ${causes} zusammen.`,
    conflict: (run) =>
      `Zahlen, die sich widersprechen, ergeben keinen Gewinn. Bring die von ${run} unten in Einklang.`,
    total: 'Gesamt',
    unknown: 'nicht bekannt',
    factor: 'Faktor',
    value: 'Mal',
    against: (run, base) => `${run} gegen ${base}`
  },
  causes: {
    peakFlops: 'Chip',
    mfu: 'Auslastung',
    uptime: 'Verfügbarkeit',
    params: 'Modellgröße',
    attention: 'Attention',
    flopPerToken: 'FLOP je Token',
    gpuPower: 'Leistung je GPU',
    pue: 'PUE',
    sitePower: 'Leistung',
    gpuPrice: 'Preis',
    carbonIntensity: 'Strommix',
    tokens: 'Token',
    gpus: 'GPUs',
    tokenizer: 'Tokenizer',
    list: (names) => list.format(names),
    inSentence: (name) => name
  },
  readings: {
    title: 'Welches „Dreifache“?',
    intro:
      'Meta schrieb „~three times“, dreimal so effizient wie Llama 2, und sagte nicht, wonach gemessen. Die veröffentlichten Zahlen lassen all das zu; öffne eine Lesart, um zu sehen, woher sie kommt.',
    reading: 'Gelesen als',
    gain: 'Gewinn',
    running: 'ohne den Chip',
    names: {
      chip: 'Der Chip allein: H100 gegen A100',
      step: 'Angekündigte Schrittrate gegen Llama 2 im Mittel',
      announced: 'Angekündigte Schrittrate × Verfügbarkeit gegen dieses Mittel',
      '405b': '70B gegen 405B, nach GPU-Stunden',
      english: '70B gegen 70B, nach englischem Text je GPU-Sekunde',
      text: '70B gegen 70B, nach Text je GPU-Sekunde',
      '70b': '70B gegen 70B, nach GPU-Stunden',
      tokens: '70B gegen 70B, nach Token je GPU-Sekunde',
      '8b': '7B gegen 8B, nach GPU-Stunden',
      watt: '70B gegen 70B, je Watt Nennleistung',
      'share-step': 'MFU: 70B im Mittel, 405B im Schritt',
      share: 'MFU: 70B gegen 70B, im Mittel'
    },
    near: 'gerundet drei',
    meant: '≈ 3 steht an dem, was gerundet drei ergibt: Eine dieser Lesarten kann Meta gemeint haben.',
    mixed:
      'Eine Schrittrate gilt, solange Schritte laufen; im Mittel über GPU-Stunden steckt jeder Ausfall. Wer das eine gegen das andere stellt, vergleicht Verschiedenes.',
    literal: (factor, most) => [
      'Wörtlich heißt „um das Dreifache steigern“: ',
      factor,
      ` so effizient. Die Lesarten enden bei ${most}.`
    ],
    lost: (least, most) =>
      `„Ohne den Chip“ heißt Auslastung und Verfügbarkeit: ${least} bis ${most}, in jeder Lesart ein Verlust. Das Dreifache ist der Chip, nicht die Software.`
  },
  runs: {
    title: 'Die Läufe',
    caption: (base) => `Ändere jede Zahl. Was von ${base} abweicht, ist mit ≠ markiert.`,
    column: (name, isBase) => (isBase ? `${name}, die Basis` : name),
    name: (run) => `Name von ${run}`,
    base: 'Basis',
    makeBase: (name) => `${name} zur Basis machen`,
    left: (name) => `${name} nach links schieben`,
    right: (name) => `${name} nach rechts schieben`,
    duplicate: (name) => `${name} verdoppeln`,
    copyOf: (name) => `${name}, Kopie`,
    remove: (name) => `${name} entfernen`,
    moved: (name, place, all) => `${name} ist jetzt Lauf ${place} von ${all}.`,
    removed: (name) => `${name} wurde entfernt.`,
    added: (name) => `${name} wurde hinzugefügt.`,
    preset: 'Veröffentlichter Lauf',
    own: 'eigene Zahlen',
    add: 'Lauf hinzufügen',
    open: 'Im Rechner öffnen',
    differs: (base) => `weicht von ${base} ab`,
    more: 'Preis, Leistung …',
    basis: 'Worauf die Zahlen beruhen',
    tokenizer: 'Text je Token',
    tokenizerHint:
      'Gezählt in Token von Llama 2. „Bis zu 15 % weniger Token“ für denselben Text ist 1..1/0,85. Für Englisch maß Meta mehr: 3,94/3,17 (The Llama 3 Herd of Models, 3.2).'
  },
  table: {
    title: 'Zahl für Zahl',
    figure: 'Größe',
    all: 'Alle Größen',
    fewer: 'Weniger Größen',
    open: 'Graue Spannen sind, was die anderen Zahlen offen lassen; ein Verhältnis folgt daraus nicht.',
    notGiven: 'nicht angegeben',
    csv: 'Als CSV laden'
  },
  csv: {
    unit: 'Einheit',
    low: 'von',
    high: 'bis'
  },
  /** What is said of a comparison that is taken away, and in place of what is said of a scenario. */
  take: {
    basis: (run, list) => `${run} beruht auf: ${list}.`,
    given: (run) => `${run} beruht auf`,
    amounts: (measure, list) => `${measure}: ${list}.`,
    by: (measure) => `Verglichen nach: ${measure}`,
    reading: (name) => `Eine Lesart des „Dreifachen“: ${name}`,
    base: (run) => `${run}, die Basis`,
    factors: 'Die Faktoren ergeben es multipliziert:',
    typical: (value) => `ein Wert dafür: ${value}`,
    text: 'Text je Token',
    textFigure: (value) => `Text je Token ${value}`,
    textSource:
      'Text je Token: in Token von Llama 2; eins von Llama 3 fasst bis zu 1/0,85-mal so viel („up to 15% fewer tokens compared to Llama 2“, ai.meta.com/blog/meta-llama-3).',
    save: {
      csv: 'Läufe als CSV herunterladen',
      print: 'Vergleich drucken',
      about:
        'JSON enthält den Vergleich mit allen Zahlen in SI-Einheiten, CSV je Lauf eine Zeile mit dem Angegebenen unter den Schlüsseln eines Links. Beide lassen sich hier wieder öffnen; JSON aus dem Rechner kommt als Lauf hinzu.'
    },
    file: {
      drop: 'oder irgendwo auf der Seite ablegen: einen Vergleich oder ein Szenario als JSON, oder Läufe als CSV mit Link-Schlüsseln als Kopfzeile',
      added: (run, place, all) =>
        `als Lauf ${place} von ${all} hinzugefügt: ${run}. „Rückgängig“ nimmt ihn wieder heraus.`
    }
  }
} satisfies typeof en;
