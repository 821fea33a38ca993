import { mainTasks, record } from './record.js';

/**
 * A thousand runs of 54 days on 16,384 GPUs, as the page on uptime simulates them: the time from the click until they
 * are told, s, and the longest task of the main thread, from when they first come into view and drawing them counted, ms.
 * @param {import('playwright-core').Page} page The page on uptime, at its top.
 * @returns {Promise<{ seconds: number, longest: number }>}
 */
export async function simulate(page) {
  const part = page.locator('section', { has: page.locator('#simulation-title') });
  const again = part.getByRole('button', { name: 'Simulate again' });
  await page.waitForLoadState('networkidle');
  let seconds = NaN;
  const events = await record(page, async () => {
    await part.scrollIntoViewIfNeeded();
    await part.locator('[aria-busy=false] [data-stat=mean-time]').waitFor({ state: 'attached' });
    await page.evaluate(() => {
      const results = /** @type {HTMLElement} */ (document.querySelector('.results[aria-busy]'));
      /** @type {any} */ (window).told = new Promise((resolve) => {
        let start = 0;
        addEventListener('click', () => (start = performance.now()), { capture: true, once: true });
        new MutationObserver(() => {
          if (results.ariaBusy === 'false') resolve((performance.now() - start) / 1000);
        }).observe(results, { attributeFilter: ['aria-busy'] });
      });
    });
    await again.click();
    seconds = await page.evaluate(() => /** @type {any} */ (window).told);
    await page.waitForTimeout(300);
  });
  return { seconds, longest: mainTasks(events)[0] ?? NaN };
}
