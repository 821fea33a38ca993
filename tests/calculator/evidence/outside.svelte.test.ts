import { expect, test } from 'vitest';
import { publishedRanges, runs } from '$lib/catalog';
import Outside from '$lib/calculator/evidence/Outside.svelte';
import en from '$lib/i18n/en/calculator';
import { decodeScenario } from '$lib/scenario';
import { renderIn, said } from '../../i18n/language';
import { calculatorOf } from '../../session/calculator-of';

const ranges = publishedRanges(runs);

async function remark(search: string): Promise<string> {
  const { calculator } = calculatorOf(decodeScenario(search).scenario);
  const screen = await renderIn('en', Outside, { calculator, ranges, words: en.outside });
  return said(screen.container);
}

test.each([
  ['a rate that only GPU-hours bound', '?params=13B&tokens=2T&gpuhours=2M&peak=989&solve=mfu'],
  [
    'the range that the site offers',
    '?params=7B&tokens=4T&gpus=1024&peak=989&mfu=16..36&uptime=100&solve=time'
  ],
  ['a plan before any rate is given', '?params=7B&tokens=4T&gpus=1024&peak=989&solve=time']
])('nothing is said of %s', async (_, search) => {
  expect(await remark(search)).toBe('');
});

test('a rate above all published ones is named, and one below them', async () => {
  expect(await remark('?params=7B&tokens=4T&gpus=512&peak=989&tflops=700&uptime=95&solve=time')).toContain(
    'above every published H100 run'
  );
  expect(await remark('?params=7B&tokens=4T&gpus=512&peak=989&tflops=20..30&uptime=95&solve=time')).toContain(
    'below every published H100 run'
  );
});
