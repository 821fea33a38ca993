import { checkAll, type Check } from './arithmetic';
import { findAccelerator } from '../tables/chips/find-accelerator';
import { guessAll, type Guess } from './guess';
import type { Make } from './group';
import { traitsOf } from './traits';
import { organisationText } from '../published/family';
import { remarksOn, type RunRemark } from '../published/remarks';
import type { Row } from '../tables/cell';
import type { Run } from '../tables/run';
import { elapsedGpuTime } from '../published/elapsed';
import { hoursMfu, stepMfu } from '../published/utilisation';

/** A run as the table of runs shows it. Plain data; a figure that is absent is not published and does not follow. */
export interface RunRow {
  id: string;
  name: string;
  org: string;
  /** Dense, small or a mixture of experts; absent where its size is not known. */
  make?: Make;
  date: string;
  kind: string;
  /** Chip family, or what the row calls its chip. */
  chip: string;
  gpus?: number;
  params?: number;
  tokens?: number;
  /** GPU-seconds. */
  gpuTime?: number;
  /** MFU while stepping. */
  step?: number;
  /** MFU over all hours. */
  whole?: number;
  check?: Pick<Check, 'time' | 'rate' | 'published' | 'computed'> & { factor?: number };
  guess?: Pick<Guess, 'published' | 'computed' | 'half' | 'most' | 'others' | 'isLasting'>;
  remarks: RunRemark[];
  missReasons: readonly string[];
  /** Every cell that is not empty, as it stands in the table. */
  cells: Record<string, string>;
  /** The query of the run as a scenario, where it makes one. */
  search?: string;
}

/** Rows for the table, from the runs and their raw cells in the same order; `link` makes the query of a scenario. */
export function runRows(
  runs: readonly Run[],
  table: readonly Row[],
  link: (run: Run) => string | undefined
): RunRow[] {
  const checks = checkAll(runs);
  const guesses = guessAll(runs, 'family');
  return runs.map((run, i) => {
    const check = checks.get(run);
    const guess = guesses.get(run);
    return {
      id: run.id,
      name: run.name,
      org: organisationText(run.org),
      make: traitsOf(run).make,
      date: run.date,
      kind: run.kind,
      chip: findAccelerator(run.accelerator)?.generation ?? run.accelerator,
      gpus: run.gpus,
      params: run.params,
      tokens: run.tokens,
      gpuTime: elapsedGpuTime(run),
      step: stepMfu(run),
      whole: hoursMfu(run),
      check: typeof check === 'object' ? briefly(check) : undefined,
      guess: typeof guess === 'object' ? withoutRun(guess) : undefined,
      remarks: remarksOn(run),
      missReasons: run.missReasons,
      cells: cellsOf(table[i]!),
      search: link(run)
    };
  });
}

const briefly = ({ time, rate, published, computed, count }: Check): RunRow['check'] => ({
  time,
  rate,
  published,
  computed,
  factor: count?.factor
});

const withoutRun = ({ published, computed, half, most, others, isLasting }: Guess): RunRow['guess'] => ({
  published,
  computed,
  half,
  most,
  others,
  isLasting
});

const cellsOf = (row: Row): Record<string, string> =>
  Object.fromEntries(
    Object.entries(row).flatMap(([column, cell]) => (cell?.trim() ? [[column, cell.trim()]] : []))
  );
