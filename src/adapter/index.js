import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import adapterStatic from '@sveltejs/adapter-static';
import { pageText } from './page-text.js';
import { png } from './png.js';
import { previewSvg } from './preview.js';
import { sitemap } from './sitemap.js';

/** Not to be found or shown by others: what is for frames. */
const isHidden = (/** @type {string} */ path) => /\/embed\//.test(path);

/**
 * Plain files, as adapter-static writes them, and beside each page the picture that goes with links to it
 * (`preview.png`); with the address of the host also a sitemap and robots.txt.
 * @param {{ out: string, origin: string, base: string }} options `origin` is `https://host`, or empty; `base` is `/path`, or empty.
 * @returns {import('@sveltejs/kit').Adapter}
 */
export default function adapter({ out, origin, base }) {
  const plain = adapterStatic({ pages: out, fallback: '404.html', strict: true });
  return {
    ...plain,
    name: 'static-with-previews',
    async adapt(builder) {
      await plain.adapt(builder);
      // GitHub Pages would leave out `_app` else.
      writeFileSync(join(out, '.nojekyll'), '');
      const pages = [...builder.prerendered.pages].map(([path, { file }]) => ({
        path: path.slice(base.length),
        file: join(out, file)
      }));
      for (const { path, file } of pages) if (!isHidden(path)) await writePreview(path, file);
      if (!origin) return;
      const english = pages
        .map(({ path }) => path)
        .filter((path) => !/^\/de\//.test(path) && !isHidden(path));
      writeFileSync(join(out, 'sitemap.xml'), sitemap(origin + base, english));
      writeFileSync(
        join(out, 'robots.txt'),
        `User-agent: *\nAllow: /\nSitemap: ${origin}${base}/sitemap.xml\n`
      );
    }
  };
}

/**
 * @param {string} path
 * @param {string} file
 */
async function writePreview(path, file) {
  const { title, sentence } = pageText(readFileSync(file, 'utf8'));
  const site = /^\/de\//.test(path) ? 'Trainingseffizienz' : 'Training efficiency';
  const svg = previewSvg({ site, page: title.replace(` – ${site}`, '').replace(`${site} – `, ''), sentence });
  writeFileSync(join(dirname(file), 'preview.png'), await png(svg, 1200));
}
