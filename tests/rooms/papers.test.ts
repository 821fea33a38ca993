import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where a path may start. */
const starts = ['', 'src/lib/', 'src/'];

test.each(['README.md', 'CONTRIBUTING.md'])(
  'every file and folder of ours that %s names is there',
  (paper) => {
    const text = readFileSync(root + paper, 'utf8');
    const named = [
      ...text.matchAll(
        /`((?:src|tests|scenario|estimate|catalog|i18n|controls|calculator|session|chart)\/[^`<>*]*)`/g
      )
    ];
    expect(named.length).toBeGreaterThan(5);
    const missing = named
      .map(([, path]) => path!)
      .filter((path) => !starts.some((start) => existsSync(root + start + path)));
    expect(missing).toEqual([]);
  }
);
