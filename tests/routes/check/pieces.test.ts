import { describe, expect, it } from 'vitest';
import { distinctFigures, readText } from '$lib/scenario';
import { textBlocks, piecesOf } from '../../../src/routes/[[lang=lang]]/check/pieces';
import { examples } from '../../../src/routes/[[lang=lang]]/check/examples.server';

function pieces(text: string) {
  const reading = readText(text);
  return piecesOf(text, distinctFigures(reading), reading.unread);
}

describe('a text in pieces', () => {
  it('is the text again, whole', () => {
    for (const { text } of examples()) {
      const all = pieces(text);
      expect(all.map((piece) => piece.text).join('')).toBe(text);
      expect(
        textBlocks(all)
          .flat()
          .map((piece) => piece.text)
          .join('')
      ).toBe(text);
    }
  });

  it('has each figure begin and end once, one within another too', () => {
    const text = 'It took 1.7M H100 hours on 512 A100s in 2023.';
    const figures = distinctFigures(readText(text));
    const all = pieces(text);
    figures.forEach((_, i) => {
      expect(all.filter(({ figure, begins }) => figure === i && begins)).toHaveLength(1);
      expect(all.filter(({ figure, ends }) => figure === i && ends)).toHaveLength(1);
    });
    expect(all.filter(({ isUnread }) => isUnread).map((piece) => piece.text)).toEqual(['2023']);
  });

  it('is cut into blocks of lines, and a line without an end too', () => {
    for (const text of [
      'A line of words.\n'.repeat(1000),
      'word '.repeat(20_000),
      '7B on 2T tokens, '.repeat(3000)
    ]) {
      const blocks = textBlocks(pieces(text));
      expect(blocks.length).toBeGreaterThan(3);
      const longest = Math.max(
        ...blocks.map((block) => block.reduce((sum, one) => sum + one.text.length, 0))
      );
      expect(longest).toBeLessThan(4100);
    }
  });
});
