import { describe, expect, test } from 'vitest';
import { mfuByPrecision, modelById, runs } from '$lib/catalog';
import ChipAndModel from '$lib/calculator/ChipAndModel.svelte';
import Outcome from '$lib/calculator/Outcome.svelte';
import { point } from '$lib/estimate';
import { locales, type Locale } from '$lib/i18n';
import de from '$lib/i18n/de/chip-and-model';
import en from '$lib/i18n/en/chip-and-model';
import { decodeScenario, defaultScenario, encodeScenario, type Scenario } from '$lib/scenario';
import { languages, renderIn, said } from '../i18n/language';
import { calculatorOf } from '../session/calculator-of';

const mfus = mfuByPrecision(runs);
const words = { en, de };

async function shown(scenario: Scenario = defaultScenario, locale: Locale = 'en') {
  const { calculator, session } = calculatorOf(scenario);
  const screen = await renderIn(locale, ChipAndModel, { calculator, mfus, words: words[locale] });
  const select = (name: string) =>
    screen.getByLabelText(name, { exact: true }).element() as HTMLSelectElement;
  return { screen, calculator, session, select, text: () => said(screen.container) };
}

const opened = (link: string): Scenario => decodeScenario(link).scenario;
const chosen = (select: HTMLSelectElement): string => said(select.selectedOptions[0]);

describe.each(locales)('a run that names nothing, in %s', (locale) => {
  test('is of a chip of its peak, and those with it come first', async () => {
    const { select } = await shown(defaultScenario, locale);
    const chip = select(words[locale].chip.label);
    expect(chosen(chip)).toContain(
      said(new Option(languages[locale].figures.say('peakFlops', point(989e12))))
    );
    const [first] = chip.querySelectorAll('optgroup');
    const names = [...first!.querySelectorAll('option')].map((option) => option.textContent);
    expect(names).toEqual(expect.arrayContaining(['H100 SXM', 'H200 SXM', 'GH200 96 GB']));
    expect(chip.querySelectorAll('option[value=h100-sxm]')).toHaveLength(1);
    expect(select(words[locale].model.label).value).toBe('');
  });
});

test('choosing one of the chips with its peak only names it', async () => {
  const { screen, select, calculator } = await shown();
  await screen.getByLabelText('Chip').selectOptions('h200-sxm');
  expect(calculator.scenario).toEqual({
    ...defaultScenario,
    hardware: { chip: 'h200-sxm', precision: 'bf16' }
  });
  expect(chosen(select('Chip'))).toBe('H200 SXM');
  expect(encodeScenario(calculator.scenario)).toContain('&chip=h200-sxm');
});

test('choosing another brings its figures, keeps the MFU, says so and can be taken back', async () => {
  const { screen, calculator, session, text } = await shown();
  const outcome = await renderIn('en', Outcome, { calculator, session });
  await screen.getByLabelText('Chip').selectOptions('b300-sxm');
  expect(calculator.scenario.given.peakFlops).toEqual(point(2250e12));
  await expect
    .poll(() => said(outcome.container))
    .toContain('TFLOPS per GPU now follow from the MFU of 40.4 %.');
  await expect.poll(text).toContain('2,250 TFLOPS dense in BF16, 1,000 W, 288 GB.');
  await expect.poll(text).toContain(en.chip.priceAndPower);
  await outcome.getByRole('button', { name: 'Undo' }).click();
  expect(calculator.scenario).toBe(defaultScenario);
});

test('a narrow precision says what published runs reach at it', async () => {
  const { screen, calculator, text } = await shown(opened('?chip=h200&mfu=40'));
  await expect.poll(text).not.toContain('MFU is lower');
  await screen.getByLabelText('Precision').selectOptions('fp8');
  expect(calculator.scenario.given.peakFlops).toEqual(point(1979e12));
  const narrow = mfus.find(({ precision }) => precision === 'fp8')!;
  await expect.poll(text).toContain(`median of ${(narrow.median * 100).toFixed(1)} % (n = ${narrow.runs})`);
});

test.each([
  ['tpu7x', 'as 2 devices'],
  ['mi250x', 'as 2 devices'],
  ['rubin', 'promises'],
  ['tpu-v4', 'no power is published']
])('%s says %s', async (chip, note) => {
  const { text } = await shown(opened(`?chip=${chip}`));
  await expect.poll(text).toContain(note);
});

test('a figure changed by hand stays with the name, and is said to be', async () => {
  const { select, text } = await shown(
    opened('?chip=h100-sxm&peak=900&watts=700&params=60B&attention=1&model=llama-3-70b&solve=time')
  );
  expect(chosen(select('Chip'))).toBe('H100 SXM');
  expect(chosen(select('Model'))).toBe('Llama 3 70B');
  await expect.poll(text).toContain('Changed by hand: dense peak per GPU.');
  await expect.poll(text).toContain('Changed by hand: parameters; the model has 70.6 B parameters.');
});

test('choosing a model brings sizes and attention, which its sequence changes', async () => {
  const { screen, calculator, text } = await shown();
  await screen.getByLabelText('Model').selectOptions('deepseek-v3');
  await expect.poll(text).toMatch(/A token passes through 37\.\d B parameters of 671 B parameters\./);
  const before = calculator.scenario.given.attention!.lo;
  const field = screen.getByLabelText('Tokens a sequence');
  await field.fill('32K');
  (field.element() as HTMLElement).blur();
  await expect.poll(() => calculator.scenario.model?.sequence).toBe(32768);
  expect(calculator.scenario.given.attention!.lo).toBeGreaterThan(before);
  await field.fill('many');
  (field.element() as HTMLElement).blur();
  await expect.poll(text).toContain('“many” is no number of tokens');
  expect(calculator.scenario.model?.sequence).toBe(32768);
});

test('an own architecture can be chosen again', async () => {
  const { architecture } = modelById('qwen3-8b')!;
  const own = opened(encodeScenario({ ...defaultScenario, model: { architecture, sequence: 4096 } }));
  const { screen, select, calculator } = await shown(own);
  expect(chosen(select('Model'))).toBe('Own architecture');
  await screen.getByLabelText('Model').selectOptions('llama-3-8b');
  expect(calculator.scenario.model).toMatchObject({ id: 'llama-3-8b' });
  await screen.getByLabelText('Model').selectOptions('own');
  expect(calculator.scenario.model!.architecture).toEqual(architecture);
});
