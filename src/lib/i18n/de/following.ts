import type { PageTexts } from '../index';

export default {
  follows: (uptime: string, mtbf: string) =>
    `Die Verfügbarkeit folgt aus ihren Ursachen: ${uptime} bei einem Ausfall alle ${mtbf}, und sie ändert sich mit der Zahl der GPUs.`,
  change: 'Die Ursachen ändern',
  held: 'Die Verfügbarkeit ist festgehalten: Sie folgt nicht mehr aus ihren Ursachen.',
  again: 'Wieder folgen lassen',
  open: 'Die Verfügbarkeit folgt aus ihren Ursachen, sobald die Zahl der GPUs bekannt ist.',
  hold: (uptime: string) => `Bei ${uptime} festhalten`,
  most: (gpus: string, time: string) =>
    `Mehr als ${gpus} helfen nicht: Auf so vielen dauert es ${time}, auf mehr dauert es länger.`,
  tooSoon: (gpus: string, time: string) =>
    `Keine Zahl von GPUs reicht: Die kürzeste Zeit ist ${time}, auf ${gpus}.`,
  nowhere: 'Auf so vielen GPUs kommt der Lauf nicht voran: Ausfälle kommen schneller, als er wieder anläuft.',
  chart: {
    title: 'Doppelt so viele GPUs, mehr als die halbe Zeit',
    drag: 'Zieh den Punkt, um die Zahl der GPUs zu wählen.',
    twice: (share: string) =>
      `Je mehr es sind, desto geringer die Verfügbarkeit: Doppelt so viele brauchen ${share} der Zeit.`,
    most: (gpus: string) => `Mehr als ${gpus} helfen nicht.`,
    noMost: 'Bis hierher hilft noch jede weitere.',
    past: (gpus: string) =>
      `Hier dauert es mit mehr davon länger, weil die Verfügbarkeit sinkt: Am schnellsten ginge es auf ${gpus}.`,
    fastest: (time: string) => `am kürzesten: ${time}`,
    on: (gpus: string) => `auf ${gpus}`,
    shortest: 'die kürzeste Zeit',
    asked: (time: string) => `verlangt: ${time}`,
    never: 'wird nie fertig',
    nowhere:
      'Auf keiner Zahl von GPUs kommt der Lauf voran: Ausfälle kommen schneller, als er wieder anläuft.',
    head: ['GPUs', 'Trainingszeit', 'Verfügbarkeit']
  }
} satisfies PageTexts<'following'>;
