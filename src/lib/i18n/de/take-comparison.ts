import type { PageTexts } from '../index';

export default {
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
} satisfies PageTexts<'compareLater'>['take'];
