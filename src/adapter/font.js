import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import opentype from 'opentype.js';

const family = '@expo-google-fonts/source-serif-4';

/** @param {string} file */
function load(file) {
  const bytes = new Uint8Array(readFileSync(createRequire(import.meta.url).resolve(`${family}/${file}`)));
  return { bytes, font: opentype.parse(bytes.buffer) };
}

const regular = load('400Regular/SourceSerif4_400Regular.ttf');
const bold = load('600SemiBold/SourceSerif4_600SemiBold.ttf');

/** Source Serif 4, by Adobe, under the SIL Open Font Licence: bundled, so that a picture is the same on every machine. */
export const fontFiles = [regular.bytes, bold.bytes];

/** How far it reaches above and below the baseline, em. */
export const fontReach = {
  above: regular.font.ascender / regular.font.unitsPerEm,
  below: -regular.font.descender / regular.font.unitsPerEm
};

/**
 * How wide a text of a size and weight is, px.
 * @param {string} text
 * @param {number} size
 * @param {number} weight
 */
export const measure = (text, size, weight) =>
  (weight < 600 ? regular : bold).font.getAdvanceWidth(text, size);
