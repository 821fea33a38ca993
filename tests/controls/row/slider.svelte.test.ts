import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { PublishedMark } from '$lib/catalog';
import { point, type Interval, type QuantityId } from '$lib/estimate';
import { quantityForm } from '$lib/controls/row/quantity-form';
import Slider from '$lib/controls/row/Slider.svelte';
import { languages, plain, renderIn, said } from '../../i18n/language';

/** A slider that follows its own edits, as on the page. */
async function slider(id: QuantityId, interval: Interval | undefined, marks: PublishedMark[] = []) {
  const onvalue = vi.fn<(interval: Interval) => void>();
  const screen = await renderIn('en', Slider, {
    form: quantityForm(id, languages.en),
    interval,
    marks,
    onvalue
  });
  onvalue.mockImplementation((next) => void screen.rerender({ interval: next }));
  const input = screen.container.querySelector('input')!;
  const press = async (...keys: string[]) => {
    input.focus();
    for (const key of keys) await userEvent.keyboard(`{${key}}`);
    return onvalue.mock.lastCall?.[0];
  };
  const valueText = () => plain(input.getAttribute('aria-valuetext'));
  return { screen, input, press, onvalue, valueText };
}

const mark = (name: string, value: number): PublishedMark => ({ name, value, id: name, source: '' });

describe('what a slider says', () => {
  test('is the name of its quantity and its value with the unit', async () => {
    const { screen, valueText } = await slider('params', point(70e9));
    await expect.element(screen.getByRole('slider', { name: 'Model parameters', exact: true })).toBeVisible();
    expect(valueText()).toBe('70 B parameters');
  });

  test.each<[QuantityId, Interval | undefined, string]>([
    ['gpuFlops', { lo: 380e12, hi: 430e12 }, '380–430 TFLOPS'],
    ['time', { lo: 0, hi: 12 * 86_400 }, 'at most 12 days'],
    ['gpus', { lo: 400, hi: Infinity }, 'at least 400 GPUs'],
    ['uptime', point(0.95), '95 %'],
    ['pue', undefined, languages.en.texts.rows.missing]
  ])('of %s at %j is "%s"', async (id, interval, text) => {
    const { valueText } = await slider(id, interval);
    expect(valueText()).toBe(text);
  });

  test('in German is German', async () => {
    const interval = { lo: 4_605_263 * 3600, hi: 4_605_263 * 3600 };
    const form = quantityForm('gpuTime', languages.de);
    const screen = await renderIn('de', Slider, { form, interval, onvalue: vi.fn() });
    const input = screen.getByRole('slider', { name: 'GPU-Stunden' }).element();
    expect(plain(input.getAttribute('aria-valuetext'))).toBe('4,61 Mio. GPU-Stunden');
  });
});

