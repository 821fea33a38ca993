import { domainMax, isPoint, type Interval, type QuantityId } from '$lib/estimate';
import { followRun } from '$lib/scenario/plan/follow-run';
import { searchedRates } from '$lib/scenario/plan/searched-rates';
import { fromUnit, give, readInterval, solveRounded, toUnit, units, type Scenario } from '$lib/scenario';
import { csvLine } from './csv-line';
import { Failure } from './failure';
import { tableColumns, writeFigures } from './figure-columns';
import { problemText } from './problem-text';
import { quantityOf } from './query';
import { TableBytes } from './table-bytes';

/** A quantity and the values it goes through, in SI. */
export interface Sweep {
  id: QuantityId;
  values: number[];
}

const COMMA = 44;

/** More rows than this are a slip of the keyboard. */
const MOST_ROWS = 1e6;

/**
 * Reads `gpus=1k..64k` as so many points from end to end, and `gpus=1k,2k,8k` as just those. Points are at even
 * ratios, or at even distances where the ends are within a factor of 2 of each other; GPUs are whole.
 * @throws Failure naming what cannot be read.
 */
export function readSweep(text: string, points: number): Sweep {
  const [, word = '', spec = ''] = /^([^=]*)=(.*)$/s.exec(text) ?? [];
  if (!word || !spec) throw new Failure(`--sweep ${text}: write a key and its values, as in gpus=1k..64k`);
  const id = quantityOf(word);
  const ends = spec.split(',').map((part) => {
    const value = readInterval(part.trim(), units[id], domainMax(id));
    if (typeof value === 'string') throw new Failure(`--sweep ${text}: “${part}” ${problemText(value)}`);
    if (value.lo === 0 || value.hi === Infinity)
      throw new Failure(`--sweep ${text}: “${part}” has an open end`);
    return value;
  });
  return { id, values: ends.flatMap((value) => (isPoint(value) ? [value.lo] : between(id, value, points))) };
}

function between(id: QuantityId, { lo, hi }: Interval, points: number): number[] {
  const isEven = hi / lo <= 2;
  const values = Array.from({ length: points }, (_, i) => {
    const share = i / (points - 1);
    if (i === 0) return lo;
    if (i === points - 1) return hi;
    const exact = toUnit(id, isEven ? lo + (hi - lo) * share : lo * (hi / lo) ** share);
    const rounded = fromUnit(id, units[id].field.whole ? Math.round(exact) : Number(exact.toPrecision(6)));
    return Math.min(Math.max(rounded, lo), hi, domainMax(id));
  });
  return [...new Set(values)];
}

/**
 * The lines of a table, header first: the scenario with each value in turn (with several sweeps, each combination, the
 * last one fastest). A quantity that followed is given now, and another follows in its place, as on the page; `note`
 * is told which. A rate that follows from a plan, and an uptime that
 * follows from its causes, do so in every row.
 * @throws Failure if a quantity is swept twice, or there would be more than a million rows.
 */
export function* sweepLines(
  scenario: Scenario,
  sweeps: readonly Sweep[],
  note: (text: string) => void
): Generator<string> {
  const twice = sweeps.find(({ id }, i) => sweeps.slice(0, i).some((other) => other.id === id));
  if (twice)
    throw new Failure(`--sweep names ${units[twice.id].key} twice; write its values in one, with commas`);
  const rows = sweeps.reduce((product, { values }) => product * values.length, 1);
  if (rows > MOST_ROWS) throw new Failure(`the sweep would have ${rows} rows; a million is the most`);
  let base = scenario;
  for (const { id, values } of sweeps) {
    const { scenario: next, released } = give(base, id, { lo: values[0]!, hi: values[0]! });
    if (released) note(`${units[id].key} is given now, so ${units[released].key} follows`);
    base = next;
  }
  const rateAt = searchedRates(base);
  const bytes = new TableBytes();
  yield csvLine(tableColumns, ',');
  for (let row = 0; row < rows; row++) {
    const given = { ...base.given };
    let rest = row;
    for (const { id, values } of [...sweeps].reverse()) {
      const value = values[rest % values.length]!;
      rest = Math.floor(rest / values.length);
      given[id] = { lo: value, hi: value };
    }
    // Of a scenario without plan and causes all stays as it is.
    const followed = followRun({ ...base, given }, rateAt) ?? base;
    writeFigures(bytes, solveRounded(followed.given), COMMA);
    yield bytes.take().toString();
  }
}
