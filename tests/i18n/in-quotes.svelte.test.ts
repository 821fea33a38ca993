import { expect, test } from 'vitest';
import { runs } from '$lib/catalog';
import { inQuotes } from '$lib/i18n/in-quotes';

test('words of a source alone stand in quotation marks', () => {
  expect(inQuotes('31.22 tonnes')).toBe('“31.22 tonnes”');
});

test('where several pieces are quoted each has its own, and what is said of them none', () => {
  expect(inQuotes('"Llama 2 7B|184320" (Table 2); "2.0T" tokens')).toBe(
    '“Llama 2 7B|184320” (Table 2); “2.0T” tokens'
  );
});

test('in every quote of a published run what is opened is closed, and nothing is lost', () => {
  for (const { quote } of runs) {
    const said = inQuotes(quote);
    expect(said).not.toContain('"');
    expect(said.replace(/[^“”]/g, '')).toMatch(/^(?:“”)+$/);
    expect(said.replace(/[“”]/g, '')).toBe(quote.replaceAll('"', ''));
  }
});
