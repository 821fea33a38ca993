import { describe, expect } from 'vitest';
import { addressHas, row, test, value } from '../setup/site';

const run = '?model=llama-3-70b&chip=h100-sxm&tokens=15T&gpus=4096&plan=auto';

describe('a rate that follows from a plan', () => {
  test('is found, goes with the GPUs, and is not in the link', async ({ open }) => {
    const page = await open(run);
    const rate = () => row(page, 'TFLOPS per GPU').locator('data').first().getAttribute('value');
    await expect.poll(rate).toMatch(/^\d.*\.\.\d/);
    const before = await rate();
    const time = await value(page, 'time');
    const field = row(page, 'GPUs').getByRole('textbox');
    await field.fill('1024');
    await field.press('Enter');
    await expect.poll(rate).not.toBe(before);
    expect(await value(page, 'time')).not.toBe(time);
    await addressHas(page, 'plan=auto');
    expect(new URL(page.url()).searchParams.has('tflops')).toBe(false);
  });

  test('bends the time against GPUs, and leads to its plan', async ({ open }) => {
    const page = await open(run);
    await page.getByText('It follows from the parallel plan').waitFor();
    await page.locator('h2', { hasText: 'more than half the time' }).waitFor();
    await page.getByRole('link', { name: 'Open the plan' }).click();
    await page.waitForURL(/\/plan\//);
    await expect.poll(() => page.locator('#results').innerText()).toMatch(/Llama 3 70B on 4,096\sH100/);
  });

  test('can be held, and follow again', async ({ open }) => {
    const page = await open(run);
    await page.getByRole('button', { name: /^Hold/ }).click();
    await addressHas(page, 'tflops=');
    await page.getByRole('button', { name: 'Let it follow from the plan' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.has('tflops')).toBe(false);
  });
});
