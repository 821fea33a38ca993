import { describe, expect, it } from 'vitest';
import { runs, type Run } from '$lib/catalog';
import { readText, type TextFigure } from '$lib/scenario';
import { numbersIn } from '$lib/scenario/text/number/scan-number';

/** Columns of the catalogue of runs, the figure of a text that each is, and the units a quote may have it in. */
const columns: [keyof Run, TextFigure['quantity'][], number[]][] = [
  ['totalParams', ['params', 'totalParams'], [1]],
  ['activeParams', ['params'], [1]],
  ['tokens', ['tokens'], [1]],
  ['gpus', ['gpus'], [1]],
  ['gpuTime', ['gpuTime'], [3600, 86400, 7 * 86400]],
  ['time', ['time'], [86400, 3600, 7 * 86400]],
  ['printedFlops', ['gpuFlops'], [1e12, 1e15]],
  ['mfu', ['mfu'], [0.01, 1]],
  ['hfu', ['hfu'], [0.01, 1]],
  ['energy', ['energy'], [3.6e9]],
  ['carbon', ['carbon'], [1000]],
  ['cost', ['cost'], [1]],
  ['sequence', ['sequence'], [1]],
  ['batch', ['batchTokens'], [1]],
  ['gpuTokenRate', ['gpuTokenRate'], [1]],
  ['uptime', ['uptime'], [0.01]]
];

const isNear = (a: number, b: number): boolean => Math.abs(Math.log(a / b)) < 0.06;

const matches = ({ lo, hi }: TextFigure, value: number): boolean =>
  (lo <= value && value <= hi) || isNear(lo || hi, value) || (hi < Infinity && isNear(hi, value));

describe('the quotes of published runs', () => {
  let [found, of, right, wrong] = [0, 0, 0, 0];
  // Rows of tables without their headings say nothing by themselves.
  const quoted = runs.filter(
    ({ quote }) => !/^(?:table row|row)? ?"\|?[^"]*\|[^"]*\|[^"]*"|^"?\d+b \|/.test(quote)
  );
  for (const run of quoted) {
    const figures = readText(run.quote).runs.flatMap((one) => one.figures);
    const numbers = [...numbersIn(run.quote, { from: 0, to: run.quote.length }, 'en')];
    for (const [column, quantities, unitsOf] of columns) {
      const value = run[column] as number | undefined;
      if (value === undefined) continue;
      const isStated = numbers.some((one) =>
        unitsOf.some((unit) => Math.abs((one.value * unit) / value - 1) < 0.004)
      );
      const same = figures.filter(({ quantity }) => quantities.includes(quantity));
      if (isStated) of++;
      if (isStated && same.some((figure) => matches(figure, value))) found++;
    }
    for (const figure of figures) {
      const values = columns
        .filter(([, quantities]) => quantities.includes(figure.quantity))
        .map(([column]) => run[column] as number | undefined)
        .filter((value) => value !== undefined);
      if (values.length === 0) continue;
      if (values.some((value) => matches(figure, value))) right++;
      else wrong++;
    }
  }

  it(`are read where they are sentences: ${found} of ${of} figures of columns found`, () => {
    expect(quoted.length).toBeGreaterThan(70);
    expect(found / of).toBeGreaterThan(0.7);
  });

  it(`are seldom read as something else: ${wrong} of ${right + wrong} figures`, () => {
    expect(wrong / (right + wrong)).toBeLessThan(0.15);
  });
});
