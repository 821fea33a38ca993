import type { Locale } from '$lib/catalog/bilingual';
import type { Span } from '../plain/delimited';
import { isSize, type Figure } from './figure';
import type { Grouping } from './grouping';
import { chipFigure } from './chip-figure';
import type { ChipMention, Masked, Mention } from './mask';
import { readSpan, list, type Key, type Read } from './read-span';
import { sentencesOf } from '../plain/sentence';

/** What a line of prose says, sorted into runs. */
export function readLine(masked: Masked, line: Span, locale: Locale, grouping: Grouping): void {
  const [found, name = ''] = key.exec(masked.text.slice(line.from, Math.min(line.to, line.from + 80))) ?? [];
  for (const sentence of sentencesOf(masked.text, line)) {
    const isFirst = found !== undefined && sentence.from === line.from;
    readSentence(
      masked,
      sentence,
      locale,
      grouping,
      isFirst ? { name, to: line.from + found.length } : undefined
    );
  }
}

/** "Hours used: ", a mark of a list before it or not. */
const key = /^[\s>*•+-]*((?:\p{L}|#)[^:=.\d|]{1,40}?) ?[:=] ?/u;

/** A model is only compared with, if this stands before its name. */
const compared =
  /(?<![\p{L}])(?:than|as|als|like|wie|unlike|vs\.?|versus|compared (?:to|with)|over|outperforms?|predecessor|Vorgänger[ns]?|Vergleich (?:zu|mit)|gegenüber|similar to|based on|derived from|basiert auf|auf Basis von|beats|rivals|surpass\w+|tokenizer of|successor (?:to|of)|architecture of|following|by|with|mit)(?: the| its| der| dem| des| its predecessor,?)? $/iu;

/** The runs that were spoken of, all of them. */
const all =
  /(?<![\p{L}])(?:all (?:\p{L}+ )?(?:models|sizes|variants|versions|runs|three|two|four|five|of them)|all were|both|the (?:two|three|four)(?= (?:models|runs|needed|took|were|used|together))|die beiden|each (?:model|of the models|run|size)|every model|alle (?:\p{L}+ )?(?:Modelle|drei|vier|wurden|Varianten)|beide|jedes Modell|jeweils|The models|the models were|Die Modelle)(?![\p{L}])/iu;

/** Of models that are not told apart by their sizes. */
const largest =
  /(?<![\p{L}])(?:largest|biggest|größten) (?:\p{L}+ )?(?:models|Modelle[n]?|runs|Läufe)(?![\p{L}])/iu;

const together =
  /(?<![\p{L}])(?:in all|all told|altogether|in total|total|totals?|cumulative|cumulatively|combined|together|insgesamt|zusammen|in Summe|kumuliert|Gesamt\p{L}*|gesamten? (?:Familie|Modellfamilie)|overall|whole|entire|family)(?![\p{L}])/iu;

const summed: readonly Figure['quantity'][] = ['gpuTime', 'carbon', 'energy', 'cost'];

interface Event extends Span {
  read?: Read & { figure: Figure };
  model?: Mention;
  chip?: ChipMention;
  /** Whether the size before it says whose it is. */
  isOwned?: boolean;
}

function readSentence(masked: Masked, sentence: Span, locale: Locale, grouping: Grouping, key?: Key): void {
  const { text } = masked;
  const words = text.slice(sentence.from, sentence.to);
  const reads = readSpan(text, sentence, locale, { key }).filter(
    (read): read is Read & { figure: Figure } => read.figure !== undefined
  );
  const events: Event[] = [
    ...reads.map((read) => ({ from: read.from, to: read.figure.to, read })),
    ...within(masked.models, sentence).map((model) => ({ from: model.from, to: model.to, model })),
    ...within(masked.chips, sentence).map((chip) => ({ from: chip.from, to: chip.to, chip }))
  ].sort((a, b) => a.from - b.from);
  const apart = largest.exec(words);
  if (apart && grouping.current.length > 1) grouping.begin({ figures: [], isApart: true });
  else if (all.test(words)) grouping.turnToAll();
  const chipIn = ({ from, to }: Figure) => masked.chips.find((chip) => chip.from >= from && chip.to <= to);
  const isStaged = /(?<![\p{L}])(?:stages?|phases?|Phasen|Stufen)(?![\p{L}])/u.test(words);

  /** Where the last figure of all the runs together ended. */
  let sumEnd = -1;
  const ordered = sizesFirst(text, events);
  for (let i = 0; i < ordered.length; i++) {
    const event = ordered[i]!;
    const before = text.slice(sentence.from, event.from);
    if (event.model) {
      const next = ordered[i + 1];
      const isSized = next?.read && isSize(next.read.figure) && next.from <= event.to + 3;
      if (!isSized && !compared.test(before)) grouping.name(event.model.name);
    } else if (event.chip) {
      grouping.add(chipFigure(event.chip), true);
    } else if (event.read) {
      const { figure } = event.read;
      if (isSize(figure)) {
        const name = nameBefore(ordered, i);
        const previous = ordered[name === undefined ? i - 1 : i - 2];
        const isListed =
          previous?.read !== undefined &&
          isSize(previous.read.figure) &&
          previous.read.figure.quantity === figure.quantity &&
          isInList(text, previous, event);
        grouping.size(figure, name, isListed);
        continue;
      }
      const peers = listFrom(text, ordered, i);
      if (peers.length > 1) {
        i += peers.length - 1;
        if (grouping.distribute(peers)) continue;
        if (isStaged && figure.quantity === 'tokens') grouping.add(sum(peers), true);
        else if (figure.quantity !== 'tokens') grouping.add(figure, true);
        continue;
      }
      const around = text.slice(
        Math.max(sentence.from, event.from - 40),
        Math.min(sentence.to, event.to + 30)
      );
      const isBesideSum =
        sumEnd >= 0 && /^[\p{L} ]{0,12}(?:and|und|,)[^\d;.]{0,12}$/u.test(text.slice(sumEnd, event.from));
      if (!event.isOwned && summed.includes(figure.quantity) && (together.test(around) || isBesideSum)) {
        grouping.addTotal(figure);
        sumEnd = event.to;
      } else {
        const chip = chipIn(figure);
        grouping.add(figure, isInBrackets(words, event.from - sentence.from), chip && chipFigure(chip));
      }
    }
  }
}

const within = <M extends Mention>(mentions: readonly M[], { from, to }: Span): M[] =>
  mentions.filter((mention) => mention.from >= from && mention.to <= to);

/** The model that a size stands right behind. */
function nameBefore(events: readonly Event[], i: number): string | undefined {
  const [before, event] = [events[i - 1], events[i]!];
  return before?.model && event.from <= before.to + 3 ? before.model.name : undefined;
}

const isInList = (text: string, before: Event, event: Event): boolean =>
  list.test(text.slice(before.read!.amount.to, event.from)) ||
  /^\)?,? ?(?:and|und|,|sowie|&)? ?\ue001+[ -]?\(?$/u.test(text.slice(before.read!.amount.to, event.from)) ||
  /^(?:[^\d.;]{0,12}) ?(?:and|und|,|or|oder|sowie) ?(?:with |mit |a |the |an |ein |\$)?$/iu.test(
    text.slice(before.to, event.from)
  );

/** The figures of one quantity that follow one another in a list. */
function listFrom(text: string, events: readonly Event[], first: number): Figure[] {
  const figures = [events[first]!.read!.figure];
  for (let i = first + 1; i < events.length; i++) {
    const [before, event] = [events[i - 1]!, events[i]!];
    if (
      !event.read ||
      event.read.figure.quantity !== figures[0]!.quantity ||
      !list.test(text.slice(before.read!.amount.to, event.from))
    )
      break;
    figures.push(event.read.figure);
  }
  return figures;
}

const sum = (figures: readonly Figure[]): Figure => ({
  ...figures[0]!,
  lo: figures.reduce((total, { lo }) => total + lo, 0),
  hi: figures.reduce((total, { hi }) => total + hi, 0),
  to: figures.at(-1)!.to
});

/** "1.3M for the 8B": what belongs to a size that is named after it comes behind it. */
function sizesFirst(text: string, events: readonly Event[]): Event[] {
  const ordered = [...events];
  for (let i = 0; i + 1 < ordered.length; i++) {
    const [event, next, third] = [ordered[i]!, ordered[i + 1]!, ordered[i + 2]];
    if (!event.read || isSize(event.read.figure)) continue;
    const size =
      next.read && isSize(next.read.figure)
        ? next
        : next.model && third?.read && isSize(third.read.figure) && third.from <= next.to + 3
          ? third
          : undefined;
    if (
      !size ||
      !/^ ?[\p{L}\ue000 -]{0,12}(?:(?<![\p{L}])(?:for|für|in the case of|bei|beim|by) (?:the |das |die |den |dem |our )?| \()$/iu.test(
        text.slice(event.to, next.from)
      )
    )
      continue;
    const owned = { ...event, isOwned: true };
    const moved = size === next ? [next, owned] : [next, third!, owned];
    ordered.splice(i, moved.length, ...moved);
    i += moved.length - 1;
  }
  return ordered;
}

/** Whether a place is inside brackets. */
function isInBrackets(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}
