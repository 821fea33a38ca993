/** Longest name, in code points. */
const maxName = 60;

/** Text without control characters, line separators and lone surrogates. */
export const printable = (text: string): string => text.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/gu, '');

/** The first 60 code points, each of one or two code units. */
export const cut = (text: string): string => [...text.slice(0, 2 * maxName)].slice(0, maxName).join('');

/** Percent-encodes what a query needs encoded, browsers' `'` and our `+` included, and leaves the rest readable. */
export const percentEncode = (text: string): string =>
  encodeURIComponent(text)
    .replaceAll("'", '%27')
    .replace(/%(?:2C|2F|3A|40)/g, decodeURIComponent);
