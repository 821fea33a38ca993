/** Blocks of lines as plain text, an empty line between them; no-break spaces are for the page. */
export const plainText = (blocks: readonly (readonly string[])[]): string =>
  `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
    .replaceAll('\u00a0', ' ')}\n`;
