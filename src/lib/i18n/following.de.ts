import type { PageTexts } from './index';

export default {
  follows: (uptime: string, mtbf: string) =>
    `Die Verfügbarkeit folgt aus ihren Ursachen: ${uptime} bei einem Ausfall alle ${mtbf}, und sie ändert sich mit der Zahl der GPUs.`,
  change: 'Die Ursachen ändern',
  hold: (uptime: string) => `Bei ${uptime} festhalten`,
  most: (gpus: string, time: string) =>
    `Mehr als ${gpus} GPUs helfen nicht: Dort dauert es ${time}, darüber länger.`,
  tooSoon: (gpus: string, time: string) =>
    `Keine Zahl von GPUs reicht: Die kürzeste Zeit ist ${time}, auf ${gpus} GPUs.`,
  nowhere: 'Auf so vielen GPUs kommt der Lauf nicht voran: Ausfälle kommen schneller, als er wieder anläuft.'
} satisfies PageTexts<'following'>;
