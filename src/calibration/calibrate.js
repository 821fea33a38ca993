import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

/** @param {string} relative */
const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

const outDir = await mkdtemp(join(tmpdir(), 'calibrate-'));
await build({ configFile: path('vite.config.ts'), logLevel: 'error', build: { outDir, emptyOutDir: true } });
/** @type {typeof import('./index.ts')} */
const { recalibrate } = await import(pathToFileURL(join(outDir, 'index.js')).href);
await rm(outDir, { recursive: true });
recalibrate(path('../lib/estimate/parallel/calibration.json'));
