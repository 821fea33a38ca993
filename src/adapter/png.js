import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** @type {Promise<void> | undefined} */
let ready;

/**
 * Draws an SVG as PNG, so many pixels wide. Runs when the site is built.
 * @param {string} svg
 * @param {number} width
 * @param {Uint8Array[]} [fontFiles] What its texts are set in.
 * @returns {Promise<Uint8Array<ArrayBuffer>>}
 */
export async function png(svg, width, fontFiles = []) {
  const { resolve } = createRequire(import.meta.url);
  await (ready ??= readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')).then(initWasm));
  const image = new Resvg(svg, { fitTo: { mode: 'width', value: width }, font: { fontBuffers: fontFiles } });
  return new Uint8Array(image.render().asPng());
}
