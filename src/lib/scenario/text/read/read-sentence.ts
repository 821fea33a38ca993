import type { Locale } from '$lib/catalog/bilingual';
import type { TextSpan } from '../plain/delimited';
import { chipFigure } from './chip-figure';
import { ofAll, ofCompared, ofLargest, ofStages, ofTogether } from './cues';
import { isSize, type TextFigure } from './text-figure';
import type { Grouping } from './grouping';
import { mentionsIn, type Masked } from './mask';
import { readSpan, type Key } from './read-span';
import { eventsOf, isInList, listFrom, nameBefore, sumOf, type SentenceEvent } from './sentence-event';

/** How far before and after a figure is looked for words that say of how much it is. */
const BEFORE = 60;
const AFTER = 30;

/** What is given for several runs together. */
const summed: readonly TextFigure['quantity'][] = ['gpuTime', 'carbon', 'energy', 'cost'];

/** Sorts what a sentence says into runs; `key` is what stands before the colon of its line. */
export function readSentence(
  masked: Masked,
  sentence: TextSpan,
  locale: Locale,
  grouping: Grouping,
  key?: Key
): void {
  const { text } = masked;
  const words = text.slice(sentence.from, sentence.to);
  if (ofLargest.test(words) && grouping.current.length > 1) grouping.begin({ figures: [], isApart: true });
  else if (ofAll.test(words)) grouping.turnToAll();
  const events = eventsOf(masked, sentence, readSpan(text, sentence, locale, { key }));
  /** Where the last figure of all the runs together ended. */
  let sumEnd = -1;
  for (let i = 0; i < events.length; i++) {
    const event = events[i]!;
    const { model, chip, read } = event;
    if (model) nameModel(text, sentence, events, i, grouping);
    else if (chip) grouping.add(chipFigure(chip), true);
    else if (read && isSize(read.figure)) stateSize(text, events, i, grouping);
    else if (read) {
      const peers = listFrom(text, events, i);
      i += peers.length - 1;
      if (peers.length > 1) addPeers(peers, ofStages.test(words), grouping);
      else if (isSum(text, sentence, event, sumEnd)) {
        grouping.addTotal(read.figure);
        sumEnd = event.to;
      } else {
        const [own] = mentionsIn(masked.chips, read.figure);
        grouping.add(read.figure, isInBrackets(text, sentence, event), own && chipFigure(own));
      }
    }
  }
}

function nameModel(
  text: string,
  sentence: TextSpan,
  events: readonly SentenceEvent[],
  i: number,
  grouping: Grouping
): void {
  const [event, next] = [events[i]!, events[i + 1]];
  const isSized = next?.read && isSize(next.read.figure) && next.from <= event.to + 3;
  const before = text.slice(Math.max(sentence.from, event.from - BEFORE), event.from);
  if (isSized || ofCompared.test(before)) return;
  // "GPT-3, at 175bn parameters" after a model of another size that has no name.
  const size = events.slice(i + 1).find(({ read, model }) => model || (read && isSize(read.figure)))
    ?.read?.figure;
  grouping.name(event.model!.name, size);
}

function stateSize(text: string, events: readonly SentenceEvent[], i: number, grouping: Grouping): void {
  const event = events[i]!;
  const { figure } = event.read!;
  const name = nameBefore(events, i);
  const before = events[name === undefined ? i - 1 : i - 2];
  const isListed = before?.read?.figure.quantity === figure.quantity && isInList(text, before, event);
  grouping.size(figure, name, isListed);
}

/** A list has a figure for each run, or for each stage of one. Tokens in a list of neither are of parts of the data. */
function addPeers(peers: readonly TextFigure[], isStaged: boolean, grouping: Grouping): void {
  if (grouping.distribute(peers)) return;
  if (isStaged && peers[0]!.quantity === 'tokens') grouping.add(sumOf(peers), true);
  else if (peers[0]!.quantity !== 'tokens') grouping.add(peers[0]!, true);
}

/** Whether a figure is of several runs together, by the words around it or as another before it is. */
function isSum(
  text: string,
  sentence: TextSpan,
  { from, to, read, isOwned }: SentenceEvent,
  sumEnd: number
): boolean {
  if (isOwned || !summed.includes(read!.figure.quantity)) return false;
  const around = text.slice(Math.max(sentence.from, from - BEFORE), Math.min(sentence.to, to + AFTER));
  const isBeside =
    sumEnd >= 0 && /^[\p{L} ]{0,12}(?:and|und|,)[^\d;.]{0,12}$/u.test(text.slice(sumEnd, from));
  return isBeside || ofTogether.test(around);
}

function isInBrackets(text: string, sentence: TextSpan, { from }: TextSpan): boolean {
  const before = text.slice(Math.max(sentence.from, from - 2 * BEFORE), from);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}
