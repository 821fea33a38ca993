import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { serveHost } from '../setup/host';
import { addressHas, slider, test, type, value, values } from '../setup/site';
import { watch } from '../setup/watch';

const scenario = '?params=8B&tokens=15T&gpus=1024&peak=989&tflops=400&uptime=95&solve=time';
const time = (6 * 8e9 * 15e12) / (1024 * 400e12 * 0.95);
const comparison =
  '?a.name=A&a.peak=312&a.tflops=160&a.uptime=90&a.solve=usefulFlops&b.name=B&b.peak=989&b.tflops=400&b.uptime=95&b.solve=usefulFlops';

const groups = (page: Page): Promise<string[]> =>
  page.locator('.inputs .row .name').evaluateAll((names) => names.map((name) => name.textContent ?? ''));

describe.for([
  { path: 'embed/', whole: '', names: ['GPUs', 'TFLOPS per GPU'], leads: 'Open in the calculator' },
  { path: 'de/embed/', whole: 'de/', names: ['GPUs', 'TFLOPS je GPU'], leads: 'Im Rechner öffnen' }
])('the frame at $path', ({ path, whole, names, leads }) => {
  test('answers as the calculator does, with the inputs its author chose', async ({ open }) => {
    const page = await open(`${path}${scenario}&show=gpus,gpuFlops`);
    const calculator = await open(whole + scenario);
    expect(await page.locator('h1').innerText()).toBe(await calculator.locator('h1').innerText());
    expect(Number(await value(page, 'time')) / time).toBeCloseTo(1, 9);
    expect(await groups(page)).toEqual(names);
    expect(await page.locator('.plot').count()).toBe(1);
    expect(await page.locator('header, footer, nav').count()).toBe(0);
  });

  test('leads to the calculator with what it shows now', async ({ open }) => {
    const page = await open(`${path}${scenario}&show=gpus`);
    await slider(page, 'GPUs').press('PageUp');
    await addressHas(page, '&solve=time&show=gpus');
    const gpus = await value(page, 'gpus');
    const link = page.getByRole('link', { name: leads });
    expect(await link.getAttribute('rel')).toBe('noopener');
    const [opened] = await Promise.all([page.waitForEvent('popup'), link.click()]);
    await opened.locator(':root[data-ready]').waitFor();
    expect(new URL(opened.url()).pathname).toBe(`/${whole}`);
    expect(await value(opened, 'gpus')).toBe(gpus);
    expect(await values(page)).not.toEqual([]);
  });
});

