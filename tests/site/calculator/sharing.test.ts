import { describe, expect } from 'vitest';
import { addressHas, slider, test, type, value, values } from '../setup/site';

describe('copying the link', () => {
  test('puts a link on the clipboard that opens the same scenario', async ({ open }) => {
    const page = await open('', { permissions: ['clipboard-read', 'clipboard-write'] });
    await type(page, 'TFLOPS per GPU', '380..430');
    await expect.poll(() => value(page, 'gpuFlops', 'body')).toContain('..');
    await page.getByRole('textbox', { name: 'Name of this scenario' }).fill('Über 50 % & mehr');
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByRole('button', { name: 'Link copied' }).waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toContain('tflops=380..430');
    const again = await open(new URL(link).search);
    expect(await again.locator('h1').innerText()).toContain('Über 50 % & mehr');
    expect(await values(again)).toEqual(await values(page));
  });

  test('shows the link where the clipboard is barred', async ({ open }) => {
    const page = await open('', {
      init: () => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
      }
    });
    await slider(page, 'GPUs').press('PageUp');
    await page.getByRole('button', { name: 'Copy link' }).click();
    const shown = page.getByRole('textbox', { name: 'Copy this link' });
    await addressHas(page, 'solve=time');
    expect(await shown.inputValue()).toBe(page.url());
  });

  test('shares through the device where it has a sheet for that', async ({ open }) => {
    const page = await open('', {
      hasTouch: true,
      isMobile: true,
      init: () => {
        navigator.share = (data) => {
          document.documentElement.dataset.shared = data?.url;
          return Promise.reject(new DOMException('closed', 'AbortError'));
        };
      }
    });
    await page.getByRole('button', { name: 'Share' }).click();
    await expect.poll(() => page.locator('html').getAttribute('data-shared')).toContain('&solve=time');
  });
});

describe('an address that does not exist', () => {
  const missing = [
    { path: 'nonsense/?gpus=8192', title: 'There is no such page', language: 'en', home: /\/\?gpus=8192$/ },
    {
      path: 'de/unsinn/?gpus=8192',
      title: 'Diese Seite gibt es nicht',
      language: 'de',
      home: /\/de\/\?gpus=8192$/
    }
  ];
  test.for(missing)('says so in its language: $path', async ({ path, title, language, home }, { open }) => {
    const page = await open(path);
    expect(await page.locator('h1').innerText()).toBe(title);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    await page.locator('main a.button').click();
    await page.waitForURL(home);
    await expect.poll(() => value(page, 'gpus')).toBe('8192');
  });
});

describe('the site below a path of a host', () => {
  test('finds its files, links and other language', async ({ open }) => {
    const page = await open('?gpus=1024', { base: '/some/sub/path/' });
    const { pathname } = new URL(page.url());
    expect(pathname).toBe('/some/sub/path/');
    expect(await value(page, 'gpus')).toBe('1024');
    await page.getByRole('link', { name: 'Llama 2 70B', exact: true }).click();
    await expect.poll(() => page.locator('h1').innerText()).toContain('Llama 2 70B');
    await page.getByRole('link', { name: 'Deutsch' }).click();
    await page.waitForURL(/\/some\/sub\/path\/de\/\?name=Llama/);
    expect(await page.locator('h1').innerText()).toContain('Llama 2 70B');
    await type(page, 'GPUs', '2*1024');
    await expect.poll(() => value(page, 'gpus', 'body')).toBe('2048');
    await addressHas(page, 'gpus=2048');
    await page.reload();
    await expect.poll(() => value(page, 'gpus', 'body')).toBe('2048');
  });
});
