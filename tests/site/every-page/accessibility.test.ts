import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { pages } from '../setup/pages';
import { test } from '../setup/site';
import { drop, message, take } from '../setup/taking';
import { violations } from './violations';

const openAll = (page: Page) =>
  page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));

const conflict =
  '?params=70B&tokens=15T&gpus=16k&peak=989&tflops=380..430&mfu=12&uptime=95&days=1&tokns=1&gpus=x&solve=time';

describe.for(['light', 'dark'] as const)('axe finds nothing wrong, %s,', (colorScheme) => {
  test.for(pages)('at "%s", as it opens and with everything open', async (path, { open }) => {
    const page = await open(path, { bypassCSP: true, colorScheme });
    expect(await violations(page)).toEqual([]);
    await openAll(page);
    expect(await violations(page)).toEqual([]);
  });

  test.for(['', 'de/'])('on a narrow screen at "%s", with a conflict and notices', async (path, { open }) => {
    const page = await open(path + conflict, {
      bypassCSP: true,
      colorScheme,
      viewport: { width: 360, height: 740 }
    });
    await page.locator('main input[type=text]').first().fill('nonsense');
    await page.keyboard.press('Enter');
    await openAll(page);
    expect(await violations(page)).toEqual([]);
  });

  test.for(['', 'de/', 'compare/', 'de/compare/'])(
    'of what can be taken away at "%s", with a file that has faults',
    async (path, { open }) => {
      const page = await open(path, { bypassCSP: true, colorScheme });
      await take(page);
      expect(await violations(page)).toEqual([]);
      await drop(page, { name: 'x.csv', text: 'params,tokens,colour\n70B,x,red\n8B\n8B,1T,blue' });
      await message(page).locator('li').first().waitFor();
      await page.locator('.parts summary').click();
      await page.locator('.snippet textarea').waitFor();
      expect(await violations(page)).toEqual([]);
      await drop(page, { name: 'bad.json', text: '{' });
      await message(page).locator('.fault').waitFor();
      expect(await violations(page)).toEqual([]);
    }
  );

  test.for(['nonsense/', 'de/unsinn/'])('on %s, which does not exist', async (path, { open }) => {
    const page = await open(path, { bypassCSP: true, colorScheme });
    // Its words come after the rest.
    await page.locator('main h1').waitFor();
    expect(await violations(page)).toEqual([]);
  });
});

describe('with the keyboard alone', () => {
  test('every control is reached, in order, with the focus in view', async ({ open }) => {
    const page = await open();
    const seen: string[] = [];
    for (let i = 0; i < 120; i++) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return undefined;
        const has = (style: CSSStyleDeclaration) =>
          style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
        // A slider wears the outline on its thumb, whose style only its rule tells, or on the handle drawn for it.
        const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules] as CSSStyleRule[]);
        const isThumb = rules.some(({ selectorText: selector = '', style }) => {
          const [before, after] = selector.split('::-webkit-slider-thumb');
          return after === '' && element.matches(before!) && /^\d.* solid/.test(style.outline);
        });
        const isSeen =
          isThumb ||
          has(getComputedStyle(element)) ||
          [...(element.parentElement?.children ?? [])].some((other) => has(getComputedStyle(other)));
        const label = element.getAttribute('aria-label') ?? element.textContent.trim();
        const box = element.getBoundingClientRect();
        const inView = box.bottom > 0 && box.top < innerHeight;
        return `${isSeen && inView ? '' : 'UNSEEN '}${element.getAttribute('type') ?? element.tagName.toLowerCase()} ${label}`;
      });
      if (!at) break;
      seen.push(at);
    }
    expect(seen.filter((at) => at.startsWith('UNSEEN'))).toEqual([]);
    const order = [
      'a Skip to the content',
      'a Calculator',
      'a DE: Deutsch',
      'a Llama 2 70B',
      'radio Solve for Training time',
      'text Model parameters, as text',
      'range Model parameters',
      'text GPUs, as text',
      'range GPUs',
      'range Uptime',
      'summary MFU, price, power …',
      'button Copy link',
      'range GPUs on the chart'
    ];
    expect(
      order.map((name) => seen.indexOf(name)).every((at, i, all) => at > (all[i - 1] ?? -1)),
      seen.join('\n')
    ).toBe(true);
  });

  test('the skip link leads past the header', async ({ open }) => {
    const page = await open();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });
});
