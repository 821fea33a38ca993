import type { PageTexts } from '../index';

export default {
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
} satisfies PageTexts<'uptimeLabels'>;
