import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { decodeScenario } from '$lib/scenario';
import { addressHas, ready, slider, test, type, value } from './setup/site';

// What the product exists for. However the pages change, this stays, with figures by hand arithmetic alone.

/** Training time in seconds: 6 FLOP per parameter and token, over what the GPUs do. */
const seconds = (params: number, tokens: number, gpus: number, gpuFlops: number, uptime: number): number =>
  (6 * params * tokens) / (gpus * gpuFlops * uptime);

const timeOn = async (page: Page): Promise<number> => Number(await value(page, 'time'));

/** A figure that the link in the address bar gives, in SI units. */
const linked = (page: Page, quantity: 'gpus' | 'gpuFlops' | 'tokens' | 'uptime'): number =>
  decodeScenario(new URL(page.url()).search).scenario.given[quantity]?.lo ?? NaN;

describe.for([
  { path: '', names: ['GPUs', 'TFLOPS per GPU', 'Training tokens', 'Uptime'] },
  { path: 'de/', names: ['GPUs', 'TFLOPS je GPU', 'Trainingstoken', 'Verfügbarkeit'] }
])('at "$path"', ({ path, names }) => {
  test('sliders for GPUs, TFLOPS, tokens and uptime set the time, with fewer, less and more of each', async ({
    open
  }) => {
    const page = await open(path);
    let before = await timeOn(page);
    expect(before).toBeCloseTo(seconds(70e9, 15e12, 16_000, 400e12, 0.95), 3);
    const keys = { gpus: 'gpus', gpuFlops: 'tflops', tokens: 'tokens', uptime: 'uptime' } as const;
    for (const [i, [quantity, key]] of (Object.entries(keys) as [keyof typeof keys, string][]).entries()) {
      const was = linked(page, quantity);
      await slider(page, names[i]!).press('ArrowLeft');
      await expect.poll(() => linked(page, quantity)).not.toBe(was);
      await addressHas(page, `${key}=`);
      const after = await timeOn(page);
      expect(after > before, quantity).toBe(quantity !== 'tokens');
      before = after;
    }
    const [gpus, gpuFlops, tokens, uptime] = names.map((_, i) =>
      linked(page, (Object.keys(keys) as (keyof typeof keys)[])[i]!)
    );
    expect(before / seconds(70e9, tokens!, gpus!, gpuFlops!, uptime!)).toBeCloseTo(1, 9);
  });

  test('a scenario is a link: it opens with its figures, and the next one is in the address bar', async ({
    open
  }) => {
    const page = await open(`${path}?params=8B&tokens=15T&gpus=1024&tflops=400&uptime=95&solve=time`);
    expect(await timeOn(page)).toBeCloseTo(seconds(8e9, 15e12, 1024, 400e12, 0.95), 3);
    await type(page, names[0]!, '2048');
    await addressHas(page, 'gpus=2048');
    const again = await page.context().newPage();
    await again.goto(page.url());
    await ready(again);
    expect(await timeOn(again)).toBeCloseTo(seconds(8e9, 15e12, 2048, 400e12, 0.95), 3);
  });

  test('the figures of the article are held against their sources, one by one', async ({ open }) => {
    const page = await open(`${path}article/`);
    const verdict = (id: string) => page.locator(`[data-claim="${id}"]`).getAttribute('data-verdict');
    expect(await page.locator('[data-claim]').count()).toBeGreaterThan(30);
    // Five per cent of 15 trillion tokens are no 800 million; the rate and the GPU-hours cannot both be true.
    expect(await verdict('tokens-800m')).toBe('wrong');
    expect(await verdict('rate-and-hours')).toBe('contradicts');
    expect(await verdict('context-8k')).toBe('holds');
  });

  test('Llama 3 is set against Llama 2, with the gain and what it comes from', async ({ open }) => {
    const page = await open(`${path}compare/`);
    // Their model cards: parameters, tokens, and hours of A100 and H100.
    const llama2 = (6 * 68_976_653_312 * 2e12) / (1_720_320 * 3600);
    const gain = Number(await page.locator('h1 [data-gain]').getAttribute('value'));
    const llama3 = (6 * 70_553_706_496 * 15e12) / (6.4e6 * 3600);
    expect(gain).toBeCloseTo(llama3 / llama2, 9);
    const factors = await page
      .locator('[data-factor]:not([data-factor=total])')
      .evaluateAll((all) => all.map((data) => Number(data.getAttribute('value'))));
    expect(factors.reduce((product, factor) => product * factor, 1)).toBeCloseTo(gain, 9);
  });
});
