import type en from '../en/uptime';

export default {
  title: 'Verfügbarkeit aus ihren Ursachen',
  description:
    'Welche Verfügbarkeit ein Trainingslauf bei seinen Ausfällen, Checkpoints und Neustarts hat, wohin die übrige Zeit geht und was es braucht, um ein Ziel zu erreichen.',
  headline:
    'Auf {gpus} fällt alle {mtbf} etwas aus; bei diesen Ursachen trainiert ein Lauf {uptime} der Zeit.',
  never: 'Auf {gpus} fällt alle {mtbf} etwas aus; dieser Lauf kommt nie voran.',
  lasts: (work: string, time: string) => `${work} Training dauern ${time}`,
  lostADay: (lost: string) => `von 24 Stunden gehen ${lost} verloren`,
  best: (interval: string) => `am besten ist alle ${interval} ein Checkpoint`,
  given: (interval: string, best: string) => `alle ${interval} ein Checkpoint; am besten wäre alle ${best}`,
  stretched: (interval: string) =>
    `Ein Checkpoint braucht länger als der Abstand: Der nächste wartet auf ihn, es gibt also einen alle ${interval}.`,
  atMiddles:
    'Wo du eine Spanne angibst, gelten Anteile und Diagramme für ihre Mitte; die Verfügbarkeit zeigt beide Enden.',
  basis: {
    own: 'Nach deinen Ursachen.',
    preset: (name) => `Nach den Ursachen von ${name}.`,
    assumed: (names) => `Nicht veröffentlicht und deshalb angenommen: ${names.join(', ')}.`,
    published: (uptime) => `Veröffentlichte Verfügbarkeit: ${uptime}.`
  },
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
      `Dieser Lauf hat ${uptime}, ${gap} Prozentpunkte zu wenig. Eine Änderung allein:`,
    enough: (uptime: string, gap: string) =>
      `Dieser Lauf hat ${uptime}, ${gap} Prozentpunkte Spielraum. So weit darf eine Änderung allein gehen:`,
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
      'Deine Ausfälle, Checkpoints und Neustarts bei jeder Größe. Veröffentlichte Läufe, deren Ursachen andere waren, stehen bei ihrer Größe und Verfügbarkeit. Gestrichelt: die Formel erster Ordnung.',
    point: 'GPUs im Diagramm',
    firstOrder: 'erste Ordnung',
    most: (gpus: string) =>
      `Über ${gpus} hinaus schaffen mehr davon weniger: Jede bringt mehr Ausfälle als Training.`,
    head: ['GPUs', 'Verfügbarkeit', 'Erste Ordnung'],
    atLeast: (value: string) => `mindestens ${value}`,
    atMost: (value: string) => `höchstens ${value}`,
    about: (value: string) => `etwa ${value}`
  },
  run: {
    named: (name: string, gpus: string) => `Der Lauf „${name}“ auf ${gpus}.`,
    unnamed: (gpus: string) => `Dein Lauf auf ${gpus}.`,
    namedWithout: (name: string, gpus: string) =>
      `Der Lauf „${name}“. Wie viele GPUs er hat, sagt er nicht; hier sind es ${gpus}.`,
    without: (gpus: string) => `Wie viele GPUs dein Lauf hat, sagt er nicht; hier sind es ${gpus}.`,
    follows: 'Seine Verfügbarkeit ergibt sich aus den Ursachen unten.',
    given: (uptime: string) => `Er selbst nennt ${uptime} Verfügbarkeit.`,
    worked: (uptime: string) => `Aus seinen übrigen Zahlen ergeben sich ${uptime} Verfügbarkeit.`,
    unknown: 'Über seine Verfügbarkeit sagt er nichts.',
    assumed: 'Die Ursachen unten sind angenommen: die Ausfälle von Llama 3.1 405B.',
    letFollow: 'Verfügbarkeit aus diesen Ursachen berechnen',
    change: (from: string, to: string) => `${from} → ${to}`,
    keeps: 'Sonst ändert sich nichts von dem, was du angegeben hast.',
    letsGo: (names: string) => `Nicht mehr angegeben, sondern berechnet: ${names}.`
  },
  actions: {
    open: 'Im Rechner öffnen',
    openFollowing:
      'Der Rechner zeigt denselben Lauf: Seine Verfügbarkeit folgt diesen Ursachen und der Zahl der GPUs.',
    openGiven: (uptime: string) =>
      `Der Rechner zeigt den Lauf, wie er ist, mit ${uptime} Verfügbarkeit. Sie folgt diesen Ursachen, sobald du sie daraus berechnen lässt oder eine änderst.`,
    openAsIs:
      'Der Rechner zeigt den Lauf, wie er ist. Seine Verfügbarkeit folgt diesen Ursachen, sobald du sie daraus berechnen lässt oder eine änderst.'
  },
  simulation: {
    title: 'Tausend Läufe',
    intro: (work: string) =>
      `Alles bis hier sind Mittelwerte. Hier wird derselbe Lauf, ${work} Training, tausendmal gespielt, mit zufälligen Ausfällen.`,
    start: '1.000 Läufe simulieren',
    again: 'Noch einmal simulieren',
    cancel: 'Abbrechen',
    progress: (done: string, all: string) => `${done} von ${all} Läufen`,
    cancelled: 'Abgebrochen.',
    failed: 'In diesem Browser ließ sich die Simulation nicht starten.',
    never: 'Dieser Lauf endet nie, da gibt es nichts zu simulieren.',
    partial: (runs: string) => `Nach ${runs} Läufen angehalten: Für mehr haben sie zu viele Ausfälle.`,
    unfinished: (runs: string) => `${runs} Läufe wurden aufgegeben, weil sie kaum je geendet hätten.`,
    spread: (p10: string, p50: string, p90: string) =>
      `Die Hälfte der Läufe braucht weniger als ${p50}, jeder zehnte weniger als ${p10} und jeder zehnte mehr als ${p90}.`,
    check: (mean: string, error: string, formula: string, distance: string) =>
      `Mittel ${mean} bei einem Standardfehler von ${error}. Die Formel sagt ${formula}: ${distance} Standardfehler entfernt.`,
    uptime: (mean: string, error: string) => `Als Verfügbarkeit: ${mean}, auf ${error} Prozentpunkte genau.`,
    histogram: 'Wie lange die Läufe dauern',
    runs: (count: string) => `${count} Läufe`,
    head: ['Trainingszeit', 'Läufe'],
    timeline: 'Einer davon',
    timelineCaption: (row: string) =>
      `Jede Zeile ist ${row}. Training bleibt frei; markiert ist, was verloren ging:`,
    lost: 'doppelte Arbeit',
    down: 'Wiederanlauf',
    planned: 'geplante Stopps',
    corrupt: 'Datenfehler',
    another: 'Einen anderen zeigen',
    runNumber: (number: string) => `Lauf ${number}`,
    runSummary: (time: string, stops: string) => `${time}, ${stops} ungeplante Stopps`,
    timelineHead: ['Was', 'Wie oft', 'Zusammen'],
    cut: 'Gezeichnet sind von jedem nur die ersten paar Tausend.',
    rowLength: {
      hours: (n: number) => (n === 1 ? 'eine Stunde' : `${n} Stunden lang`),
      days: (n: number) => (n === 1 ? 'ein Tag' : n === 7 ? 'eine Woche' : `${n} Tage lang`)
    }
  },
  formula: {
    title: 'Die Formel und zwei Näherungen',
    intro:
      'Für Checkpoints und Ausfälle allein (Dalys volles Modell), mit t zwischen Checkpoints, d für einen, R für den Wiederanlauf und M zwischen Ausfällen des Jobs:',
    head: ['', 'Abstand', 'Was sie sagt', 'Was dort stimmt'],
    young: 'Young 1974, erste Ordnung',
    daly: 'Daly 2006, höhere Ordnung',
    exact: 'exakt',
    difference: (young: string, exact: string) =>
      `Die erste Ordnung sagt ${young}, das exakte Modell ${exact}. Sie zieht jeden Verlust vom ganzen Lauf ab, obwohl Zeit, die ein Neustart kostet, nicht auch noch ein Checkpoint kosten kann: Sie sagt immer zu wenig.`,
    breaks: (share: string, gpus: string) =>
      `Beide setzen voraus, dass ein Checkpoint viel kürzer ist als die Zeit zwischen Ausfällen: Hier sind es ${share} davon. Mit diesen Checkpoints und diesem Wiederanlauf liegt die erste Ordnung ab ${gpus} um fünf Prozentpunkte daneben.`,
    breaksNever:
      'Beide setzen voraus, dass ein Checkpoint viel kürzer ist als die Zeit zwischen Ausfällen; das ist hier bis zu einer Million GPUs so.',
    besides:
      'Überlappung, Reserve, geplante Stopps, Datenfehler und langsame GPUs stecken nicht in diesen drei Zeilen; die Seite rechnet sie exakt.',
    examples: 'Bei deinen Ausfällen und deiner Größe',
    exampleHead: ['Checkpoint', 'Wiederanlauf', 'Erste Ordnung', 'Exakt']
  },
  rows: {
    gpus: { name: 'GPUs', hint: 'GPUs, die gleichzeitig trainieren.' },
    gpuMtbf: {
      name: 'Zeit zwischen Ausfällen',
      hint: 'Mittlere Zeit zwischen den ungeplanten Stopps, die eine GPU auslöst, ihr Anteil an Rechner, Netz und Software mitgezählt.'
    },
    write: {
      name: 'Checkpoint schreiben',
      hint: 'Vom Beginn eines Checkpoints, bis er sicher gespeichert ist.'
    },
    size: { name: 'Größe eines Checkpoints', hint: 'Gewichte und Optimizer-Zustand des ganzen Modells.' },
    bandwidth: { name: 'Schreibbandbreite', hint: 'Des ganzen Jobs zum Speicher.' },
    overlap: {
      name: 'Neben dem Training geschrieben',
      hint: 'Anteil des Schreibens, während dessen das Training weiterläuft; der Rest hält es an.'
    },
    interval: { name: 'Abstand der Checkpoints', hint: 'Trainingszeit zwischen zwei Checkpoints.' },
    detection: {
      name: 'Ausfall bemerken',
      hint: 'Vom Ausfall, bis er bemerkt und der schuldige Knoten gefunden ist.'
    },
    replacement: {
      name: 'Knoten ersetzen',
      hint: 'Bis ein anderer Knoten den ausgefallenen vertritt.'
    },
    restart: {
      name: 'Neustart',
      hint: 'Den Job neu starten und den letzten Checkpoint laden, wenn alle Knoten da sind.'
    },
    spares: { name: 'Reserveknoten', hint: 'Knoten mit 8 GPUs, die bereitstehen.' },
    repair: { name: 'Reparatur', hint: 'Bis ein ausgefallener Knoten zurück ist.' },
    plannedRate: { name: 'Geplante Stopps', hint: 'Für Wartung oder Änderungen.' },
    plannedTime: {
      name: 'Dauer eines geplanten Stopps',
      hint: 'Checkpoint und Neustart mitgezählt.'
    },
    corruptionRate: {
      name: 'Stille Datenfehler',
      hint: 'Falsche Ergebnisse, die zunächst niemand bemerkt; jeder lässt den Job ein Stück zurückgehen.'
    },
    rollback: { name: 'Zurückgesetzt', hint: 'Fertige Arbeit, die jeder stille Datenfehler kostet.' },
    stragglers: {
      name: 'Langsame GPUs',
      hint: 'Anteil der Schrittzeit, in dem auf sie gewartet wird, soweit deine Schrittrate ihn nicht enthält.'
    },
    target: { name: 'Ziel', hint: 'Die Verfügbarkeit, die du erreichen willst.' },
    work: { name: 'Länge des Laufs', hint: 'Wie lange das Training ohne jeden Stopp dauern würde.' }
  },
  units: {
    gpus: '',
    h: 'h',
    s: 's',
    min: 'min',
    TB: 'TB',
    'GB/s': 'GB/s',
    '%': '%',
    days: 'Tage',
    nodes: 'Knoten',
    aDay: 'am Tag',
    perMillion: 'je Million GPU-Tage',
    perThousand: 'je 1.000 GPU-Tage'
  },
  forms: {
    label: 'Ausfälle als',
    gpuHours: 'Stunden zwischen denen einer GPU',
    nodeHours: 'Stunden zwischen denen eines 8er-Knotens',
    gpuDays: 'Anzahl in 1.000 GPU-Tagen'
  },
  failover: {
    label: 'Wenn ein Knoten ausfällt',
    wait: 'wartet der Job auf einen anderen',
    spares: 'springt ein Reserveknoten ein',
    shrink: 'geht es ohne ihn weiter'
  },
  assumptions: {
    title: 'Was angenommen ist',
    list: [
      'Ausfälle kommen zufällig, unabhängig voneinander und für jede GPU gleich oft: Die Zeiten dazwischen sind exponentialverteilt. Echte häufen sich: Neue Hardware fällt öfter aus, und ein schlechter Knoten noch einmal.',
      'Sie treffen jederzeit, auch während eines Checkpoints und während des Wiederanlaufs, der dann von vorn beginnt.',
      'Ein Ausfall kostet die Arbeit seit dem letzten sicheren Checkpoint. Einer, der neben dem Training geschrieben wird, ist erst sicher, wenn er fertig ist: Bis dahin kostet ein Ausfall auch den Abschnitt davor. Der nächste beginnt nicht früher.',
      'Ein geplanter Stopp bringt seinen eigenen Checkpoint mit, verliert keine Arbeit, und währenddessen fällt nichts aus.',
      'Jeder Ausfall schickt einen Knoten mit 8 GPUs in die Reparatur. Mit Reserve wartet der Job nur, wenn keine mehr da ist; geht es ohne ihn weiter, trainiert er um dessen Anteil langsamer und nimmt ihn sofort zurück.',
      'Ein stiller Datenfehler zählt als Ausfall und kostet außerdem die angegebene fertige Arbeit.',
      'Nicht enthalten: Loss-Spitzen und Fehlversuche, Evaluationen, das Anlaufen eines Laufs und Ausfälle, die kein Neustart behebt.'
    ]
  }
} satisfies typeof en;
