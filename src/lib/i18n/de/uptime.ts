import type { PageTexts } from '../index';

export default {
  title: 'Verfügbarkeit aus ihren Ursachen',
  description:
    'Welche Verfügbarkeit ein Trainingslauf bei seinen Ausfällen, Checkpoints und Neustarts hat, wohin die übrige Zeit geht und was es braucht, um ein Ziel zu erreichen.',
  headline: 'Auf {gpus} fällt alle {mtbf} etwas aus; dieser Lauf trainiert {uptime} der Zeit.',
  never: 'Auf {gpus} fällt alle {mtbf} etwas aus; dieser Lauf kommt nie voran.',
  lasts: (work: string, time: string) => `${work} Training dauern ${time}`,
  lostADay: (lost: string) => `von 24 Stunden gehen ${lost} verloren`,
  best: (interval: string) => `am besten ist alle ${interval} ein Checkpoint`,
  given: (interval: string, best: string) => `alle ${interval} ein Checkpoint; am besten wäre alle ${best}`,
  stretched: (interval: string) =>
    `Ein Checkpoint braucht länger als der Abstand: Der nächste wartet auf ihn, es gibt also einen alle ${interval}.`,
  atMiddles:
    'Wo du eine Spanne angibst, gelten Anteile und Diagramme für ihre Mitte; die Verfügbarkeit zeigt beide Enden.',
  inputs: 'Was du ändern kannst',
  more: 'Überlappung, Reserve, geplante Stopps, Datenfehler, langsame GPUs …',
  bestInterval: 'der beste',
  ownInterval: 'ein eigener',
  fromData: 'aus Größe und Bandbreite',
  fromTime: 'als Zeit',
  value: (name: string) => `${name}, als Text`,
  zero: 'keine',
  everyJob: (mtbf: string) => `im Job einer alle ${mtbf}`,
  now: (value: string) => `bei ${value}`,
  spareUse: (mean: string, share: string) =>
    `Im Mittel sind ${mean} Knoten in Reparatur; ${share} der Ausfälle finden keine Reserve.`,
  shrinkUse: (mean: string) => `Im Mittel sind ${mean} Knoten in Reparatur.`,
  problems: {
    single: 'Gib hier eine einzelne Zahl ein.',
    open: 'Gib eine Zahl ein oder eine Spanne mit zwei Enden.',
    outside: (lo: string, hi: string) => `Gib etwas von ${lo} bis ${hi} ein.`
  },
  noticesTitle: 'Ein Teil des Links ließ sich nicht verwenden',
  presets: {
    title: 'Anfangen mit',
    about: 'Worauf die Zahlen beruhen',
    source: 'Quelle',
    quote: 'Zitat',
    published: 'veröffentlicht',
    derived: 'aus veröffentlichten Zahlen berechnet',
    assumed: 'angenommen',
    uptime: (value: string, notes: string) => `Veröffentlichte Verfügbarkeit: ${value}. ${notes}`,
    noUptime: 'Eine Verfügbarkeit ist nicht veröffentlicht.'
  },
  targets: {
    title: (target: string) => `Was ${target} brauchen`,
    short: (uptime: string, gap: string) =>
      `Dieser Lauf hat ${uptime}, ${gap} Punkte zu wenig. Eine Änderung allein:`,
    enough: (uptime: string, gap: string) =>
      `Dieser Lauf hat ${uptime}, ${gap} Punkte Spielraum. So weit darf eine Änderung allein gehen:`,
    recovery: 'Wiederanlauf',
    write: 'Checkpoints',
    gpuMtbf: 'Ausfälle',
    gpus: 'Größe',
    speed: 'Beides zusammen',
    atMostRecovery: (value: string, now: string) =>
      `höchstens ${value} vom Ausfall bis zum Training, jetzt ${now}`,
    atMostWrite: (value: string, now: string) => `in höchstens ${value} geschrieben, jetzt ${now}`,
    atLeastMtbf: (value: string, factor: string) =>
      `mindestens ${value} zwischen denen einer GPU, ${factor} so lange wie jetzt`,
    atMostGpus: (value: string) => `höchstens ${value}`,
    bothAtMost: (write: string, recovery: string) =>
      `Checkpoints in höchstens ${write} und Wiederanlauf in höchstens ${recovery}`,
    any: 'gleich wie, das Ziel wird erreicht',
    nearestNone: (uptime: string) => `reicht nicht: Ganz ohne wären es ${uptime}`,
    nearestRare: (uptime: string) => `reicht nicht: Ohne einen einzigen wären es ${uptime}`,
    nearestOne: (uptime: string) => `reicht nicht: Selbst eine GPU hat ${uptime}`,
    onlyBetter: 'und nur an den besseren Enden deiner Spannen'
  },
  account: {
    title: 'Wohin die Zeit geht',
    caption: (trained: string) =>
      `Von 24 Stunden sind ${trained} Training, das am Ende zählt. Der andere Teil, vergrößert:`,
    nothing: 'Nichts nimmt diesem Lauf Zeit.',
    part: 'Teil',
    aDay: 'Am Tag',
    share: 'Anteil an der ganzen Zeit',
    useful: 'Training, das zählt',
    lost: 'verloren',
    checkpoint: 'Checkpoints schreiben',
    lostWork: 'doppelte Arbeit',
    detection: 'Ausfälle bemerken',
    replacement: 'auf einen Knoten warten',
    restart: 'neu starten',
    corruption: 'als fehlerhaft verworfen',
    planned: 'geplante Stopps',
    stragglers: 'auf langsame GPUs warten',
    missing: 'fehlende Knoten'
  },
  interval: {
    title: 'Wie oft ein Checkpoint',
    caption: (best: string, from: string, to: string) =>
      `Alle ${best} ist am besten, und es kommt kaum darauf an: Von ${from} bis ${to} fehlt weniger als ein Punkt.`,
    point: 'Abstand der Checkpoints im Diagramm',
    best: 'am besten',
    young: 'Young',
    daly: 'Daly',
    within: 'weniger als ein Punkt',
    head: ['Checkpoint alle', 'Verfügbarkeit']
  },
  size: {
    title: 'Mehr GPUs, mehr Ausfälle',
    caption:
      'Deine Ausfälle, Checkpoints und Neustarts bei jeder Größe. Veröffentlichte Läufe, die andere hatten, stehen da, wo sie sich melden. Gestrichelt: die Formel erster Ordnung.',
    point: 'GPUs im Diagramm',
    firstOrder: 'erste Ordnung',
    most: (gpus: string) =>
      `Über ${gpus} hinaus schaffen mehr davon weniger: Jede bringt mehr Ausfälle als Training.`,
    head: ['GPUs', 'Verfügbarkeit', 'Erste Ordnung'],
    atLeast: (value: string) => `mindestens ${value}`,
    atMost: (value: string) => `höchstens ${value}`,
    about: (value: string) => `etwa ${value}`
  },
  simulation: 'Tausend Läufe',
  formula: 'Die Formel und zwei Näherungen',
  actions: {
    open: 'Im Rechner öffnen',
    openHint: 'Der Rechner folgt dann diesen Ursachen: Die Verfügbarkeit ändert sich mit der Zahl der GPUs.',
    copy: 'Link kopieren',
    copied: 'Link kopiert',
    copyFailed: 'Kopier diesen Link:',
    back: 'Zurück zu den geöffneten Zahlen'
  }
} satisfies PageTexts<'uptime'>;
