import { describe, expect } from 'vitest';
import { addressHas, row, slider, test, value } from '../setup/site';

describe('a slider', () => {
  test('moves by keyboard, and the answer follows', async ({ open }) => {
    const page = await open();
    const gpus = slider(page, 'GPUs');
    expect(await gpus.getAttribute('aria-valuetext')).toMatch(/^16,000\sGPUs$/);
    const moves = [
      // A hundredth of a decade, then half a decade, on a scale from 1 to a million.
      { key: 'ArrowRight', near: 16_000 * 10 ** 0.01 },
      { key: 'ArrowLeft', near: 16_000 },
      { key: 'PageUp', near: 16_000 * 10 ** 0.5 },
      { key: 'PageDown', near: 16_000 },
      { key: 'End', near: 1e6 },
      { key: 'Home', near: 1 }
    ];
    for (const { key, near } of moves) {
      await gpus.press(key);
      const set = Number(await value(page, 'gpus'));
      expect(set / near, key).toBeCloseTo(1, 1);
      expect(Number(await value(page, 'time'))).toBeCloseTo(6.3e24 / (set * 400e12 * 0.95), 0);
    }
  });

  test('leaves the address bar alone until it rests', async ({ open }) => {
    const page = await open('', {
      init: () => {
        const replace = history.replaceState.bind(history);
        history.replaceState = (...args) => {
          document.documentElement.dataset.replaced = `${Number(document.documentElement.dataset.replaced ?? 0) + 1}`;
          replace(...args);
        };
      }
    });
    const root = page.locator('html');
    const calls = async () => Number((await root.getAttribute('data-replaced')) ?? 0);
    const [before, length] = [await calls(), await page.evaluate(() => history.length)];
    for (let i = 0; i < 10; i++) await slider(page, 'GPUs').press('ArrowRight');
    await addressHas(page, 'solve=time');
    await addressHas(page, `gpus=${(Number(await value(page, 'gpus')) / 1000).toString()}`);
    expect((await calls()) - before).toBeLessThan(10);
    expect(await page.evaluate(() => history.length)).toBe(length);
  });

  test('keeps what lies around it in place while it moves, and lets go when it rests', async ({ open }) => {
    const page = await open();
    const held = () =>
      page
        .locator('.answer, .inputs > .row, .follows > *')
        .evaluateAll((all) => all.map((box) => (box as HTMLElement).style.height));
    expect((await held()).join('')).toBe('');
    // Within one frame, so that it has not come to rest when it is looked at, however slow the machine.
    const meanwhile = await slider(page, 'GPUs').evaluate(async (input: HTMLInputElement) => {
      for (let i = 0; i < 4; i++) {
        input.stepDown();
        input.dispatchEvent(new Event('input'));
      }
      await Promise.resolve();
      const all = document.querySelectorAll<HTMLElement>('.answer, .inputs > .row, .follows > *');
      return Array.from(all, (box) => box.style.height);
    });
    expect(meanwhile.length).toBeGreaterThan(9);
    expect(meanwhile.filter((height) => !height.endsWith('px'))).toEqual([]);
    await expect.poll(async () => (await held()).join('')).toBe('');
  });

  test('has its field say what stands over it once it rests', async ({ open }) => {
    const page = await open();
    const field = row(page, 'GPUs').getByRole('textbox');
    for (let i = 0; i < 4; i++) await slider(page, 'GPUs').press('PageDown');
    const gpus = (await value(page, 'gpus'))!;
    expect(Number(gpus)).toBeLessThan(1000);
    expect(await row(page, 'GPUs').locator('.shown').innerText()).toBe(gpus);
    await expect.poll(() => field.inputValue()).toBe(gpus);
  });

  test('keeps a value that lies between its steps', async ({ open }) => {
    const page = await open('?gpus=12345');
    expect(await slider(page, 'GPUs').getAttribute('aria-valuetext')).toMatch(/^12,3\d\d\sGPUs$/);
    expect(await value(page, 'gpus')).toBe('12345');
  });

  test('moves a range as a whole', async ({ open }) => {
    const page = await open('?tflops=380..430');
    await slider(page, 'TFLOPS per GPU').press('PageUp');
    const [lo, hi] = (await value(page, 'gpuFlops', 'body'))!.split('..').map(Number);
    expect(hi! / lo!).toBeCloseTo(430 / 380, 9);
    expect(lo! / 380e12).toBeCloseTo(10 ** 0.5, 1);
  });
});

describe('the point on the chart', () => {
  test('sets the GPUs by keyboard', async ({ open }) => {
    const page = await open();
    const point = page.getByRole('slider', { name: 'GPUs on the chart' });
    await point.press('ArrowRight');
    expect(Number(await value(page, 'gpus'))).toBeGreaterThan(16_000);
    await point.press('ArrowLeft');
    await point.press('ArrowLeft');
    expect(Number(await value(page, 'gpus'))).toBeLessThan(16_000);
  });

  test('sets the GPUs where the mouse drags it', async ({ open }) => {
    const page = await open();
    const point = page.getByRole('slider', { name: 'GPUs on the chart' });
    await point.scrollIntoViewIfNeeded();
    const { x, y, width, height } = (await point.boundingBox())!;
    const share =
      (await point.evaluate((input: HTMLInputElement) => input.valueAsNumber / Number(input.max))) * width;
    await page.mouse.move(x + share, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + share - 40, y + height / 2, { steps: 4 });
    const half = Number(await value(page, 'gpus'));
    await page.mouse.move(x + share - 80, y + height / 2, { steps: 4 });
    await page.mouse.up();
    const end = Number(await value(page, 'gpus'));
    expect(half).toBeLessThan(16_000);
    // Log axis: the same way twice is the same factor twice.
    expect(half / end / (16_000 / half)).toBeCloseTo(1, 0);
    await expect.poll(() => new URL(page.url()).searchParams.get('gpus')).not.toBeNull();
  });
});
