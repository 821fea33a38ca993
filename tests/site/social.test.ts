import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect } from 'vitest';
import { wholePages } from './pages';
import { test } from './site';

const build = fileURLToPath(new URL('../../build', import.meta.url));
const read = (path: string) => readFileSync(join(build, path, 'index.html'), 'utf8');
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
    expect(content(html, 'og:image')).toMatch(/preview\.png$/);
    const image = readFileSync(join(build, path, 'preview.png'));
    expect([image.readUInt32BE(16), image.readUInt32BE(20)]).toEqual([1200, 630]);
  });
});

test('no two pages have the same title, description or picture', () => {
  const all = wholePages.map((path) => ({
    html: read(path),
    image: readFileSync(join(build, path, 'preview.png'), 'base64')
  }));
  for (const of of [
    ({ html }: (typeof all)[0]) => content(html, 'og:title'),
    ({ html }: (typeof all)[0]) => content(html, 'og:description'),
    ({ image }: (typeof all)[0]) => image
  ])
    expect(new Set(all.map(of)).size).toBe(wholePages.length);
});

test('GitHub Pages is told to serve every folder', () => {
  expect(existsSync(join(build, '.nojekyll'))).toBe(true);
});
