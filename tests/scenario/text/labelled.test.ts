import { describe, expect, it } from 'vitest';
import { checkJson, checkText } from '$lib/scenario';
import { shortTexts, wholeTexts } from '$lib/scenario/text/accuracy/labelled-text';
import { score } from '$lib/scenario/text/accuracy/score';

describe('short texts', () => {
  const { figures, faultless, grouping, verdict, conflicts, falseAlarms } = score(shortTexts);

  it('finds their figures and no others', () => {
    expect(figures.f1).toBeGreaterThan(0.98);
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
    expect(score(shortTexts.filter((text) => text.lang === lang)).figures.f1).toBeGreaterThan(0.97);
  });

  it('says how far apart figures are, as written or within rounding', () => {
    const wrong = shortTexts.filter(({ text, factor, factorWithinRounding }) => {
      const ours = checkJson(checkText(text)).factor;
      if (!factor || !ours) return false;
      return ![factor, factorWithinRounding!].some((one) => Math.abs(Math.log(ours / one)) < 0.1);
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('marks each figure where it stands', () => {
    for (const { text } of shortTexts)
      for (const { run } of checkText(text).runs)
        for (const { from, to, quantity } of run.figures) {
          expect(from, text).toBeLessThan(to);
          if (quantity !== 'chip') expect(text.slice(from, to)).toMatch(/\d|[a-zäöü]{3}/i);
        }
  });
});

describe('six whole public texts', () => {
  const scored = score(wholeTexts);
  const { figures, verdict, conflicts, falseAlarms } = scored;

  it(`finds ${figures.found} of ${figures.of} figures, ${figures.wrong} too many`, () => {
    expect(wholeTexts).toHaveLength(6);
    expect(figures.f1).toBeGreaterThan(0.9);
  });

  it('judges them, the one with a slip too', () => {
    expect(verdict).toBeGreaterThan(0.8);
    expect(conflicts).toEqual({ found: 1, of: 1 });
    expect(falseAlarms).toBe(0);
  });
});
