/** A note or problem with its values as text: numbers formatted, `found` and `wanted` taken from `dimensions`. */
export interface SaidReading {
  typed: string;
  read: string;
  other: string;
  suggestion: string;
  max: string;
  found: string;
  wanted: string;
}

type Say<Values extends keyof SaidReading = never> = (said: Pick<SaidReading, Values>) => string;

/** What a number field says about the text typed into it. */
export interface TypingTexts {
  /** Readings that could be meant otherwise. */
  notes: {
    grouped: Say<'typed' | 'read' | 'other'>;
    decimal: Say<'typed' | 'read' | 'other'>;
    comma: Say<'typed' | 'read' | 'other'>;
    suffixB: Say;
    billion: Say<'typed'>;
    trillion: Say<'typed'>;
    shared: Say<'typed' | 'read' | 'other'>;
    fraction: Say<'read' | 'other'>;
    flops: Say<'read' | 'other'>;
    flopsWord: Say;
    small: Say<'read' | 'other'>;
    notWhole: Say<'read' | 'other'>;
    calendar: Say<'typed' | 'read' | 'other'>;
    node: Say<'other'>;
    near: Say<'typed' | 'read'>;
    currency: Say<'typed'>;
    slice: Say<'typed' | 'read' | 'other'>;
    large: Say<'read'>;
  };
  /** Why nothing could be read. */
  problems: {
    empty: Say;
    unreadable: Say<'typed'>;
    zero: Say;
    negative: Say<'typed'>;
    infinite: Say<'typed'>;
    noValue: Say<'typed'>;
    mixed: Say<'typed'>;
    experts: Say<'typed'>;
    share: Say<'typed'>;
    factor: Say<'typed'>;
    nodes: Say<'typed'>;
    unavailable: Say<'typed'>;
    reversed: Say<'typed' | 'suggestion'>;
    tooLarge: Say<'typed' | 'max'>;
    tooLong: Say<'max'>;
    dimension: Say<'typed' | 'found' | 'wanted'>;
  };
  /** How both sizes of a mixture of experts were read. */
  sizes: {
    both: (active: string, total: string) => string;
    model: (name: string, active: string, total: string) => string;
  };
  /** Kinds of quantity, as `found` and `wanted` name them. */
  dimensions: Record<
    | 'number'
    | 'parameters'
    | 'tokens'
    | 'tokensPerParameter'
    | 'gpus'
    | 'work'
    | 'rate'
    | 'time'
    | 'gpuTime'
    | 'tokenRate'
    | 'money'
    | 'price'
    | 'power'
    | 'energy'
    | 'mass'
    | 'carbonIntensity'
    | 'other',
    string
  >;
}

const typing: TypingTexts = {
  notes: {
    grouped: ({ typed, read, other }) => `“${typed}” is read as ${read}, not ${other}.`,
    decimal: ({ typed, read, other }) =>
      `“${typed}” is read as ${read}. If you mean ${other}, type it that way.`,
    comma: ({ typed, read, other }) =>
      `“${typed}” is read as ${read}. If you mean ${other}, leave out the comma.`,
    suffixB: () => 'B means 10⁹, as in model names.',
    billion: ({ typed }) => `“${typed}” is the German word: 10¹². For 10⁹ type B.`,
    trillion: ({ typed }) => `“${typed}” is the German word: 10¹⁸. For 10¹² type T.`,
    shared: ({ typed, read, other }) => `“${typed}” is read as ${read}, like the other end, not as ${other}.`,
    fraction: ({ read, other }) => `Read as ${read} %. If you mean ${other} %, type ${other}.`,
    flops: ({ read, other }) => `Read as ${read} TFLOPS. If you mean FLOP/s, type ${other}.`,
    flopsWord: () => 'FLOPS is read as a count of FLOP, not as a rate.',
    small: ({ read, other }) => `Read as ${read}. Do you mean ${other}?`,
    notWhole: ({ read, other }) => `${read} is not a whole number; the next is ${other}.`,
    calendar: ({ typed, read, other }) =>
      `“${typed}” counts ${read} days each, the calendar mean. If you mean ${other}, type days.`,
    node: ({ other }) => `Read as for one GPU. If it is for a node of eight, type ${other}.`,
    near: ({ read }) => `Counted as exactly ${read}. For a range, type both ends, or 400 ± 10 %.`,
    currency: ({ typed }) => `“${typed}” is not converted: the number counts as US dollars.`,
    slice: ({ typed, read, other }) =>
      read === other
        ? `“${typed}” is a slice of ${read} chips.`
        : `“${typed}” counts cores, two a chip: ${read} chips.`,
    large: ({ read }) => `Read as ${read} times. Factors here are mostly between 1 and 2.`
  },
  problems: {
    empty: () => 'Type a number.',
    unreadable: ({ typed }) => `Cannot read “${typed}”.`,
    zero: () => 'Type a number above 0.',
    negative: ({ typed }) => `“${typed}” is negative. Type a number above 0.`,
    infinite: ({ typed }) => `“${typed}” is too large.`,
    noValue: ({ typed }) => `“${typed}” has no value.`,
    mixed: ({ typed }) => `The units in “${typed}” do not go together.`,
    experts: ({ typed }) =>
      `“${typed}” does not say how much the experts share. Type all and active parameters: 47B/13B.`,
    share: ({ typed }) =>
      `“${typed}” is a share, but of what? Type an amount, or a share of one, as in 40 % * 989.`,
    factor: ({ typed }) => `“${typed}” is no factor. Factors here are mostly between 1 and 2.`,
    nodes: ({ typed }) => `“${typed}”: of how many GPUs? Type nodes times GPUs, as in 256 * 8.`,
    unavailable: ({ typed }) => `“${typed}” could not be worked out, as a part of the page did not load.`,
    reversed: ({ typed, suggestion }) =>
      `“${typed}” runs downwards. Type ${suggestion} for the range, (${typed}) for the difference.`,
    tooLarge: ({ typed, max }) => `“${typed}” is too large: ${max} at most.`,
    tooLong: ({ max }) => `Too long: ${max} characters at most.`,
    dimension: ({ typed, found, wanted }) => `“${typed}” is ${found}. Type ${wanted}.`
  },
  sizes: {
    both: (active, total) => `Read as ${active} active of ${total}.`,
    model: (name, active, total) => `Read as ${name}: ${active} active of ${total}.`
  },
  dimensions: {
    number: 'a plain number',
    parameters: 'a number of parameters',
    tokens: 'a number of tokens',
    tokensPerParameter: 'a number of tokens per parameter',
    gpus: 'a number of GPUs',
    work: 'an amount of computation, as in FLOP',
    rate: 'a rate of computation, as in TFLOPS',
    time: 'a time, as in days',
    gpuTime: 'a GPU time, as in GPU-hours',
    tokenRate: 'a rate, as in tokens/s',
    money: 'an amount of money, as in USD',
    price: 'a price, as in USD/GPU-h',
    power: 'a power, as in W',
    energy: 'an energy, as in MWh',
    mass: 'a mass, as in t',
    carbonIntensity: 'a carbon intensity, as in g/kWh',
    other: 'another kind of quantity'
  }
};

export default typing;
