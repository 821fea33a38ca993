import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { addressHas, slider, test, type, value } from '../setup/site';

const causes = 'mtbf=50677&write=60&detect=1&restart=4';
const scenario = 'params=70B&tokens=15T&gpus=16384&peak=989&tflops=400&price=2&watts=700&pue=1.1&grid=385';
const link = `?${scenario}&solve=time&${causes}`;
const tooSoon = `?params=70B&tokens=15T&tflops=400&days=0.5&solve=gpus&${causes}`;

const note = (page: Page) => page.locator('.inputs').getByText(/Uptime (follows from|is held)/);
const says = (page: Page, text: RegExp) => expect.poll(() => note(page).innerText()).toMatch(text);
const uptime = (page: Page) => value(page, 'uptime', '.inputs');
const point = (page: Page) => page.getByRole('slider', { name: 'GPUs on the chart' });
const query = (page: Page) => new URL(page.url()).searchParams;

test('an uptime carried from its causes follows the GPUs, and the GPUs are found with it', async ({
  open
}) => {
  const page = await open('uptime/?gpus=16384');
  await page.getByRole('button', { name: /^Let the uptime follow/ }).click();
  await page.getByRole('link', { name: 'Open in the calculator' }).first().click();
  await says(page, /87\.6\s%/);
  const before = Number(await uptime(page));
  await slider(page, 'GPUs').press('PageUp');
  await says(page, /76\.\d\s%/);
  expect(Number(await uptime(page))).toBeLessThan(before);
  await addressHas(page, 'mtbf=50677');
  expect(query(page).get('uptime')).toBeNull();
  const gpus = await value(page, 'gpus');
  await page.getByRole('radio', { name: 'Solve for GPUs' }).check();
  await addressHas(page, 'solve=gpus');
  await addressHas(page, 'mtbf=50677');
  expect(Number(await value(page, 'gpus')) / Number(gpus)).toBeCloseTo(1, 6);
});

describe('the chart', () => {
  test('bends, says where more GPUs stop helping, and its point moves along', async ({ open }) => {
    const page = await open(link);
    const chart = page.locator('figure', { has: point(page) });
    await expect.poll(() => chart.innerText()).toMatch(/More than 417,000\sGPUs do not help/);
    await slider(page, 'GPUs').press('End');
    await expect.poll(() => chart.innerText()).toMatch(/417,000\sGPUs would be fastest/);
    const past = Number(await value(page, 'time'));
    await point(page).press('PageDown');
    await point(page).press('PageDown');
    expect(Number(await value(page, 'gpus'))).toBeLessThan(600_000);
    expect(Number(await value(page, 'time'))).toBeLessThan(past);
  });

  test('follows the mouse', async ({ open }) => {
    const page = await open(link);
    await expect.poll(() => page.locator('.fastest').count()).toBe(1);
    await point(page).scrollIntoViewIfNeeded();
    const { x, y, width, height } = (await point(page).boundingBox())!;
    const share = await point(page).evaluate(
      (input: HTMLInputElement) => input.valueAsNumber / Number(input.max)
    );
    await page.mouse.move(x + share * width, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + share * width + 60, y + height / 2, { steps: 4 });
    await page.mouse.up();
    expect(Number(await value(page, 'gpus'))).toBeGreaterThan(25_000);
    await says(page, /77\.\d\s%/);
  });

  test('is straight again where the uptime is given', async ({ open }) => {
    const page = await open(link);
    await expect.poll(() => page.locator('.fastest').count()).toBe(1);
    await type(page, 'Uptime', '90');
    await expect.poll(() => page.locator('.fastest').count()).toBe(0);
    expect(await page.getByText('Uptime is held fixed here').count()).toBe(1);
    expect(await page.getByRole('heading', { name: 'Twice the GPUs, half the time' }).count()).toBe(1);
  });
});

