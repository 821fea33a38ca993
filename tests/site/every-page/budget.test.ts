import { gzipSync } from 'node:zlib';
import { expect } from 'vitest';
import { pages } from '../setup/pages';
import { test } from '../setup/site';

const linked = '?params=8B&tflops=380..430&solve=time';
const loads = [...pages, linked, `de/${linked}`, 'nonsense/'];

test.for(loads)(
  'the first load of "%s" is at most 80 kB of JavaScript, gzipped, without mathjs',
  async (path, { open }) => {
    const page = await open(path);
    await page.waitForLoadState('networkidle');
    const files = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => new URL(name).pathname.endsWith('.js'))
    );
    expect(files.length).toBeGreaterThan(2);
    const texts = await Promise.all([...new Set(files)].map(async (file) => (await fetch(file)).text()));
    expect(texts.filter((text) => text.includes('createUnit'))).toEqual([]);
    const size = texts.reduce((sum, text) => sum + gzipSync(text).length, 0);
    expect(size).toBeLessThanOrEqual(80_000);
  }
);
