import { expect } from 'vitest';
import { findFirefox } from '../../browser.js';
import { Firefox } from './firefox';
import { test } from '../setup/site';

const path = findFirefox();
const ARROW_RIGHT = '\uE014';
const ENTER = '\uE007';

const value = (quantity: string) =>
  `document.querySelector('#results data[data-quantity=${quantity}]')?.getAttribute('value')`;

test.skipIf(!path)(
  'Firefox does the main job (skipped where there is none: set FIREFOX_PATH)',
  async ({ roots }) => {
    const firefox = await Firefox.launch(path!);
    try {
      const eventually = (expression: string) =>
        expect.poll(() => firefox.ask(expression), { timeout: 15_000 });
      await firefox.open(`${roots['/']}?params=70B&tokens=15T&gpus=16k&tflops=400&uptime=95&solve=time`);
      await eventually(`document.documentElement.hasAttribute('data-ready')`).toBe('true');
      expect(Number(await firefox.ask(value('time')))).toBeCloseTo(1_036_184.2105, 3);
      await firefox.ask(`addEventListener('securitypolicyviolation', () => (document.title = 'violated'))`);

      await firefox.ask(`document.querySelector('input[type=range][aria-label=GPUs]').focus()`);
      await firefox.press(ARROW_RIGHT, ARROW_RIGHT);
      await eventually(`${value('gpus')} > 16000 && ${value('time')} < 1036184`).toBe('true');

      await firefox.ask(`document.querySelector('input[type=text][aria-label^="GPUs"]').select()`);
      await firefox.press(...'2*8192', ENTER);
      await eventually(value('gpus')).toBe('16384');
      await eventually('location.search').toContain('gpus=16384');
      await eventually('location.search').toContain('solve=time');

      await firefox.open(await firefox.ask('location.href'));
      await eventually(value('gpus')).toBe('16384');
      expect(await firefox.ask('document.title')).not.toBe('violated');
      expect(await firefox.ask('document.scrollingElement.scrollWidth <= innerWidth')).toBe('true');
    } finally {
      await firefox.close();
    }
  }
);
