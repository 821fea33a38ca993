import { Readable, Writable } from 'node:stream';
import { describe, expect } from 'vitest';
import { decodeScenario, encodeScenario } from '$lib/scenario';
import { presets } from '$lib/scenario/presets/presets';
import { runBatch } from '../../../src/cli/batch';
import { addressHas, slider, test, type, value } from '../setup/site';
import { clipboard, copied, drop, message, pagesOf, saved, take } from '../setup/taking';

const caused = '?params=70B&tokens=15T&gpus=16k&tflops=400&mtbf=50677&write=60&restart=4&solve=time';

describe('the panel', () => {
  test('costs nothing until it is opened, by keyboard too', async ({ open }) => {
    const page = await open();
    const files = () => page.evaluate(() => performance.getEntriesByType('resource').length);
    await page.waitForLoadState('networkidle');
    const before = await files();
    await page.getByRole('button', { name: 'Take away' }).focus();
    expect(await files()).toBe(before);
    await page.keyboard.press('Enter');
    await page.locator('.parts').waitFor();
    expect(await files()).toBeGreaterThan(before);
    for (const name of [
      'Copy sentence',
      'Copy BibTeX',
      'Copy calculation',
      'Download JSON',
      'Download CSV',
      'Print report',
      'Choose a file …'
    ]) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe(name);
      if (name === 'Print report') await page.keyboard.press('Tab');
    }
  });
});

describe('to cite', () => {
  test('there is a sentence with figures, basis, link and day', async ({ open }) => {
    const page = await open('', clipboard);
    await type(page, 'TFLOPS per GPU', '380..430');
    await take(page);
    const sentence = await copied(page, 'Copy sentence');
    const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date());
    await addressHas(page, 'tflops=380..430');
    const [first, rest] = sentence.split(' Meta states ');
    expect(first).toBe(
      'Training 70 B parameters on 15 T tokens takes 11.2–12.6 days on 16,000 GPUs. Based on: 6 FLOP per parameter and token (assumed); 380–430 TFLOPS per GPU while stepping; uptime 95 % (published).'
    );
    // What published runs say of it follows.
    expect(rest).toMatch(
      /^6\.4 M GPU-hours for Llama 3 70B: 16\.7 days\. At what nine in ten such runs reached /
    );
    expect(rest?.endsWith(` Training efficiency, ${page.url()}, accessed ${day}.`)).toBe(true);
  });

  test('in German too, and the panel changes with the language', async ({ open }) => {
    const page = await open('', clipboard);
    await take(page);
    await page.getByRole('link', { name: 'Deutsch' }).click();
    const sentence = await copied(page, 'Satz kopieren');
    expect(sentence).toContain(
      'Grundlage: 6 FLOP je Parameter und Token (angenommen); 400 TFLOPS je GPU, solange Schritte laufen (veröffentlicht); Verfügbarkeit 95 % (veröffentlicht).'
    );
    expect(sentence).toMatch(/\/de\/\?\S+, abgerufen am \d+\. \S+ \d{4}\.$/);
  });

  test('there is BibTeX and the whole calculation', async ({ open }) => {
    const page = await open('?days=5&name=50%25%20%26%20%7Bmore', clipboard);
    await take(page);
    const bibtex = await copied(page, 'Copy BibTeX');
    expect(bibtex).toMatch(/^@misc\{training-efficiency-50-more-\d{4},\n/);
    expect(bibtex).toContain(
      'title    = {{50\\% \\& \\textbraceleft{}more: These figures cannot all be true: they are 2.28$\\times$ apart}}'
    );
    const calculation = await copied(page, 'Copy calculation');
    expect(calculation).toContain('What does not fit\n  Uptime would be 228 %. It cannot pass 100 %.');
    expect(calculation).toContain(
      '  C = 6 · N · D · a\n    = 6 × 70 B parameters × 15 T tokens × 1\n    = 6.3 × 10²⁴ FLOP   (unrounded, SI: 6.3e+24 FLOP)'
    );
    expect(calculation).toMatch(/^Link: http\S+\/\?name=50%25%20%26%20%7Bmore&params=70B\S+&days=5&\S+$/m);
  });

  test('the text is shown where the clipboard is barred', async ({ open }) => {
    const page = await open('', {
      init: () => Object.defineProperty(navigator, 'clipboard', { value: undefined })
    });
    await take(page);
    await page.getByRole('button', { name: 'Copy BibTeX' }).click();
    expect(await page.getByRole('textbox', { name: 'Copy this text:' }).inputValue()).toMatch(/^@misc/);
  });
});

