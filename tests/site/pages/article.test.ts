import { describe, expect } from 'vitest';
import { figuresInConflict } from '$lib/catalog/article/adds-up';
import { check, verdicts } from '$lib/catalog/article/check';
import { checkedArticle } from '$lib/catalog/article/checked-article';
import { claims } from '$lib/catalog/article/claims';
import { test } from '../setup/site';
import { pagesOf } from '../setup/taking';

const inConflict = figuresInConflict();
const checked = claims.map((claim) => check(claim, inConflict));
const count = (verdict: string) => checked.filter((one) => one.verdict === verdict).length;
const clean = (text: string) => text.replace(/\s+/g, ' ').trim();

describe.for(['article/', 'de/article/'])('at %s', (path) => {
  test.for([true, false])(
    'every claim is there in order with its computed verdict, JavaScript: %s',
    async (javaScriptEnabled, { open }) => {
      const page = await open(path, { javaScriptEnabled });
      const shown = await page
        .locator('[data-claim]')
        .evaluateAll((all) =>
          all.map((one) => [one.getAttribute('data-claim'), one.getAttribute('data-verdict')])
        );
      expect(shown).toEqual(checked.map(({ claim, verdict }) => [claim.id, verdict]));
    }
  );

  test('the headline and the filter count what the data say', async ({ open }) => {
    const page = await open(path);
    const numbers = (clean(await page.locator('h1').innerText()).match(/\d+/g) ?? []).map(Number);
    const hold = count('holds') + count('rounded');
    const inQuestion = claims.length - count('unchecked');
    expect(numbers).toEqual([hold, inQuestion, inQuestion - hold, 800, 750]);
    expect(clean(await page.locator('main').innerText())).toMatch(
      /3 places, one contradiction|3 Stellen, ein Widerspruch/
    );
    const chips = page.locator('.chips button');
    for (const [i, verdict] of verdicts.entries()) {
      await chips.nth(i + 1).click();
      await expect.poll(() => page.locator('[data-claim]').count()).toBe(count(verdict));
      expect(await page.locator(`[data-verdict=${verdict}]`).count()).toBe(count(verdict));
      await expect.poll(() => new URL(page.url()).search).toBe(`?show=${verdict}`);
    }
    await chips.first().click();
    await expect.poll(() => page.locator('[data-claim]').count()).toBe(claims.length);
  });

  test('the article is named with its publisher, the check with its day', async ({ open }) => {
    const page = await open(path);
    const link = page.getByRole('link', { name: 'Metas Llama 3 kennenlernen' });
    expect(await link.getAttribute('href')).toBe(checkedArticle.url);
    const about = clean(await page.locator('p', { has: link }).innerText());
    expect(about).toContain(checkedArticle.publisher);
    expect(about).toMatch(/30\.? November 2026/);
  });

  test('on a phone it is short, and few stops with the keyboard', async ({ open }) => {
    const page = await open(path, { viewport: { width: 360, height: 800 } });
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(9000);
    const small = await page
      .locator('main :is(a, button, summary)')
      .evaluateAll((all) =>
        all
          .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 24)
          .map((one) => one.textContent)
      );
    expect(small).toEqual([]);
    const stops = page.locator(':is(a[href], button, summary, input)').filter({ visible: true });
    expect(await stops.count()).toBeLessThanOrEqual(100);
  });

  test('prints on five pages, with the folded claims and the sources', async ({ open }) => {
    const page = await open(path);
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    expect(pagesOf(pdf)).toBeLessThanOrEqual(5);
    await page.emulateMedia({ media: 'print' });
    const folded = page.locator('[data-claim=llama-2-july-2023] .why');
    expect((await folded.boundingBox())!.height).toBeGreaterThan(5);
    expect(await page.locator('#sources a').last().isVisible()).toBe(true);
  });

  test('the quotes are German, whatever the language of the page', async ({ open }) => {
    const page = await open(path);
    expect(await page.locator('[data-claim] q[lang=de]').count()).toBe(claims.length);
    const glosses = await page.getByText(claims[5]!.gloss).count();
    expect(glosses).toBe(path.startsWith('de') ? 0 : 1);
  });
});

test('the three findings name what the data bear out', async ({ open }) => {
  const page = await open('article/');
  const findings = (await page.locator('.findings li').allInnerTexts()).map(clean);
  expect(findings).toEqual([
    expect.stringMatching(/800 million tokens.*750 billion tokens or more.*937\.5/),
    expect.stringMatching(
      /400 TFLOPS on 16,000 GPUs at over 95 %.*Meta’s own.*8B and 70B.*2\.46 and 1\.38 times/
    ),
    expect.stringMatching(/3×.*A100 to H100.*3\.17×.*2\.06×.*1\.27×/)
  ]);
});

