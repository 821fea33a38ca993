import type { Locale } from '$lib/catalog/bilingual';
import type { TextTable } from '../plain/block';
import type { TextSpan } from '../plain/delimited';
import { chipFigure } from './chip-figure';
import { isSize, type TextFigure } from './text-figure';
import type { Grouping } from './grouping';
import { mentionsIn, type Masked } from './mask';
import { CHIP, MODEL } from '../pattern/pattern';
import { patterns } from '../pattern/patterns';
import { readSpan } from './read-span';
import { figureOf, type TextRun } from './text-run';

const isHeading = (text: string): boolean => patterns.some(({ heading }) => heading?.test(text));

/**
 * What a table says: a run each row below a row of headings, or a run each column where the headings stand in the first
 * one. What holds for all of them, such as a chip in a heading, goes to all.
 */
export function readTextTable(masked: Masked, { rows }: TextTable, locale: Locale, grouping: Grouping): void {
  const { text } = masked;
  const cell = ({ from, to }: TextSpan) => text.slice(from, to);
  const [header = [], ...body] = rows;
  const score = (cells: readonly TextSpan[]) =>
    cells.filter((one) => isHeading(cell(one)) && !/\d{2}/.test(cell(one))).length;
  const isTurned = score(rows.map(([first]) => first!)) > score(header.slice(0));
  const lines = isTurned ? turned(rows) : [header, ...body];
  const [headings, ...entries] = lines;
  if (!headings || entries.length === 0) return;
  const labelAt = headings.findIndex((one) => !isHeading(cell(one)));
  const begun: TextRun[] = [];
  for (const cells of entries) {
    const run: TextRun = { figures: [] };
    cells.forEach((one, column) => {
      const heading = headings[column];
      if (column === labelAt) return;
      for (const { figure } of readSpan(text, one, locale, { heading: heading ? cell(heading) : '' }))
        if (figure) add(run, figure);
      for (const chip of chipsOf(masked, one)) add(run, chip);
    });
    label(masked, run, cells[labelAt], locale);
    if (run.figures.length > 0) begun.push(grouping.begin(run));
  }
  for (const heading of headings)
    for (const chip of chipsOf(masked, heading)) for (const run of begun) add(run, chip);
  if (begun.length > 0) grouping.turnTo(begun.filter(({ isTotal }) => !isTotal));
}

function add(run: TextRun, figure: TextFigure): void {
  if (!figureOf(run, figure.quantity)) run.figures.push(figure);
}

/** The name of a row, and the size in it where no column has one. */
function label(masked: Masked, run: TextRun, cell: TextSpan | undefined, locale: Locale): void {
  if (!cell) return;
  const words = masked.text.slice(cell.from, cell.to);
  const model = mentionsIn(masked.models, cell)[0];
  if (/^\W*(?:total|sum|gesamt|summe|all|overall|insgesamt)\b/i.test(words)) run.isTotal = true;
  run.name = model?.name ?? words.replaceAll(CHIP, '').replaceAll(MODEL, '').trim();
  if (figureOf(run, 'params', 'activeParams')) return;
  for (const { figure } of readSpan(masked.text, cell, locale))
    if (figure && isSize(figure)) add(run, figure);
  for (const chip of chipsOf(masked, cell)) add(run, chip);
}

const chipsOf = ({ chips }: Masked, span: TextSpan): TextFigure[] => mentionsIn(chips, span).map(chipFigure);

/** Rows as columns. */
function turned(rows: readonly TextSpan[][]): TextSpan[][] {
  const width = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? { from: 0, to: 0 }));
}
