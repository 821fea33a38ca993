import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { point, type Interval, type QuantityId } from '$lib/estimate';
import type { Locale } from '$lib/i18n';
import { quantityForm } from '$lib/controls/row/quantity-form';
import TextField from '$lib/controls/row/TextField.svelte';
import { languages, plain, renderIn } from '../../i18n/language';

/** A field that takes over what is typed, as on the page, with what it said last. */
async function field(id: QuantityId, interval: Interval | undefined, locale: Locale = 'en') {
  const onvalue = vi.fn<(interval: Interval) => void>();
  const onmessage = vi.fn<(lines: string[], isError: boolean) => void>();
  const form = quantityForm(id, languages[locale]);
  const screen = await renderIn(locale, TextField, { form, interval, messageId: 'm', onvalue, onmessage });
  onvalue.mockImplementation((next) => void screen.rerender({ interval: next }));
  const input = screen.container.querySelector('input')!;
  const type = async (text: string, end = '{Enter}') => {
    input.focus();
    await userEvent.clear(input);
    if (text) await userEvent.keyboard(text.replaceAll('{', '{{').replaceAll('[', '[['));
    await userEvent.keyboard(end);
  };
  return { screen, input, type, onvalue, onmessage };
}

const lastValue = async (onvalue: ReturnType<typeof vi.fn>) => {
  await expect.poll(() => onvalue.mock.calls.length, { timeout: 10_000 }).toBeGreaterThan(0);
  return onvalue.mock.lastCall![0] as Interval;
};

test('the field is named after its quantity and points at its message', async () => {
  const { screen, input } = await field('gpus', point(16e3));
  const name = languages.en.texts.rows.value('GPUs');
  await expect.element(screen.getByRole('textbox', { name, exact: true })).toBeVisible();
  expect(input.getAttribute('aria-describedby')).toBe('m');
  expect(input.getAttribute('aria-invalid')).toBe('false');
  expect(plain(input.value)).toBe('16,000');
});

describe('what is typed', () => {
  test.each<[QuantityId, Locale, string, Interval]>([
    ['params', 'en', '70B', point(70e9)],
    ['params', 'en', '1.5 billion', point(1.5e9)],
    ['gpus', 'de', '16.000', point(16_000)],
    ['gpus', 'en', '16,000', point(16_000)],
    ['gpuFlops', 'en', '380-430', { lo: 380e12, hi: 430e12 }],
    ['gpuFlops', 'de', '380–430', { lo: 380e12, hi: 430e12 }],
    ['gpuFlops', 'en', '400..', { lo: 400e12, hi: Infinity }],
    ['time', 'en', 'up to 12', { lo: 0, hi: 12 * 86_400 }],
    ['uptime', 'en', '95 %', point(0.95)],
    ['time', 'de', '7,5', point(7.5 * 86_400)],
    ['gpus', 'en', '2*8192', point(16_384)],
    ['time', 'en', '1 week + 12 hours', point(7.5 * 86_400)]
  ])('into %s in %s as "%s" is %j', async (id, locale, text, value) => {
    const { type, onvalue, onmessage, input } = await field(id, point(id === 'uptime' ? 0.5 : 1e3), locale);
    await type(text);
    const taken = await lastValue(onvalue);
    expect(taken.lo).toBeCloseTo(value.lo, 6);
    if (value.hi < Infinity) expect(taken.hi / value.hi).toBeCloseTo(1, 12);
    else expect(taken.hi).toBe(Infinity);
    expect(input.getAttribute('aria-invalid')).toBe('false');
    const [lines, isError] = onmessage.mock.lastCall!;
    expect(isError).toBe(false);
    expect(lines[0]).toContain(languages[locale].figures.say(id, taken));
  });

  test('is taken when the field is left', async () => {
    const { type, onvalue } = await field('params', point(1e9));
    await type('8B', '{Tab}');
    expect(await lastValue(onvalue)).toEqual(point(8e9));
    expect(onvalue).toHaveBeenCalledTimes(1);
  });

  test('is taken once, though Enter and leaving both say so', async () => {
    const { type, onvalue, input } = await field('params', point(1e9));
    await type('8B');
    input.blur();
    await expect.poll(() => plain(input.value)).toBe('8 B');
    expect(onvalue).toHaveBeenCalledTimes(1);
  });

  test('in German is noted where English would read it otherwise', async () => {
    const { type, onmessage } = await field('gpus', point(8), 'de');
    await type('16.000');
    await expect.poll(() => onmessage.mock.lastCall?.[0].length).toBe(2);
    expect(onmessage.mock.lastCall![0][1]).toContain('16.000');
  });

  test('last wins over an expression that takes longer', async () => {
    const { type, onvalue } = await field('gpus', point(8));
    await type('3*1024');
    await type('512');
    await expect.poll(() => onvalue.mock.lastCall?.[0]).toEqual(point(512));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(onvalue.mock.lastCall?.[0]).toEqual(point(512));
  });
});

