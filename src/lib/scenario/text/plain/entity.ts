/** The named characters of HTML that stand in figures and around them. */
const named: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  thinsp: ' ',
  ensp: ' ',
  emsp: ' ',
  ndash: '–',
  mdash: '—',
  minus: '-',
  times: '×',
  middot: '·',
  sdot: '·',
  asymp: '≈',
  sim: '~',
  ge: '≥',
  le: '≤',
  hellip: '…',
  rsquo: "'",
  lsquo: "'",
  sub2: '₂',
  sup2: '²',
  sup3: '³',
  euro: '€',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß'
};

/** The character an HTML entity stands for, a space for one that is not known: `entity('&ndash;')` is `'–'`. */
export function entity(text: string): string {
  const name = text.slice(1, -1);
  if (!name.startsWith('#')) return named[name] ?? named[name.toLowerCase()] ?? ' ';
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code < 0x10000 ? String.fromCharCode(code) : ' ';
}
