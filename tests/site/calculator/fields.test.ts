import type { Response } from 'playwright-core';
import { describe, expect } from 'vitest';
import { addressHas, row, test, type, value } from '../setup/site';

describe('solving for another quantity', () => {
  test('counts whole GPUs, also those that are enough for at most so long', async ({ open }) => {
    const page = await open('?params=70B&tokens=15T&tflops=400&uptime=95&days=..30&solve=gpus');
    await expect
      .poll(() => page.locator('.inputs').innerText())
      .toMatch(/In whole GPUs: at least 6,397\sGPUs, at most 30\.0\sdays\./);
    const slow = await open('?params=70B&tokens=15T&tflops=400&uptime=95&days=30..&solve=gpus');
    await expect
      .poll(() => slow.locator('.inputs').innerText())
      .toMatch(/In whole GPUs: at most 6,396\sGPUs, at least 30\.0\sdays\./);
    const unbounded = await open('?params=70B&tokens=15T&tflops=..400&uptime=95&days=30&solve=gpus');
    await unbounded.waitForLoadState('networkidle');
    expect(await unbounded.locator('.inputs').innerText()).not.toContain('In whole GPUs');
    const close = await open('?params=70B&tokens=15T&gpus=6396&tflops=400&uptime=95&days=..30&solve=uptime');
    await close.getByRole('heading', { name: 'They agree within rounding' }).waitFor();
    expect(await close.locator('.conflict').innerText()).toMatch(/1\.00003\d*× apart/);
  });

  test('takes a deadline and says how many GPUs', async ({ open }) => {
    const page = await open();
    await page.getByRole('radio', { name: 'Solve for GPUs' }).check();
    await type(page, 'Training time', '30 days');
    const gpus = 6.3e24 / (30 * 86_400 * 400e12 * 0.95);
    await expect.poll(async () => Number(await value(page, 'gpus'))).toBeCloseTo(gpus, 6);
    expect(Number(await value(page, 'time'))).toBeCloseTo(30 * 86_400, 6);
    expect(await page.locator('h1').innerText()).toMatch(/takes at most 6,3\d\d\sGPUs/);
    await addressHas(page, 'days=30&');
    await addressHas(page, 'solve=gpus');
  });

  test('is refused where nothing depends on it, and says so', async ({ open }) => {
    const page = await open('?params=70B&tokens=15T&solve=compute');
    await page.getByRole('radio', { name: 'Solve for Training time' }).click();
    expect(await page.locator('#results data[data-quantity=compute]').count()).toBe(1);
    expect(await page.getByRole('radio', { name: 'Solve for Training time' }).isChecked()).toBe(false);
    const said = async () => (await page.getByRole('status').allInnerTexts()).join();
    await expect.poll(said).toMatch(/cannot be solved for/);
  });
});

describe('a field', () => {
  test('takes a range, and the answer becomes one', async ({ open }) => {
    const page = await open();
    await type(page, 'TFLOPS per GPU', '380-430');
    await expect.poll(() => value(page, 'gpuFlops', 'body')).toBe('380000000000000..430000000000000');
    const [lo, hi] = (await value(page, 'time'))!.split('..').map(Number);
    expect(lo).toBeCloseTo(6.3e24 / (16e3 * 430e12 * 0.95), 3);
    expect(hi).toBeCloseTo(6.3e24 / (16e3 * 380e12 * 0.95), 3);
    expect(await page.locator('h1').innerText()).toMatch(/11\.2–12\.6\sdays/);
  });

  test('keeps the last good value when it cannot read what is typed', async ({ open }) => {
    const page = await open();
    await type(page, 'GPUs', 'a great many');
    const field = row(page, 'GPUs').getByRole('textbox');
    await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true');
    expect(await field.inputValue()).toBe('a great many');
    expect((await row(page, 'GPUs').getByRole('status').innerText()).length).toBeGreaterThan(10);
    expect(await value(page, 'gpus')).toBe('16000');
    await field.press('Escape');
    expect(await field.getAttribute('aria-invalid')).toBe('false');
  });

  test('reckons, and only then loads what it takes to', async ({ open }) => {
    const page = await open();
    const isMaths = async (response: Response) =>
      response.url().endsWith('.js') && (await response.text()).includes('createUnit');
    const loaded: Response[] = [];
    page.on('response', (response) => loaded.push(response));
    const maths = async () => (await Promise.all(loaded.map(isMaths))).filter(Boolean).length;
    await type(page, 'GPUs', '8k');
    await expect.poll(() => value(page, 'gpus')).toBe('8000');
    expect(await maths()).toBe(0);
    await type(page, 'GPUs', '2*8192');
    await expect.poll(() => value(page, 'gpus')).toBe('16384');
    expect(await maths()).toBe(1);
    await page.getByRole('radio', { name: 'Solve for GPUs' }).check();
    await type(page, 'Training time', '2 weeks + 12 hours');
    await expect.poll(async () => Number(await value(page, 'time'))).toBeCloseTo(14.5 * 86_400, 3);
    expect(await maths()).toBe(1);
  });

  test('reads German in German', async ({ open }) => {
    const page = await open('de/');
    await type(page, 'GPUs', '1.024');
    await expect.poll(() => value(page, 'gpus')).toBe('1024');
    await page.getByRole('radio', { name: 'GPUs' }).check();
    await type(page, 'Trainingszeit', '30,5 Tage');
    await expect.poll(async () => Number(await value(page, 'time'))).toBeCloseTo(30.5 * 86_400, 3);
  });
});

test.for([
  { path: '', others: 'Llama 2 70B' },
  { path: 'uptime/', others: 'OPT-175B' }
])('what was said of a typed figure goes with it, at "$path"', async ({ path, others }, { open }) => {
  const page = await open(path);
  const message = row(page, 'GPUs').getByRole('status');
  await type(page, 'GPUs', '8k');
  await expect.poll(() => message.innerText()).toMatch(/^Read as 8,000/);
  await type(page, 'GPUs', '9k');
  await expect.poll(() => message.innerText()).toMatch(/^Read as 9,000/);
  await page.getByText(others, { exact: true }).first().click();
  await expect.poll(() => message.innerText()).toBe('');

  await type(page, 'GPUs', 'abc');
  await expect.poll(() => message.innerText()).toBe('Cannot read “abc”.');
  await page.goBack();
  await expect.poll(() => message.innerText()).toBe('');
  const field = row(page, 'GPUs').getByRole('textbox');
  await expect.poll(() => field.inputValue()).toMatch(/^[\d,]+$/);
  expect(await field.getAttribute('aria-invalid')).toBe('false');
});
