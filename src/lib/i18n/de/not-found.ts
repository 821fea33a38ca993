import type en from '../en/not-found';

export default {
  title: 'Diese Seite gibt es nicht',
  text: 'Vielleicht ist die Adresse vertippt oder die Seite umgezogen. Ein Szenario steht im Teil nach dem Fragezeichen, ein Link zum Rechner lässt sich also retten:',
  home: 'Rechner öffnen',
  carry: 'Rechner mit dem Szenario dieser Adresse öffnen'
} satisfies typeof en;
