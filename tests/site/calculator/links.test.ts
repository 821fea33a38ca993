import { describe, expect } from 'vitest';
import { addressHas, ready, row, slider, test, type, value, values } from '../setup/site';

const llama =
  '?name=Llama%203%2070B&params=70.55B&tokens=15T&gpus=16k&peak=989&tflops=380..430&uptime=90..&solve=time';

describe('a link', () => {
  test('shows its own figures and keeps the address as it was', async ({ open }) => {
    const page = await open(llama);
    expect(await page.locator('h1').innerText()).toContain('Llama 3 70B');
    expect(await value(page, 'params')).toBe('70550000000');
    const compute = 6 * 70.55e9 * 15e12;
    const [lo, hi] = (await value(page, 'time'))!.split('..').map(Number);
    expect(lo! / (compute / (16e3 * 430e12))).toBeCloseTo(1, 9);
    expect(hi! / (compute / (16e3 * 380e12 * 0.9))).toBeCloseTo(1, 9);
    await page.waitForTimeout(600);
    expect(page.url()).toContain(llama);
  });

  test('is busy until its figures are there', async ({ open }) => {
    const seen = () => {
      new MutationObserver(() => {
        const results = document.getElementById('results');
        const root = document.documentElement;
        if (results?.getAttribute('aria-busy') === 'true') {
          const isHidden = getComputedStyle(results).visibility === 'hidden';
          root.dataset.seen = `busy${root.hasAttribute('data-ready') ? ' and ready' : ''}${isHidden ? ', hidden' : ''}`;
        }
      }).observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
        attributeFilter: ['aria-busy']
      });
    };
    const page = await open(llama, { init: seen });
    expect(await page.locator('html').getAttribute('data-seen')).toBe('busy, hidden');
    expect(await page.locator('#results').getAttribute('aria-busy')).toBeNull();
    const plain = await open('', { init: seen });
    expect(await plain.locator('html').getAttribute('data-seen')).toBeNull();
  });

  test('typed by hand keeps the other defaults', async ({ open }) => {
    const page = await open('?gpus=8192');
    expect(await value(page, 'gpus')).toBe('8192');
    expect(await value(page, 'params')).toBe('70000000000');
    expect(Number(await value(page, 'time'))).toBeCloseTo(6.3e24 / (8192 * 400e12 * 0.95), 3);
  });

  test('with a bad value says which, and keeps the rest', async ({ open }) => {
    const page = await open('?params=8B&tokens=lots&uptime=120&gpus=1024');
    const notice = page.getByRole('status').filter({ hasText: 'tokens' });
    expect(await notice.innerText()).toContain('tokens=lots');
    expect(await notice.innerText()).toContain('uptime=120');
    expect(await value(page, 'params')).toBe('8000000000');
    expect(await value(page, 'tokens')).toBe('15000000000000');
    expect(await value(page, 'gpus')).toBe('1024');
  });

  const hostile = [
    '?params=-1&tokens=NaN&gpus=Infinity&solve=time',
    '?params=1e400&tokens=1e-400&gpus=0&mfu=0..0&solve=gpus',
    '?solve=',
    '?solve=constructor&__proto__=1&toString=2',
    '?params=..&tokens=5..2&gpus=1..2..3&solve=cost',
    '?name=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E%E2%80%AE&params=70B&solve=params',
    '?%E0%A4%A&params=%FF%FE&tokens=15T',
    `?params=${'9'.repeat(4000)}&solve=time`,
    '?params=1e-300&tokens=1e-300&gpus=1e300&tflops=1e290&uptime=1e-9&solve=time',
    '?params=70B&tokens=15T&gpus=16k&tflops=400&uptime=95&days=1&peak=989&mfu=99&solve=time',
    '?params=..70B&tokens=15T..&gpus=1..&tflops=..400&uptime=..95&solve=time',
    '?gpus=8192&gpus=1&gpus=2'
  ];
  test.for(hostile)('never blanks the page: %s', async (search, { open }) => {
    const page = await open(search);
    // What was wrong with the link is said in its own words.
    const said = await page.locator('li code').allInnerTexts();
    const text = said.reduce(
      (rest, words) => rest.replace(words, ''),
      await page.locator('body').innerText()
    );
    expect(text).not.toMatch(/\bNaN\b|Infinity|undefined|\[object/);
    expect((await page.locator('h1').innerText()).length).toBeGreaterThan(10);
    expect(await slider(page, 'GPUs').or(row(page, 'GPUs')).count()).toBeGreaterThan(0);
    expect((await values(page)).join()).not.toMatch(/NaN|Infinity/);
  });

  test('opened again from the address bar says the same to the last bit', async ({ open }) => {
    const page = await open();
    for (const _ of [1, 2, 3]) await slider(page, 'GPUs').press('ArrowRight');
    await slider(page, 'Training tokens').press('PageDown');
    await type(page, 'Uptime', '87.3..91.7');
    await addressHas(page, 'uptime=87.3..91.7');
    await addressHas(page, 'solve=time');
    const again = await open(new URL(page.url()).search);
    expect(await values(again)).toEqual(await values(page));
  });

  test('lies open to a change of language', async ({ open }) => {
    const page = await open('?params=8B&gpus=1024');
    await page.getByRole('link', { name: 'Deutsch' }).click();
    await page.locator('html[lang=de]').waitFor();
    await ready(page);
    expect(await value(page, 'gpus')).toBe('1024');
    await slider(page, 'GPUs').press('ArrowRight');
    await addressHas(page, 'solve=time');
    const before = await values(page);
    await page.getByRole('link', { name: 'English' }).click();
    await page.locator('html[lang=en]').waitFor();
    await expect.poll(() => values(page)).toEqual(before);
  });
});

test.for([
  '?gpus=8&params=a&params=a&params=a',
  'compare/?a.params=x&a.params=x&b.gpus=-1&b.gpus=-1',
  'embed/?show=foo,foo&params=a&params=a',
  'embed/compare/?a.params=x&a.params=x&show=foo,foo',
  'uptime/?mtbf=x&mtbf=x&gpus=8&gpus=8',
  'method/?layers=x&layers=x&model=y&model=y'
])('what cannot be read is named as often as it stands in "%s"', async (link, { open }) => {
  const page = await open(link);
  expect(await page.locator('.notices li').count()).toBeGreaterThan(1);
  expect(await page.locator('h1').innerText()).not.toBe('');
});
