import type { Locale } from '$lib/catalog/bilingual';
import { asWritten } from './as-written';
import { blocksOf } from '../plain/block';
import type { TextSpan } from '../plain/delimited';
import { Grouping } from './grouping';
import { languageOfText } from '../plain/language';
import { masking } from './mask';
import { plainTextOf } from '../plain/plain-text';
import { readLine } from './read-line';
import { middleFigures, readLogLine } from '../plain/log-line';
import { readTextTable } from './read-text-table';
import type { TextRun } from './text-run';
import { unreadIn } from './unread';

/** What a text says of training runs. */
export interface TextReading {
  language: Locale;
  runs: TextRun[];
  /** Numbers that were read as no figure, but for those in the names of models and chips and in logs. */
  unread: TextSpan[];
}

/**
 * Reads a text's figures of training runs, and which belong to one run: prose, lists and tables in English or German, with
 * HTML, Markdown or LaTeX in them. Figures are in SI as written; `from` and `to` are offsets in `paste`. Never throws;
 * takes time linear in the length of the text.
 */
export function readText(paste: string, language?: Locale): TextReading {
  const steps = readingOf(paste, language);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** A log measures the run spoken of; programs write numbers in English. */
function readLog(text: string, lines: readonly TextSpan[], grouping: Grouping): void {
  for (const figure of middleFigures(lines.map((line) => readLogLine(text, line, 'en'))))
    grouping.add(figure, true);
}

/** The same in slices: it yields after each block, so that a page can let others have a turn. */
export function* readingOf(paste: string, language?: Locale): Generator<undefined, TextReading> {
  const plain = yield* plainTextOf(paste);
  const locale = language ?? languageOfText(plain.text);
  const masked = yield* masking(plain.text);
  const grouping = new Grouping();
  const logs: TextSpan[] = [];
  for (const block of blocksOf(masked.text)) {
    if (block.kind === 'table') readTextTable(masked, block, locale, grouping);
    else if (block.kind === 'log') {
      readLog(plain.text, block.lines, grouping);
      logs.push({ from: block.lines[0]!.from, to: block.lines.at(-1)!.to });
    } else yield* readLine(masked, block, locale, grouping);
    yield;
  }
  const runs = grouping.finish();
  const taken = [...logs, ...runs.flatMap(({ figures }) => figures)];
  const unread = yield* unreadIn(plain.text, masked, taken);
  const inPaste = <Span extends TextSpan>(span: Span): Span => ({
    ...span,
    from: plain.offsets[span.from]!,
    to: endInPaste(paste, plain.offsets, span.to)
  });
  const isNarrow = /\b(?:MX|NV)?FP[48]\b/i.test(plain.text);
  return {
    language: locale,
    runs: runs.map((run) => ({
      ...run,
      ...(isNarrow && { isNarrow }),
      figures: run.figures.map((figure) => asWritten(inPaste(figure)))
    })),
    unread: unread.map(inPaste)
  };
}

/** Where a stretch of the plain text ends in the paste: behind its last character, and not behind the markup that follows. */
function endInPaste(paste: string, offsets: Uint32Array, to: number): number {
  const last = offsets[to - 1] ?? 0;
  return /[&\\<]/.test(paste[last] ?? '') ? offsets[to]! : last + 1;
}
