import { expect, it } from 'vitest';
import { cacheOf, older, wanted } from '../../src/service-worker/site-cache';

it('knows older versions of the same site, the newest first', () => {
  const own = cacheOf('/training', '1700000000900');
  const names = ['', '/training', '/training/sub'].flatMap((base) =>
    ['900', '1700000000800', '1700000000850', '1700000000901'].map((version) => cacheOf(base, version))
  );
  expect(older([...names, own, 'of another program 1', ''], own)).toEqual([
    cacheOf('/training', '1700000000850'),
    cacheOf('/training', '1700000000800'),
    cacheOf('/training', '900')
  ]);
});

it('keeps pages with their data and parts, and leaves out what is for other sites', () => {
  const { needed, welcome } = wanted({
    base: '/x',
    build: ['/x/_app/immutable/a.js'],
    files: ['/x/icon.svg', '/x/screenshot.png', '/x/robots.txt', '/x/_headers'],
    prerendered: ['/x/', '/x/de/', '/x/icons/192.png', '/x/preview/en/article.png', '/x/sitemap.xml']
  });
  expect(needed).toEqual(['/x/_app/immutable/a.js', '/x/icon.svg', '/x/', '/x/de/', '/x/icons/192.png']);
  expect(welcome).toEqual(['/x/__data.json', '/x/de/__data.json', '/x/404.html']);
});
