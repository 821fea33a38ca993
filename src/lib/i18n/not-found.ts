/** What the page for unknown addresses says, which is short and rarely seen: both languages load together. */
export const notFound = {
  en: {
    title: 'There is no such page',
    text: 'The address may be mistyped or the page may have moved. A scenario lives in the part after the question mark, so a link to the calculator can be mended:',
    home: 'Open the calculator',
    carry: 'Open the calculator with the scenario of this address'
  },
  de: {
    title: 'Diese Seite gibt es nicht',
    text: 'Vielleicht ist die Adresse vertippt oder die Seite umgezogen. Ein Szenario steht im Teil nach dem Fragezeichen, ein Link zum Rechner lässt sich also retten:',
    home: 'Rechner öffnen',
    carry: 'Rechner mit dem Szenario dieser Adresse öffnen'
  }
};
