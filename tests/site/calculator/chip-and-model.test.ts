import { expect } from 'vitest';
import { addressHas, ready, test } from '../setup/site';

test('a link made with H200 opens with H200, and says so', async ({ open }) => {
  const page = await open();
  const chip = page.getByLabel('Chip', { exact: true });
  const named = () => chip.evaluate((select: HTMLSelectElement) => select.selectedOptions[0]!.textContent);
  expect(await named()).toContain('989');
  await chip.selectOption('H200 SXM');
  await page.getByLabel('Precision', { exact: true }).selectOption('FP8');
  await page.getByLabel('Model', { exact: true }).selectOption('Llama 3.1 405B');
  await addressHas(page, 'chip=h200-sxm&precision=fp8');
  await addressHas(page, 'model=llama-3-1-405b');
  await page.reload();
  await ready(page);
  expect(await named()).toBe('H200 SXM');
  const sentence = (await page.locator('h1').textContent())!.replace(/\s+/g, ' ');
  expect(sentence).toMatch(/Training Llama 3\.1 405B on .* 16,000 H200 SXM\./);
});

test.for(['b300-sxm', 'gh200-96gb', 'h200-sxm'])(
  'a link of %s is not read as its like',
  async (id, { open }) => {
    const page = await open(`?chip=${id}&gpus=512&mfu=40`);
    expect(await page.getByLabel('Chip', { exact: true }).inputValue()).toBe(id);
  }
);

test('both sizes of a mixture of experts can be typed', async ({ open }) => {
  const page = await open();
  const field = page.getByRole('textbox', { name: 'Model parameters, as text' });
  await field.fill('235B-A22B');
  await field.press('Enter');
  await addressHas(page, 'params=22B');
  await addressHas(page, 'total=235B');
  await field.fill('8x7B');
  await field.press('Enter');
  await addressHas(page, 'model=mixtral-8x7b');
});
