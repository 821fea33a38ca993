import type { Parts } from '../en/parts';

export default {
  accelerator: {
    label: 'Beschleuniger',
    other: 'ein anderer Chip',
    precision: 'Genauigkeit',
    bf16: 'BF16',
    fp8: 'FP8',
    noPower: 'Für diesen Chip ist keine Leistung veröffentlicht; die alte Zahl bleibt.',
    sparse: (value: string) =>
      `Die beworbenen ${value} TFLOPS dieses Chips gelten mit Sparsity; trainiert wird ohne.`,
    source: 'Quelle'
  },
  conflict: {
    title: 'Was nicht zusammenpasst',
    against: (name: string, given: string, implied: string, factor: string) =>
      `${name}: Angegeben ist ${given}, aus den anderen folgt ${implied}. Dazwischen liegt ${factor}.`,
    bound: (name: string, implied: string) => `${name} wäre ${implied}. Mehr als 100 % geht nicht.`,
    between: 'Nur zusammen widersprechen sie sich:',
    release: 'Lass eine aus den anderen folgen:',
    slip: {
      sparse:
        'Ein Faktor um 2 ist oft eine Spitze mit Sparsity oder FP8, genommen statt der dichten BF16-Spitze.',
      prefix: 'Ein Faktor um 1.000 ist oft ein falscher Vorsatz: GFLOPS, TFLOPS, PFLOPS.',
      cluster: 'Ein Faktor nahe der GPU-Zahl ist oft ein Wert des ganzen Clusters, gelesen als Wert je GPU.',
      recomputation:
        'Ein Faktor um 1,33 ist oft Hardware-FLOP samt neu berechneter Aktivierungen, gelesen als Modell-FLOP.'
    },
    further: (count: number) => (count === 1 ? 'Ein weiterer Widerspruch.' : `${count} weitere Widersprüche.`)
  },
  basis: {
    published: 'veröffentlicht',
    derived: 'aus veröffentlichten Zahlen berechnet',
    assumed: 'angenommen',
    source: 'Quelle',
    quote: 'Zitat'
  },
  effects: {
    tenth: (input: string, effect: string) => `10 % mehr ${input}: ${effect}.`,
    full: (input: string, effect: string) => `${input} bei 100 %: ${effect}.`,
    more: (percent: string) => `${percent} mehr`,
    less: (percent: string) => `${percent} weniger`
  }
} satisfies Parts;
