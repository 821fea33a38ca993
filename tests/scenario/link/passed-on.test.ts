import { expect, test } from 'vitest';
import { encodeView, decodeView, defaultView, viewKeys } from '$lib/catalog/accuracy/run-view';
import { decodeScenario } from '$lib/scenario';
import { passedOn } from '$lib/scenario/link/passed-on';

const run = '?name=Plan%20A&gpus=512&solve=time&mtbf=2.5..4&chip=h200-sxm&precision=fp8&target=97';

test('a run goes on as it stands, without the keys of the page', () => {
  expect(passedOn(run, [])).toBe(run);
  expect(passedOn(`${run}&show=wrong`, ['show'])).toBe(run);
  expect(passedOn('?sh%6fw=wrong&gpus=8&show', ['show'])).toBe('?gpus=8');
  for (const nothing of ['', '?', '?&&', '?show=wrong']) expect(passedOn(nothing, ['show'])).toBe('');
});

test('a table of runs tells its chip from that of the run beside it', () => {
  const view = { ...defaultView, words: 'llama', chip: 'H100' };
  const search = `${run}&${encodeView(view, run).slice(1)}`;
  expect(search).toBe(`${run}&q=llama&hardware=H100`);
  expect(decodeView(search)).toEqual({ view, problems: [] });
  expect(passedOn(search, viewKeys(search))).toBe(run);
  expect(decodeScenario(search).scenario.hardware).toEqual({ chip: 'h200-sxm', precision: 'fp8' });
  expect(decodeView(run).view).toEqual(defaultView);
  expect(passedOn('?chip=H100&page=2', viewKeys('?chip=H100&page=2'))).toBe('');
});
