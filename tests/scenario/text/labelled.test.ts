import { describe, expect, it } from 'vitest';
import { checkJson, checkText } from '$lib/scenario';
import { labelledTexts } from './labelled';
import { score } from './score';

describe('labelled texts', () => {
  const { figures, faultless, grouping, verdict, conflicts, falseAlarms } = score(labelledTexts);

  it('finds their figures and no others', () => {
    expect(figures).toBeGreaterThan(0.98);
    expect(faultless).toBeGreaterThan(0.93);
  });

  it('tells which belong to one run', () => {
    expect(grouping).toBeGreaterThan(0.97);
  });

  it('judges whether they can all be true', () => {
    expect(verdict).toBeGreaterThan(0.95);
    expect(conflicts.found).toBeGreaterThanOrEqual(14);
    expect(falseAlarms).toBe(0);
  });

  it.each(['en', 'de'] as const)('does as well in %s', (lang) => {
    expect(score(labelledTexts.filter((text) => text.lang === lang)).figures).toBeGreaterThan(0.97);
  });

  it('says how far apart figures are, as written or within rounding', () => {
    const wrong = labelledTexts.filter(({ text, factor, factorWithinRounding }) => {
      const ours = checkJson(checkText(text)).factor;
      if (!factor || !ours) return false;
      return ![factor, factorWithinRounding!].some((one) => Math.abs(Math.log(ours / one)) < 0.1);
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('marks each figure where it stands', () => {
    for (const { text } of labelledTexts)
      for (const { run } of checkText(text).runs)
        for (const { from, to, quantity } of run.figures) {
          expect(from, text).toBeLessThan(to);
          if (quantity !== 'chip') expect(text.slice(from, to)).toMatch(/\d|[a-zäöü]{3}/i);
        }
  });
});
