import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect } from 'vitest';
import { wholePages } from '../setup/pages';
import { test } from '../setup/site';

const build = fileURLToPath(new URL('../../../build', import.meta.url));
const read = (path: string) => readFileSync(join(build, path, 'index.html'), 'utf8');
/** The picture that goes with links to a page. */
const pictureOf = (path: string): Buffer => {
  const [, german, page] = /^(de\/)?(.*)$/.exec(path) ?? [];
  const name = `${page?.slice(0, -1) || 'calculator'}.png`;
  return readFileSync(join(build, 'preview', german ? 'de' : 'en', name));
};
const content = (html: string, name: string) =>
  new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(html)?.[1] ?? '';

describe.for(wholePages)('the page at "%s"', (path) => {
  test('has one title, one description, its other language and a picture of 1200 by 630', () => {
    const html = read(path);
    expect(html.match(/<title>[^<]+<\/title>/g)).toHaveLength(1);
    expect(html.match(/<meta name="description" content="[^"]{40,}"/g)).toHaveLength(1);
    expect(content(html, 'og:title').length).toBeGreaterThan(5);
    expect(content(html, 'og:description').length).toBeGreaterThan(40);
    expect(content(html, 'twitter:card')).toBe('summary_large_image');
    expect(html.match(/<link rel="alternate" hreflang="(?:en|de|x-default)"/g)).toHaveLength(3);
    const shown = readFileSync(join(build, path, content(html, 'og:image')));
    const image = pictureOf(path);
    expect(shown.equals(image)).toBe(true);
    expect([image.readUInt32BE(16), image.readUInt32BE(20)]).toEqual([1200, 630]);
  });
});

test('no two pages have the same title, description or picture', () => {
  const all = wholePages.map((path) => ({
    html: read(path),
    image: pictureOf(path).toString('base64')
  }));
  for (const of of [
    ({ html }: (typeof all)[0]) => content(html, 'og:title'),
    ({ html }: (typeof all)[0]) => content(html, 'og:description'),
    ({ image }: (typeof all)[0]) => image
  ])
    expect(new Set(all.map(of)).size).toBe(wholePages.length);
});

test('every claim has a picture of its own in both languages', () => {
  for (const locale of ['en', 'de']) {
    const pages = readdirSync(join(build, locale === 'de' ? 'de/article' : 'article'), {
      withFileTypes: true
    });
    const claims = pages.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    const pictures = readdirSync(join(build, 'preview', locale, 'article'));
    expect(claims.length).toBe(43);
    expect(pictures.sort()).toEqual(claims.map((name) => `${name}.png`).sort());
  }
});

test('GitHub Pages is told to serve every folder', () => {
  expect(existsSync(join(build, '.nojekyll'))).toBe(true);
});
