import type en from '../en/chip-and-model';

export default {
  chip: {
    label: 'Chip',
    unnamed: (peak: string) => `ein Chip mit ${peak}`,
    unknown: 'kein Chip genannt',
    ofPeak: (peak: string) => `Mit ${peak}`,
    announced: (name: string) => `${name} (angekündigt)`,
    precision: 'Zahlenformat',
    stated: '{peakFlops} ohne Sparsity in {precision}, {gpuPower}, {memory}.',
    statedWithoutPower: '{peakFlops} ohne Sparsity in {precision}, {memory}; Leistungsaufnahme unbekannt.',
    memory: (sizes: string) => `${sizes} GB`,
    price: 'Der Preis ist eine Annahme.',
    priceAndPower: 'Der Preis ist eine Annahme, die Herstellerangabe zur Leistung eine Obergrenze.',
    devices: (count: string) =>
      `Frameworks zählen jeden dieser Chips als ${count} Geräte; hier gilt alles je Chip.`,
    promised: 'Noch nicht erhältlich: Die Zahlen verspricht der Hersteller.',
    lower: (precision: string, median: string, runs: string, wide: string, wideRuns: string) =>
      `In ${precision} ist die MFU niedriger: Veröffentlichte Läufe erreichen im Median ${median} (n = ${runs}), mit 16-Bit-Formaten ${wide} (n = ${wideRuns}).`,
    changed: (names: string) => `Von Hand geändert: ${names}.`
  },
  model: {
    label: 'Modell',
    unnamed: (params: string) => `ein Modell mit ${params}`,
    unknown: 'kein Modell genannt',
    own: 'Eigene Architektur',
    sequence: 'Token je Sequenz',
    badSequence: (typed: string) => `„${typed}“ ist keine Anzahl von Token: 8192 oder 8K.`,
    active: (active: string, total: string) => `Ein Token durchläuft ${active} von ${total}.`,
    names: {
      params: 'Parameterzahl',
      total: 'Gesamtzahl der Parameter',
      attention: 'Attention-Faktor'
    },
    changed: (name: string, counted: string) => `Von Hand geändert: ${name}; das Modell hat ${counted}.`
  }
} satisfies typeof en;