describe('a file', () => {
  test('of JSON and of CSV says the scenario, and opens it again from another page of the browser', async ({
    open
  }) => {
    const page = await open(caused + '&name=Über%20%3D50%20%25');
    await take(page);
    const json = await saved(page, 'Download JSON');
    expect(json.name).toBe('über-50.json');
    const file = JSON.parse(json.text);
    expect(file.link).toBe(page.url());
    expect(file.$schema).toBe(new URL('/scenario.schema.json', page.url()).href);
    expect(file.values.time.lo).toBe(Number(await value(page, 'time')));
    const schema = await page.request.get(file.$schema);
    expect((await schema.json()).$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    const csv = await saved(page, 'Download CSV');
    expect(csv.text).toMatch(/^\ufeffname,params,tokens,gpus,tflops,uptime,solve,mtbf,write,restart\r\n/);

    for (const saved of [json, csv]) {
      const other = await open('?params=8B', { base: '/some/sub/path/' });
      await drop(other, saved);
      await addressHas(other, 'mtbf=50677');
      expect(new URL(other.url()).search).toBe(new URL(page.url()).search);
      await expect.poll(() => value(other, 'time')).toBe(await value(page, 'time'));
      await message(other).getByText(`${saved.name}: opened. Undo or Back`).waitFor();
      await other.getByRole('button', { name: 'Undo' }).click();
      await addressHas(other, 'params=8B');
      expect(await value(other, 'params')).toBe('8000000000');
      await other.getByRole('button', { name: 'Redo' }).click();
      await addressHas(other, 'mtbf=50677');
      expect(await value(other, 'time')).toBe(await value(page, 'time'));
      await other.goBack();
      await expect.poll(() => value(other, 'params')).toBe('8000000000');
    }
  });

  test('of CSV goes straight into --batch', async ({ open }) => {
    const page = await open(
      '?params=70B&tokens=15T&gpus=16k&peak=989&tflops=380..430&uptime=90..&price=2&name=%3D1%2B1,%20%22x%22&solve=time'
    );
    await take(page);
    const { text } = await saved(page, 'Download CSV');
    const written: string[] = [];
    const output = new Writable({
      write(chunk, _, done) {
        written.push(String(chunk));
        done();
      }
    });
    const result = await runBatch(
      Readable.from([Buffer.from(text)]),
      output,
      '/nonexistent/rejects.csv',
      () => {}
    );
    expect(result.rows).toBe(1);
    expect(result.rejects.count).toBe(0);
    const [header, row] = written
      .join('')
      .split('\n')
      .map((line) => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/));
    const figure = (key: string) => row![header!.indexOf(key)];
    expect(figure('name')).toBe(`"'=1+1, ""x"""`);
    const [lo, hi] = (await value(page, 'time'))!.split('..').map(Number);
    const [from, to] = figure('days')!.split('..').map(Number);
    expect(from! * 86_400).toBeCloseTo(lo!, 5);
    expect(to! * 86_400).toBeCloseTo(hi!, 5);
  });

  test('names line, column and fault, keeps what is right, and offers the rows of a table', async ({
    open
  }) => {
    const page = await open();
    await drop(page, {
      name: 'runs.csv',
      text: 'name,params,tokens,gpus,tflops,uptime,solve\nOne,70B,15T,16k,400,950,time\nTwo,8B\nThree,8B,1T,64,400,95,time\n'
    });
    await expect.poll(() => value(page, 'params')).toBe('70000000000');
    await expect.poll(() => message(page).innerText()).toMatch(/runs\.csv: opened/);
    const told = await message(page).innerText();
    expect(told).toContain('It has 3 rows; this is one of them.');
    expect(told).toContain('Line 2: uptime=950 is above 100 %');
    expect(told).toContain('Line 3: 2 / 7 cells of those in the first line; the row is left out');
    await page.getByRole('combobox', { name: 'Row' }).selectOption({ label: 'Line 4: Three' });
    await addressHas(page, 'name=Three');
    await expect.poll(() => value(page, 'gpus')).toBe('64');
    await page.goBack();
    await expect.poll(() => page.locator('h1').innerText()).toContain('One');
  });

  const bad = [
    { name: 'x.json', text: '{"link": "?params=70B",\n,}', says: /^x\.json: is not valid JSON/ },
    { name: 'x.json', text: '[]', says: 'has no scenario' },
    { name: 'x.xlsx', text: 'PK\u0003\u0004', says: 'is no text in UTF-8' },
    { name: 'x.csv', text: 'red,green\n1,2', says: 'names no key of a link in its first line' },
    { name: 'big.csv', text: 'x'.repeat(2_000_001), says: 'is larger than 2 MB' },
    { name: 'x', text: '', says: 'is empty' }
  ];
  test('that cannot be used says why and changes nothing', async ({ open }) => {
    const page = await open();
    for (const { says, ...file } of bad) {
      await drop(page, file);
      await expect.poll(() => message(page).innerText()).toMatch(says);
      expect(await message(page).isVisible()).toBe(true);
      expect(await value(page, 'params')).toBe('70000000000');
    }
  });

  test('is chosen by a button too; a comparison is opened where it belongs', async ({ open }) => {
    const page = await open();
    await take(page);
    const link = '?a.params=8B&a.tokens=1T&a.solve=time&b.params=70B&b.tokens=15T&b.solve=time';
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Choose a file …' }).click()
    ]);
    await chooser.setFiles({
      name: 'two.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify({ version: 1, link }))
    });
    await page.getByRole('link', { name: 'Open it in the comparison' }).click();
    await page.waitForURL(/\/compare\/\?a\.params=8B/);
  });
});

