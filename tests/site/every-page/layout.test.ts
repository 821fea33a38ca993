import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { pages } from '../setup/pages';
import { slider, test } from '../setup/site';

const long =
  `?name=${'Ein%20sehr%20langer%20Name%20'.repeat(2)}Wort&params=70.55123456B..405.123456789B&tokens=14.123456789T..15.987654321T` +
  '&gpus=15999..16001&peak=989.4&tflops=380.123456..430.654321&uptime=90.12345..95.54321&price=1.987..2.123&watts=700&pue=1.1&grid=385&solve=time';

const shift = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let total = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
            total += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(total), 500);
      })
  );

/** What sticks out to the right of the window, if anything makes it scroll. */
const overflow = (page: Page) =>
  page.evaluate(() => {
    if ((document.scrollingElement?.scrollWidth ?? 0) <= innerWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (e) => e.getBoundingClientRect().right > innerWidth + 1
    );
    return ['the page', ...wide.map((e) => `${e.tagName}.${e.className}: ${e.textContent.slice(0, 40)}`)];
  });

describe.for(pages)('on a screen of 360 px, at "%s",', (path) => {
  test.for(['', long])('nothing scrolls sideways: %s', async (search, { open }) => {
    const page = await open(path + search, { viewport: { width: 360, height: 740 } });
    expect(await overflow(page)).toEqual([]);
    await page.evaluate(() =>
      document.querySelectorAll('details').forEach((details) => (details.open = true))
    );
    expect(await overflow(page)).toEqual([]);
  });
});

/** Labels of scales and axes that touch the next one on their line. */
const touching = (page: Page) =>
  page.evaluate(() => {
    const boxes = [...document.querySelectorAll('.plot .label.x, .slider .ticks span, .slider svg text')]
      .map((label) => {
        const range = document.createRange();
        range.selectNodeContents(label);
        return { label: label.textContent.trim(), box: range.getBoundingClientRect() };
      })
      .filter(({ box }) => box.width > 0);
    return boxes.flatMap(({ label, box }, i) =>
      boxes
        .slice(i + 1)
        .filter(
          ({ box: other }) =>
            Math.abs(other.top - box.top) < 4 && other.left < box.right + 2 && box.left < other.right + 2
        )
        .map((other) => `${label} ${other.label}`)
    );
  });

test.for(['?gpus=900k', '?gpus=8&tokens=1B&params=100M', 'uptime/', 'method/', 'compare/', `embed/${long}`])(
  'on a narrow screen labels of scales and axes stand apart, at "%s"',
  async (path, { open }) => {
    for (const locale of ['', 'de/']) {
      const page = await open(locale + path, { viewport: { width: 360, height: 740 } });
      await page.waitForLoadState('networkidle');
      expect(await touching(page)).toEqual([]);
    }
  }
);

/** What sliders are of, by the keys of links; the training time is the answer unless another one is. */
const sliders =
  '?show=params,tokens,ratio,attention,flops,gpus,peak,mfu,tflops,uptime,useful,gpuhours,rate,price,cost,watts,pue,mwh,grid,co2';

test.for([sliders, '?show=days&solve=gpus'])(
  'labels of scales stand apart on sliders of any width, at "%s"',
  async (search, { open }) => {
    for (const locale of ['', 'de/']) {
      const page = await open(`${locale}embed/${search}`);
      const close = await page.locator('.slider').evaluateAll((all) =>
        (all as HTMLElement[]).flatMap((slider) => {
          const found = new Set<string>();
          for (let width = 200; width <= 450; width += 2) {
            slider.style.width = `${width}px`;
            const labels = [...slider.querySelectorAll('text')]
              .map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }))
              .filter(({ box }) => box.width > 0);
            labels.slice(1).forEach(({ text, box }, i) => {
              const before = labels[i]!;
              if (box.left - before.box.right < 4) found.add(`${before.text} ${text}`);
            });
          }
          return [...found];
        })
      );
      expect(close).toEqual([]);
    }
  }
);

test.for(['', 'de/', '?gpus=900k', '?gpus=8&tokens=1B&params=100M'])(
  'labels of the axes stand apart on paper, at "%s"',
  async (path, { open }) => {
    const page = await open(path, { viewport: { width: 794, height: 1123 } });
    await page.emulateMedia({ media: 'print' });
    // What the margins leave of A4.
    await page.evaluate(() => (document.body.style.width = '703px'));
    await page.locator('.plot').first().waitFor();
    expect(await touching(page)).toEqual([]);
    // Charts that are not printed have no size, of which layercake would complain after a while.
    await page.waitForTimeout(300);
  }
);

