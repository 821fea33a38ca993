import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Plugin } from 'vite';

/** Vite plugin: `import rows from './x.csv'` gives one object of strings a row, parsed when the site is built. */
export function csv(): Plugin {
  return {
    name: 'csv',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith('.csv')) return;
      const rows: unknown = parse(readFileSync(id), { columns: true, skip_empty_lines: true, bom: true });
      return { code: `export default ${JSON.stringify(rows)};`, map: null };
    }
  };
}
