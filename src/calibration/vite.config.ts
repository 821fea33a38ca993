import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { csv } from '../lib/catalog/tables/csv-plugin.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** The calibration as one file that node runs. */
export default defineConfig({
  plugins: [csv()],
  resolve: { alias: { $lib: path('../lib') } },
  publicDir: false,
  build: { ssr: path('index.ts') }
});
