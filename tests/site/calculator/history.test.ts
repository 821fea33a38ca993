import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { addressHas, slider, test, value } from '../setup/site';

const preset = (page: Page, name: string) => page.getByRole('link', { name, exact: true });
const gpus = (page: Page) => expect.poll(() => value(page, 'gpus', 'body'), { timeout: 5000 });

describe('Back, Forward, undo and redo', () => {
  test('go from preset to preset', async ({ open }) => {
    const page = await open();
    await preset(page, 'Llama 2 7B').click();
    await gpus(page).toBe('2000');
    await preset(page, 'Llama 1 65B').click();
    await gpus(page).toBe('2048');
    await page.goBack();
    await gpus(page).toBe('2000');
    expect(await preset(page, 'Llama 2 7B').getAttribute('aria-current')).toBe('true');
    await page.goBack();
    await gpus(page).toBe('16000');
    await page.goForward();
    await gpus(page).toBe('2000');
    expect(await page.locator('h1').innerText()).toContain('Llama 2 7B');
  });

  test('come back to edits made before a preset', async ({ open }) => {
    const page = await open();
    await slider(page, 'GPUs').press('PageUp');
    await addressHas(page, 'solve=time');
    const edited = (await value(page, 'gpus'))!;
    expect(Number(edited)).toBeGreaterThan(40e3);
    await preset(page, 'Llama 1 65B').click();
    await gpus(page).toBe('2048');
    await page.goBack();
    await gpus(page).toBe(edited);
  });

  test('come back to an edit that a preset follows at once', async ({ open }) => {
    const page = await open();
    await page.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>('input[type=range][aria-label=GPUs]')!;
      input.valueAsNumber = Number(input.max);
      input.dispatchEvent(new Event('input', { bubbles: true }));
      const links = [...document.querySelectorAll<HTMLAnchorElement>('main a')];
      links.find(({ textContent }) => textContent.trim() === 'Llama 1 65B')!.click();
    });
    await gpus(page).toBe('2048');
    await page.goBack();
    await gpus(page).toBe('1000000');
  });

  test('step through edits by button and by key', async ({ open }) => {
    const page = await open();
    const undo = page.getByRole('button', { name: 'Undo' });
    expect(await undo.isDisabled()).toBe(true);
    await slider(page, 'GPUs').press('PageUp');
    const first = (await value(page, 'gpus'))!;
    await slider(page, 'Training tokens').press('PageDown');
    const second = (await value(page, 'tokens'))!;

    await page.keyboard.press('Control+z');
    expect(await value(page, 'tokens')).toBe('15000000000000');
    await undo.press('Enter');
    await gpus(page).toBe('16000');
    expect(await undo.isDisabled()).toBe(true);
    expect(await undo.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.getByRole('button', { name: 'Redo' }).click();
    await gpus(page).toBe(first);
    await page.keyboard.press('Control+Shift+z');
    expect(await value(page, 'tokens')).toBe(second);
  });

  test('go back to the opened scenario with one button', async ({ open }) => {
    const page = await open('?params=8B&gpus=1024');
    const back = page.getByRole('button', { name: 'Back to the opened scenario' });
    expect(await back.isDisabled()).toBe(true);
    await slider(page, 'GPUs').press('End');
    await gpus(page).toBe('1000000');
    await back.click();
    await gpus(page).toBe('1024');
    expect(await value(page, 'params')).toBe('8000000000');
  });
});

test('an edit is no new page to those who listen: its title is not read out', async ({ open }) => {
  const page = await open('');
  const slider = page.getByRole('slider', { name: 'GPUs', exact: true });
  await slider.focus();
  await slider.press('ArrowRight');
  await expect.poll(() => new URL(page.url()).search).toContain('gpus=');
  expect(await page.locator('#svelte-announcer').innerText()).toBe('');
});
