import { describe, expect } from 'vitest';
import { test, value } from '../setup/site';

const languages = [
  { path: '', answer: '12.0 days', language: 'en' },
  { path: 'de/', answer: '12,0 Tage', language: 'de' }
];

describe.for(languages)('the first view in $language', ({ path, answer, language }) => {
  test.for([false, true])(
    'has the article’s figures, with JavaScript: %s',
    async (javaScriptEnabled, { open }) => {
      const page = await open(path, { javaScriptEnabled });
      expect((await page.locator('h1').innerText()).replaceAll('\u00a0', ' ')).toContain(answer);
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      // 6 x 70e9 x 15e12 FLOP over 16,000 GPUs of 400 TFLOPS, 95 % of the time.
      expect(Number(await value(page, 'compute'))).toBeCloseTo(6.3e24, -12);
      expect(Number(await value(page, 'time'))).toBeCloseTo(6.3e24 / (16e3 * 400e12 * 0.95), 3);
      expect(Number(await value(page, 'time'))).toBeCloseTo(1_036_184.2105, 3);
      expect(Number(await value(page, 'gpuTime'))).toBeCloseTo(16_578_947_368.42, 1);
      expect(await page.locator('#results').getAttribute('aria-busy')).toBeNull();
    }
  );
});
