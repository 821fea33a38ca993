import { expect } from 'vitest';
import { test } from '../setup/site';

test.for([
  '',
  '?params=7B&tokens=1T&gpus=2048&tflops=100&uptime=95&solve=time',
  '?params=13B&tokens=100B&gpus=512&tflops=200&uptime=95&solve=time',
  '?params=405B&tokens=15.6T&days=3&tflops=400&solve=gpus&mtbf=50677&write=60&restart=4'
])('the names of published runs lie on nothing else in a window of any width: %s', async (link, { open }) => {
  const page = await open(link);
  await page.waitForLoadState('networkidle');
  for (const width of [330, 360, 480, 560, 620, 770, 900, 1100, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    const lying = await page
      .locator('.follows .plot')
      .first()
      .evaluate((plot) => {
        const shown = (selector: string) =>
          [...plot.querySelectorAll(selector)].filter((part) => part.getBoundingClientRect().width > 0);
        const names = shown('.run .name');
        const line = shown('span').filter(
          (part) => /parameters on/.test(part.textContent) && !part.children.length
        );
        const others = [...line, ...shown('.deadline span, .fastest')];
        const boxOf = (part: Element): DOMRect => {
          const range = document.createRange();
          range.selectNodeContents(part);
          return range.getBoundingClientRect();
        };
        const isOn = (a: DOMRect, b: DOMRect): boolean =>
          a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 2 && b.top < a.bottom - 2;
        return names.flatMap((name, i) =>
          [...names.slice(i + 1), ...others]
            .filter((other) => isOn(boxOf(name), boxOf(other)))
            .map((other) => `${name.textContent} on ${other.textContent}`)
        );
      });
    expect(lying, `${width} px`).toEqual([]);
  }
});