describe('a frame', () => {
  test('without `show` has no inputs, and the point on its chart moves', async ({ open }) => {
    const page = await open(`embed/${scenario}`);
    expect(await page.locator('.inputs').count()).toBe(0);
    await page.getByRole('slider', { name: 'GPUs on the chart' }).press('ArrowRight');
    expect(Number(await value(page, 'gpus'))).toBeGreaterThan(1024);
  });

  test('says what in its link it could not use, and keeps the rest', async ({ open }) => {
    const page = await open(`embed/${scenario}&show=gpus,speed&theme=pink&watts=lots`);
    const notices = await page.getByRole('status').filter({ hasText: 'link' }).innerText();
    for (const part of ['show=speed', 'theme=pink', 'watts=lots']) expect(notices).toContain(part);
    expect(await groups(page)).toEqual(['GPUs']);
    expect(Number(await value(page, 'time')) / time).toBeCloseTo(1, 9);
  });

  test('asks for another figure only where the answer is among its inputs', async ({ open }) => {
    const plain = await open(`embed/${scenario}&show=gpus,uptime`);
    expect(await plain.getByRole('radio').count()).toBe(0);
    const page = await open(`embed/${scenario}&show=days,gpus`);
    await page.getByRole('radio', { name: 'Solve for GPUs' }).click();
    await type(page, 'Training time', '10');
    await expect
      .poll(async () => Number(await value(page, 'gpus')) / ((1024 * time) / 864_000))
      .toBeCloseTo(1, 6);
  });

  test('resets to the figures of its author, and leaves no trace in the history', async ({ open }) => {
    const page = await open(`embed/${scenario}&show=gpus&theme=dark`);
    const length = await page.evaluate(() => history.length);
    const reset = page.getByRole('button', { name: 'Reset' });
    expect(await reset.count()).toBe(0);
    await slider(page, 'GPUs').press('PageUp');
    await addressHas(page, 'show=gpus&theme=dark');
    await reset.click();
    await expect.poll(() => value(page, 'gpus')).toBe('1024');
    await addressHas(page, `${scenario.slice(1)}&show=gpus&theme=dark`);
    expect(await page.evaluate(() => history.length)).toBe(length);
  });

  test.for([
    { search: '?theme=dark', colorScheme: 'light', paper: 'rgb(20, 23, 27)' },
    { search: '?theme=light', colorScheme: 'dark', paper: 'rgb(252, 251, 248)' },
    { search: '', colorScheme: 'dark', paper: 'rgb(20, 23, 27)' }
  ] as const)('wears $paper for "$search" in a system that is $colorScheme', async (given, { open }) => {
    const page = await open(`embed/${given.search}`, { colorScheme: given.colorScheme });
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(given.paper);
  });

  test('of figures that contradict each other says so', async ({ open }) => {
    const page = await open(`embed/${scenario}&days=1&show=gpus`);
    expect(await page.locator('h1').innerText()).toContain('cannot all be true');
  });

  test.for(['embed/', 'embed/compare/'])('does not scroll sideways at 320 px: %s', async (path, { open }) => {
    const page = await open(`${path}?show=gpus,tflops,uptime,time,cost`, {
      viewport: { width: 320, height: 600 }
    });
    expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBeLessThanOrEqual(320);
  });

  test('bends its chart where the uptime follows from its causes, and says when no number of GPUs is enough', async ({
    open
  }) => {
    const causes = 'params=405B&tokens=15.6T&tflops=400&mtbf=50677&write=60&restart=4';
    const page = await open(`embed/?${causes.replace('&mtbf', '&gpus=16384&solve=time&mtbf')}`);
    const chart = page.locator('.chart');
    await expect.poll(() => chart.innerText()).toMatch(/More than 495,000\sGPUs do not help/);
    await expect.poll(() => page.locator('h1').innerText()).toMatch(/takes 76\.0\sdays on 16,384\sGPUs/);
    expect(await page.getByRole('link', { name: 'Change the causes' }).getAttribute('target')).toBe('_blank');

    const late = await open(`embed/?${causes.replace('&mtbf', '&days=5&solve=gpus&mtbf')}`);
    await expect.poll(() => late.locator('h1').innerText()).toMatch(/No number of GPUs is enough/);
  });

  test.for([
    { path: 'embed/', height: 800 },
    { path: `embed/${scenario}&mtbf=40k..60k&write=60&restart=4`, height: 900 }
  ])('fills the height it is given: $path', async ({ path, height }, { open }) => {
    const page = await open(path, { viewport: { width: 700, height } });
    await page.waitForLoadState('networkidle');
    const foot = (await page.locator('.foot').boundingBox())!;
    expect(foot.y + foot.height).toBeGreaterThan(height - 30);
    expect(foot.y + foot.height).toBeLessThanOrEqual(height);
    await expect.poll(async () => (await page.locator('.plot').boundingBox())!.height).toBeGreaterThan(400);
    const chart = (await page.locator('.layercake-container').boundingBox())!;
    expect(chart.height).toBeGreaterThan(400);
  });
});

describe('the frame of a comparison', () => {
  test('answers as the page does, with the inputs of each run, and leads to it', async ({ open }) => {
    const page = await open(`embed/compare/${comparison}&show=tflops`);
    const whole = await open(`compare/${comparison}`);
    expect(await page.locator('h1').innerText()).toBe(await whole.locator('h1').innerText());
    const gain = async (of: Page) => Number(await of.locator('h1 [data-gain]').getAttribute('value'));
    expect((await gain(page)) / ((400 * 95) / (160 * 90))).toBeCloseTo(1, 9);
    const run = page.locator('[data-scenario=b]');
    expect(await groups(page)).toEqual(['TFLOPS per GPU', 'TFLOPS per GPU']);
    await run.getByRole('slider').press('PageDown');
    await addressHas(page, 'show=tflops');
    const now = await gain(page);
    expect(now).toBeLessThan((400 * 95) / (160 * 90));
    const link = page.getByRole('link', { name: 'Open the comparison' });
    const [opened] = await Promise.all([page.waitForEvent('popup'), link.click()]);
    await opened.locator(':root[data-ready]').waitFor();
    expect(await gain(opened)).toBe(now);
  });
});

