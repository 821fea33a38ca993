import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** @type {Promise<void> | undefined} */
let ready;

/**
 * Draws an SVG of shapes and paths, no text, as PNG, so many pixels wide. Runs when the site is built.
 * @param {string} svg
 * @param {number} width
 * @returns {Promise<Uint8Array<ArrayBuffer>>}
 */
export async function png(svg, width) {
  const { resolve } = createRequire(import.meta.url);
  await (ready ??= readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')).then(initWasm));
  return new Uint8Array(new Resvg(svg, { fitTo: { mode: 'width', value: width } }).render().asPng());
}