test('of the uptime only what has been loaded is printed', async ({ open }) => {
  const page = await open('uptime/');
  await page.emulateMedia({ media: 'print' });
  const parts = ['A thousand runs', 'The formula, and two approximations'].map((name) =>
    page.getByRole('region', { name })
  );
  for (const part of parts) expect(await part.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
  for (const part of parts) {
    await part.scrollIntoViewIfNeeded();
    await part.locator('div > *').first().waitFor();
  }
  await page.emulateMedia({ media: 'print' });
  for (const part of parts) expect(await part.isVisible()).toBe(true);
});

test.for(['compare/', 'de/compare/'])(
  'the columns of a comparison end at the window, at "%s"',
  async (path, { open }) => {
    const page = await open(path, { viewport: { width: 360, height: 740 } });
    const [left, right, width] = await page.locator('.columns').evaluate((columns) => {
      const box = columns.getBoundingClientRect();
      return [box.left, box.right, document.documentElement.clientWidth];
    });
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(width!);
  }
);

test.for([360, 1280])('the sign of a difference is not covered, %s px wide', async (width, { open }) => {
  const page = await open('compare/', { viewport: { width, height: 740 } });
  for (const sign of await page.locator('.sign').all()) {
    await sign.scrollIntoViewIfNeeded();
    const covered = await sign.evaluate((sign) => {
      const { left, right, top, bottom } = sign.getBoundingClientRect();
      const at = [left + 1, right - 1].map((x) => document.elementFromPoint(x, (top + bottom) / 2));
      return at.filter((element) => element !== sign).map((element) => element?.className);
    });
    expect(covered).toEqual([]);
  }
});

test('the legend of a long formula wraps on a narrow screen', async ({ open }) => {
  const page = await open('de/', { viewport: { width: 360, height: 740 } });
  const step = page.locator('.steps details', { hasText: 'Rechenaufwand' }).first();
  await step.locator('summary').click();
  const letters = step.locator('.where');
  await letters.first().waitFor();
  const { x, width } = (await step.boundingBox())!;
  for (const letter of await letters.all()) {
    const box = (await letter.boundingBox())!;
    expect(box.x + box.width).toBeLessThanOrEqual(x + width);
  }
});

test.for(['runs/', 'de/runs/'])(
  'the errors have every column on a narrow screen, at "%s"',
  async (path, { open }) => {
    const page = await open(path, { viewport: { width: 360, height: 740 } });
    const p90 = page.locator('td [data-stat=p90-error]').first();
    expect(await p90.isVisible()).toBe(true);
    const [table, room] = await p90.evaluate((stat) => {
      const table = stat.closest('table')!;
      return [table.offsetWidth, table.parentElement!.clientWidth];
    });
    expect(table).toBeLessThanOrEqual(room!);
  }
);

test.for(['', 'de/', long, `de/${long}`])(
  'on a narrow screen what follows keeps clear of the answer, at "%s"',
  async (path, { open }) => {
    const page = await open(path, { viewport: { width: 360, height: 740 } });
    const further = (await page.locator('#results .further').boundingBox())!;
    const inputs = (await page.locator('.inputs').boundingBox())!;
    expect(inputs.y - (further.y + further.height)).toBeGreaterThanOrEqual(12);
  }
);

test('the answer stays in view while a slider far down moves on a narrow screen', async ({ open }) => {
  const page = await open('', { viewport: { width: 360, height: 740 } });
  const uptime = slider(page, 'Uptime');
  await uptime.scrollIntoViewIfNeeded();
  await uptime.press('Home');
  const bar = page.locator('.sticky');
  await expect.poll(async () => (await bar.boundingBox())?.y ?? -1).toBeGreaterThanOrEqual(0);
  await expect.poll(() => bar.innerText()).toMatch(/Training time\s+22\.8\sdays/);
});

describe.for([360, 1280])('nothing shifts while the page loads, %s px wide,', (width) => {
  test.for([...pages, '?params=8B&tokens=1T&gpus=64', long, `de/${long}`])(
    'at "%s"',
    async (path, { open }) => {
      const page = await open(path, { viewport: { width, height: 740 } });
      expect(await shift(page)).toBe(0);
    }
  );
});

test('the theme stays chosen, without a flash of the other', async ({ open }) => {
  const page = await open('', { colorScheme: 'light' });
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  const button = page.getByRole('button', { name: 'Theme' });
  await button.click();
  await button.click();
  const dark = await paper();
  expect(dark).not.toBe(light);
  await page.reload({ waitUntil: 'commit' });
  await page.locator(':root[data-theme=dark]').waitFor();
  await page.locator('main').waitFor();
  expect(await paper()).toBe(dark);
});
