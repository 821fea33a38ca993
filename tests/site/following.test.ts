import { expect } from 'vitest';
import { slider, test, value } from './site';

test('an uptime carried from its causes follows the GPUs, and the GPUs are found with it', async ({
  open
}) => {
  const page = await open('uptime/');
  await page.getByRole('link', { name: 'Open in the calculator' }).first().click();
  const note = page.getByText('Uptime follows from its causes');
  await expect.poll(() => note.innerText()).toMatch(/87\.6\s%/);
  const before = Number(await value(page, 'uptime', '.inputs'));
  await slider(page, 'GPUs').press('PageUp');
  await expect.poll(() => note.innerText()).toMatch(/76\.\d\s%/);
  expect(Number(await value(page, 'uptime', '.inputs'))).toBeLessThan(before);
  await expect.poll(() => new URL(page.url()).searchParams.get('mtbf')).toBe('50677');
  expect(new URL(page.url()).searchParams.get('uptime')).toBeNull();
  const gpus = await value(page, 'gpus');
  await page.getByRole('radio', { name: 'Solve for GPUs' }).check();
  await expect.poll(() => new URL(page.url()).searchParams.get('solve')).toBe('gpus');
  expect(Number(await value(page, 'gpus')) / Number(gpus)).toBeCloseTo(1, 6);
});
