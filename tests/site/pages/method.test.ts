import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { attentionFactor, flopPerToken, parameterCount } from '$lib/estimate';
import { megatronModels } from '../../estimate/model/architectures';
import { configs } from '../../scenario/model/configs';
import { addressHas, ready, test, value } from '../setup/site';

const [llama, trained] = megatronModels['llama3-70b'];

/** A figure by its `data-flop`, unrounded. */
const flop = async (page: Page, of: string): Promise<number> =>
  Number(await page.locator(`#results data[data-flop="${of}"]`).getAttribute('value'));

const h1 = async (page: Page): Promise<string> => (await page.locator('h1').innerText()).replace(/\s+/g, ' ');

const options = (page: Page, name: string, exact = false) =>
  page.getByRole('radio', exact ? { name: new RegExp(`^${name} ?the`) } : { name });

describe.for([
  ['method/', 'At 8,192 tokens, Llama 3 70B takes 6.1 % more.'],
  ['de/method/', 'Bei 8.192 Token braucht Llama 3 70B 6,1 % mehr.']
] as const)('%s', ([path, answer]) => {
  test.for([true, false])('answers first, with JavaScript: %s', async (javaScriptEnabled, { open }) => {
    const page = await open(path, { javaScriptEnabled });
    expect(await h1(page)).toContain(answer);
    expect(await flop(page, 'megatron')).toBeCloseTo(flopPerToken(llama, trained, 'megatron'), 0);
    expect(Number(await value(page, 'params'))).toBe(70_553_706_496);
    expect(Number(await value(page, 'attention'))).toBeCloseTo(
      attentionFactor(llama, trained, 'megatron'),
      12
    );
  });
});

test('a model, a length, a convention and recomputation change the figures and the address', async ({
  open
}) => {
  const page = await open('method/');
  await page.getByLabel('Model', { exact: true }).selectOption('Llama 2 70B');
  await addressHas(page, 'model=llama-2-70b&sequence=4096');
  const [llama2] = megatronModels['llama2-70b'];
  expect(await flop(page, 'megatron')).toBeCloseTo(flopPerToken(llama2, 4096, 'megatron'), 0);

  const field = page.getByLabel('Tokens per sequence, as text');
  await field.fill('128K');
  await field.press('Enter');
  await addressHas(page, 'sequence=131072');
  await options(page, 'PaLM').check();
  await options(page, 'full').check();
  await addressHas(page, 'convention=palm&recompute=full');
  expect(await flop(page, 'palm')).toBeCloseTo((4 / 3) * flopPerToken(llama2, 131_072, 'palm'), 0);

  const again = await open(`method/${new URL(page.url()).search}`);
  expect(await h1(again)).toBe(await h1(page));
  expect(await again.getByLabel('Tokens per sequence, as text').inputValue()).toBe('131,072');
  expect(await options(again, 'PaLM').isChecked()).toBe(true);
});

test('the slider moves by keyboard and says its tokens', async ({ open }) => {
  const page = await open('method/');
  const slider = page.getByRole('slider', { name: 'Tokens per sequence', exact: true });
  expect(await slider.getAttribute('aria-valuetext')).toBe('8,192 tokens');
  await slider.press('ArrowRight');
  expect(await slider.getAttribute('aria-valuetext')).toBe('8,933 tokens');
  await slider.press('End');
  expect(await slider.getAttribute('aria-valuetext')).toBe('1,048,576 tokens');
  await addressHas(page, 'sequence=1048576');
  await page.getByRole('button', { name: 'Trained at 8,192 tokens' }).click();
  expect(await h1(page)).toContain('6.1 % more');
});

test('a length that is none is named, and the last one stands', async ({ open }) => {
  const page = await open('method/');
  const field = page.getByLabel('Tokens per sequence, as text');
  await field.fill('lots');
  await field.press('Enter');
  await page.getByText('“lots” is no number of tokens').waitFor();
  expect(await h1(page)).toContain('At 8,192 tokens');
  await field.press('Escape');
  expect(await field.inputValue()).toBe('8,192');
});

test('the calculator opens with the model, its parameters and its factor, in both languages', async ({
  open
}) => {
  for (const [path, name] of [
    ['method/?model=deepseek-v3', 'Open in the calculator'],
    ['de/method/?model=deepseek-v3', 'Im Rechner öffnen']
  ] as const) {
    const page = await open(path);
    const factor = await value(page, 'attention');
    const params = await value(page, 'params');
    await page.getByRole('link', { name }).click();
    await page.waitForURL((url) => !url.pathname.includes('method'));
    await expect.poll(() => value(page, 'compute')).not.toBeNull();
    expect(new URL(page.url()).searchParams.get('model')).toBe('deepseek-v3');
    expect(await value(page, 'params')).toBe(params);
    expect(new URL(page.url()).searchParams.get('attention')).toBe(factor);
    expect(Number(await value(page, 'compute'))).toBeCloseTo(
      6 * Number(params) * Number(factor) * 15e12,
      -15
    );
  }
});

const ownModel = async (page: Page) => {
  await page.getByText('A model of your own').click();
  return page.getByLabel('A Hugging Face config.json');
};

test('a pasted config.json is counted, goes into the link, and its figures can be changed', async ({
  open
}) => {
  const page = await open('method/');
  const area = await ownModel(page);
  await area.fill(JSON.stringify({ ...configs['DeepSeek-V3'], _name_or_path: 'my/deepseek' }));
  await page.getByText('Read as my/deepseek').waitFor();
  expect(await h1(page)).toContain('my/deepseek');
  await addressHas(page, 'experts.count=256');
  const experts = page.getByLabel('Experts', { exact: true });
  await experts.fill('128');
  await experts.blur();
  await addressHas(page, 'experts.count=128');
  const again = await open(`method/${new URL(page.url()).search}`);
  expect(await value(again, 'params')).toBe(await value(page, 'params'));
  expect(await h1(again)).toBe(await h1(page));
  expect(Number(await value(again, 'params'))).toBeLessThan(parameterCount(llama).total);
});

