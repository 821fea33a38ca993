import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { readFileSync } from 'node:fs';
import { addressHas, ready, test, value } from '../setup/site';

const headline = (page: Page) => page.locator('h1').innerText();
const says = (page: Page, words: string | RegExp) => expect.poll(() => headline(page)).toMatch(words);
const paste = (page: Page, text: string) => page.locator('textarea').fill(text);
const figure = (page: Page, quantity: string) => page.locator(`[data-figure=${quantity}]`);
const figures = (page: Page) =>
  page
    .locator('[data-figure]')
    .evaluateAll((all) =>
      all.map((one) => `${one.getAttribute('data-figure')} ${one.getAttribute('value')}`)
    );

const cluster =
  'On 512 A100s we trained a model of 13 billion parameters. Each GPU sustained 92 PFLOPS; after 12 days 1.2 trillion tokens were done.';

/** Pastes as a browser does what was copied from a page. */
const pasteHtml = (page: Page, html: string) =>
  page.locator('textarea').evaluate((field, html) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', html);
    clipboardData.setData('text/plain', html.replace(/<[^>]*>/g, ''));
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, html);

describe('the page that checks a text', () => {
  test('opens with an example, read when the site was built', async ({ open }) => {
    const page = await open('check/', { javaScriptEnabled: false });
    expect(await headline(page)).toMatch(
      /^12\sfigures of 2\sruns found; those of Aurora 34B cannot all be true as written: 996× apart\.$/
    );
    expect(await figures(page)).toHaveLength(12);
    expect(await figure(page, 'cost').getAttribute('value')).toBe('4600000000');
    expect(await page.locator('main').innerText()).toMatch(/4\snumbers were not read/);
  });

  test('reads what is pasted, asks about one figure first, and everything follows', async ({ open }) => {
    const page = await open('check/');
    await paste(page, cluster);
    await says(page, /^6\sfigures of 1\srun found; they cannot all be true as written: 295× apart\.$/);
    expect(await figures(page)).toContain('gpuFlops 92000000000000000');
    await page.getByRole('button', { name: 'Read it so' }).click();
    await says(page, /they agree/);
    expect(Number(await figure(page, 'gpuFlops').getAttribute('value'))).toBeCloseTo(92e15 / 512, -6);
    expect(Number(await value(page, 'mfu', 'main'))).toBeCloseTo(92e15 / 512 / 312e12, 9);
    await page.locator('h1').click();
    await page.keyboard.press('Control+z');
    await says(page, /cannot all be true/);
  });

  test('has a link with the runs as read, without the text', async ({ open }) => {
    const page = await open('check/');
    await paste(page, cluster);
    await says(page, /295×/);
    await addressHas(page, 'read=');
    const address = page.url();
    expect(address).not.toContain('sustained');
    await page.goto('about:blank');
    await page.goto(address);
    await ready(page);
    await says(page, /^6\sfigures of 1\srun found; they cannot all be true as written: 295× apart\.$/);
    expect(await figures(page)).toContain('gpuFlops 92000000000000000');
    await page.getByText('This link carries the figures as they were read').waitFor();
    await page.getByRole('link', { name: 'Deutsch' }).click();
    await page.locator('html[lang=de]').waitFor();
    await says(
      page,
      /^6\sZahlen zu 1\sLauf gefunden; sie können so nicht alle stimmen: Dazwischen liegt 295×\.$/
    );
  });

  test('keeps what is right of a bad link, and names what is not', async ({ open }) => {
    const page = await open('check/?read=Beta,params:70B:1B,tokens:15T:1T,mfu:x:1,colour:red');
    await says(page, /^2\sfigures of 1\srun found; nothing ties them together\.$/);
    const notices = await page.locator('.notices').innerText();
    expect(notices).toContain('mfu:x:1');
    expect(notices).toContain('colour:red');
  });

  test('a figure is put right with the keyboard alone', async ({ open }) => {
    const page = await open('check/');
    const hours = page.getByRole('button', { name: /2\.1 million GPU hours/ });
    await hours.focus();
    await page.keyboard.press('Enter');
    expect(await hours.getAttribute('aria-pressed')).toBe('true');
    const panel = page.locator('.chosen-figure');
    expect(await panel.innerText()).toContain('“2.1 million GPU hours”');
    await panel.getByRole('combobox').first().selectOption('time');
    await expect.poll(() => figures(page)).toContain('time 7560000000');
    await panel.getByRole('button', { name: 'Done' }).press('Enter');
    expect(await panel.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('button');
  });

  test('a figure goes to another run, to one of its own, or is none', async ({ open }) => {
    const page = await open('check/');
    await figure(page, 'cost').click();
    const panel = page.locator('.chosen-figure');
    await panel.getByRole('combobox').last().selectOption('1');
    await says(page, /^12\sfigures of 2\sruns found; they agree/);
    await panel.getByRole('combobox').last().selectOption('2');
    await says(page, /of 3\sruns/);
    await panel.getByRole('button', { name: 'No figure' }).click();
    await says(page, /^11\sfigures of 2\sruns found/);
    expect(await page.locator('main').innerText()).toMatch(/5\snumbers were not read/);
    expect(await figure(page, 'cost').count()).toBe(0);
  });

  test('a text without figures, a glued table and two megabytes get a clear word', async ({ open }) => {
    const page = await open('check/');
    await paste(page, 'Nothing is said of it.');
    await says(page, /^No figure of a training run found\.$/);
    await page.getByText('This text states no figure of a training run').waitFor();
    await paste(page, 'MetricDeepSeek-V3GPT-4Cost\nParameters671BTotal37BActive1.8TEstimated');
    await page.getByText('A table seems to have lost its cells').waitFor();
    await paste(page, '');
    await says(page, /^No figure/);
    await paste(page, 'The 7B model saw 2T tokens on 512 A100 GPUs in 21 days. '.repeat(38_000));
    await page.getByText('Only the first 400,000 of 2,128,000 characters were read.').waitFor();
    expect(await figure(page, 'tokens').first().getAttribute('value')).toBe('2000000000000');
  });

  test('a table copied from a page keeps its cells', async ({ open }) => {
    const page = await open('check/');
    await pasteHtml(
      page,
      '<table><tr><th>Model</th><th>Tokens</th><th>GPU hours</th></tr><tr><td>Alder 7B</td><td>2T</td><td>187,000</td></tr><tr><td>Alder 30B</td><td>2T</td><td>801,000</td></tr></table>'
    );
    await says(page, /^6\sfigures of 2\sruns found/);
    expect(await figures(page)).toContain(`gpuTime ${187_000 * 3600}`);
    expect(await page.locator('textarea').inputValue()).toContain('Alder 7B\t2T\t187,000');
  });

  test('opens a run in the calculator with all its figures, and several side by side', async ({ open }) => {
    const page = await open('check/');
    await page.getByRole('link', { name: 'Compare the runs' }).click();
    await page.waitForURL(/\/compare\/\?a\.name=Aurora%2034B.*&b\.name=Aurora%2013B/);
    await page.goBack();
    await page.locator('[data-figure]').first().waitFor();
    await page.getByRole('link', { name: 'Open in the calculator' }).click();
    await page.waitForURL(/\/\?name=Aurora%2034B/);
    const query = new URL(page.url()).searchParams;
    const wanted = {
      params: '34B',
      tokens: '6T',
      gpus: '4096',
      days: '21',
      gpuhours: '2.1M',
      price: '2.2',
      cost: '4.6B'
    };
    expect(Object.fromEntries(query)).toMatchObject(wanted);
    await expect.poll(() => page.locator('#results').innerText()).toContain('cannot all be true');
  });

  test('a log tells what was measured and of which peak', async ({ open }) => {
    const page = await open('check/');
    await page.getByText('Logs of trainers').click();
    await page.getByRole('button', { name: 'nanoGPT' }).click();
    await page.getByRole('heading', { name: 'What the log measures' }).waitFor();
    expect(await page.locator('main').innerText()).toMatch(
      /Its MFU is of a peak of 312\sTFLOPS, that of the A100/
    );
  });

  test('has a report with figure, reading, verdict, arithmetic and version of the facts', async ({
    open
  }) => {
    const page = await open('check/');
    await page.getByText('Report and citation').click();
    const save = async (name: string): Promise<string> => {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name }).click()
      ]);
      return readFileSync(await file.path(), 'utf8');
    };
    const markdown = await save('Download Markdown');
    expect(markdown).toContain('| Cost | $4.6 B | “$4.6 billion” |');
    expect(markdown).toMatch(/published runs of \d{4}-\d\d-\d\d-[0-9a-f]{7}/);
    expect(markdown).toContain(
      '| Useful TFLOPS per GPU | 1.17 × 10²³ FLOP / 410,000 GPU-hours | 79.3 TFLOPS |'
    );
    expect(markdown).toContain('?read=');
    expect(markdown).not.toMatch(/NaN|undefined|Infinity/);
    const json = JSON.parse(await save('Download JSON'));
    expect(json).toMatchObject({ version: 1, consistent: false });
    expect(json.runs[0].verdict).toMatchObject({ agreement: 'conflict', figures: [5, 6, 7] });
    expect(json.runs[1].follows.usefulFlops).toMatchObject({ unit: 'FLOP/s', key: 'useful' });
    await page.getByText(/12\sfigures of 2\sruns found.*accessed/).waitFor();
  });

  test('says how well it reads, as computed', async ({ open }) => {
    const page = await open('check/');
    const stats = page.locator('[data-stat=precision], [data-stat=recall]');
    expect(await stats.count()).toBeGreaterThan(30);
    for (const share of await stats.evaluateAll((all) => all.map((one) => Number(one.getAttribute('value')))))
      expect(share).toBeGreaterThan(0.5);
  });

  test('is German in German, with its own example', async ({ open }) => {
    const page = await open('de/check/');
    expect(await headline(page)).toMatch(
      /^8\sZahlen zu 1\sLauf gefunden; sie können so nicht alle stimmen: Dazwischen liegt 427×\.$/
    );
    await page.getByRole('button', { name: 'So lesen' }).first().click();
    await says(page, /sie passen bis auf Rundung zusammen/);
    expect(await figure(page, 'params').getAttribute('value')).toMatch(/^1(?:2000000000|1999999999\.99\d*)$/);
  });
});