test('figures are switched off and on until the rest can be true', async ({ open }) => {
  const page = await open('article/');
  await page.locator('#fits summary').click();
  const result = page.locator('.result');
  const says = (text: RegExp) => expect.poll(async () => clean(await result.innerText())).toMatch(text);
  await says(/cannot all be true.*1\.32×.*Training tokens.*TFLOPS per GPU, Uptime, and GPU-hours/);
  await page.getByRole('radio', { name: '8B', exact: true }).check({ force: true });
  await says(/2\.29×/);
  await page.getByRole('checkbox', { name: /^Uptime/ }).uncheck();
  await says(/can all be true.*Uptime at most 4[0-9.]+ %/);
  await page.getByRole('checkbox', { name: /^Uptime/ }).check();
  await page.getByRole('checkbox', { name: /over 15T/ }).check();
  await says(/can all be true.*Training tokens at least 35\.5 T tokens/);
  await page.getByRole('radio', { name: '405B', exact: true }).check({ force: true });
  await says(/cannot all be true.*1\.11×/);
  expect(await page.getByRole('checkbox', { name: /over 15T/ }).isDisabled()).toBe(true);
});

test('figures that can be true together open as such in the calculator', async ({ open }) => {
  const page = await open('article/');
  await page.locator('#fits summary').click();
  await page.getByRole('checkbox', { name: /^6 FLOP/ }).uncheck();
  await page.locator('.result').getByRole('link').click();
  await expect
    .poll(async () => clean(await page.locator('h1').innerText()))
    .toMatch(/Attention factor: at least 1\.32/);
});

test('a claim opens the calculator with its figures', async ({ open }) => {
  const page = await open('article/');
  await page.locator('#uptime-95 summary').first().click();
  await page
    .locator('#uptime-95')
    .getByRole('link', { name: /^Open in the calculator\s*: More than 95 % effective training time$/ })
    .click();
  await expect.poll(() => new URL(page.url()).searchParams.get('uptime')).toBe('95..100');
  await expect.poll(async () => clean(await page.locator('h1').innerText())).toMatch(/11\.4–12\.0 days/);
});

test('a link to a claim leads to it, whatever the filter, and one with a filter shows just those', async ({
  open
}) => {
  const page = await open('article/?show=wrong#gpus-16000');
  await expect.poll(async () => (await page.locator('#gpus-16000').boundingBox())?.y).toBeLessThan(400);
  // One that is folded opens.
  const folded = await open('article/#llama-2-july-2023');
  expect(await folded.locator('[data-claim=llama-2-july-2023] .why').isVisible()).toBe(true);
  const filtered = await open('article/?show=misleading');
  await expect.poll(() => filtered.locator('[data-claim]').count()).toBe(count('misleading'));
});

describe('a claim’s own page', () => {
  test.for(['article/tokens-800m/', 'de/article/tokens-800m/'])(
    '%s has title, description and neighbours',
    async (path, { open }) => {
      const page = await open(path);
      expect(await page.title()).toMatch(/800 [Mm]illion/);
      const description = await page.locator('meta[name=description]').getAttribute('content');
      expect(description).toContain('750');
      expect(await page.locator('[data-claim=tokens-800m][data-verdict=wrong]').count()).toBe(1);
      await page.locator('a[rel=next]').click();
      await expect.poll(() => new URL(page.url()).pathname).toContain('languages-30');
    }
  );

  test.for([
    ['tokens-800m', 'wrong'],
    ['open-source', 'misleading'],
    ['three-times', 'unsupported']
  ])('%s has the colour of its verdict in the headline', async ([claim, verdict], { open }) => {
    const page = await open(`article/${claim}/`);
    expect(await page.locator(`h1 em.${verdict}`).count()).toBe(1);
    const colours = await page.evaluate(() =>
      ['h1 em', 'h1'].map((part) => getComputedStyle(document.querySelector(part)!).color)
    );
    expect(new Set(colours).size).toBe(2);
  });

  test('an unknown claim is a page that does not exist', async ({ open }) => {
    const page = await open('article/nonsense/');
    expect(await page.locator('h1').innerText()).toContain('no such page');
  });
});

test('prints without the controls, on pages that break between claims', async ({ open }) => {
  const page = await open('article/');
  await page.emulateMedia({ media: 'print' });
  for (const control of ['.chips', '.together input', 'header nav'])
    expect(await page.locator(control).filter({ visible: true }).count(), control).toBe(0);
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(paper).toBe('rgba(0, 0, 0, 0)');
  expect(
    await page.locator('[data-claim=tokens-800m]').evaluate((claim) => getComputedStyle(claim).breakInside)
  ).toBe('avoid');
});

test('neither mathjs nor the other language ships to the reader', async ({ open }) => {
  const page = await open('article/');
  await page.waitForLoadState('networkidle');
  const scripts = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.endsWith('.js'))
  );
  const texts = await Promise.all(scripts.map(async (script) => (await fetch(script)).text()));
  expect(texts.some((text) => text.includes('holds, roughly'))).toBe(true);
  for (const other of [
    'createUnit',
    'stimmt ungefähr',
    'Nicht genug gegeben',
    'Diese umfangreiche Recheninfrastruktur'
  ])
    expect(texts.filter((text) => text.includes(other))).toEqual([]);
});
