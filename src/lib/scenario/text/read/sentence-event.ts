import type { TextSpan } from '../plain/delimited';
import { isSize, type TextFigure } from './text-figure';
import type { ChipMention, Masked, Mention } from './mask';
import { mentionsIn } from './mask';
import type { NumberRead } from './number-read';
import { list } from './read-together';

/** A figure, a model or a chip in a sentence. */
export interface SentenceEvent extends TextSpan {
  read?: NumberRead & { figure: TextFigure };
  model?: Mention;
  chip?: ChipMention;
  /** Whether the size before it says whose it is. */
  isOwned?: boolean;
}

/** What a sentence names and states, in its order, but for sizes, which come before what they own. */
export function eventsOf(masked: Masked, sentence: TextSpan, reads: readonly NumberRead[]): SentenceEvent[] {
  const events: SentenceEvent[] = [
    ...mentionsIn(masked.models, sentence).map((model) => ({ from: model.from, to: model.to, model })),
    ...mentionsIn(masked.chips, sentence).map((chip) => ({ from: chip.from, to: chip.to, chip }))
  ];
  for (const { figure, ...read } of reads)
    if (figure) events.push({ from: read.from, to: figure.to, read: { ...read, figure } });
  return sizesFirst(
    masked.text,
    events.sort((a, b) => a.from - b.from)
  );
}

/** The model that a size stands right behind. */
export function nameBefore(events: readonly SentenceEvent[], i: number): string | undefined {
  const [before, event] = [events[i - 1], events[i]!];
  return before?.model && event.from <= before.to + 3 ? before.model.name : undefined;
}

/** Whether a figure goes on with a list that another began, a model named between them or not. */
export const isInList = (text: string, before: SentenceEvent, event: SentenceEvent): boolean =>
  list.test(text.slice(before.read!.amount.to, event.from)) ||
  /^\)?,? ?(?:and|und|,|sowie|&)? ?\ue001+[ -]?\(?$/u.test(text.slice(before.read!.amount.to, event.from)) ||
  /^(?:[^\d.;]{0,12}) ?(?:and|und|,|or|oder|sowie) ?(?:with |mit |a |the |an |ein |\$)?$/iu.test(
    text.slice(before.to, event.from)
  );

/** The figures of one quantity that follow one another in a list. */
export function listFrom(text: string, events: readonly SentenceEvent[], first: number): TextFigure[] {
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

/** Figures of parts as one of the whole. */
export const sumOf = (figures: readonly TextFigure[]): TextFigure => ({
  ...figures[0]!,
  lo: figures.reduce((total, { lo }) => total + lo, 0),
  hi: figures.reduce((total, { hi }) => total + hi, 0),
  to: figures.at(-1)!.to
});

/** "1.3M for the 8B": what belongs to a size that is named after it comes behind it. */
function sizesFirst(text: string, events: readonly SentenceEvent[]): SentenceEvent[] {
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
