import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import opentype from 'opentype.js';

const family = '@expo-google-fonts/source-serif-4';

/** @param {string} file */
function load(file) {
  const bytes = readFileSync(createRequire(import.meta.url).resolve(`${family}/${file}`));
  return opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
}

/** Source Serif 4, by Adobe, under the SIL Open Font Licence: bundled, so that a picture is the same on every machine. */
const fonts = {
  regular: load('400Regular/SourceSerif4_400Regular.ttf'),
  bold: load('600SemiBold/SourceSerif4_600SemiBold.ttf')
};

/** @typedef {keyof typeof fonts} Weight */

/**
 * How wide a text is, in pixels.
 * @param {string} text
 * @param {number} size
 * @param {Weight} [weight]
 */
export const widthOf = (text, size, weight = 'regular') => fonts[weight].getAdvanceWidth(text, size);

/**
 * A text as the path of its letters, from a point on its baseline.
 * @param {string} text
 * @param {{ x: number, y: number, size: number, fill: string, weight?: Weight }} style
 */
export const lettering = (text, { x, y, size, fill, weight = 'regular' }) =>
  `<path d="${fonts[weight].getPath(text, x, y, size).commands.map(command).join('')}" fill="${fill}" />`;

/** @param {opentype.PathCommand} command */
function command(command) {
  const points = ['x1', 'y1', 'x2', 'y2', 'x', 'y'].flatMap((key) =>
    key in command ? [Math.round(/** @type {any} */ (command)[key] * 100) / 100] : []
  );
  return command.type + points.join(' ');
}

/**
 * Breaks pieces of a sentence into lines no wider than `width`, at spaces; a piece may go on in the next line.
 * @template {{ text: string, mark?: string }} Piece
 * @param {readonly Piece[]} pieces
 * @param {number} size
 * @param {number} width
 * @returns {Piece[][]}
 */
export function linesOf(pieces, size, width) {
  const words = pieces.flatMap((piece) => piece.text.split(/(?<= )/).map((text) => ({ ...piece, text })));
  /** @type {Piece[][]} */
  const lines = [[]];
  for (const word of words) {
    const line = lines.at(-1) ?? [];
    const before = line.map(({ text }) => text).join('');
    if (line.length > 0 && widthOf((before + word.text).trimEnd(), size) > width) lines.push([word]);
    else line.push(word);
  }
  return lines.map(joined);
}

/**
 * Neighbours of one kind as one piece.
 * @template {{ text: string, mark?: string }} Piece
 * @param {readonly Piece[]} line
 * @returns {Piece[]}
 */
function joined(line) {
  /** @type {Piece[]} */
  const pieces = [];
  for (const piece of line) {
    const last = pieces.at(-1);
    if (last && last.mark === piece.mark)
      pieces[pieces.length - 1] = { ...last, text: last.text + piece.text };
    else pieces.push(piece);
  }
  return pieces;
}
