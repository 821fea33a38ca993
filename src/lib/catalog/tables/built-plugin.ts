import { fileURLToPath } from 'node:url';
import { runnerImport, type Plugin } from 'vite';
import { csv } from './csv-plugin.ts';

const QUERY = '?built';

/**
 * Vite plugin: `import chips from './chips/chip-list.ts?built'` gives what that module exports as its default, worked out when
 * the site is built, as JSON. What it takes to work it out does not ship.
 */
export function built(): Plugin {
  const $lib = fileURLToPath(new URL('../..', import.meta.url));
  return {
    name: 'built',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith(QUERY)) return;
      const file = id.slice(0, -QUERY.length);
      const { module, dependencies } = await runnerImport<{ default: unknown }>(file, {
        configFile: false,
        logLevel: 'error',
        plugins: [csv()],
        resolve: { alias: { $lib } }
      });
      for (const dependency of [file, ...dependencies]) this.addWatchFile(dependency);
      return { code: `export default ${JSON.stringify(module.default)};`, map: null };
    }
  };
}
