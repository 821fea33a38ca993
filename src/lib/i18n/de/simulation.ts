import type { PageTexts } from '../index';

export default {
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
  uptime: (mean: string, error: string) => `Als Verfügbarkeit: ${mean}, auf ${error} Punkte genau.`,
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
} satisfies PageTexts<'simulation'>;