describe('the keyboard', () => {
  test('moves by a hundredth of a decade with the arrows', async () => {
    const { press } = await slider('params', point(70e9));
    expect(await press('ArrowRight')).toEqual(point(72.4e9));
    expect(await press('ArrowRight')).toEqual(point(74.1e9));
    expect(await press('ArrowLeft', 'ArrowLeft', 'ArrowLeft')).toEqual(point(69.2e9));
    expect(await press('ArrowUp')).toEqual(point(70.8e9));
  });

  test('moves by half a decade with the page keys', async () => {
    const { press } = await slider('params', point(100e9));
    expect(await press('PageUp')).toEqual(point(316e9));
    expect(await press('PageDown', 'PageDown')).toEqual(point(31.6e9));
  });

  test('goes to the ends of the scale and stays there', async () => {
    const { press } = await slider('params', point(100e9));
    expect(await press('End')).toEqual(point(1e13));
    expect(await press('PageUp')).toEqual(point(1e13));
    expect(await press('Home')).toEqual(point(1e8));
    expect(await press('PageDown')).toEqual(point(1e8));
  });

  test('moves a share by a tenth of a per cent, and not past 100 %', async () => {
    const { press } = await slider('uptime', point(0.95));
    expect((await press('ArrowRight'))!.hi).toBeCloseTo(0.951, 12);
    expect(await press('End')).toEqual(point(1));
    expect(await press('PageUp')).toEqual(point(1));
  });

  test('takes GPUs whole', async () => {
    const { press, onvalue } = await slider('gpus', point(8));
    await press('ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'PageUp', 'ArrowRight');
    expect(onvalue).toHaveBeenCalled();
    for (const [{ lo }] of onvalue.mock.calls) expect(Number.isInteger(lo), `${lo}`).toBe(true);
  });

  test.each(['ArrowRight', 'ArrowLeft'])('%s is never stuck where only whole GPUs exist', async (key) => {
    const { press } = await slider('gpus', point(key === 'ArrowRight' ? 1 : 5));
    const last = await press(...Array.from({ length: 40 }, () => key));
    if (key === 'ArrowRight') expect(last!.lo).toBeGreaterThan(1);
    else expect(last!.lo).toBeLessThan(5);
  });
});

describe('a range', () => {
  test('moves as a whole', async () => {
    const { press } = await slider('gpuFlops', { lo: 380e12, hi: 430e12 });
    const moved = (await press('PageUp'))!;
    expect(moved.hi / moved.lo).toBeCloseTo(430 / 380, 12);
    expect(Math.sqrt(moved.lo * moved.hi) / 404.2e12).toBeCloseTo(Math.sqrt(10), 1);
    const back = (await press('PageDown'))!;
    expect(back.hi / back.lo).toBeCloseTo(430 / 380, 12);
    expect(back.lo / 380e12).toBeCloseTo(1, 1);
  });

  test('open at one end stays open', async () => {
    const atMost = await slider('time', { lo: 0, hi: 10 * 86_400 });
    expect(await atMost.press('PageUp')).toEqual({ lo: 0, hi: 31.6 * 86_400 });
    const atLeast = await slider('gpus', { lo: 1000, hi: Infinity });
    expect(await atLeast.press('PageUp')).toEqual({ lo: 3160, hi: Infinity });
  });

  test('of a share ends at 100 %', async () => {
    const { press } = await slider('uptime', { lo: 0.8, hi: 0.9 });
    const last = (await press('End'))!;
    expect(last.hi).toBe(1);
    expect(last.lo).toBeLessThan(1);
  });

  test('shows its band', async () => {
    const bandOf = (container: HTMLElement, end: 'lo' | 'hi') =>
      container.querySelector<HTMLElement>('.band')?.style.getPropertyValue(`--${end}`);
    const { screen } = await slider('gpuFlops', { lo: 100e12, hi: 1000e12 });
    expect(Number(bandOf(screen.container, 'lo'))).toBeCloseTo(1 / 3, 9);
    expect(Number(bandOf(screen.container, 'hi'))).toBeCloseTo(2 / 3, 9);
    const { screen: single } = await slider('gpuFlops', point(400e12));
    expect(bandOf(single.container, 'lo')).toBeUndefined();
  });
});

test.each<[QuantityId, number, string]>([
  ['tokens', 2e15, '2 × 10¹⁵ tokens'],
  ['params', 1e6, '1 M parameters'],
  ['uptime', 0.3, '30 %'],
  ['gpuPrice', 2.3456789 / 3600, '$2.35 per GPU-hour']
])('%s of %f, off the scale or between its steps, stands as it is', async (id, value, text) => {
  const { input, onvalue, valueText, screen } = await slider(id, point(value));
  input.focus();
  input.blur();
  await screen.rerender({ interval: point(value) });
  expect(onvalue).not.toHaveBeenCalled();
  expect(valueText()).toBe(text);
});

test('a figure that is not given is entered by moving its slider', async () => {
  const { press, onvalue } = await slider('gpuPrice', undefined);
  expect(onvalue).not.toHaveBeenCalled();
  expect((await press('ArrowRight'))!.lo).toBeGreaterThan(0);
});

describe('marks of published runs', () => {
  const marks = [mark('GPT-3 175B', 175e9), mark('Llama 2 70B', 70e9)];

  test('stand where the values are', async () => {
    const { screen } = await slider('params', point(1e12), marks);
    const at = [...screen.container.querySelectorAll('svg line')].map((line) =>
      parseFloat(line.getAttribute('x1')!)
    );
    expect(at).toHaveLength(2);
    expect(at[0]).toBeCloseTo((Math.log10(1750) / 5) * 100, 9);
    expect(at[1]).toBeCloseTo((Math.log10(700) / 5) * 100, 9);
  });

  test('are named while the slider is focused beside them, and only then', async () => {
    const { screen, input } = await slider('params', point(70e9), marks);
    const text = () => plain(screen.container.textContent);
    expect(text()).not.toContain('Llama 2 70B');
    input.focus();
    await expect.poll(text).toContain('Llama 2 70B: 70 B parameters');
    expect(text()).not.toContain('GPT-3');
    input.blur();
    await expect.poll(text).not.toContain('Llama 2 70B');
  });

  test('are named when they are pointed at', async () => {
    const { screen } = await slider('params', point(1e12), marks);
    const first = screen.container.querySelector('svg line')!.getBoundingClientRect();
    const area = screen.container.querySelector('.slider')!;
    const over = { clientX: first.left + first.width / 2, bubbles: true };
    area.dispatchEvent(new PointerEvent('pointermove', over));
    await expect.poll(() => said(screen.container)).toContain('GPT-3 175B: 175 B parameters');
    area.dispatchEvent(new PointerEvent('pointerleave'));
    await expect.poll(() => said(screen.container)).not.toContain('GPT-3');
  });
});

test('the opened value is a ghost on the track', async () => {
  const form = quantityForm('params', languages.en);
  const props = { form, interval: point(1e12), onvalue: vi.fn() };
  const screen = await renderIn('en', Slider, { ...props, ghost: point(1e9) });
  const ghost = screen.container.querySelector<HTMLElement>('.ghost')!;
  expect(Number(ghost.style.getPropertyValue('--at'))).toBeCloseTo(1 / 5, 9);
});

test('a step is heard at the slider alone, a key with Ctrl by the page too', async () => {
  const { input, press } = await slider('params', point(70e9));
  const heard = vi.fn<(event: Event) => void>();
  const names = ['keydown', 'input', 'change'];
  for (const name of names) document.addEventListener(name, heard);
  expect(await press('ArrowRight')).toEqual(point(72.4e9));
  expect(heard).not.toHaveBeenCalled();
  input.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true }));
  expect(heard).toHaveBeenCalledOnce();
  for (const name of names) document.removeEventListener(name, heard);
});
