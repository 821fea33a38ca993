import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { point, quantityIds, type QuantityId } from '$lib/estimate';
import { locales, type Locale } from '$lib/i18n';
import { defaultScenario, release } from '$lib/scenario';
import QuantityRow from '$lib/calculator/QuantityRow.svelte';
import { languages, renderIn, said } from '../i18n/language';
import { calculatorOf } from '../session/calculator-of';

const { texts } = languages.en;

async function row(id: QuantityId, { calculator, session } = calculatorOf(), locale: Locale = 'en') {
  const screen = await renderIn(locale, QuantityRow, { id, calculator });
  const group = screen.container.querySelector('[role=group]')!;
  return {
    screen,
    group,
    calculator,
    session,
    radio: group.querySelector<HTMLInputElement>('input[type=radio]')!
  };
}

describe.each(locales)('in %s', (locale) => {
  test('each row is a group named after its quantity, with slider, field and value', async () => {
    for (const id of quantityIds) {
      const { screen, calculator } = await row(id, undefined, locale);
      const { name } = languages[locale].texts.quantities[id];
      const group = screen.getByRole('group', { name, exact: true });
      await expect.element(group).toBeVisible();
      const { lo } = calculator.solution.values[id]!;
      const data = group.element().querySelector(`data[data-quantity="${id}"]`)!;
      expect(Number(data.getAttribute('value')), id).toBe(lo);
      const isAnswer = id === 'time';
      expect(group.element().querySelectorAll('[type=range]'), id).toHaveLength(isAnswer ? 0 : 1);
      expect(group.element().querySelectorAll('[type=text]'), id).toHaveLength(isAnswer ? 0 : 1);
      await screen.unmount();
    }
  });
});

test('the answer is shown large, with its unit', async () => {
  const { group, radio } = await row('time');
  expect(radio.checked).toBe(true);
  expect(said(group.querySelector('data strong'))).toBe('12.0');
  expect(said(group.querySelector('data'))).toBe('12.0 days');
  expect(said(group)).toContain(texts.rows.answer);
});

test('an answer that does not follow is a dash', async () => {
  const { group } = await row(
    'time',
    calculatorOf(['gpus', 'peakFlops'].reduce((s, id) => release(s, id as QuantityId), defaultScenario))
  );
  expect(said(group.querySelector('data'))).toBe('–');
  expect(group.querySelector('[data-quantity]')).toBeNull();
});

test('a range that is the answer keeps both ends', async () => {
  const ranged = { ...defaultScenario.given, gpuFlops: { lo: 380e12, hi: 430e12 } };
  const { group, calculator } = await row('time', calculatorOf({ given: ranged, solveFor: 'time' }));
  const { lo, hi } = calculator.solution.values.time!;
  expect(group.querySelector('data')!.getAttribute('value')).toBe(`${lo}..${hi}`);
  expect(said(group.querySelector('data'))).toBe('11.2–12.6 days');
});

test('a row tells what follows from what is given', async () => {
  const follows = await row('mfu');
  expect(said(follows.group)).toContain(texts.rows.follows);
  const given = await row('gpus');
  expect(said(given.group)).not.toContain(texts.rows.follows);
  const missing = await row('pue', calculatorOf(release(defaultScenario, 'pue')));
  expect(said(missing.group)).toContain(texts.rows.missing);
});

