import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { addressHas, row, slider, test, value } from '../setup/site';

const answer = (page: Page) => page.locator('#results').innerText();
const stat = async (page: Page, name: string): Promise<number> =>
  Number(await page.locator(`[data-stat="${name}"]`).first().getAttribute('value'));

/** Scrolls a part into view, and waits for what loads there. */
async function see(page: Page, title: string): Promise<void> {
  await page.getByRole('region', { name: title }).scrollIntoViewIfNeeded();
  await page.locator('h2', { hasText: title }).waitFor();
}

describe('the page of plans', () => {
  test('shows Llama 3.1 405B on 16,384 H100 before any script runs', async ({ open }) => {
    const page = await open('plan/', { javaScriptEnabled: false });
    expect(await answer(page)).toMatch(
      /Llama 3\.1 405B on 16,384\sH100 SXM should reach \d+–\d+\sTFLOPS per GPU/
    );
    const [lo = 0, hi = 0] = (await value(page, 'gpuFlops'))!.split('..').map(Number);
    expect(lo).toBeLessThan(400e12);
    expect(hi).toBeGreaterThan(400e12);
    expect(await page.getByText('Where a step goes').count()).toBe(1);
  });

  test('shows the same once scripts have run, and parts of a step that make it whole', async ({ open }) => {
    const page = await open('plan/');
    const plain = await open('plan/', { javaScriptEnabled: false });
    expect(await value(page, 'gpuFlops')).toBe(await value(plain, 'gpuFlops'));
    const parts = await page
      .locator('[data-stat^="step-"]')
      .evaluateAll((all) =>
        all.map((data) => [data.getAttribute('data-stat')!, Number(data.getAttribute('value'))] as const)
      );
    const sum = parts.filter(([name]) => name !== 'step-time').reduce((total, [, part]) => total + part, 0);
    expect(sum).toBeCloseTo(await stat(page, 'step-time'), 9);
  });

  test('follows the GPUs, and says which stand idle', async ({ open }) => {
    const page = await open('plan/');
    const before = await value(page, 'gpuFlops');
    await slider(page, 'GPUs').press('ArrowRight');
    await expect.poll(() => value(page, 'gpuFlops')).not.toBe(before);
    await addressHas(page, 'plan=auto');
    const field = row(page, 'GPUs').getByRole('textbox');
    await field.fill('16000');
    await field.press('Enter');
    await expect.poll(() => answer(page)).toMatch(/128 of 16,000 GPUs stand idle/);
  });

  test('takes a degree by hand, and searches the rest', async ({ open }) => {
    const page = await open('plan/');
    await page.getByLabel('Tensor', { exact: true }).selectOption('4');
    await addressHas(page, 'plan=auto.tp4');
    await expect.poll(() => page.locator('#results').getAttribute('aria-busy')).toBe('false');
    await page.getByRole('button', { name: 'Keep this plan as it stands' }).click();
    await addressHas(page, 'plan=tp4.');
    await page.getByRole('button', { name: 'Search all again' }).click();
    await addressHas(page, 'plan=auto');
  });

  test('says why a plan cannot be, and takes the nearest', async ({ open }) => {
    const page = await open('plan/?plan=tp7.pp16');
    await expect.poll(() => answer(page)).toMatch(/128 heads do not divide by 7 GPUs/);
    await page.locator('#results').getByRole('button').click();
    await expect.poll(() => answer(page)).toMatch(/should reach/);
  });

  test('says what would fit where nothing does', async ({ open }) => {
    const page = await open('plan/?gpus=64');
    await expect.poll(() => answer(page)).toMatch(/No plan fits Llama 3\.1 405B on 64\sH100/);
    await page.locator('#results').getByRole('button', { name: /GPUs/ }).click();
    await expect.poll(() => answer(page)).toMatch(/should reach/);
  });

  test('says what a run lacks', async ({ open }) => {
    const page = await open('plan/?params=70B&tokens=2T&gpus=512&tflops=400&solve=time');
    await expect.poll(() => answer(page)).toMatch(/names no model/);
    await page.getByLabel('Model', { exact: true }).selectOption('llama-3-70b');
    await expect.poll(() => answer(page)).toMatch(/names no chip/);
    await page.getByLabel('Chip', { exact: true }).selectOption('h100-sxm');
    await expect.poll(() => answer(page)).toMatch(/Llama 3 70B on 512\sH100 SXM should reach/);
    await page.getByRole('button', { name: 'Let its rate follow' }).click();
    await addressHas(page, 'plan=auto');
    expect(new URL(page.url()).searchParams.has('tflops')).toBe(false);
  });

  test('goes to another plan by the arrow keys', async ({ open }) => {
    const page = await open('plan/');
    await page.getByRole('region', { name: 'TFLOPS per GPU against' }).scrollIntoViewIfNeeded();
    const dots = page.getByRole('slider', { name: 'Plan on the chart' });
    await dots.focus();
    await dots.press('ArrowLeft');
    await addressHas(page, 'plan=tp');
  });

  test('tells whom a GPU talks to, and follows a number of GPUs chosen on the curve', async ({ open }) => {
    const page = await open('plan/');
    await see(page, 'Who talks to whom');
    const map = page.getByRole('slider', { name: 'GPU on the map' });
    await map.press('ArrowRight');
    expect(await map.getAttribute('aria-valuetext')).toMatch(/^GPU 2, stage 1\. tensor: 8 GPUs/);
    await see(page, 'More GPUs');
    await page.getByRole('slider', { name: 'GPUs on the chart' }).first().press('PageDown');
    await expect.poll(() => row(page, 'GPUs').getByRole('textbox').inputValue()).not.toBe('16,384');
  });

  test('carries the size of a checkpoint to the uptime', async ({ open }) => {
    const page = await open('plan/');
    await page.getByRole('link', { name: /A checkpoint of 5\.68\sTB/ }).click();
    await page.waitForURL(/\/uptime\/\?.*ckpt=5\.68/);
  });

  test('is in German too', async ({ open }) => {
    const page = await open('de/plan/?gpus=8192');
    await expect
      .poll(() => answer(page))
      .toMatch(/Llama 3\.1 405B auf 8\.192\sH100 SXM sollte .* je GPU erreichen/);
  });
});
