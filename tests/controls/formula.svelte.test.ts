import { describe, expect, test } from 'vitest';
import { formulaOf, point, solve, type QuantityId } from '$lib/estimate';
import { locales, type Locale } from '$lib/i18n';
import { defaultScenario, release } from '$lib/scenario';
import Formula from '$lib/controls/Formula.svelte';
import { languages, plain, renderIn, said } from '../i18n/language';

const cluster = release(release(defaultScenario, 'params'), 'tokens');
const budget = { ...cluster.given, tokensPerParam: point(20), cost: point(5e6) };

async function formula(quantity: QuantityId, given = defaultScenario.given, locale: Locale = 'en') {
  const { steps, values } = solve(given);
  const step = steps.find((other) => other.quantity === quantity)!;
  const { container } = await renderIn(locale, Formula, { step, values });
  const [inSymbols, inNumbers] = container.querySelectorAll('.formula > math');
  return { container, step, values, inSymbols: inSymbols!, inNumbers: inNumbers! };
}

/** The numerator and the denominator of the first fraction. */
const fraction = (math: Element): string[] => [...math.querySelector('mfrac')!.children].map(said);

test('a product stands in symbols and in numbers', async () => {
  const { inSymbols, inNumbers } = await formula('compute');
  expect(said(inSymbols).replaceAll(' ', '')).toBe('C=6·N·D·a');
  expect(said(inNumbers)).toMatch(/^= ?6 ?× ?70 B parameters ?× ?15 T tokens ?× ?1 ?= ?6.3 × 10²⁴ FLOP$/);
});

test('a quotient is a fraction', async () => {
  const { inSymbols, inNumbers, step, values } = await formula('mfu');
  expect(step.from).toEqual(['peakFlops', 'gpuFlops']);
  expect(fraction(inSymbols)).toEqual(['F', 'Fpeak']);
  const { figures } = languages.en;
  expect(fraction(inNumbers)).toEqual(
    (['gpuFlops', 'peakFlops'] as const).map((id) => plain(figures.say(id, values[id]!)))
  );
});

test('what a budget allows is a square root with the 6 below', async () => {
  const root = solve(budget).steps.find((step) => formulaOf(step).root === 2)!;
  const { inSymbols, inNumbers, step } = await formula(root.quantity, budget);
  expect(step.from).toContain('tokensPerParam');
  for (const math of [inSymbols, inNumbers]) {
    expect(math.querySelectorAll('msqrt')).toHaveLength(1);
    const [, below] = math.querySelector('msqrt > mfrac')!.children;
    expect([...below!.querySelectorAll('mn')].map(said)).toEqual(['6']);
  }
});

test('a ratio with nothing above has a 1 there', async () => {
  const given = { tokenRate: point(1e6), time: point(1), tokensPerParam: point(20) };
  const { container } = await formula('params', given);
  expect(said(container)).not.toContain('undefined');
});

describe.each(locales)('in %s', (locale) => {
  test('every step of the default scenario and of a budget shows its figures and names', async () => {
    const { figures, texts } = languages[locale];
    for (const given of [defaultScenario.given, budget]) {
      for (const { quantity } of solve(given).steps) {
        const { container, step, values, inNumbers } = await formula(quantity, given, locale);
        for (const id of [step.quantity, ...step.from]) {
          expect(said(inNumbers), quantity).toContain(plain(figures.say(id, values[id]!)));
          expect(said(container.querySelector('p')), quantity).toContain(texts.quantities[id].name);
        }
        expect(said(container)).not.toMatch(/undefined|NaN|\?/);
      }
    }
  });
});