describe('the note', () => {
  test('holds the uptime, lets it follow again, and undo takes both back', async ({ open }) => {
    const page = await open(link);
    await says(page, /follows from its causes/);
    const [followed, time] = [await uptime(page), await value(page, 'time')];
    const button = note(page).locator('..').getByRole('button');
    await button.focus();
    await page.keyboard.press('Enter');
    await says(page, /no longer follows/);
    expect(await button.evaluate((own) => own === document.activeElement)).toBe(true);
    await addressHas(page, 'uptime=');
    expect(query(page).has('mtbf')).toBe(false);
    expect([await uptime(page), await value(page, 'time')]).toEqual([followed, time]);
    await slider(page, 'GPUs').press('PageUp');
    expect(await uptime(page)).toBe(followed);

    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await says(page, /follows from its causes/);
    await addressHas(page, 'mtbf=50677');
    await page.keyboard.press('Control+Shift+z');
    await says(page, /no longer follows/);

    await button.click();
    await says(page, /follows from its causes/);
    await slider(page, 'GPUs').press('PageUp');
    await expect.poll(async () => Number(await uptime(page))).toBeLessThan(Number(followed) - 0.05);
    await addressHas(page, 'mtbf=50677');
  });

  test('leads to the causes and back, with the same scenario', async ({ open }) => {
    const page = await open(link);
    await slider(page, 'GPUs').press('PageUp');
    const gpus = await value(page, 'gpus');
    await page.getByRole('link', { name: 'Change the causes' }).click();
    await page.getByRole('heading', { level: 1 }).getByText('something fails every').waitFor();
    await expect.poll(() => value(page, 'gpus')).toBe(gpus);
    const restart = page.getByRole('group', { name: 'Restart', exact: true }).getByRole('textbox');
    await restart.fill('20');
    await restart.press('Enter');
    await page.getByRole('link', { name: 'Open in the calculator' }).first().click();
    await addressHas(page, 'restart=20');
    await expect.poll(() => value(page, 'gpus')).toBe(gpus);
    expect(query(page).get('tflops')).toBe('400');
    // Back through both pages to the scenario as it was left.
    await page.goBack();
    await page.goBack();
    await addressHas(page, 'restart=4');
    await expect.poll(() => value(page, 'gpus')).toBe(gpus);
    await says(page, /follows from its causes/);
  });

  test('is gone with another preset, and back with Back', async ({ open }) => {
    const page = await open(link);
    await says(page, /follows from its causes/);
    await page.getByRole('link', { name: 'Llama 1 65B', exact: true }).click();
    await addressHas(page, 'gpus=2048');
    await expect.poll(() => note(page).count()).toBe(0);
    expect(query(page).has('mtbf')).toBe(false);
    await page.goBack();
    await says(page, /87\.6\s%/);
  });

  test('names a cause that cannot be read, and goes on with the others', async ({ open }) => {
    const page = await open(`?${scenario}&solve=time&mtbf=50677&write=60&restart=soon`);
    await expect.poll(() => page.locator('.inputs').innerText()).toContain('restart=soon ');
    await says(page, /follows from its causes: 88\.\d\s%/);
  });

  test('is not there where the failures cannot be read: the uptime stays as it is given', async ({
    open
  }) => {
    const page = await open('?mtbf=abc');
    await expect.poll(() => page.locator('.inputs').innerText()).toContain('mtbf=abc is not a number');
    expect(Number(await uptime(page))).toBe(0.95);
    expect(await note(page).count()).toBe(0);
    await slider(page, 'GPUs').press('PageUp');
    await addressHas(page, 'uptime=95');
    expect(query(page).has('mtbf')).toBe(false);
  });

  test('says what is the matter where the run gets nowhere, in the headline too', async ({ open }) => {
    const page = await open(`?${scenario}&solve=time&mtbf=5&write=60&restart=60`);
    await expect.poll(() => page.locator('h1').innerText()).toContain('the run gets nowhere');
    expect(await page.locator('main').innerText()).not.toMatch(/NaN|Infinity|∞/);
    await slider(page, 'GPUs').press('Home');
    await expect.poll(() => page.locator('h1').innerText()).toContain('takes');
  });
});

describe('a deadline that no number of GPUs meets', () => {
  test('is said with the shortest time there is, and one that can be met is answered', async ({ open }) => {
    const page = await open(tooSoon);
    await expect
      .poll(() => page.locator('h1').innerText())
      .toMatch(/No number of GPUs is enough: the shortest time is 37\.0\shours, on 417,000\sGPUs/);
    expect(await page.locator('.deadline').innerText()).toMatch(/asked for: 12\shours/);
    await type(page, 'Training time', '2 days');
    await expect.poll(() => page.locator('h1').innerText()).toMatch(/takes .*GPUs/);
    expect(Number(await value(page, 'gpus'))).toBeLessThan(417_000);
    await addressHas(page, 'mtbf=50677');
  });

  test('in German is said in German', async ({ open }) => {
    const page = await open(`de/${tooSoon}`);
    await expect.poll(() => page.locator('h1').innerText()).toMatch(/Keine Zahl von GPUs reicht/);
    const text = await page.locator('.inputs').innerText();
    expect(text).toContain('Die Ursachen ändern');
  });
});

test('Copy link carries the causes, also where the GPUs are the answer', async ({ open }) => {
  const page = await open(link, { permissions: ['clipboard-read', 'clipboard-write'] });
  await says(page, /follows from its causes/);
  for (const solve of ['time', 'gpus']) {
    if (solve === 'gpus') await page.getByRole('radio', { name: 'Solve for GPUs' }).check();
    await page.getByRole('button', { name: 'Copy link' }).click();
    const copied = await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toContain(`solve=${solve}&${causes}`);
    void copied;
  }
});

test('the scenario that was opened leaves its ghost while GPUs and uptime move', async ({ open }) => {
  const page = await open(link);
  await expect.poll(() => page.locator('.fastest').count()).toBe(1);
  expect(await page.locator('figure .ghost').count()).toBe(0);
  await slider(page, 'GPUs').press('PageUp');
  await expect.poll(() => page.locator('figure .ghost').count()).toBe(1);
  await page.getByRole('button', { name: 'Back to the opened scenario' }).click();
  await says(page, /87\.6\s%/);
});

test('a page without causes asks for none of what follows from them', async ({ open }) => {
  const page = await open();
  await page.waitForLoadState('networkidle');
  const texts = await page.evaluate(async () => {
    const names = performance.getEntriesByType('resource').map(({ name }) => name);
    const scripts = [...new Set(names)].filter((name) => new URL(name).pathname.endsWith('.js'));
    return Promise.all(scripts.map(async (name) => (await fetch(name)).text()));
  });
  expect(texts.length).toBeGreaterThan(2);
  expect(texts.filter((text) => text.includes('gpuMtbf'))).toEqual([]);
});
