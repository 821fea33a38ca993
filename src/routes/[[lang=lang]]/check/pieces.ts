import type { TextFigure, TextReading } from '$lib/scenario';

/** A stretch of a text: words, a number that was not read, or (a part of) a figure, by its place among all of them. */
export interface Piece {
  /** Where it begins. */
  from: number;
  text: string;
  isUnread?: true;
  figure?: number;
  /** Whether a figure begins or ends with it: one may stand within another, as the chip in "2M H100 hours". */
  begins?: boolean;
  ends?: boolean;
}

interface Span {
  from: number;
  to: number;
  mark: Pick<Piece, 'figure' | 'isUnread'>;
}

/** A text in pieces, of figures in the order of the text. Of figures that overlap without one holding the other, the first counts. */
export function piecesOf(
  text: string,
  figures: readonly TextFigure[],
  unread: TextReading['unread']
): Piece[] {
  const spans: Span[] = [
    ...figures.map(({ from, to }, figure) => ({ from, to, mark: { figure } })),
    ...unread.map(({ from, to }) => ({ from, to, mark: { isUnread: true as const } }))
  ].sort((a, b) => a.from - b.from || b.to - a.to);
  const pieces: Piece[] = [];
  const open: Span[] = [];
  let at = 0;
  const goTo = (to: number): void => {
    if (to > at) pieces.push({ from: at, text: text.slice(at, to), ...open.at(-1)?.mark });
    at = Math.max(at, to);
  };
  const closeUntil = (from: number): void => {
    while (open.length > 0 && open.at(-1)!.to <= from) {
      const { to, mark } = open.at(-1)!;
      goTo(to);
      open.pop();
      // What stands in it reached to its end: it ends behind that.
      if (pieces.at(-1)?.figure !== mark.figure) pieces.push({ from: to, text: '', ...mark });
    }
  };
  for (const span of spans) {
    closeUntil(span.from);
    const outer = open.at(-1);
    if (outer && (span.to > outer.to || span.to - span.from === outer.to - outer.from)) continue;
    goTo(span.from);
    open.push(span);
  }
  closeUntil(Infinity);
  goTo(text.length);
  return withEnds(pieces);
}

function withEnds(pieces: readonly Piece[]): Piece[] {
  const last = new Map(pieces.map(({ figure }, i) => [figure, i]));
  const begun = new Set<number>();
  return pieces.map((piece, i) => {
    if (piece.figure === undefined) return piece;
    const begins = !begun.has(piece.figure);
    begun.add(piece.figure);
    return { ...piece, begins, ends: last.get(piece.figure) === i };
  });
}

/** Characters after which the next line begins a block, and at which a block ends within a line. */
const BLOCK = 1200;
const LONGEST = 4000;

/** Pieces in blocks of some lines each, so that a long text is drawn block by block. */
export function textBlocks(pieces: readonly Piece[]): Piece[][] {
  const blocks: Piece[][] = [[]];
  let size = 0;
  const put = (piece: Piece): void => {
    blocks.at(-1)!.push(piece);
    size += piece.text.length;
  };
  const end = (): void => {
    blocks.push([]);
    size = 0;
  };
  for (const piece of pieces) {
    let { from, text } = piece;
    if (piece.figure !== undefined || piece.isUnread) put(piece);
    else
      while (text !== '') {
        const line = text.indexOf('\n', Math.max(0, BLOCK - size)) + 1;
        const length = line > 0 && size + line <= LONGEST ? line : Math.max(1, LONGEST - size);
        put({ from, text: text.slice(0, length) });
        from += length;
        text = text.slice(length);
        if (size >= LONGEST || line === length) end();
      }
  }
  return blocks.filter((block) => block.length > 0);
}
