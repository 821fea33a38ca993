import type en from '../en/calculator';

export default {
  presets: {
    title: 'Anfangen mit',
    more: 'mehr …',
    about: 'Worauf die Zahlen beruhen',
    questions: 'Drei Fragen zum Anfangen'
  },
  offers: {
    step: 'Solange Schritte laufen',
    whole: 'Über ganze Läufe, Ausfälle eingerechnet, deshalb wird die Verfügbarkeit 100 %',
    group: (name: string, runs: string) => `veröffentlichte Läufe (${name}; n\u00a0=\u00a0${runs})`,
    wider: (name: string, runs: string) =>
      `zu wenige veröffentlichte Läufe dieser Art, deshalb eine weitere Gruppe (${name}; n\u00a0=\u00a0${runs})`,
    makes: {
      dense: 'dicht, ab 1 Mrd.',
      small: 'dicht, unter 1 Mrd.',
      mixture: 'Mixture of Experts'
    },
    all: 'alle Läufe',
    sizes: {
      'under-10B': 'unter 10 Mrd.',
      '10B-100B': '10 bis 100 Mrd.',
      'from-100B': 'ab 100 Mrd.'
    },
    half: 'die Hälfte',
    most: 'neun von zehn',
    take: 'Die MFU auf diese Spanne setzen',
    runs: 'Alle Läufe, und wie oft solche Spannen halten',
    unknown: 'Wähl zuerst einen Chip, dann lassen sich veröffentlichte Läufe anbieten.'
  },
  evidence: {
    article: 'Nach den Zahlen des Artikels.',
    preset: (name: string) => `Nach den veröffentlichten Zahlen zu ${name}.`,
    link: 'Nach den Zahlen im Link.',
    own: 'Nach deinen Zahlen.',
    published: 'Nach dem, was veröffentlichte Läufe erreicht haben.',
    same: (org: string, run: string, hours: string, answer: string | undefined) =>
      `${org} nennt für ${run} ${hours}${answer ? `: ${answer}` : ''}.`,
    why: 'Warum?',
    like: (group: string, runs: string, answer: string) =>
      `Mit dem, was neun von zehn solcher Läufe erreicht haben (${group}; n\u00a0=\u00a0${runs}): ${answer}.`,
    reached: (group: string, runs: string, mfu: string, own: string | undefined) =>
      `Neun von zehn solcher Läufe (${group}; n\u00a0=\u00a0${runs}) haben samt Ausfällen ${mfu} der Spitze erreicht${own ? `, dieser ${own}` : ''}.`,
    take: 'Diese Spanne übernehmen'
  },
  outside: {
    above: (name: string, value: string, chip: string, run: string) =>
      `${name}: höher als in jedem veröffentlichten ${chip}-Lauf; der höchste Wert ist ${value} (${run}).`,
    below: (name: string, value: string, chip: string, run: string) =>
      `${name}: niedriger als in jedem veröffentlichten ${chip}-Lauf; der niedrigste Wert ist ${value} (${run}).`
  },
  results: {
    title: 'So wird gerechnet',
    intro: 'Jede Zahl mit ihrer Formel. Klapp eine auf, um die Zahlen darin zu sehen.'
  },
  effects: {
    tenth: (input: string, effect: string) => `10 % mehr ${input}: ${effect}.`,
    span: (input: string, lo: string, less: string, hi: string, more: string) =>
      `${input} bei ${lo}: ${less}, bei ${hi}: ${more}.`,
    full: (input: string, effect: string) => `${input} bei 100 %: ${effect}.`,
    more: (percent: string) => `${percent} mehr`,
    less: (percent: string) => `${percent} weniger`
  },
  following: {
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
    nowhere:
      'Auf so vielen GPUs kommt der Lauf nicht voran: Ausfälle kommen schneller, als er wieder anläuft.',
    chart: {
      title: 'Doppelt so viele GPUs, mehr als die halbe Zeit',
      drag: 'Zieh den Punkt, um die Zahl der GPUs zu wählen.',
      twice: (share: string) =>
        `Je mehr es sind, desto geringer die Verfügbarkeit: Doppelt so viele brauchen ${share} der Zeit.`,
      twicePlanned: (share: string) =>
        `Je mehr es sind, desto mehr tauschen sie aus, warten oder bleiben unbenutzt: Doppelt so viele brauchen ${share} der Zeit.`,
      pastPlanned: (gpus: string) => `Mehr bringen hier nichts: ${gpus} sind genauso schnell.`,
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
  }
} satisfies typeof en;
