import type en from '../en/take-away';

export default {
  copied: 'Kopiert',
  copyFailed: 'Kopier diesen Text:',
  embed: {
    title: 'In eine andere Seite einbetten',
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
  },
  cite: {
    title: 'Zitieren',
    sentence: 'Satz kopieren',
    bibtex: 'BibTeX kopieren',
    trace: 'Rechenweg kopieren',
    basis: (list: string) => `Grundlage: ${list}.`,
    plainAttention: '6 FLOP je Parameter und Token',
    accessed: (site: string, url: string, day: string) => `${site}, ${url}, abgerufen am ${day}.`
  },
  calculation: {
    names: 'Chip und Modell',
    given: 'Angaben',
    steps: 'Rechenweg',
    entered: 'eingegeben',
    linked: 'aus dem Link',
    causes: (list: string) => `folgt aus ihren Ursachen: ${list}`,
    exact: (value: string) => `(ungerundet, SI: ${value})`,
    conflicting: 'Was folgt, ist aus denen von ihnen gerechnet, die oben zuerst stehen.',
    six: 'Die 6: eine Multiplikation und eine Addition je Parameter und Token, einmal vorwärts, zweimal rückwärts (Kaplan et al. 2020, arXiv:2001.08361, Abschnitt 2.1).',
    mfu: 'MFU: Model FLOP Utilisation (Chowdhery et al. 2022, PaLM, arXiv:2204.02311, Anhang B).',
    link: (url: string) => `Link: ${url}`,
    made: (site: string, day: string) => `${site}, ${day}`
  },
  save: {
    title: 'Speichern',
    json: 'JSON herunterladen',
    csv: 'CSV herunterladen',
    print: 'Bericht drucken',
    about:
      'JSON enthält alle Zahlen in SI-Einheiten, CSV die angegebenen unter den Schlüsseln eines Links. Beide lassen sich hier wieder öffnen.',
    schema: 'Schema des JSON'
  },
  file: {
    title: 'Datei öffnen',
    choose: 'Datei wählen …',
    drop: 'oder irgendwo auf der Seite ablegen: JSON, oder CSV mit Link-Schlüsseln als Kopfzeile',
    opened: 'geöffnet. „Rückgängig“ oder „Zurück“ führt zu dem, was vorher da war.',
    isComparison: 'ist ein Vergleich.',
    openThere: 'Im Vergleich öffnen',
    full: 'für einen weiteren Lauf ist kein Platz. Entfern zuerst einen.',
    others: (count: number) =>
      count === 1 ? 'Eine weitere Datei blieb unbeachtet.' : `${count} weitere Dateien blieben unbeachtet.`,
    rows: (rows: string, shown: number) =>
      shown === 1
        ? `Sie hat ${rows} Zeilen; das ist eine davon.`
        : `Sie hat ${rows} Zeilen; das sind die ersten ${shown}.`,
    which: 'Zeile',
    line: (line: number) => `Zeile ${line}`,
    further: (count: number) => `und ${count} weitere`,
    faults: {
      'too-long': 'ist größer als 2 MB, und das ist kein Szenario.',
      'not-text': 'ist kein Text in UTF-8. Speicher eine Tabelle zuerst als CSV (UTF-8).',
      empty: 'ist leer.',
      'not-json': ({ line, isComma }) =>
        isComma
          ? `ist kein gültiges JSON: Auf das Komma in Zeile ${line} folgt nichts. Lösch es.`
          : line === undefined
            ? 'ist kein gültiges JSON.'
            : `ist kein gültiges JSON, siehe Zeile ${line}.`,
      'no-scenario': 'enthält kein Szenario: Nötig ist „link“, oder „given“ mit Zahlen in SI-Einheiten.',
      'results-only': 'enthält Ergebnisse, aber nicht, woraus sie folgen: „link“ oder „given“ fehlt.',
      'no-key': 'nennt in der ersten Zeile keinen Schlüssel eines Links (params, tokens, gpus …).',
      'no-row': 'hat keine Zeile, die sich verwenden lässt.',
      unavailable: 'ließ sich nicht lesen.'
    },
    problems: {
      'not-as-linked': 'ist nicht, was der Link der Datei sagt; der Link gilt',
      'no-interval': 'ist keine Zahl und kein { "lo", "hi" }',
      'unknown-column': 'ist kein Schlüssel eines Links; die Spalte bleibt weg',
      cells: 'Zellen von denen der ersten Zeile; die Zeile bleibt weg',
      'no-figure': 'enthält keine Zahl und bleibt weg',
      quotes: 'hat Anführungszeichen, die nicht geschlossen sind, und bleibt weg',
      'row-too-long':
        'ist länger als eine Million Zeichen oder hat ein Anführungszeichen, das nicht geschlossen ist, und bleibt weg',
      newer: 'ist eine Version, die hier nicht bekannt ist; was sie ergänzt, wird nicht gelesen',
      'no-room': 'ist ein Lauf nach dem vierten und bleibt weg'
    }
  }
} satisfies typeof en;
