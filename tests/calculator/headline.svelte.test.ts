import { describe, expect, test } from 'vitest';
import { point, quantityIds, type QuantityId } from '$lib/estimate';
import { locales } from '$lib/i18n';
import { ask, decodeScenario, defaultScenario, give, release, type Scenario } from '$lib/scenario';
import { calculatorOf } from '../session/calculator-of';
import Headline from '$lib/calculator/Headline.svelte';
import { languages, plain, renderIn, said } from '../i18n/language';

const { given } = defaultScenario;

function asking(id: QuantityId): Scenario {
  const edit = ask(defaultScenario, id);
  if ('refused' in edit) throw new Error(`${id} is refused`);
  return edit.scenario;
}

async function headline(scenario: Scenario, locale: 'en' | 'de' = 'en') {
  const { calculator } = calculatorOf(scenario);
  const { solution } = calculator;
  const { container } = await renderIn(locale, Headline, { calculator });
  return {
    solution,
    sentence: container.querySelector('h1')!,
    further: container.querySelector('.further')!
  };
}

describe.each(locales)('the sentence in %s', (locale) => {
  test.each(quantityIds)('for %s has its figure once, as the answer', async (id) => {
    const { sentence, solution } = await headline(asking(id), locale);
    const answer = sentence.querySelectorAll('em data');
    expect(answer).toHaveLength(1);
    const interval = solution.values[id]!;
    expect(answer[0]!.getAttribute('data-quantity')).toBe(id);
    expect(answer[0]!.getAttribute('value')).toBe(
      interval.lo === interval.hi ? String(interval.lo) : `${interval.lo}..${interval.hi}`
    );
    const value = languages[locale].figures.say(id, interval);
    // What the article's run takes, at a rate of which the article says "over".
    const { atMost } = languages[locale].texts.range;
    const isTaken = ['time', 'gpus', 'gpuTime', 'cost', 'energy', 'carbon'].includes(id);
    expect(said(answer[0])).toBe(plain(isTaken ? atMost(value) : value));
    expect(said(sentence)).not.toMatch(/[{}]|undefined|NaN/);
    expect(sentence.querySelectorAll(`[data-quantity="${id}"]`)).toHaveLength(1);
  });

  test('without enough given says so, without a figure', async () => {
    const unknown = release(release(defaultScenario, 'gpus'), 'peakFlops');
    const { sentence } = await headline(unknown, locale);
    const { headline: texts, quantities } = languages[locale].texts;
    expect(said(sentence)).toBe(plain(texts.missing(quantities.time.name)));
    expect(sentence.querySelector('data')).toBeNull();
  });
});

test('the default sentence reads as one', async () => {
  const english = await headline(defaultScenario);
  expect(said(english.sentence)).toBe(
    'Training 70 B parameters on 15 T tokens takes at most 12.0 days on 16,000 GPUs.'
  );
  const german = await headline(defaultScenario, 'de');
  expect(said(german.sentence)).toBe(
    '70 Mrd. Parameter mit 15 Bio. Token zu trainieren dauert höchstens 12,0 Tage auf 16.000 GPUs.'
  );
});

test('the sentence names model and chip where the run does', async () => {
  const link =
    '?model=llama-3-70b&chip=h100-sxm&params=70B&tokens=15T&gpus=16k&tflops=400&uptime=95&solve=time';
  const { scenario } = decodeScenario(link);
  const english = await headline(scenario);
  expect(said(english.sentence)).toBe(
    'Training Llama 3 70B on 15 T tokens takes at most 12.0 days on 16,000 H100 SXM.'
  );
  expect(english.sentence.querySelector('[data-quantity=params]')!.getAttribute('value')).toBe('70000000000');
  const german = await headline(scenario, 'de');
  expect(said(german.sentence)).toBe(
    'Llama 3 70B mit 15 Bio. Token zu trainieren dauert höchstens 12,0 Tage auf 16.000 H100 SXM.'
  );
  const changed = await headline(give(scenario, 'params', point(8e9)).scenario);
  expect(said(changed.sentence)).toMatch(/^Training 8 B parameters on .* H100 SXM\.$/);
});

test('the next figures stand below, the answer not again', async () => {
  const { further } = await headline(defaultScenario);
  const ids = [...further.querySelectorAll('data')].map((data) => data.getAttribute('data-quantity'));
  expect(ids).toEqual(['gpuTime', 'compute', 'mfu', 'cost', 'energy']);
  const cost = await headline(asking('cost'));
  const others = [...cost.further.querySelectorAll('data')].map((data) => data.getAttribute('data-quantity'));
  expect(others).toEqual(['time', 'gpuTime', 'compute', 'mfu', 'energy']);
});

describe('a range', () => {
  test('is said with both ends', async () => {
    const scenario = { ...defaultScenario, given: { ...given, gpuFlops: { lo: 380e12, hi: 430e12 } } };
    const { sentence, solution } = await headline(scenario);
    const { lo, hi } = solution.values.time!;
    expect(said(sentence)).toContain('11.2–12.6 days');
    expect(sentence.querySelector('em data')!.getAttribute('value')).toBe(`${lo}..${hi}`);
  });

  test('open at one end is said in words', async () => {
    const { peakFlops: _, ...known } = given;
    const rest = { ...known, gpuFlops: { lo: 400e12, hi: Infinity } };
    const { sentence, solution } = await headline({ given: rest, solveFor: 'time' });
    expect(said(sentence)).toContain('takes at most 12.0 days on');
    expect(sentence.querySelector('em data')!.getAttribute('value')).toBe(`..${solution.values.time!.hi}`);
    const german = await headline({ given: rest, solveFor: 'time' }, 'de');
    expect(said(german.sentence)).toContain('höchstens 12,0 Tage');
  });
});

describe('figures that cannot all be true', () => {
  const contradicted = (locale: 'en' | 'de') =>
    headline({ given: { ...given, time: point(86_400) }, solveFor: 'time' }, locale);

  test('are said to be apart, by their factor', async () => {
    const { sentence, solution } = await contradicted('en');
    const factor = plain(languages.en.figures.factor(solution.conflicts[0]!.factor));
    expect(said(sentence)).toBe(`These figures cannot all be true: they are ${factor} apart.`);
    expect(said(sentence.querySelector('em'))).toBe(factor);
  });

  test('are said in German too', async () => {
    const { sentence } = await contradicted('de');
    expect(said(sentence)).toMatch(/^Diese Zahlen können nicht alle stimmen: .*×/);
  });
});

test('a name stands before the sentence, as text', async () => {
  const { sentence } = await headline({ ...defaultScenario, name: '<b>Plan</b> A' });
  expect(said(sentence.querySelector('bdi'))).toBe('<b>Plan</b> A');
  expect(sentence.querySelector('b')).toBeNull();
});
