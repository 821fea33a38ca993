import type { QuantityId } from '$lib/estimate';

export default {
  copied: 'Copied',
  copyFailed: 'Copy this text:',
  embed: 'Embed in another page',
  cite: {
    title: 'Cite',
    sentence: 'Copy sentence',
    bibtex: 'Copy BibTeX',
    trace: 'Copy calculation',
    basis: (list: string) => `Based on: ${list}.`,
    plainAttention: '6 FLOP per parameter and token',
    accessed: (site: string, url: string, day: string) => `${site}, ${url}, accessed ${day}.`
  },
  calculation: {
    given: 'Given',
    steps: 'Calculation',
    entered: 'entered',
    causes: (list: string) => `follows from its causes: ${list}`,
    exact: (value: string) => `(unrounded, SI: ${value})`,
    conflicting: 'What follows is worked out from those of them that come first in the list above.',
    six: 'The 6: a multiplication and an addition for each parameter and token, forward once and backward twice (Kaplan et al. 2020, arXiv:2001.08361, section 2.1).',
    mfu: 'MFU: model FLOP utilisation (Chowdhery et al. 2022, PaLM, arXiv:2204.02311, appendix B).',
    link: (url: string) => `Link: ${url}`,
    made: (site: string, day: string) => `${site}, ${day}`
  },
  /** A given figure within a list; the value has its unit. */
  figures: {
    params: (value: string) => value,
    tokens: (value: string) => value,
    tokensPerParam: (value: string) => value,
    attention: (value: string) => `attention factor ${value}`,
    compute: (value: string) => value,
    gpus: (value: string) => value,
    peakFlops: (value: string) => `dense peak ${value} per GPU`,
    mfu: (value: string) => `MFU ${value}`,
    gpuFlops: (value: string) => `${value} per GPU while stepping`,
    uptime: (value: string) => `uptime ${value}`,
    usefulFlops: (value: string) => `${value} per GPU over all elapsed time`,
    time: (value: string) => `training time ${value}`,
    gpuTime: (value: string) => value,
    tokenRate: (value: string) => value,
    gpuPrice: (value: string) => value,
    cost: (value: string) => `cost ${value}`,
    gpuPower: (value: string) => `${value} per GPU`,
    pue: (value: string) => `PUE ${value}`,
    energy: (value: string) => `energy ${value}`,
    carbonIntensity: (value: string) => `${value} of CO₂e`,
    carbon: (value: string) => `${value} of CO₂e`
  } satisfies Record<QuantityId, (value: string) => string>
};
