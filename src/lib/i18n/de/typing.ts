import type en from '../en/typing';

export default {
  notes: {
    grouped: ({ typed, read, other }) =>
      `„${typed}“ gilt als ${read}: Der Punkt trennt Tausender. Mit Komma wären es ${other}.`,
    decimal: ({ typed, read, other }) =>
      `„${typed}“ gilt als ${read}. Meinst du ${other}, dann schreib es so.`,
    comma: ({ typed, read, other }) =>
      `„${typed}“ gilt als ${read}. Meinst du ${other}, dann lass das Komma weg.`,
    suffixB: () => 'B steht für 10⁹ (Milliarde), wie in Modellnamen. Für eine Billion schreib T.',
    billion: ({ typed }) =>
      `„${typed}“ zählt als 10¹². Meinst du das englische „billion“, also 10⁹, dann schreib Mrd.`,
    trillion: ({ typed }) =>
      `„${typed}“ zählt als 10¹⁸. Meinst du das englische „trillion“, also 10¹², dann schreib Bio.`,
    shared: ({ typed, read, other }) =>
      `„${typed}“ gilt wie das andere Ende als ${read}, nicht als ${other}.`,
    fraction: ({ read, other }) => `Das sind ${read} %. Meinst du ${other} %, dann schreib ${other}.`,
    flops: ({ read, other }) => `Das sind ${read} TFLOPS. Meinst du FLOP/s, dann schreib ${other}.`,
    flopsWord: () => 'FLOPS gilt hier als Anzahl (FLOP), nicht als Rate.',
    small: ({ read, other }) => `Das sind nur ${read}. Meinst du ${other}?`,
    notWhole: ({ read, other }) => `${read} ist keine ganze Zahl; die nächste ist ${other}.`,
    calendar: ({ typed, read, other }) =>
      `„${typed}“ zählt mit je ${read} Tagen, dem Mittel im Kalender. Meinst du ${other}, dann gib Tage an.`,
    node: ({ other }) => `Gilt für eine GPU. Ist ein Knoten mit acht GPUs gemeint, dann schreib ${other}.`,
    near: ({ read }) => `Zählt als genau ${read}. Für einen Bereich gib beide Enden an, oder 400 ± 10 %.`,
    currency: ({ typed }) => `„${typed}“ wird nicht umgerechnet: Die Zahl gilt als US-Dollar.`,
    slice: ({ typed, read, other }) =>
      read === other
        ? `„${typed}“ ist ein Verbund von ${read} Chips.`
        : `„${typed}“ zählt Kerne, zwei je Chip: ${read} Chips.`,
    large: ({ read }) => `Das ist das ${read}-Fache. Faktoren liegen hier meist zwischen 1 und 2.`
  },
  problems: {
    empty: () => 'Gib eine Zahl ein.',
    unreadable: ({ typed }) => `„${typed}“ ist hier nicht lesbar.`,
    zero: () => 'Gib eine Zahl größer als 0 ein.',
    negative: ({ typed }) => `„${typed}“ ist negativ. Gib eine Zahl größer als 0 ein.`,
    infinite: ({ typed }) => `„${typed}“ ist zu groß.`,
    noValue: ({ typed }) => `„${typed}“ ergibt keinen Wert.`,
    mixed: ({ typed }) => `Die Einheiten in „${typed}“ passen nicht zusammen.`,
    experts: ({ typed }) =>
      `„${typed}“ sagt nicht, wie viel sich die Experten teilen. Gib alle und aktive Parameter an: 47B/13B.`,
    share: ({ typed }) =>
      `„${typed}“ ist ein Anteil, aber wovon? Gib eine Menge an oder einen Anteil davon, etwa 40 % * 989.`,
    factor: ({ typed }) => `„${typed}“ ist kein Faktor. Faktoren liegen hier meist zwischen 1 und 2.`,
    nodes: ({ typed }) => `„${typed}“: mit je wie vielen GPUs? Gib Knoten mal GPUs an, etwa 256 * 8.`,
    unavailable: ({ typed }) =>
      `„${typed}“ ließ sich nicht ausrechnen, weil ein Teil der Seite nicht geladen wurde.`,
    reversed: ({ typed, suggestion }) =>
      `„${typed}“ läuft abwärts. Schreib ${suggestion} für den Bereich, (${typed}) für die Differenz.`,
    tooLarge: ({ typed, max }) => `„${typed}“ ist zu groß: höchstens ${max}.`,
    tooLong: ({ max }) => `Zu lang: höchstens ${max} Zeichen.`,
    dimension: ({ typed, found, wanted }) => `„${typed}“ ist ${found}. Gefragt ist ${wanted}.`
  },
  sizes: {
    both: (active: string, total: string) => `Gelesen als ${active}, die aktiv sind, von ${total}.`,
    model: (name: string, active: string, total: string) =>
      `Gelesen als ${name}: ${active} sind aktiv, von ${total}.`
  },
  dimensions: {
    number: 'eine reine Zahl',
    parameters: 'eine Anzahl von Parametern',
    tokens: 'eine Anzahl von Tokens',
    tokensPerParameter: 'eine Anzahl von Tokens je Parameter',
    gpus: 'eine Anzahl von GPUs',
    work: 'eine Rechenmenge, etwa in FLOP',
    rate: 'eine Rechenleistung, etwa in TFLOPS',
    time: 'eine Zeit, etwa in Tagen',
    gpuTime: 'eine GPU-Zeit, etwa in GPU-Stunden',
    tokenRate: 'eine Rate, etwa in Token/s',
    money: 'ein Geldbetrag, etwa in USD',
    price: 'ein Preis, etwa in USD/GPU-h',
    power: 'eine elektrische Leistung, etwa in W',
    energy: 'eine Energie, etwa in MWh',
    mass: 'eine Masse, etwa in t',
    carbonIntensity: 'eine CO₂-Intensität, etwa in g/kWh',
    other: 'eine andere Größe'
  }
} satisfies typeof en;