describe('a page of another site', () => {
  /** Opens a host page in a browser that may keep sites, and notes what frames complain of. */
  async function visit(context: BrowserContext, root: string, body: string, name?: '127.0.0.1') {
    const complaints: string[] = [];
    const host = await serveHost(body, name);
    await watch(context, root, complaints);
    const page = await context.newPage();
    await page.goto(host.address);
    const own = () => complaints.filter((complaint) => !complaint.includes(host.address));
    return { page, host, complaints: own };
  }

  const frame = (src: string, title: string) =>
    `<iframe src="${src.replaceAll('&', '&amp;')}" title="${title}" width="100%" height="700"></iframe>`;
  const answer = (within: FrameLocator, quantity: string) =>
    within.locator(`#results data[data-quantity=${quantity}]`).first().getAttribute('value');

  test('shows several, each with its own scenario and theme, and each for itself', async ({
    browser,
    roots
  }) => {
    const root = roots['/'];
    const context = await browser.newContext({ locale: 'en', viewport: { width: 900, height: 900 } });
    const { page, host, complaints } = await visit(
      context,
      root,
      [
        frame(`${root}embed/${scenario}&show=gpus&theme=dark`, 'one'),
        frame(`${root}embed/${scenario.replace('1024', '2048')}&show=gpus&theme=light`, 'two'),
        frame(`${root}de/embed/compare/${comparison}&show=uptime`, 'three')
      ].join('')
    );
    try {
      const [one, two, three] = ['one', 'two', 'three'].map((title) =>
        page.frameLocator(`iframe[title=${title}]`)
      ) as [FrameLocator, FrameLocator, FrameLocator];
      for (const within of [one, two, three]) await within.locator(':root[data-ready]').waitFor();
      expect(Number(await answer(one, 'time')) / time).toBeCloseTo(1, 9);
      expect(Number(await answer(two, 'time')) / (time / 2)).toBeCloseTo(1, 9);
      expect(await three.locator('h1').innerText()).toContain('2,6-mal');
      const paper = (within: FrameLocator) =>
        within.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
      expect(await paper(one)).not.toBe(await paper(two));

      const length = await page.evaluate(() => history.length);
      await one.getByRole('slider', { name: 'GPUs', exact: true }).press('PageUp');
      await expect.poll(() => answer(one, 'gpus')).not.toBe('1024');
      await page.waitForTimeout(600);
      expect(await answer(two, 'gpus')).toBe('2048');
      expect(page.url()).toBe(host.address);
      expect(await page.evaluate(() => history.length)).toBe(length);

      // By keyboard through all of them, and out again.
      await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<button>after</button>'));
      await page.locator('iframe').first().focus();
      const isAfter = () => page.evaluate(() => document.activeElement?.textContent === 'after');
      let presses = 0;
      while (presses < 60 && !(await isAfter())) {
        await page.keyboard.press('Tab');
        presses++;
      }
      expect(await isAfter()).toBe(true);
      expect(presses).toBeGreaterThan(10);
      expect(complaints()).toEqual([]);
    } finally {
      host.close();
      await context.close();
    }
  });

  test('keeps nothing of the site with its readers', async ({ browser, roots }) => {
    const root = roots['/'];
    const context = await browser.newContext({ locale: 'en' });
    const { page, host } = await visit(context, root, frame(`${root}embed/`, 'one'), '127.0.0.1');
    try {
      const asked: string[] = [];
      context.on('request', (request) => void asked.push(request.url()));
      await page.frameLocator('iframe').locator(':root[data-ready]').waitFor();
      await page.waitForTimeout(1500);
      const [, child] = page.frames();
      expect(
        await child!.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)
      ).toBe(0);
      expect(asked.filter((url) => /article|service-worker/.test(url))).toEqual([]);
    } finally {
      host.close();
      await context.close();
    }
  });
});
