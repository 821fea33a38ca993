import { entity } from './entity';

/** A pasted text without markup, and where each of its characters stood in the paste. */
export interface PlainText {
  text: string;
  /** `offsets[i]` is where character i began; one entry more than characters, the last the length of the paste. */
  offsets: Uint32Array;
}

/** What of a paste is no plain text, each kind by its name. No part can match in two ways, so that it takes linear time. */
const markup = new RegExp(
  [
    String.raw`(?<tag><\/?[a-z][a-z0-9]{0,10}(?:\s[^<>]{0,300})?\/?>|<!--[^>]{0,300}-->)`,
    String.raw`(?<entity>&(?:[a-z]{2,8}|#\d{1,6}|#x[\da-f]{1,5});)`,
    String.raw`(?<dollar>\$)`,
    String.raw`(?<latex>\\(?:times|cdot|approx|sim|geq?|leq?|text|mathrm|textbf|emph|mathbf|num|[,;!%$&#_])|\{,\})`,
    String.raw`(?<power>\^\{|(?<=\d)\*\*(?=\d))`,
    String.raw`(?<superscript>⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})`,
    String.raw`(?<link>\]\((?:https?:\/\/|#|\/)[^()\s]{0,300}\)|https?:\/\/[^\s<>"|)]{1,400})`,
    String.raw`(?<tie>(?<=[\p{L}\d])~(?=\p{L}))`,
    String.raw`(?<private>\p{Co})`,
    String.raw`(?<dropped>[{}\r\u00ad\u200b-\u200f\u2060\ufeff]|\*\*|__|${'`'}|\[\^?\d{1,3}(?:, ?\d{1,3}){0,4}\])`
  ].join('|'),
  'giu'
);

/** Signs of one meaning, by the one the reader knows; each a single character. */
const signs: [RegExp, string][] = [
  [/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' '],
  [/[\u2010\u2011\u2012\u2212\ufe63\uff0d]/g, '-'],
  [/[⋅·∙∗]/g, '×'],
  [/[’‘ʼ′´]/g, "'"],
  [/₂/g, '2'],
  [/[≈∼≃]/g, '~'],
  [/[⁄∕]/g, '/']
];

const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The end of these begins a new line, that of a cell a new cell; other tags vanish. */
const lineTag = /^<(?:\/?(?:tr|p|div|li|ul|ol|h\d|table|thead|tbody|section|article|dt|dd|caption)|br)\b/i;

/**
 * The text of a paste without HTML, Markdown and LaTeX, with plain spaces and hyphens: `'16&thinsp;384'` is `'16 384'`,
 * `'$3.8 \\times 10^{25}$'` is `'3.8 × 10^25'`. Cells of an HTML table are parted by tabs, its rows by lines. Takes time
 * linear in the length of the paste.
 */
export function* plainTextOf(paste: string): Generator<undefined, PlainText> {
  let text = '';
  let piece = '';
  const offsets: number[] = [];
  let at = 0;
  let formulaEnd = -1;
  const flush = (): void => {
    text += signs.reduce((result, [from, to]) => result.replace(from, to), piece);
    piece = '';
  };
  for (const match of paste.matchAll(markup)) {
    piece += paste.slice(at, match.index);
    while (at < match.index) offsets.push(at++);
    let plain = replacement(match);
    if (plain === '$') {
      if (match.index !== formulaEnd) formulaEnd = endOfFormula(paste, match.index);
      if (match.index <= formulaEnd) plain = '';
    }
    piece += plain;
    for (let i = 0; i < plain.length; i++) offsets.push(match.index);
    at = match.index + match[0].length;
    if (piece.length > PIECE) {
      flush();
      yield;
    }
  }
  piece += paste.slice(at);
  while (at <= paste.length) offsets.push(at++);
  flush();
  return { text, offsets: Uint32Array.from(offsets) };
}

/** How many characters make a slice. */
const PIECE = 20_000;

/** Where the formula in TeX ends that a dollar sign begins; before it if it is a dollar. */
function endOfFormula(paste: string, from: number): number {
  const formula = /^\$(?:[^$\n]*[\\^_={][^$\n]*|[\d.,]+)\$(?!\d)/.exec(paste.slice(from, from + 80));
  return formula ? from + formula[0].length - 1 : -1;
}

function replacement({ 0: found, groups = {} }: RegExpMatchArray): string {
  if (groups.dollar) return '$';
  if (groups.tag) {
    if (/^<sup\b/i.test(found)) return '^';
    if (/^<\/t[dh]\b/i.test(found)) return '\t';
    return lineTag.test(found) ? '\n' : '';
  }
  if (groups.entity) return entity(found);
  if (groups.latex) return latex[found.slice(0, 3)] ?? (found === '{,}' ? ',' : '');
  if (groups.power) return '^';
  if (groups.superscript) return superscript(found);
  return groups.dropped ? '' : ' ';
}

const superscript = (text: string): string =>
  `^${text.replace('⁻', '-').replace(/[^-]/g, (sign) => String(digits.indexOf(sign)))}`;

/** By their first three characters. */
const latex: Record<string, string> = {
  '\\ti': '×',
  '\\cd': '×',
  '\\ap': '~',
  '\\si': '~',
  '\\ge': '≥',
  '\\le': '≤',
  '\\,': ' ',
  '\\;': ' ',
  '\\%': '%',
  '\\$': '$',
  '\\&': '&',
  '\\#': '#',
  '\\_': '_'
};
