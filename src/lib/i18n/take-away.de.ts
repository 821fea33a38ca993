import type { PageTexts } from './index';

export default {
  copied: 'Kopiert',
  copyFailed: 'Kopier diesen Text:',
  embed: 'In eine andere Seite einbetten',
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
    given: 'Angaben',
    steps: 'Rechenweg',
    entered: 'eingegeben',
    causes: (list: string) => `folgt aus ihren Ursachen: ${list}`,
    exact: (value: string) => `(ungerundet, SI: ${value})`,
    conflicting: 'Was folgt, ist aus denen von ihnen gerechnet, die oben zuerst stehen.',
    six: 'Die 6: eine Multiplikation und eine Addition je Parameter und Token, einmal vorwärts, zweimal rückwärts (Kaplan et al. 2020, arXiv:2001.08361, Abschnitt 2.1).',
    mfu: 'MFU: Model FLOP Utilisation (Chowdhery et al. 2022, PaLM, arXiv:2204.02311, Anhang B).',
    link: (url: string) => `Link: ${url}`,
    made: (site: string, day: string) => `${site}, ${day}`
  },
  figures: {
    params: (value: string) => value,
    tokens: (value: string) => value,
    tokensPerParam: (value: string) => value,
    attention: (value: string) => `Attention-Faktor ${value}`,
    compute: (value: string) => value,
    gpus: (value: string) => value,
    peakFlops: (value: string) => `Spitzenleistung ${value} je GPU`,
    mfu: (value: string) => `MFU ${value}`,
    gpuFlops: (value: string) => `${value} je GPU, solange Schritte laufen`,
    uptime: (value: string) => `Verfügbarkeit ${value}`,
    usefulFlops: (value: string) => `${value} je GPU über die ganze Zeit`,
    time: (value: string) => `Trainingszeit ${value}`,
    gpuTime: (value: string) => value,
    tokenRate: (value: string) => value,
    gpuPrice: (value: string) => value,
    cost: (value: string) => `Kosten ${value}`,
    gpuPower: (value: string) => `${value} je GPU`,
    pue: (value: string) => `PUE ${value}`,
    energy: (value: string) => `Energie ${value}`,
    carbonIntensity: (value: string) => `${value} CO₂e`,
    carbon: (value: string) => `${value} CO₂e`
  }
} satisfies PageTexts<'takeAway'>;