test('a config.json that cannot be read is told by its field, and the model stays', async ({ open }) => {
  const page = await open('method/');
  const area = await ownModel(page);
  const said = page.getByRole('status').filter({ hasText: /./ });
  for (const [text, message] of [
    ['{', 'This is no JSON'],
    ['{"model_type":"mamba2"}', 'model_type is “mamba2”'],
    [JSON.stringify({ ...configs['Llama 3 70B'], vocab_size: null }), 'vocab_size is missing'],
    [
      JSON.stringify({ ...configs['Llama 3 70B'], num_key_value_heads: 7 }),
      'num_key_value_heads is 7; it must divide 64'
    ]
  ]) {
    await area.fill(text!);
    await expect.poll(() => said.allInnerTexts()).toEqual([expect.stringContaining(message!)]);
    expect(await h1(page)).toContain('Llama 3 70B takes 6.1 % more');
  }
});

test('a figure that cannot be is refused by its name', async ({ open }) => {
  const page = await open('method/');
  await ownModel(page);
  const heads = page.getByLabel('Key-value heads');
  await heads.fill('7');
  await heads.blur();
  await page.getByText('Key-value heads is 7; it must divide 64.').waitFor();
  expect(await h1(page)).toContain('Llama 3 70B takes 6.1 % more');
});

test('a change of language keeps the view', async ({ open }) => {
  const page = await open('method/');
  await page.getByLabel('Model', { exact: true }).selectOption('Mixtral 8x7B');
  await addressHas(page, 'mixtral');
  await page.getByRole('link', { name: 'Deutsch' }).click();
  await page.locator('html[lang=de]').waitFor();
  await ready(page);
  expect(await h1(page)).toContain('Mixtral 8x7B');
  expect(new URL(page.url()).search).toContain('model=mixtral-8x7b');
});

test('Back from the calculator returns to the view', async ({ open }) => {
  const page = await open('method/');
  await options(page, 'PaLM').check();
  await page.getByRole('link', { name: 'Open in the calculator' }).click();
  await page.waitForURL((url) => !url.pathname.includes('method'));
  await page.goBack();
  await page.getByRole('slider', { name: 'Tokens per sequence', exact: true }).waitFor();
  expect(await options(page, 'PaLM').isChecked()).toBe(true);
});

test.for([
  '?model=gpt-9&sequence=-1&convention=x&recompute=',
  '?layers=1e9&hidden=NaN&heads=Infinity',
  '?layers=1000000000&hidden=1000000000&heads=1&ffn=1000000000&vocab=1000000000&sequence=100000000',
  '?layers=1&hidden=1&heads=1&ffn=1&vocab=1&sequence=1',
  '?model=constructor&name=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E%E2%80%AE&layers=2',
  '?%E0%A4%A&model=%FF%FE&sequence=' + '9'.repeat(3000),
  '?model=llama-3-70b&model=llama-2-7b&sequence=8192&sequence=1'
])('no link blanks the page: %s', async (search, { open }) => {
  const page = await open(`method/${search}`);
  const notices = await page.locator('li code').allInnerTexts();
  const text = notices.reduce(
    (rest, words) => rest.replace(words, ''),
    await page.locator('body').innerText()
  );
  expect(text).not.toMatch(/\bNaN\b|Infinity|undefined|\[object/);
  expect((await h1(page)).length).toBeGreaterThan(20);
  for (const data of await page.locator('data[data-flop]').all())
    expect(Number(await data.getAttribute('value'))).not.toBeNaN();
});

test('what is chosen is undone by button and by key, and read again from the address', async ({ open }) => {
  const page = await open('method/?gpus=512&tokens=2T');
  const model = page.getByLabel('Model', { exact: true });
  await model.selectOption('Llama 2 7B');
  await options(page, 'Megatron, no mask').check();
  await addressHas(page, 'model=llama-2-7b&sequence=4096&convention=full-mask');
  const again = await open(`method/${new URL(page.url()).search}`);
  expect(await options(again, 'Megatron, no mask').isChecked()).toBe(true);
  expect(await flop(again, 'full-mask')).toBe(await flop(page, 'full-mask'));
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(await options(page, 'Megatron', true).isChecked()).toBe(true);
  await page.keyboard.press('Control+z');
  expect(await model.inputValue()).toBe('');
  expect(await h1(page)).toContain('Llama 3 70B takes 6.1 % more');
  await page.getByRole('button', { name: 'Redo' }).click();
  expect(await model.inputValue()).toBe('llama-2-7b');
});

test('what the link had wrong is named', async ({ open }) => {
  const page = await open('method/?model=gpt-9&sequence=long');
  const notice = page.getByRole('status').filter({ hasText: 'Part of the link' });
  expect(await notice.innerText()).toContain('model=gpt-9');
  expect(await notice.innerText()).toContain('sequence=long');
});

test('each row of evidence marks what fits its printed figure within half a percent', async ({ open }) => {
  const page = await open('method/');
  const misses = page.locator('.fits data[data-stat="miss"]');
  expect(await misses.count()).toBeGreaterThan(10);
  for (const miss of await misses.all())
    expect(Math.abs(Number(await miss.getAttribute('value')))).toBeLessThan(0.005);
});
