import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { built } from './src/lib/catalog/tables/built-plugin.ts';
import { csv } from './src/lib/catalog/tables/csv-plugin.ts';
import { executable } from './src/package/executable-plugin.ts';
import { types } from './src/package/types-plugin.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** The library and the command line, without Svelte: `npm run package` writes them to `dist/`. */
export default defineConfig({
  plugins: [csv(), built(), types(path('src/package/index.ts'), path('src')), executable('cli.js')],
  resolve: { alias: { $lib: path('src/lib') } },
  publicDir: false,
  build: {
    target: 'es2023',
    minify: false,
    lib: {
      entry: {
        index: path('src/package/index.ts'),
        estimate: path('src/lib/estimate/index.ts'),
        scenario: path('src/lib/scenario/index.ts'),
        catalog: path('src/lib/catalog/index.ts'),
        cli: path('src/cli/index.ts')
      },
      formats: ['es']
    },
    rolldownOptions: { external: [/^node:/] }
  }
});
