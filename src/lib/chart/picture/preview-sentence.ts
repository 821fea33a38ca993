import type { Ink, Mark, Text } from './mark';
import { linesOf, textAt, type Sheet } from './sheet';

/** A piece of a sentence; `mark` is what it stands out as. */
export interface PreviewPiece {
  text: string;
  mark?: 'answer' | 'wrong' | 'misleading' | 'unsupported';
}

const LEADING = 1.2;

const markInks: Record<NonNullable<PreviewPiece['mark']>, Ink> = {
  answer: 'accent',
  wrong: 'rust',
  misleading: 'amber-text',
  unsupported: 'violet'
};

const inkOf = ({ mark }: PreviewPiece): Ink => (mark ? markInks[mark] : 'ink');

/** The sentence at the largest size that has room; what is beyond the room of the smallest is left out. */
export function sentenceMarks(
  sheet: Sheet,
  sentence: readonly PreviewPiece[],
  sizes: readonly (readonly [size: number, lines: number])[],
  top: number
): { marks: Mark[]; height: number } {
  const tries = sizes.map(([size, room]) => ({ size, room, lines: piecesInLines(sheet, sentence, size) }));
  const { size, room, lines } = tries.find(({ room, lines }) => lines.length <= room) ?? tries.at(-1)!;
  const shown = evenLines(sheet, sentence, size, lines).slice(0, room);
  const leading = size * LEADING;
  return {
    height: shown.length * leading,
    marks: shown.flatMap((line, i) => lineMarks(sheet, line, size, top + (i + 0.5) * leading))
  };
}

/** Pieces in lines as wide as the sheet at the most, broken at spaces; a piece may go on in the next line. */
export function piecesInLines(sheet: Sheet, pieces: readonly PreviewPiece[], size: number): PreviewPiece[][] {
  const lines = linesOf(sheet, pieces.map(({ text }) => text).join(''), sheet.width, { size });
  const left = pieces.map((piece) => ({ ...piece }));
  return lines.map((line) => {
    const found: PreviewPiece[] = [];
    // What stands between two lines is a space.
    if (left[0]) left[0].text = left[0].text.trimStart();
    for (let length = line.length; length > 0 && left[0];) {
      const [{ text, mark }] = left as [PreviewPiece];
      const part = text.slice(0, length);
      found.push({ text: part, ...(mark && { mark }) });
      length -= part.length;
      if (part.length === text.length) left.shift();
      else left[0].text = text.slice(part.length);
    }
    return found;
  });
}

/** The lines about equally wide, as they are no more for it. */
function evenLines(
  sheet: Sheet,
  sentence: readonly PreviewPiece[],
  size: number,
  lines: PreviewPiece[][]
): PreviewPiece[][] {
  const narrower = (by: number): PreviewPiece[][] =>
    piecesInLines({ ...sheet, width: sheet.width - by }, sentence, size);
  let even = lines;
  for (let by = 20; by < sheet.width / 2; by += 20) {
    const next = narrower(by);
    if (next.length > lines.length) break;
    even = next;
  }
  return even;
}

function lineMarks(sheet: Sheet, line: readonly PreviewPiece[], size: number, y: number): Mark[] {
  let x = 0;
  return line.flatMap((piece) => {
    // A space at the beginning of a text is not drawn.
    const said = piece.text.trim();
    const from = x + sheet.measure(piece.text.slice(0, piece.text.indexOf(said)), size, 400);
    const [text] = textAt(sheet, said, from, y, { size, ink: inkOf(piece) }) as [Text];
    const below = y + 0.47 * size;
    const points = [
      [from, below],
      [from + text.width, below]
    ] as const;
    x += sheet.measure(piece.text, size, 400);
    return piece.mark ? [text, { kind: 'line', points, ink: text.ink, width: 0.045 * size }] : [text];
  });
}