describe('the mark of what is asked', () => {
  test('asks for its quantity', async () => {
    const { screen, calculator, radio } = await row('gpus');
    expect(radio.checked).toBe(false);
    await screen.getByRole('radio', { name: texts.rows.solveFor('GPUs'), exact: true }).click();
    expect(calculator.scenario.solveFor).toBe('gpus');
    expect(calculator.scenario.given.time).toBeDefined();
    expect(calculator.scenario.given.gpus).toBeUndefined();
    await expect.poll(() => said(screen.container.querySelector('data strong'))).toBe('16,000');
  });

  test('is tapped with the name too', async () => {
    const { screen, calculator } = await row('gpus');
    await screen.getByText('GPUs', { exact: true }).click();
    expect(calculator.scenario.solveFor).toBe('gpus');
  });

  test('goes back to the answer where it is refused', async () => {
    const opened = calculatorOf(release(defaultScenario, 'gpuPower'));
    const { calculator } = opened;
    const time = await row('time', opened);
    const { screen, radio } = await row('energy', opened);
    await screen.getByRole('radio', { name: texts.rows.solveFor(texts.quantities.energy.name) }).click();
    expect(calculator.scenario.solveFor).toBe('time');
    expect(calculator.outcome).toMatchObject({ asked: 'energy', refusal: { refused: 'undetermined' } });
    expect(radio.checked).toBe(false);
    expect(time.radio.checked).toBe(true);
  });
});

test('what is meant by the name is there for touch and keyboard', async () => {
  const { screen, group } = await row('gpus');
  const { hint } = texts.quantities.gpus;
  expect(said(group)).not.toContain(hint);
  const about = screen.getByRole('button', { name: texts.rows.about('GPUs') });
  await about.click();
  expect(said(group)).toContain(hint);
  await expect.element(about).toHaveAttribute('aria-expanded', 'true');
});

describe('entering', () => {
  test('nothing takes the figure back, and undo gives it again', async () => {
    const { screen, calculator, session } = await row('gpuPrice');
    const input = screen.getByRole('textbox').element() as HTMLInputElement;
    input.focus();
    await userEvent.clear(input);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => calculator.scenario.given.gpuPrice).toBeUndefined();
    expect(input.getAttribute('aria-invalid')).toBe('false');
    session.undo();
    expect(calculator.scenario).toBe(defaultScenario);
  });

  test('nothing where the figure follows changes nothing', async () => {
    const { screen, calculator } = await row('mfu');
    const input = screen.getByRole('textbox').element() as HTMLInputElement;
    input.focus();
    await userEvent.clear(input);
    await userEvent.keyboard('{Tab}');
    await expect.poll(() => input.value).toBe('40.4');
    expect(calculator.scenario).toBe(defaultScenario);
  });

  test('a figure in the field gives it, and says how it was read', async () => {
    const { screen, calculator, group } = await row('gpus');
    const input = screen.getByRole('textbox').element() as HTMLInputElement;
    input.focus();
    await userEvent.clear(input);
    await userEvent.keyboard('8k{Enter}');
    await expect.poll(() => calculator.scenario.given.gpus, { timeout: 5000 }).toEqual(point(8000));
    await expect.poll(() => said(group.querySelector('[role=status]'))).toContain('8,000 GPUs');
    expect(input.getAttribute('aria-describedby')).toBe(group.querySelector('[role=status]')!.id);
  });

  test('nonsense keeps the figure and says what is wrong', async () => {
    const { screen, calculator, group } = await row('gpus');
    const input = screen.getByRole('textbox').element() as HTMLInputElement;
    input.focus();
    await userEvent.clear(input);
    await userEvent.keyboard('lots{Enter}');
    await expect.poll(() => said(group.querySelector('[role=status]')), { timeout: 5000 }).toContain('lots');
    expect(calculator.scenario).toBe(defaultScenario);
    expect(group.querySelector('[role=status]')!.classList).toContain('error');
  });

  test('by the slider gives it, and undo takes it back', async () => {
    const { screen, calculator, session } = await row('gpus');
    (screen.getByRole('slider').element() as HTMLElement).focus();
    await userEvent.keyboard('{PageUp}');
    const { lo } = calculator.scenario.given.gpus!;
    expect(lo / 16_000).toBeGreaterThan(3);
    session.undo();
    expect(calculator.scenario).toBe(defaultScenario);
  });

  test('a figure that followed lets another follow', async () => {
    const { screen, calculator } = await row('mfu');
    (screen.getByRole('slider').element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(calculator.scenario.given.mfu).toBeDefined();
    expect(calculator.scenario.given.gpuFlops).toBeUndefined();
    expect(calculator.solution.conflicts).toEqual([]);
  });
});
