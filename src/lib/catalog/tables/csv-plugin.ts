import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Plugin } from 'vite';

/**
 * One object of strings a row. A row may lack its last columns, as one written before they were added does, and a
 * line that repeats the header, as one pasted along with rows does, is no row.
 */
export function parseTable(text: string): Record<string, string>[] {
  const rows: Record<string, string>[] = parse(text, {
    columns: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    relax_column_count: true,
    bom: true
  });
  return rows.filter((row) => !Object.entries(row).every(([column, cell]) => column === cell));
}

/**
 * Vite plugin: `import rows, { digest } from './x.csv'` gives the rows of a table, parsed when the site is built, and
 * the first digits of the SHA-256 of its text.
 */
export function csv(): Plugin {
  return {
    name: 'csv',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith('.csv')) return;
      const text = readFileSync(id, 'utf8');
      const digest = createHash('sha256').update(text).digest('hex').slice(0, 7);
      const code = `export const digest = ${JSON.stringify(digest)};\nexport default ${JSON.stringify(parseTable(text))};`;
      return { code, map: null };
    }
  };
}
