/** What a text has that no cell of a table should, in words; nothing where it is plain. */
export function strangeCharacter(text: string): string | undefined {
  if (text.includes('\0')) return 'has a NUL character';
  if (text.includes('\ufffd')) return 'has bytes that are no UTF-8, or � in their place';
  if (/\r(?!\n)/.test(text)) return 'has a carriage return that ends no line';
  return undefined;
}
