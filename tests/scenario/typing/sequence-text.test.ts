import { expect, test } from 'vitest';
import { Numbers, locales } from '$lib/i18n';
import { readSequence } from '$lib/scenario/typing/sequence-text';

test.each([
  ['8192', 8192],
  [' 8,192 ', 8192],
  ['8.192', 8192],
  ['131 072', 131_072],
  ['8K', 8192],
  ['128k', 131_072],
  ['1 M', 1_048_576],
  ['1', 1],
  ['100000000', 100_000_000]
])('"%s" is %i tokens', (text, tokens) => {
  expect(readSequence(text)).toBe(tokens);
});

test.each(['', ' ', '0', '-1', '1.5', '8,19', '1e4', 'K', '8KB', 'many', '100000001', '1000000M', '8..9'])(
  '"%s" is none',
  (text) => {
    expect(readSequence(text)).toBeUndefined();
  }
);

test.each(locales)('what the field shows reads back, %s', (locale) => {
  const numbers = new Numbers(locale);
  for (const tokens of [1, 999, 1000, 8192, 131_072, 1_048_576, 99_999_999])
    expect(readSequence(numbers.full(tokens))).toBe(tokens);
});
