import type { PictureTexts } from './picture';

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
  hours: { file: 'wohin-die-gpu-stunden-gehen' },
  effects: {
    file: 'was-die-antwort-bewegt',
    head: ['Eingabe', 'Änderung bei 10 % weniger (%)', 'Änderung bei mehr (%)', 'Mehr um (%)']
  }
} satisfies PictureTexts;
