import type { PageTexts } from '../index';

export default {
  intro:
    'Für Checkpoints und Ausfälle allein (Dalys volles Modell), mit t zwischen Checkpoints, d für einen, R für den Wiederanlauf und M zwischen Ausfällen des Jobs:',
  head: ['', 'Abstand', 'Was sie sagt', 'Was dort stimmt'],
  young: 'Young 1974, erste Ordnung',
  daly: 'Daly 2006, höhere Ordnung',
  exact: 'exakt',
  difference: (young: string, exact: string) =>
    `Die erste Ordnung sagt ${young}, das exakte Modell ${exact}. Sie zieht jeden Verlust vom ganzen Lauf ab, obwohl Zeit, die ein Neustart kostet, nicht auch noch ein Checkpoint kosten kann: Sie sagt immer zu wenig.`,
  breaks: (share: string, gpus: string) =>
    `Beide setzen voraus, dass ein Checkpoint viel kürzer ist als die Zeit zwischen Ausfällen: Hier sind es ${share} davon. Mit diesen Checkpoints und diesem Wiederanlauf liegt die erste Ordnung ab ${gpus} um fünf Punkte daneben.`,
  breaksNever:
    'Beide setzen voraus, dass ein Checkpoint viel kürzer ist als die Zeit zwischen Ausfällen; das ist hier bis zu einer Million GPUs so.',
  besides:
    'Überlappung, Reserve, geplante Stopps, Datenfehler und langsame GPUs stecken nicht in diesen drei Zeilen; die Seite rechnet sie exakt.',
  examples: 'Bei deinen Ausfällen und deiner Größe',
  exampleHead: ['Checkpoint', 'Wiederanlauf', 'Erste Ordnung', 'Exakt']
} satisfies PageTexts<'formula'>;
