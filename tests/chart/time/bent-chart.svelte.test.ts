import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { wallClocks } from '$lib/catalog';
import BentTimeChart from '$lib/chart/time/BentTimeChart.svelte';
import { loadTexts } from '$lib/i18n';
import { decodeScenario } from '$lib/scenario';
import { calculatorOf } from '../../session/calculator-of';
import { plain, renderIn, said } from '../../i18n/language';

const causes = 'mtbf=50677&write=60&restart=5';

async function chart(link: string, locale: 'en' | 'de' = 'en') {
  const { calculator } = calculatorOf(decodeScenario(link).scenario);
  await expect.poll(() => calculator.scenario.given.uptime ?? calculator.solveFor === 'gpus').toBeTruthy();
  const words = await loadTexts('calculator', locale);
  const screen = await renderIn(locale, BentTimeChart, {
    calculator,
    runs: wallClocks(),
    words: words.following.chart
  });
  await expect.poll(() => screen.container.querySelector('figure')).not.toBeNull();
  const handle = () => screen.container.querySelector<HTMLInputElement>('input[type=range]')!;
  const place = () => {
    const { left, top } = screen.container.querySelector('.handle')!.getBoundingClientRect();
    return { left, top };
  };
  return { calculator, screen, handle, place };
}

describe('the chart of a run whose uptime follows', () => {
  test('says that more GPUs stop helping, and where', async () => {
    const { screen } = await chart(`?gpus=16384&${causes}`);
    const text = said(screen.container);
    expect(text).toContain('twice as many take 54 % of the time');
    expect(text).toContain('More than 417,000 GPUs do not help.');
    expect(said(screen.container.querySelector('.fastest'))).toBe('shortest: 37.0 hours on 417,000 GPUs');
    expect(text).not.toContain('held');
  });

  test('has a line that is not straight', async () => {
    const { screen } = await chart(`?gpus=16384&${causes}`);
    const line = screen.container.querySelector<SVGPathElement>('path.line')!;
    const numbers = line
      .getAttribute('d')!
      .slice(1)
      .split('L')
      .map((pair) => pair.split(' ').map(Number));
    const lowest = numbers.reduce((low, next) => (next[1]! > low[1]! ? next : low));
    expect(lowest[0]).toBeGreaterThan(80);
    expect(lowest[0]).toBeLessThan(95);
  });

  test('sets the GPUs by keyboard, and the point moves along the bend', async () => {
    const { handle, calculator, place } = await chart(`?gpus=300k&${causes}`);
    const times: number[] = [];
    const tops: number[] = [];
    handle().focus();
    for (let i = 0; i < 30; i++) {
      await userEvent.keyboard('{ArrowRight}');
      times.push(calculator.solution.values.time!.lo);
      tops.push(place().top);
    }
    const shortest = times.indexOf(Math.min(...times));
    // Down to the shortest time, and up again.
    expect(shortest).toBeGreaterThan(5);
    expect(shortest).toBeLessThan(25);
    expect(tops[shortest]!).toBeGreaterThan(tops[0]!);
    expect(tops[shortest]!).toBeGreaterThan(tops.at(-1)!);
    expect(calculator.scenario.given.gpus!.lo).toBeGreaterThan(500_000);
    expect(calculator.scenario.causes).toBe(causes);
    expect(plain(handle().getAttribute('aria-valuetext'))).toMatch(/^\d{3},000 GPUs: [\d.]+ hours$/);
  });

  test('keeps its point where the run gets nowhere, so that it can be moved back', async () => {
    const { handle, calculator, screen } = await chart('?gpus=100&mtbf=5&write=60&restart=60');
    handle().focus();
    await userEvent.keyboard('{End}');
    expect(calculator.scenario.given.uptime).toEqual({ lo: 0, hi: 1e-6 });
    expect(screen.container.querySelector('.handle')).not.toBeNull();
    await userEvent.keyboard('{Home}');
    expect(calculator.solution.values.time!.hi).toBeLessThan(Infinity);
  });

  test('has a band and a whisker where a cause is a range', async () => {
    const { screen } = await chart(`?gpus=100k&mtbf=50677&write=60&restart=5..20`);
    expect(screen.container.querySelector('path.band')).not.toBeNull();
    expect(screen.container.querySelector('.whisker')).not.toBeNull();
    expect(said(screen.container.querySelector('.answer'))).toMatch(/^[\d.]+–[\d.]+ days$/);
  });

  test('has the time asked for where no number of GPUs meets it', async () => {
    const { screen } = await chart(`?params=70B&tokens=15T&tflops=400&days=0.5&solve=gpus&${causes}`);
    expect(said(screen.container.querySelector('.deadline'))).toBe('asked for: 12 hours');
    expect(screen.container.querySelector('input[type=range]')).toBeNull();
  });

  test('has a table with what the line shows', async () => {
    const { screen, calculator } = await chart(`?gpus=10k&${causes}`);
    await screen.getByText('The figures as a table').click();
    await expect.poll(() => screen.container.querySelectorAll('tbody tr').length).toBeGreaterThan(10);
    const rows = [...screen.container.querySelectorAll('tbody tr')].map((row) => [...row.children].map(said));
    const own = calculator.solution.values;
    const at = rows.find(([name]) => name === '10,000')!;
    expect(at[1]).toBe(said(screen.container.querySelector('.answer')));
    expect(Number.parseFloat(at[2]!) / 100).toBeCloseTo(own.uptime!.lo, 2);
    expect(rows.map(([name]) => name)).toContain('417,000 GPUs · the shortest time');
    const times = rows.filter(([name]) => /^[\d,]+$/.test(name!)).map((row) => row[1]);
    expect(times.at(-1)).toMatch(/days/);
    expect(times.join()).not.toMatch(/NaN|Infinity|∞/);
  });

  test('in German it is German', async () => {
    const { screen } = await chart(`?gpus=16384&${causes}`, 'de');
    expect(said(screen.container)).toContain('Mehr als 417.000 GPUs helfen nicht.');
  });
});
