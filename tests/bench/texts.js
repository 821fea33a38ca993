import { mainTasks, record } from './record.js';

/** What a text can be made of to keep a reader busy. */
export const hostile = {
  prose: 'The 7B model was trained on 2T tokens with 512 A100 GPUs for 21 days. ',
  'nested digits': '1.2,3',
  digits: '1',
  spaces: ' ',
  brackets: '(',
  pipes: '|',
  tags: '<td',
  sizes: '7B, ',
  names: 'Llama ',
  percents: '5 % '
};

/** @param {string} piece @param {number} length */
export const filled = (piece, length) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** As many paragraphs on a model each, of some 200 characters. @param {number} count */
export const paragraphs = (count) =>
  Array.from(
    { length: count },
    (_, i) =>
      `Alder-${i + 1}B was described in 2023. It was trained on ${i + 2}T tokens with ${512 + 8 * i} A100 GPUs, as its authors write in section 4.2 of their report, and that took them about three weeks in all.\n\n`
  ).join('');

/**
 * Pastes a text into the page that checks one: how long until its headline tells, s, and the longest task of the main
 * thread until all of it is drawn, ms.
 * @param {import('playwright-core').Page} page Open at `check/`.
 * @param {string} text
 * @returns {Promise<{ seconds: number, longest: number }>}
 */
export async function pasteText(page, text) {
  let seconds = NaN;
  const events = await record(page, async () => {
    await page.locator('textarea').click();
    seconds = await page.evaluate(async (text) => {
      const field = document.querySelector('textarea');
      const title = document.querySelector('h1');
      if (!field || !title) throw new Error('no page that checks a text');
      const before = title.textContent;
      const start = performance.now();
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      while (title.textContent === before) await new Promise((resolve) => setTimeout(resolve, 5));
      return (performance.now() - start) / 1000;
    }, text);
    await page.waitForTimeout(1500);
  });
  return { seconds, longest: mainTasks(events)[0] ?? NaN };
}
