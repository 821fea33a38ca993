import { chmodSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Vite plugin: lets a file of the output be run as a program, as `npx` does. */
export function executable(name: string): Plugin {
  let file = '';
  return {
    name: 'executable',
    apply: 'build',
    configResolved: ({ root, build }) => void (file = resolve(root, build.outDir, name)),
    closeBundle: () => chmodSync(file, 0o755)
  };
}
