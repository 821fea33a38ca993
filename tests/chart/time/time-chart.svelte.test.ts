import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { wallClocks } from '$lib/catalog';
import TimeChart from '$lib/chart/time/TimeChart.svelte';
import { point } from '$lib/estimate';
import { defaultScenario, release, type Scenario } from '$lib/scenario';
import { calculatorOf } from '../../session/calculator-of';
import { languages, plain, renderIn, said } from '../../i18n/language';

const texts = languages.en.texts.charts;

async function chart(scenario: Scenario = defaultScenario, locale: 'en' | 'de' = 'en') {
  const { calculator, session } = calculatorOf(scenario);
  const screen = await renderIn(locale, TimeChart, { calculator, runs: wallClocks() });
  const handle = () => screen.container.querySelector<HTMLInputElement>('input[type=range]');
  const gpus = () => calculator.scenario.given.gpus?.lo;
  return { calculator, session, screen, handle, gpus };
}

describe('the point', () => {
  test('says the GPUs and the time it stands at', async () => {
    const { screen } = await chart();
    const slider = screen.getByRole('slider', { name: texts.time.point });
    await expect.element(slider).toBeVisible();
    expect(plain(slider.element().getAttribute('aria-valuetext'))).toBe('16,000 GPUs: 12.0 days');
  });

  test('sets the GPU count by the keyboard, a hundredth of a decade at a time', async () => {
    const { handle, gpus, calculator } = await chart();
    handle()!.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(gpus()).toBe(16_200);
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(gpus()).toBe(15_500);
    await userEvent.keyboard('{Home}');
    expect(gpus()).toBe(100);
    expect(calculator.scenario.solveFor).toBe('time');
    await expect.poll(() => plain(handle()!.getAttribute('aria-valuetext'))).toContain('100 GPUs: ');
  });

  test('changes nothing by being drawn or focused', async () => {
    const { handle, calculator, session } = await chart({
      ...defaultScenario,
      given: { ...defaultScenario.given, gpus: point(16_123) }
    });
    handle()!.focus();
    handle()!.blur();
    expect(calculator.scenario.given.gpus).toEqual(point(16_123));
    expect(session.canUndo).toBe(false);
  });

  test('moved where the GPUs are the answer sets them, and the time follows', async () => {
    const { gpus: _, ...rest } = defaultScenario.given;
    const { handle, gpus, calculator } = await chart({
      given: { ...rest, time: point(1036184.2105263158) },
      solveFor: 'gpus'
    });
    handle()!.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(gpus()).toBe(16_200);
    expect(calculator.scenario.solveFor).toBe('time');
  });

  test('moved leaves a ghost where the scenario was opened', async () => {
    const { screen, handle } = await chart();
    expect(screen.container.querySelector('.ghost')).toBeNull();
    handle()!.focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(() => screen.container.querySelector('.ghost')).not.toBeNull();
  });

  test('of a range of times has a whisker', async () => {
    const ranged = { ...defaultScenario.given, gpuFlops: { lo: 380e12, hi: 430e12 } };
    const { screen } = await chart({ given: ranged, solveFor: 'time' });
    expect(screen.container.querySelector('.whisker')).not.toBeNull();
    expect(said(screen.container.querySelector('.answer'))).toBe('11.2–12.6 days');
  });
});

test('the chart carries the time as data', async () => {
  const { screen, calculator } = await chart();
  const data = screen.container.querySelector('data[data-quantity=time]')!;
  expect(Number(data.getAttribute('value'))).toBe(calculator.solution.values.time!.lo);
});

test('the published runs stand on it by name', async () => {
  const { screen } = await chart();
  const names = [...screen.container.querySelectorAll('.run .name')].map(said);
  expect(names).toContain('Llama 3.1 405B');
  expect(names.length).toBeGreaterThan(3);
});

test('the table has the time at whole decades of GPUs, and the runs', async () => {
  const { screen } = await chart();
  await screen.getByText(texts.table).click();
  await expect.poll(() => screen.container.querySelectorAll('tbody tr').length).toBeGreaterThan(4);
  const rows = [...screen.container.querySelectorAll('tbody tr')].map((row) => [...row.children].map(said));
  const at = (gpus: string) => rows.find(([name]) => name === gpus)?.[1];
  expect(at('100')).toBe('5.25 years');
  expect(at('1,000')).toBe('192 days');
  expect(at('10,000')).toBe('19.2 days');
  expect(at('100,000')).toBe('46.1 hours');
  expect(rows.some(([name]) => name!.includes('BLOOM-176B'))).toBe(true);
});

test('in German it is German', async () => {
  const { screen } = await chart(defaultScenario, 'de');
  const text = said(screen.container);
  expect(text).toContain(plain(languages.de.texts.charts.time.title));
  expect(text).toContain('12,0 Tage');
});

test('without the GPU-hours there is no line, and it says why', async () => {
  const unknown = release(release(defaultScenario, 'gpuFlops'), 'peakFlops');
  const { screen, handle } = await chart(unknown);
  expect(handle()).toBeNull();
  expect(said(screen.container)).toContain(texts.time.unavailable);
  expect(screen.container.querySelector('table')).toBeNull();
});
