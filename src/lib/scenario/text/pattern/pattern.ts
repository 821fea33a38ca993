import type { QuantityId } from '$lib/estimate';
import type { Locale } from '$lib/catalog/bilingual';

/** What a figure of a text can be: a quantity of the calculator, or what beside those texts state. */
export type TextQuantity =
  | QuantityId
  /** All parameters, where the text tells them from those a token passes through. */
  | 'totalParams'
  /** Parameters that the text calls active: `params` in the end. */
  | 'activeParams'
  | 'chip'
  /** Tokens per sequence, and per step of the whole cluster. */
  | 'sequence'
  | 'batchTokens'
  /** GPU-seconds per 10^12 tokens. */
  | 'gpuHoursPerTrillion'
  /** FLOP/s of all GPUs together. */
  | 'clusterFlops'
  /** Hardware FLOP utilisation, recomputation counted. */
  | 'hfu'
  | 'steps'
  /** Seconds. */
  | 'stepTime';

/** One way in which texts say a figure, or (`none`) a number that is no figure of a run. */
export interface Pattern {
  quantity: TextQuantity | 'none';
  /** What follows the number, a space or hyphen skipped. A group `unit` is read as the typing reader does, `times` multiplies. */
  after?: RegExp;
  /** What stands before it in its sentence, or as its key; words such as "about" are skipped. */
  before?: RegExp;
  /** A heading of its row or column. */
  heading?: RegExp;
  /** SI of one, where no unit says it. */
  factor?: number;
  /** Whether the number has a letter or word for its power of ten. */
  isScaled?: true;
  /** SI bounds outside which it is something else. */
  min?: number;
  max?: number;
  locale?: Locale;
  /** A text that is read by it, and the figure: the SI value; nothing for `none`. */
  example: string;
  gives?: number;
}

/** Stand-ins for names whose digits are no figures, each as long as the name. */
export const CHIP = '\ue000';
export const MODEL = '\ue001';
export const REFUSED = '\ue002';

const fragments: Record<string, string> = {
  CHIP: `${CHIP}+`,
  MODEL: `${MODEL}+`,
  GPUS: `(?:(?:NVIDIA|AMD|Hopper|Blackwell|Ampere|AI|KI|of these|of those|of its|of the|der|dieser)[ -]?){0,2}(?:${CHIP}+(?:[- ]?(?:Tensor Core |Tensor-Core-)?(?:GPUs?|TPUs?|chips?|accelerators?|cards?|Karten|Grafikkarten|Grafikprozessoren|Beschleuniger\\w*|processors?|Prozessoren|[Ss]uperchips?))?|(?:GPUs?|TPUs?|AI chips?|chips?|accelerators?|Grafikkarten|Grafikprozessoren|Grafikchips|KI-Chips|Chips|Karten|Beschleuniger(?:karten|n|chips)?|graphics (?:cards|processors|processing units)|Recheneinheiten|NPUs?|devices)(?![\\p{L}]))(?!['s]{0,2}[ -]?(?:GPU[- ]?)?(?:hours?|hrs?|h|Stunden?|days?|Tage|weeks?|months?|years?|Wochen|Monate|time|Rechenzeit)(?![\\p{L}]))`,
  GPU: `(?:GPU|TPU|chip|device|accelerator|card|Karte|Chip|Grafikkarte|Grafikprozessor|Beschleuniger|${CHIP}+(?:[- ]GPU)?)`,
  PER: `(?:per|/|pro|je|an?|each|every|for each|for every|die|jeder?)`,
  NUM: `[\\d.,]+ ?(?:million|billion|M|B|k|Mio\\.?|Mrd\\.?|Millionen|Milliarden)?`,
  EACH: `(?:(?:for )?each|apiece|a piece|per (?:chip|GPU|card|unit|server|node|user|month|year|seat|head)(?!-| hour)|pro (?:Stück|Chip|Karte|Monat|Jahr|Nutzer)|je (?:Stück|Chip|Karte)|a (?:month|year|chip|card)|im (?:Monat|Jahr)|das Stück)(?![\\p{L}\\p{N}])`,
  TOKENS: `[Tt]okens?`,
  TRAIN: `(?:train|Train|pretrain|Training)`,
  SECOND: `(?:(?:seconds?|secs?|s|Sekunden?|Sek\\.?)(?![\\p{L}]))`,
  W: `(?![\\p{L}\\p{N}])`
};

/** Letters and digits of the languages that are read. In a tenth of the time that all of Unicode takes to prepare. */
const latin: Record<string, string> = { L: 'A-Za-zÀ-ɏ', Ll: 'a-zß-ÿ', Lu: 'A-ZÀ-Þ', N: '0-9' };

/** An expression in any case, with `\p{L}` and the like for Latin letters, in a class or not. */
export function latinPattern(source: string, flags = 'i'): RegExp {
  let isInClass = false;
  const plain = source.replace(/\\p\{(\w+)\}|\\.|[[\]]/g, (found, name?: string) => {
    if (found === '[') isInClass = true;
    if (found === ']') isInClass = false;
    if (name === undefined) return found;
    return isInClass ? latin[name]! : `[${latin[name]}]`;
  });
  return new RegExp(plain, flags);
}

/** A pattern with its fragments (`<GPUS>`) put in, in any case. */
export const textPattern = (source: TemplateStringsArray): RegExp =>
  latinPattern(String.raw(source).replace(/<([A-Z]+)>/g, (_, name: string) => fragments[name] ?? name));
