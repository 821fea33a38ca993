import type { UnitProduct } from './measure';

/** Words for units, English and German together; no word means one unit in one language and another in the other. */
const vocabulary: [UnitProduct['powers'], Record<number, string>][] = [
  [{}, { 1: 'CO2 CO2e CO2eq' }],
  [
    { s: 1 },
    {
      1e-3: 'ms millisecond milliseconds Millisekunden',
      1: 's sec secs second seconds Sek Sekunde Sekunden',
      60: 'min mins minute minutes Minuten',
      3600: 'h hr hrs hour hours Std Stunde Stunden',
      86400: 'd day days Tag Tage Tagen',
      604800: 'w wk wks week weeks Woche Wochen',
      2629800: 'mo month months Monat Monate Monaten',
      31557600: 'y yr yrs year years Jahr Jahre Jahren'
    }
  ],
  [{ GPU: 1, s: 1 }, { 3600: 'GPUh' }],
  [
    { J: 1, s: -1 },
    { 1: 'W watt watts', 1e3: 'kW kilowatt', 1e6: 'MW megawatt', 1e9: 'GW gigawatt', 1e12: 'terawatt' }
  ],
  [
    { J: 1 },
    {
      1: 'J',
      1e3: 'kJ',
      1e6: 'MJ',
      1e9: 'GJ',
      1e12: 'TJ',
      3.6e3: 'Wh',
      3.6e6: 'kWh',
      3.6e9: 'MWh',
      3.6e12: 'GWh',
      3.6e15: 'TWh'
    }
  ],
  [
    { kg: 1 },
    {
      1e-3: 'g gram grams Gramm',
      1: 'kg kilogram kilograms Kilogramm',
      1e3: 't ton tons tonne tonnes Tonne Tonnen',
      1e6: 'kt kiloton kilotons'
    }
  ],
  [{ USD: 1 }, { 1: '$ USD dollar dollars' }],
  [{ GPU: 1 }, { 1: 'GPU GPUs' }],
  [{ token: 1 }, { 1: 'token tokens' }],
  [{ parameter: 1 }, { 1: 'parameter parameters parametern param params' }]
];

/** FLOPS is a rate, FLOPs a plural. */
const prefixes = {
  '': 1,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  E: 1e18,
  Z: 1e21,
  Y: 1e24,
  mega: 1e6,
  giga: 1e9,
  tera: 1e12,
  peta: 1e15,
  exa: 1e18,
  zetta: 1e21,
  yotta: 1e24
};

const words = new Map<string, UnitProduct>();
const lowerCase = new Map<string, UnitProduct>();

function define(word: string, measure: UnitProduct): void {
  words.set(word, measure);
  if (!lowerCase.has(word.toLowerCase())) lowerCase.set(word.toLowerCase(), measure);
}

for (const [powers, scales] of vocabulary) {
  for (const [factor, names] of Object.entries(scales)) {
    for (const name of names.split(' ')) define(name, { factor: Number(factor), powers });
  }
}
for (const [prefix, factor] of Object.entries(prefixes)) {
  define(`${prefix}FLOPS`, { factor, powers: { FLOP: 1, s: -1 } });
  define(`${prefix}FLOP`, { factor, powers: { FLOP: 1 } });
  define(`${prefix}FLOPs`, { factor, powers: { FLOP: 1 } });
}

/**
 * The unit a single word names, exactly as written or else in any case: `unitWord('kWh')` is 3.6e6 J. A word may end
 * in CO2, CO2e or CO2eq. Undefined if it is no unit.
 */
export function unitWord(word: string): UnitProduct | undefined {
  const known = words.get(word) ?? lowerCase.get(word.toLowerCase());
  if (known) return known;
  const bare = word.replace(/CO2(e|eq)?$/i, '');
  return bare === word ? undefined : (words.get(bare) ?? lowerCase.get(bare.toLowerCase()));
}
