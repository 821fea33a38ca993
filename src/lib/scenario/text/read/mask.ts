import { chipNamed, type Chip } from '$lib/catalog';
import type { TextSpan } from '../plain/delimited';
import { chipFamily, chipPattern } from './chip-name';
import { memberOf, modelPattern } from './model-name';
import { CHIP, MODEL, REFUSED } from '../pattern/pattern';
import { refusals } from '../pattern/refusals';

/** A chip or a model that a text names. */
export interface Mention {
  from: number;
  to: number;
  /** A model as it is written, without its size; a chip's family. */
  name: string;
}

/** A chip that a text names. */
export interface ChipMention extends Mention {
  listed?: Chip;
}

/** A text in which names, dates and the like are stand-ins as long as they were, so that their digits are no numbers. */
export interface Masked {
  text: string;
  chips: ChipMention[];
  models: Mention[];
}

/** The text is worked on in pieces of about so many characters. */
const PIECE = 4000;

/** Takes the chips out of a text, then the models, then what is refused, a piece a slice. */
export function* masking(text: string): Generator<undefined, Masked> {
  const pieces: string[] = [];
  const chips: ChipMention[] = [];
  const models: Mention[] = [];
  const members = new Map<string, string>();
  for (let from = 0; from < text.length;) {
    const to = endOfPiece(text, from);
    const piece = maskPiece(text.slice(from, to), members);
    pieces.push(piece.text);
    for (const chip of piece.chips) chips.push({ ...chip, from: chip.from + from, to: chip.to + from });
    for (const model of piece.models) models.push({ ...model, from: model.from + from, to: model.to + from });
    from = to;
    yield;
  }
  return { text: pieces.join(''), chips, models };
}

/** Behind the last line that fits, or else behind the last word. */
function endOfPiece(text: string, from: number): number {
  if (text.length - from <= PIECE) return text.length;
  const piece = text.slice(from, from + PIECE);
  const end = Math.max(piece.lastIndexOf('\n'), 0) || piece.lastIndexOf(' ');
  return from + (end > 0 ? end + 1 : PIECE);
}

/** `members` gathers by which word alone a model named so far may be meant. */
function maskPiece(text: string, members: Map<string, string>): Masked {
  const chips: ChipMention[] = [];
  const models: Mention[] = [];
  const replace = (pattern: RegExp, sign: string, take?: (found: RegExpExecArray) => void): void => {
    let masked = '';
    let at = 0;
    for (const found of text.matchAll(pattern)) {
      take?.(found);
      masked += text.slice(at, found.index) + sign.repeat(found[0].length);
      at = found.index + found[0].length;
    }
    text = masked + text.slice(at);
  };
  const mention = ({ index, 0: found }: RegExpExecArray, name: string): Mention => ({
    from: index,
    to: index + found.length,
    name
  });
  replace(chipPattern, CHIP, (found) => {
    const name = chipFamily(found.groups!.chip!);
    const listed = chipNamed(found[0].replace(/s$/, '')) ?? chipNamed(name);
    chips.push({ ...mention(found, name), ...(listed && { listed }) });
  });
  replace(modelPattern, MODEL, (found) => {
    const member = memberOf(found[0]);
    if (member) members.set(member, found[0]);
    models.push(mention(found, members.get(found[0]) ?? found[0]));
  });
  if (members.size > 0) {
    const alone = String.raw`(?<![\p{L}\p{N}-])(?:${[...members.keys()].join('|')})(?![\p{L}\p{N}])`;
    replace(new RegExp(alone, 'gu'), MODEL, (found) => models.push(mention(found, members.get(found[0])!)));
  }
  for (const { pattern } of refusals) replace(pattern, REFUSED);
  return { text, chips, models: joined(models.sort((a, b) => a.from - b.from)) };
}

/** Those that stand in a stretch of the text, of mentions in order. */
export function mentionsIn<M extends Mention>(mentions: readonly M[], { from, to }: TextSpan): M[] {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.from < from) low = middle + 1;
    else high = middle;
  }
  const found: M[] = [];
  for (let i = low; i < mentions.length && mentions[i]!.to <= to; i++) found.push(mentions[i]!);
  return found;
}

/** Names that follow one another, as "Snowflake Arctic", are one. */
function joined(models: readonly Mention[]): Mention[] {
  const result: Mention[] = [];
  for (const model of models) {
    const last = result.at(-1);
    if (last && model.from === last.to + 1) {
      last.name = `${last.name} ${model.name}`;
      last.to = model.to;
    } else result.push(model);
  }
  return result;
}
