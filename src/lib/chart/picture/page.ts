import type { Drawing, Mark } from './mark';
import { linesOf, textAt, type Sheet, type Style } from './sheet';

/** What stands below a drawing. */
export interface PictureSource {
  /** The sentence that the page answers with. */
  answer: string;
  site: string;
  /** The link of what is shown. */
  link: string;
}

/** A whole picture: a drawing with its title and caption, and its source. */
export interface PicturePage {
  width: number;
  height: number;
  title: string;
  description: string;
  marks: Mark[];
}

/** Free space around a picture, px. */
const MARGIN = 24;

interface Block extends Style {
  size: number;
  /** From line to line, px. */
  leading: number;
}

const title: Block = { size: 17, leading: 23, ink: 'ink', weight: 700 };
const caption: Block = { size: 14, leading: 21 };
const answer: Block = { size: 12, leading: 17, ink: 'ink' };
const source: Block = { size: 12, leading: 17 };

/** Lays out a picture around a drawing, as wide as its sheet and a margin on both sides. */
export function picturePage(
  drawing: Drawing,
  { answer: said, site, link }: PictureSource,
  sheet: Sheet
): PicturePage {
  let y = MARGIN;
  const write = (lines: readonly string[], { leading, ...style }: Block): Mark[] =>
    lines.flatMap((line) => textAt(sheet, line, 0, (y += leading) - leading / 2, style));
  const head = [
    ...write(linesOf(sheet, drawing.title, sheet.width, title), title),
    ...write(linesOf(sheet, drawing.caption, sheet.width, caption), caption)
  ];
  const top = y + 10;
  y = top + drawing.height + 14;
  const line: Mark = { kind: 'rect', x: 0, y, width: sheet.width, height: 1, ink: 'line' };
  y += 9;
  const foot = [
    ...write(linesOf(sheet, said, sheet.width, answer), answer),
    ...write([site], source),
    ...write(linkLines(sheet, link), source).map((mark) => ({ ...mark, href: link }))
  ];
  const [width, height] = [sheet.width + 2 * MARGIN, Math.ceil(y) + MARGIN - 6];
  return {
    width,
    height,
    title: drawing.title,
    description: [drawing.caption, said].filter(Boolean).join(' '),
    marks: [
      { kind: 'rect', x: 0, y: 0, width, height, ink: 'paper' },
      { kind: 'moved', x: MARGIN, y: 0, marks: head },
      { kind: 'moved', id: 'chart', x: MARGIN, y: top, marks: drawing.marks },
      { kind: 'moved', x: MARGIN, y: 0, marks: [line, ...foot] }
    ]
  };
}

/** A link in lines that fit, broken before its keys if it can be. */
function linkLines({ measure, width }: Sheet, link: string): string[] {
  const isWide = (text: string): boolean => measure(text, source.size, 400) > width;
  const pieces = (link.match(/[?&]?[^?&]+|[?&]/g) ?? []).flatMap((piece) =>
    isWide(piece) ? [...piece] : piece
  );
  const lines: string[] = [];
  for (const piece of pieces) {
    const longer = (lines.at(-1) ?? '') + piece;
    if (lines.length === 0 || isWide(longer)) lines.push(piece);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
