import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import adapterStatic from '@sveltejs/adapter-static';
import { pageText } from './page-text.js';
import { sitemap } from './sitemap.js';
import { socialTags } from './social-tags.js';

/** Stands for a whole page, whose picture and place in the sitemap serve for it. */
const isForFrames = (/** @type {string} */ path) => /^(?:de\/)?embed\//.test(path);

/**
 * Plain files, as adapter-static writes them; in each page what other sites and search engines read; with the address of
 * the host also a sitemap and robots.txt.
 * @param {{ out: string, origin: string, base: string }} options `origin` is `https://host`, or empty; `base` is `/path`, or empty.
 * @returns {import('@sveltejs/kit').Adapter}
 */
export default function adapter({ out, origin, base }) {
  const plain = adapterStatic({ pages: out, fallback: '404.html', strict: true });
  const root = origin && origin + base;
  return {
    ...plain,
    name: 'static-with-previews',
    async adapt(builder) {
      await plain.adapt(builder);
      // GitHub Pages would leave out `_app` else.
      writeFileSync(join(out, '.nojekyll'), '');
      const pages = [...builder.prerendered.pages].map(([path, { file }]) => ({
        path: path.slice(base.length + 1),
        file: join(out, file)
      }));
      for (const page of pages) introduce(page, root);
      if (!root) return;
      const english = pages
        .filter(({ path }) => !path.startsWith('de/') && !isForFrames(path))
        .map(({ path }) => `/${path}`);
      writeFileSync(join(out, 'sitemap.xml'), sitemap(root, english));
      writeFileSync(join(out, 'robots.txt'), `User-agent: *\nAllow: /\nSitemap: ${root}/sitemap.xml\n`);
    }
  };
}

/**
 * Writes into a page how others shall show it.
 * @param {{ path: string, file: string }} page
 * @param {string} root
 */
function introduce({ path, file }, root) {
  const html = readFileSync(file, 'utf8');
  const tags = socialTags(pageText(html), { root, path });
  writeFileSync(
    file,
    html.replace('</head>', () => `${tags}\n  </head>`)
  );
}
