/** What a text of JSON says, or the line that is at fault, where it can be told, and whether a comma too many is all that is. */
export type ParsedJson = { value: unknown } | { line?: number; isComma?: true };

/**
 * Reads JSON as files have it: a byte-order mark is passed over, and Python's `Infinity` and `NaN` are read, the latter as
 * the text "NaN", which no field takes for a number. Never throws.
 */
export function parseJson(text: string): ParsedJson {
  const plain = text.replace(/^\ufeff/, '');
  const parsed = parsedOr(plain);
  if ('value' in parsed) return parsed;
  const numbers = parsedOr(outsideStrings(plain, /-?\bInfinity\b|\bNaN\b/g, numberOf));
  if ('value' in numbers) return numbers;
  const comma = trailingComma(plain);
  if (comma === undefined) return { ...lineIn(parsed.error, plain) };
  return { line: plain.slice(0, comma).split('\n').length, isComma: true };
}

const numberOf = (word: string): string => (word === 'NaN' ? '"NaN"' : word.replace('Infinity', '1e999'));

function parsedOr(text: string): { value: unknown } | { error: unknown } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    return { error };
  }
}

/** Where the first comma stands that a bracket closes after, if the text is JSON without those. */
function trailingComma(text: string): number | undefined {
  let first: number | undefined;
  const without = outsideStrings(text, /,(?=\s*[}\]])/g, (_, at) => {
    first ??= at;
    return '';
  });
  const mended = outsideStrings(without, /-?\bInfinity\b|\bNaN\b/g, numberOf);
  return 'value' in parsedOr(mended) ? first : undefined;
}

/** The text with what matches, but for strings of JSON, replaced. */
function outsideStrings(text: string, pattern: RegExp, by: (match: string, at: number) => string): string {
  const parts: string[] = [];
  let at = 0;
  while (at < text.length) {
    const quote = text.indexOf('"', at);
    const end = quote < 0 ? text.length : quote;
    const start = at;
    parts.push(text.slice(at, end).replace(pattern, (match, index: number) => by(match, start + index)));
    at = quote < 0 ? end : endOfString(text, quote);
    parts.push(text.slice(end, at));
  }
  return parts.join('');
}

/** Where the string that begins at a quote ends, or the text does. */
function endOfString(text: string, quote: number): number {
  for (let at = text.indexOf('"', quote + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text[at - 1 - slashes] === '\\') slashes++;
    if (slashes % 2 === 0) return at + 1;
  }
  return text.length;
}

/** The line an engine's message about JSON points to. */
function lineIn(error: unknown, text: string): { line?: number } {
  const message = String(error);
  const [, line] = /line (\d+)/.exec(message) ?? [];
  if (line !== undefined) return { line: Number(line) };
  const [, position] = /position (\d+)/.exec(message) ?? [];
  return position === undefined ? {} : { line: text.slice(0, Number(position)).split('\n').length };
}
