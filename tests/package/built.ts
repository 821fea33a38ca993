import { cpSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Builds the package and installs it in a folder of its own, as `npm install` would: the folder. */
export async function installPackage(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'package-'));
  const target = join(folder, 'node_modules', 'training-efficiency');
  mkdirSync(target, { recursive: true });
  await build({
    root,
    configFile: join(root, 'vite.package.config.ts'),
    logLevel: 'error',
    build: { outDir: join(target, 'dist'), emptyOutDir: true }
  });
  cpSync(join(root, 'package.json'), join(target, 'package.json'));
  return folder;
}
