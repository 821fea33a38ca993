import type en from '../en/picture';

export default {
  low: (name: string) => `${name}, unten`,
  high: (name: string) => `${name}, oben`,
  inUnit: (name: string, unit: string) => `${name} (${unit})`,
  run: 'Veröffentlichter Lauf',
  time: {
    file: 'trainingszeit-ueber-gpus',
    caption: (uptime: string) =>
      `Trainingszeit über der Zahl der GPUs, beide in Zehnerschritten. Die Verfügbarkeit bleibt bei ${uptime}; in echten Clustern sinkt sie mit der Größe. Kleine Kreise: veröffentlichte Läufe.`,
    captionNoUptime:
      'Trainingszeit über der Zahl der GPUs, beide in Zehnerschritten. Die Verfügbarkeit bleibt gleich; in echten Clustern sinkt sie mit der Größe. Kleine Kreise: veröffentlichte Läufe.',
    opened: 'Gestrichelt: das Szenario, wie es geöffnet wurde.'
  },
  bent: { file: 'trainingszeit-ueber-gpus-mit-ausfaellen' },
  hours: { file: 'wohin-die-gpu-stunden-gehen' },
  waterfall: { file: 'woher-der-gewinn-kommt' },
  arithmetic: { file: 'gerechnet-gegen-veroeffentlicht' },
  guess: { file: 'geschaetzt-gegen-veroeffentlicht' },
  interval: { file: 'verfuegbarkeit-ueber-checkpoint-abstand' },
  size: { file: 'verfuegbarkeit-ueber-gpus' },
  lost: { file: 'wohin-die-zeit-geht' },
  timeline: { file: 'zeitleiste-eines-laufs', title: 'Ein simulierter Lauf' },
  histogram: { file: 'wie-lange-laeufe-dauern' },
  flop: { file: 'flop-je-token-ueber-sequenzlaenge' },
  step: { file: 'wohin-ein-schritt-geht' },
  memory: { file: 'speicher-einer-gpu' },
  field: { file: 'plaene-die-passen' },
  pipeline: { file: 'pipeline-eines-schritts' },
  map: { file: 'wer-mit-wem-spricht' },
  rate: { file: 'leistung-nach-gpus' },
  strips: {
    file: 'aussage-gegen-quelle',
    head: ['Angabe', 'Artikel', 'Gemessen an', 'Woran', 'Urteil']
  },
  ranges: {
    file: 'veroeffentlichte-spannen',
    head: ['Art von Lauf', 'Läufe', 'Organisationen', 'Median', 'Die Hälfte', 'Neun von zehn'],
    caption: 'Balken: die Hälfte der Läufe; Linie: neun von zehn; Strich: ihr Median.'
  },
  effects: {
    file: 'was-die-antwort-bewegt',
    head: ['Eingabe', 'Änderung bei 10 % weniger (%)', 'Änderung bei mehr (%)', 'Mehr um (%)']
  }
} satisfies typeof en;
