import { chipNamed } from '$lib/catalog';
import type { Field } from './field';
import type { Note } from './note';
import type { Problem } from './reading';

/** A tidied text without what only its field explains, and what is to be said of that. */
export interface FieldText {
  text: string;
  notes: Note[];
}

/** Other money: `€2`, `2 EUR`, `£`. */
const otherMoney = /[€£¥]|(?<!\p{L})(?:EUR|euros?|GBP|CNY|RMB|CHF)(?!\p{L})/giu;

/** A name with letters and digits, which may be a chip's: `H100`, `MI300X`, `A100-80GB`, in the plural too. */
const named =
  /(?<![\p{L}\d.,])(?:(?:NVIDIA|AMD|Google|TPU|RTX|Gaudi|Instinct)[ -]?)*\p{L}?[\p{L}\d]*\d[\p{L}\d]*(?:[- ]\d+ ?GB)?(?![\p{L}\d])/giu;
const generic = /(?<!\p{L})(?:TPUs?|chips?|accelerators?|cards?|Karten?|Beschleuniger)(?!\p{L})/giu;

/** Slices of TPUs are called by their cores, two to a chip, up to v4 and for v5p, by their chips since. */
const slice = /(?<![\p{L}\d])(?:TPU[- ]?)?v(\d\p{L}*)-(\d+)(?![\p{L}\d])/giu;
const coresPerChip: Record<string, number> = {
  2: 2,
  3: 2,
  4: 2,
  '5p': 2,
  '5e': 1,
  '5litepod': 1,
  '6e': 1
};

const node = String.raw`(?:nodes?|servers?|hosts?|machines?|Knoten|Servern?)`;
const nodesOf = new RegExp(
  String.raw`(\d\S*) ?${node} ?(?:\*|x|with|of|each with|mit|mit je|zu je|à) ?(\d+)(?: ?(?:GPUs?|each|je))*$`,
  'i'
);
const eachOf = new RegExp(String.raw`^(\d+)(?: ?GPUs?)? ?(?:[*x]|per ${node} ?[*x]) ?(\d\S*) ?${node}$`, 'i');
const nodesAlone = new RegExp(String.raw`\d ?${node}$`, 'i');

/**
 * Puts the words of a field in those that are read everywhere: chips by name as GPUs, `256 nodes * 8` as `256*8`, the TPU
 * slice `v4-2048` as its 1,024 chips, `20x` as 20, other money as dollars. A problem where they leave open what is meant.
 */
export function fieldWords(typed: string, field: Field): FieldText | Problem {
  const { powers } = field.unit;
  const notes: Note[] = [];
  let text = typed;
  if (powers.USD)
    text = text.replace(otherMoney, (sign) => {
      notes.push({ id: 'currency', typed: sign, read: 1, other: 1 });
      return '$';
    });
  if (field.dimension === 'gpus') {
    text = text.replace(slice, (whole, version: string, size: string) => {
      const cores = coresPerChip[version.toLowerCase()];
      if (cores === undefined) return whole;
      const chips = Number(size) / cores;
      notes.push({ id: 'slice', typed: whole, read: chips, other: Number(size) });
      return String(chips);
    });
    text = text
      .replace(/(\d) ?x ?(?=\d)/gi, '$1*')
      .replace(nodesOf, '$1*$2')
      .replace(eachOf, '$1*$2');
    if (nodesAlone.test(text)) return { id: 'nodes', typed: text };
  }
  if (powers.GPU || field.alias?.powers.GPU) text = withGpus(text);
  if (field.factor || field.dimension === 'tokensPerParameter') text = text.replace(/(\d) ?[x*]$/i, '$1');
  return { text, notes };
}

/** `H100 hours` as `GPU hours`, `8xH100` as `8 GPU`. */
function withGpus(text: string): string {
  return text
    .replace(/(\d\p{L}?) ?[x*] ?(?=\p{L})/giu, '$1 ')
    .replace(named, (word) => (isChip(word) ? 'GPU' : word))
    .replace(generic, 'GPU')
    .replace(/GPU GPU/gi, 'GPU');
}

const isChip = (word: string): boolean =>
  (chipNamed(word) ?? chipNamed(word.replace(/s$/i, ''))) !== undefined;
