import type { PageTexts } from '../index';

export default {
  intro:
    'Ein Rahmen mit der Antwort, dem Diagramm und den Reglern, die du auswählst. Er bleibt bei den Zahlen, die jetzt hier stehen.',
  show: 'Wer die Seite liest, kann ändern',
  answer: (name) => `${name} (die Antwort)`,
  theme: 'Farben',
  themes: { auto: 'wie im System der Lesenden', light: 'hell', dark: 'dunkel' },
  preview: 'Vorschau',
  code: 'Code des Rahmens',
  copy: 'Code kopieren',
  copied: 'Code kopiert',
  copyFailed: 'Kopier diesen Code:',
  height: (narrow, wide) =>
    narrow === wide
      ? `${wide} px hoch, damit darin nichts scrollt.`
      : `${wide} px hoch, unter 600 px Breite ${narrow} px, damit darin nichts scrollt.`,
  measuring: 'Die Höhe wird gemessen …'
} satisfies PageTexts<'embedSnippet'>;
