/** What a source says, in quotation marks: those it was noted with, where only parts of it are the source's own words. */
export const inQuotes = (quote: string): string =>
  quote.includes('"') ? quote.replace(/"([^"]*)"/g, '“$1”') : `“${quote}”`;
