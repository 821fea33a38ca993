import { lettering, linesOf, widthOf } from './lettering.js';

/** @import { Piece } from './page-text.js' */

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 80;

const colours = {
  paper: '#fcfbf8',
  ink: '#1d2126',
  soft: '#5d646d',
  line: '#e4e1da',
  accent: '#0b6e6e',
  wrong: '#a04a25'
};

/** Sizes of the sentence to try, and how many lines of each there is room for. */
const sizes = [
  [76, 4],
  [64, 5],
  [54, 6],
  [46, 7]
];

/** The picture that goes with a link to a page: what the page answers, as the page has it. SVG of 1200 by 630. */
/** @param {{ site: string, page: string, sentence: readonly Piece[] }} text */
export function previewSvg({ site, page, sentence }) {
  const [size = 0, lines = []] = fit(sentence);
  const top = 178 + size;
  const marks = lines.map((line, i) => drawLine(line, top + i * size * 1.22, size)).join('');
  const room = WIDTH - 2 * MARGIN - widthOf(site, 34, 'bold') - 110;
  const pageName = widthOf(page, 34) <= room ? page : '';
  const name = { y: 102, size: 34, weight: /** @type {const} */ ('bold') };
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">
    <rect width="${WIDTH}" height="${HEIGHT}" fill="${colours.paper}" />
    <rect width="${WIDTH}" height="10" fill="${colours.accent}" />
    <g transform="translate(${MARGIN} 66)">${sign(48)}</g>
    ${lettering(site, { ...name, x: MARGIN + 66, fill: colours.ink })}
    ${lettering(pageName, { ...name, x: WIDTH - MARGIN - widthOf(pageName, 34), fill: colours.soft, weight: 'regular' })}
    <path d="M${MARGIN} 140H${WIDTH - MARGIN}" stroke="${colours.line}" stroke-width="2" />
    ${marks}
  </svg>`;
}

/**
 * The largest size at which a sentence has room, and its lines; what is beyond the room of the smallest is left out.
 * @param {readonly Piece[]} sentence
 * @returns {readonly [number, Piece[][]]}
 */
function fit(sentence) {
  const tries = sizes.map(([size = 0, room = 0]) => {
    const lines = linesOf(sentence, size, WIDTH - 2 * MARGIN);
    return { size, room, lines };
  });
  const found = tries.find(({ room, lines }) => lines.length <= room) ?? tries.at(-1);
  return found ? [found.size, found.lines.slice(0, found.room)] : [0, []];
}

/**
 * @param {readonly Piece[]} line
 * @param {number} y
 * @param {number} size
 */
function drawLine(line, y, size) {
  let x = MARGIN;
  return line
    .map(({ text, mark }) => {
      const fill = mark === 'answer' ? colours.accent : mark === 'wrong' ? colours.wrong : colours.ink;
      const drawn = lettering(text, { x, y, size, fill });
      const end = x + widthOf(text.trimEnd(), size);
      const under = mark
        ? `<path d="M${x} ${y + size * 0.16}H${end}" stroke="${fill}" stroke-width="${size * 0.045}" />`
        : '';
      x += widthOf(text, size);
      return drawn + under;
    })
    .join('');
}

/** The sign of the site, so many pixels wide. */
/** @param {number} size */
const sign = (size) => `<g transform="scale(${size / 32})">
  <rect width="32" height="32" rx="7" fill="${colours.accent}" />
  <path d="M6 8 26 24" stroke="${colours.paper}" stroke-width="3" stroke-linecap="round" />
  <circle cx="17.5" cy="17.2" r="4.6" fill="${colours.accent}" stroke="${colours.paper}" stroke-width="2.6" />
</g>`;
