/**
 * How long the table of runs takes, with 5,000 rows, from a key or a click to the next frame, ms: the first time, and
 * as a rule.
 * @param {import('playwright-core').Page} page
 * @param {string} address Of the built site.
 * @returns {Promise<{ first: number, median: number }>}
 */
export async function searchRuns(page, address) {
  const table = await (await fetch(new URL('runs.json', address))).json();
  const rows = Array.from({ length: 5000 }, (_, i) => {
    const row = table.rows[i % table.rows.length];
    return {
      ...row,
      id: `${row.id}-${i}`,
      name: `${row.name} ${i}`,
      gpuTime: row.gpuTime && row.gpuTime * (1 + i)
    };
  });
  await page.route('**/runs.json', (route) =>
    route.fulfill({ body: JSON.stringify({ ...table, rows }), contentType: 'application/json' })
  );
  await page.goto(new URL('runs/', address).href);
  await page.getByRole('status').getByText('5,000 rows').waitFor();

  /** @param {string} act What is searched, or "sort". */
  const timed = (act) =>
    page.evaluate(
      (act) =>
        new Promise((resolve) => {
          const search = /** @type {HTMLInputElement} */ (document.querySelector('input[type=search]'));
          const sort = /** @type {HTMLElement} */ (document.querySelector('th:nth-child(4) button'));
          const began = performance.now();
          if (act === 'sort') sort.click();
          else {
            search.value = act;
            search.dispatchEvent(new Event('input', { bubbles: true }));
          }
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began)));
        }),
      act
    );
  const first = await timed('l');
  const times = [];
  for (const act of ['ll', 'lla', 'llam', 'llama', 'sort', 'llama 7', 'sort']) times.push(await timed(act));
  return { first, median: times.sort((a, b) => a - b)[3] ?? NaN };
}