describe('nonsense', () => {
  test.each(['seventy', '', '-5', '0', '12 kg', '430-380', '1e999', 'a'.repeat(101)])(
    '"%s" is kept for mending and changes nothing',
    async (text) => {
      const { type, onvalue, onmessage, input } = await field('gpuFlops', point(400e12));
      await type(text);
      await expect.poll(() => input.getAttribute('aria-invalid')).toBe('true');
      expect(input.value).toBe(text);
      const [lines, isError] = onmessage.mock.lastCall!;
      expect(isError).toBe(true);
      expect(lines).toHaveLength(1);
      expect(lines[0]).not.toMatch(/undefined|NaN/);
      expect(onvalue).not.toHaveBeenCalled();
    }
  );

  test('is mended by typing again', async () => {
    const { type, onvalue, onmessage, input } = await field('gpuFlops', point(400e12));
    await type('4oo');
    await expect.poll(() => input.getAttribute('aria-invalid')).toBe('true');
    await type('410');
    expect(await lastValue(onvalue)).toEqual(point(410e12));
    await expect.poll(() => input.getAttribute('aria-invalid')).toBe('false');
    expect(onmessage.mock.lastCall![1]).toBe(false);
  });

  test('is dropped by Escape, with its message, and the last good value stands again', async () => {
    const { type, onvalue, onmessage, input } = await field('gpuFlops', point(400e12));
    await type('4oo');
    await expect.poll(() => input.getAttribute('aria-invalid')).toBe('true');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => plain(input.value)).toBe('400');
    expect(input.getAttribute('aria-invalid')).toBe('false');
    expect(onmessage.mock.lastCall).toEqual([[], false]);
    input.blur();
    expect(onvalue).not.toHaveBeenCalled();
  });

  test('above 100 % is refused', async () => {
    const { type, onvalue, input } = await field('uptime', point(0.95));
    await type('101');
    await expect.poll(() => input.getAttribute('aria-invalid')).toBe('true');
    expect(onvalue).not.toHaveBeenCalled();
  });
});

describe('looking at a field', () => {
  const odd: [QuantityId, Interval][] = [
    ['gpuTime', point(16578947368.421053)],
    ['time', point(1036184.2105263158)],
    ['mfu', point(0.4044489383215369)],
    ['compute', point(6.3e24)],
    ['compute', point(1.234e24)],
    ['gpuPrice', point(2.3456789 / 3600)],
    ['gpuFlops', { lo: 380.123456e12, hi: 430e12 }],
    ['time', { lo: 0, hi: 1036184.2105263158 }]
  ];

  test.each(odd.flatMap((each) => [[...each, 'en'] as const, [...each, 'de'] as const]))(
    'of %s at %j in %s changes nothing',
    async (id, interval, locale) => {
      const { input, onvalue, onmessage } = await field(id, interval, locale);
      const before = input.value;
      input.focus();
      await userEvent.keyboard('{Enter}');
      input.blur();
      input.focus();
      await userEvent.keyboard('{Escape}');
      input.blur();
      await expect.poll(() => input.value).toBe(before);
      expect(onvalue).not.toHaveBeenCalled();
      expect(onmessage.mock.calls.filter(([lines]) => lines.length > 0)).toEqual([]);
    }
  );

  test('shows every digit and selects them', async () => {
    const { input } = await field('gpus', point(16_384.5));
    input.focus();
    await expect.poll(() => input.value).toBe('16,384.5');
    await expect.poll(() => [input.selectionStart, input.selectionEnd]).toEqual([0, input.value.length]);
  });

  test('while the figure changes, and leaving it, keeps the new figure', async () => {
    const { screen, input, onvalue } = await field('gpus', point(16_000));
    input.focus();
    await screen.rerender({ interval: point(8000) });
    input.blur();
    await expect.poll(() => plain(input.value)).toBe('8,000');
    expect(onvalue).not.toHaveBeenCalled();
  });

  test('after Escape, a space typed does not round it', async () => {
    const { input, onvalue } = await field('gpuTime', point(16578947368.421053));
    input.focus();
    await userEvent.keyboard('{Escape}');
    await userEvent.keyboard('{End} {Enter}');
    input.blur();
    await new Promise((resolve) => setTimeout(resolve, 50));
    for (const [{ lo }] of onvalue.mock.calls) expect(lo / 16578947368.421053).toBeCloseTo(1, 9);
  });

  test('that is empty, and leaving it, gives nothing', async () => {
    const { input, onvalue } = await field('gpuPrice', undefined);
    input.focus();
    input.blur();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(onvalue).not.toHaveBeenCalled();
    expect(input.getAttribute('aria-invalid')).toBe('false');
  });
});

test('an emptied field takes the figure back, where that can be', async () => {
  const onvalue = vi.fn();
  const onrelease = vi.fn();
  const onmessage = vi.fn();
  const form = quantityForm('gpuPrice', languages.en);
  const props = { form, interval: point(2 / 3600), messageId: 'm', onvalue, onrelease, onmessage };
  const screen = await renderIn('en', TextField, props);
  onrelease.mockImplementation(() => void screen.rerender({ interval: undefined }));
  const input = screen.container.querySelector('input')!;
  input.focus();
  await userEvent.clear(input);
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => onrelease.mock.calls.length).toBe(1);
  input.blur();
  await expect.poll(() => input.value).toBe('');
  expect(onrelease).toHaveBeenCalledOnce();
  expect(onvalue).not.toHaveBeenCalled();
  expect(input.getAttribute('aria-invalid')).toBe('false');
});
