import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { accuracyBy, backtest } from '$lib/catalog/accuracy/backtest';
import { coverageOf } from '$lib/catalog/accuracy/coverage';
import { readRuns } from '$lib/catalog/tables/run';
import rows from '$lib/catalog/tables/runs.csv';
import { standingOf } from '$lib/catalog/published/standing';
import { Numbers } from '$lib/i18n';

/** One space for many, as a table may be laid out anew. */
const readme = readFileSync('README.md', 'utf8').replace(/\s+/g, ' ');

/** The README says of how many rows its figures are, so that rows added below change nothing in it. */
const count = Number(/Of the first (\d+) rows:/.exec(readme)?.[1]);
const { items: runs } = readRuns(rows.slice(0, count));

const numbers = new Numbers('en');
const percent = (share: number) => `${numbers.plain(Math.abs(share) * 100, 2)} %`;
const change = (share: number) => (share < 0 ? '−' : '+') + percent(share);

test('the README quotes rows that there are', () => {
  expect(count).toBeGreaterThan(100);
  expect(count).toBeLessThanOrEqual(rows.length);
});

const { arithmetic, guess } = backtest(runs);
const accuracies = new Map([
  ...accuracyBy(arithmetic.found, ({ run, time }) => `${standingOf(run)} ${time}`),
  ...accuracyBy(guess.found, ({ isLasting }) => (isLasting ? 'guess' : 'short'))
]);

test.each([
  ['measured step', 'the step time'],
  ['measured hours', 'the GPU-hours'],
  ['guess', 'the GPU-hours']
])('its line of accuracy is what comes out: %s', (name, what) => {
  const { count, median, p90, bias } = accuracies.get(name)!;
  expect(readme).toContain(`| ${what} | ${count} | ${percent(median)} | ${percent(p90)} | ${change(bias)} |`);
});

test.each([
  ['whole', 'of whole runs'],
  ['step', 'of step rates']
] as const)('so is how often the ranges hold: %s', (measure, what) => {
  const { share, within, runs: tested } = coverageOf(runs, measure, 'family')!.most;
  expect(readme).toContain(`${percent(share)} ${what} (${within} of ${tested})`);
});
