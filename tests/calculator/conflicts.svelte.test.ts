import { describe, expect, test } from 'vitest';
import { point } from '$lib/estimate';
import de from '$lib/i18n/de/common';
import en from '$lib/i18n/en/common';
import { defaultScenario, type Scenario } from '$lib/scenario';
import { calculatorOf } from '../session/calculator-of';
import Conflicts from '$lib/calculator/Conflicts.svelte';
import { languages, plain, renderIn, said } from '../i18n/language';

const texts = languages.en.texts;
const words = en.conflict;

async function conflicts(given: Scenario['given'], locale: 'en' | 'de' = 'en') {
  const { calculator, session } = calculatorOf({ given, solveFor: 'time' });
  const screen = await renderIn(locale, Conflicts, { calculator });
  return { calculator, session, screen, text: () => said(screen.container) };
}

const { peakFlops, ...known } = defaultScenario.given;
/** Twice the time that follows from the rest. */
const tooLong = { ...known, time: point(2 * 1036184.2105263158) };
const tooFast = { ...known, peakFlops: peakFlops!, gpuFlops: point(989e12 * 1.2) };

test('nothing is said where nothing contradicts', async () => {
  const { text } = await conflicts(defaultScenario.given);
  expect(text()).toBe('');
});

describe('a contradiction', () => {
  test('is stated with what is given, what follows and how far they are apart', async () => {
    const { screen, calculator, text } = await conflicts(tooLong);
    const { quantity, given, implied, left } = calculator.solution.conflicts[0]!;
    await expect.element(screen.getByRole('heading', { name: words.title })).toBeVisible();
    const { figures } = languages.en;
    expect(text()).toContain(
      plain(
        words.against(
          texts.quantities[quantity].name,
          figures.say(quantity, given),
          figures.say(quantity, implied),
          '2×',
          figures.factor(left)
        )
      )
    );
    expect(text()).toContain(plain(words.slip.double));
  });

  test('names all the figures in it, and offers to release each but attention', async () => {
    const { screen, calculator, text } = await conflicts(tooLong);
    const { givens } = calculator.solution.conflicts[0]!;
    expect(givens).toContain('attention');
    for (const id of givens) expect(text()).toContain(texts.quantities[id].name);
    const buttons = [...screen.container.querySelectorAll('button')].map(said);
    const others = givens.filter((id) => id !== 'attention');
    expect(buttons).toEqual(others.map((id) => plain(texts.quantities[id].name)));
  });

  test.each(['time', 'gpus', 'gpuFlops'] as const)('is gone once %s follows', async (id) => {
    const { screen, calculator, session, text } = await conflicts(tooLong);
    await screen.getByRole('button', { name: texts.quantities[id].name, exact: true }).click();
    expect(calculator.scenario.given[id]).toBeUndefined();
    expect(calculator.solution.conflicts).toEqual([]);
    await expect.poll(text).toBe('');
    expect(session.canUndo).toBe(true);
  });

  test('without a usual factor blames no slip', async () => {
    const { text } = await conflicts({ ...known, time: point(5 * 1036184.2105263158) });
    for (const slip of Object.values(words.slip)) expect(text()).not.toContain(plain(slip));
  });
});

describe('an MFU above 100 %', () => {
  test('is stated against its bound', async () => {
    const { text } = await conflicts(tooFast);
    expect(text()).toContain(plain(words.bound('MFU', '120\u00a0%')));
    expect(text()).toContain('is the peak of the H100 SXM. Is it another chip?');
    expect(text()).not.toMatch(/undefined|NaN/);
  });

  test('is stated in German in German', async () => {
    const { text } = await conflicts(tooFast, 'de');
    expect(text()).toContain(plain(de.conflict.bound('MFU', '120\u00a0%')));
    expect(text()).toContain(plain(de.conflict.title));
  });
});

test('further contradictions are counted', async () => {
  const { calculator, text } = await conflicts({ ...tooLong, cost: point(1e6), tokensPerParam: point(1) });
  const { length } = calculator.solution.conflicts;
  expect(length).toBeGreaterThan(1);
  expect(text()).toContain(plain(words.further(length - 1)));
});