/** Every preset, a contradiction, causes, another question and long figures. */
const printed = [
  ...presets().map(({ scenario }) => encodeScenario(scenario)),
  '?days=5&cost=5',
  caused,
  '?solve=cost',
  '?params=70.1234567B..70.2345678B&tokens=15.1..15.2T&gpus=16k&peak=989&tflops=400.1234..430.34&uptime=90.1..95.1&price=2.12..3.12&days=3.12..3.34&gpuhours=1..5&solve=cost'
];

describe.for(['', 'de/'])('the printed report at "%s"', (path) => {
  test.for(printed)('is one page, A4 and Letter, of %s', async (link, { open }) => {
    const page = await open(path + link);
    await page.keyboard.press('Control');
    await page.locator('.report').waitFor({ state: 'attached' });
    for (const format of ['A4', 'Letter']) expect(pagesOf(await page.pdf({ format })), format).toBe(1);
  });

  test('has the answer, the given figures with sources, the steps, the chart, the link and the day', async ({
    open
  }) => {
    const page = await open(path, {
      init: () => (window.print = () => document.documentElement.toggleAttribute('data-printed'))
    });
    await take(page);
    await page.getByRole('button', { name: path ? 'Bericht drucken' : 'Print report' }).click();
    await page.locator('html[data-printed]').waitFor();
    await page.emulateMedia({ media: 'print' });
    const text = (await page.locator('body').innerText()).replaceAll('\u00a0', ' ');
    const expected = path
      ? [
          '12,0 Tage auf 16.000 GPUs',
          'angenommen: Ein runder Mietpreis',
          'ai.meta.com/blog/meta-llama-3',
          '= 9,21 Mio. $'
        ]
      : [
          '12.0 days on 16,000 GPUs',
          'assumed: A round rental price',
          'ai.meta.com/blog/meta-llama-3',
          '= $9.21 M'
        ];
    for (const part of [
      ...expected,
      'H = C / F_u',
      'C = 6 · N · D · a',
      'solve=time',
      String(new Date().getFullYear())
    ])
      expect(text).toContain(part);
    expect(await page.locator('.follows figure').first().isVisible()).toBe(true);
    // The point on the chart is a slider.
    const controls = page.locator(':is(input, button, summary):visible:not(figure *)');
    expect(await controls.count()).toBe(0);
  });

  test('is one page without the report having been loaded', async ({ open }) => {
    const page = await open(path, { init: () => (window.print = () => {}) });
    expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(1);
  });
});

test('a slider moved on leaves the panel and the report in step', async ({ open }) => {
  const page = await open('', clipboard);
  await take(page);
  await slider(page, 'GPUs').press('PageUp');
  await addressHas(page, 'gpus=');
  const link = new URL(page.url()).search;
  const { gpus } = decodeScenario(link).scenario.given;
  expect(gpus!.lo).toBeGreaterThan(16_000);
  await expect.poll(() => page.locator('.sentence').innerText()).toContain(link);
});
