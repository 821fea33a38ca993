import { existsSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of `src/lib/`. */
export const lib = fileURLToPath(new URL('../../src/lib', import.meta.url));

/**
 * The rooms of `src/lib/`, from the ground up, each with the packages it may use: a room imports from itself and from
 * those before it, never from those after it.
 * @type {Record<string, { packages: string[] }>}
 */
export const rooms = {
  estimate: { packages: [] },
  catalog: { packages: ['mathjs'] },
  scenario: { packages: ['mathjs'] },
  i18n: { packages: ['svelte'] },
  session: { packages: ['svelte', '$app'] },
  controls: { packages: ['svelte'] },
  chart: { packages: ['svelte', 'layercake'] },
  'take-away': { packages: ['svelte'] },
  calculator: { packages: ['svelte'] }
};

export const roomNames = Object.keys(rooms);

/**
 * The room that a file lies in, if any: `estimate` for `.../src/lib/estimate/network/solve.ts`.
 * @param {string} file An absolute path.
 */
export function roomOf(file) {
  const [room] = relative(lib, file).split(sep);
  return room && room in rooms ? room : undefined;
}

/**
 * The file that an import of our own names, as an absolute path; undefined for a package.
 * @param {string} from The absolute path of the importing file.
 * @param {string} specifier
 */
export function importedFile(from, specifier) {
  const plain = specifier.replace(/\?.*$/, '');
  const path = /^\.\.?(?:\/|$)/.test(plain)
    ? resolve(dirname(from), plain)
    : /^\$lib(?:\/|$)/.test(plain)
      ? join(lib, plain.slice(4))
      : undefined;
  if (path === undefined) return undefined;
  const candidates = ['', '.ts', '.js', '.svelte', `${sep}index.ts`].map((ending) => path + ending);
  return candidates.find((file) => existsSync(file) && statSync(file).isFile()) ?? path;
}
