import { describe, expect, test } from 'vitest';
import { publishedRanges, remarksOn, Siblings } from '$lib/catalog';
import { backtest } from '$lib/catalog/accuracy/backtest';
import { coverageOf } from '$lib/catalog/accuracy/coverage';
import { csvText } from '$lib/catalog/tables/csv-text';
import { parseTable } from '$lib/catalog/tables/csv-plugin';
import { offersFrom, rangeGroups } from '$lib/catalog/accuracy/range-groups';
import { readRuns } from '$lib/catalog/tables/run';
import { runRows } from '$lib/catalog/accuracy/run-row';
import { defaultView, select, sortKeys } from '$lib/catalog/accuracy/run-view';
import rows from '$lib/catalog/tables/runs.csv';
import { decodeScenario, encodeScenario } from '$lib/scenario';
import { runScenario } from '$lib/scenario/presets/run-scenario';
import { firstColumns, generatedRows } from './generated-rows';

const columns = Object.keys(rows[0]!);

/** The table as a file with rows pasted below it that know nothing of later columns. */
function appended(count: number) {
  const [, ...lines] = csvText(firstColumns, generatedRows(count)).split('\r\n');
  return parseTable(`${csvText(columns, rows)}${lines.join('\r\n')}`);
}

/** What is not a number, or nothing, where a number should be. */
const spoilt = /:(null|"NaN")|NaN|Infinity/;

describe.each([0, 1, 100])('with %d rows more, written by nobody', (count) => {
  const table = appended(count);
  const { items, faults } = readRuns(table);

  test('every row is read without a fault, and has an id of its own', () => {
    expect(table).toHaveLength(rows.length + count);
    expect(faults).toEqual([]);
    expect(new Set(items.map(({ id }) => id)).size).toBe(table.length);
  });

  test('every row gets into the page, with every cell it has, and no figure is spoilt', () => {
    const siblings = new Siblings(items);
    const shown = runRows(items, table, (run) => {
      const scenario = runScenario(run, siblings);
      return scenario && encodeScenario(scenario);
    });
    expect(JSON.stringify(shown)).not.toMatch(spoilt);
    shown.forEach(({ cells, search }, i) => {
      const filled = Object.values(table[i]!).filter((cell) => cell.trim() !== '');
      expect(Object.keys(cells)).toHaveLength(filled.length);
      if (search) expect(decodeScenario(search).notices).toEqual([]);
    });
    for (const sort of sortKeys) expect(select(shown, { ...defaultView, sort })).toHaveLength(table.length);
  });

  test('everything computed of the runs is computed', () => {
    const { arithmetic, guess } = backtest(items);
    for (const { found, unusable } of [arithmetic, guess]) {
      expect(found.length + unusable.reduce((sum, [, rows]) => sum + rows, 0)).toBe(items.length);
      for (const { published, computed } of found)
        expect(published > 0 && computed > 0 && published < Infinity && computed < Infinity).toBe(true);
    }
    const measures = ['step', 'whole'] as const;
    const all = [
      measures.map((measure) => [coverageOf(items, measure, 'family'), rangeGroups(items, measure)]),
      offersFrom(items),
      publishedRanges(items),
      items.map(remarksOn)
    ];
    expect(JSON.stringify(all)).not.toMatch(spoilt);
  });
});

test('a row that was there before says the same of its own figures as it did', () => {
  const before = backtest(readRuns(rows).items).arithmetic.found.filter(
    ({ count }) => count?.convention === 'six-n'
  );
  const after = backtest(readRuns(appended(100)).items).arithmetic.found;
  for (const { run, computed } of before)
    expect(after.find((check) => check.run.id === run.id)?.computed, run.name).toBe(computed);
});
