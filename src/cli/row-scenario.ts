import { domainMax, point, quantityIds, type Interval, type QuantityId } from '$lib/estimate';
import {
  linkOrder,
  readInterval,
  units,
  type IntervalProblem,
  type Notice,
  type Scenario
} from '$lib/scenario';
import { causeKeys, type CauseKey } from '$lib/scenario/link/cause-keys';
import { decodeCauses } from '$lib/scenario/uptime/cause-link';
import { llamaCauses } from '$lib/scenario/uptime/default-causes';
import { followCauses } from '$lib/scenario/uptime/follow-causes';
import { quickNumber } from '$lib/scenario/link/quick-number';
import { problemText } from './problem-text';

/** A column that says a quantity. Tables repeat themselves: the last cell is remembered. */
interface Column {
  index: number;
  id: QuantityId;
  unit: (typeof units)[QuantityId];
  max: number;
  text: string;
  value: Interval | undefined;
}

/** Reads rows of a table whose header has link keys: each is a complete scenario, as in a link with `solve`. */
export class RowScenario {
  /** Columns that are no link keys, `name` among them: they go through as they are. */
  readonly own: readonly number[];
  /** Why the header cannot be used, if it cannot. */
  readonly fault: string | undefined;
  readonly #header: readonly string[];
  readonly #columns: Column[] = [];
  readonly #solve: number;
  readonly #attention: Column | undefined;
  /** Columns that say what the uptime follows from; they go through too. */
  readonly #causes: { key: CauseKey; index: number }[];
  readonly #given: Scenario['given'] = {};
  #checked: { causes: string; fault: Notice | undefined } = { causes: '', fault: undefined };

  constructor(header: readonly string[]) {
    this.#header = header;
    const keys = header.map((cell) => cell.trim().toLowerCase());
    this.#solve = keys.indexOf('solve');
    const own: number[] = [];
    keys.forEach((key, index) => {
      const id = linkOrder.find((id) => units[id].key === key);
      if (id)
        this.#columns.push({ index, id, unit: units[id], max: domainMax(id), text: '', value: undefined });
      else if (!written.has(key)) own.push(index);
    });
    this.own = own;
    this.#attention = this.#columns.find(({ id }) => id === 'attention');
    this.#causes = causeKeys
      .map((key) => ({ key, index: keys.indexOf(key) }))
      .filter(({ index }) => index >= 0);
    const twice = keys.find((key, i) => key !== '' && keys.indexOf(key) !== i);
    if (this.#columns.length === 0)
      this.fault = 'its first line names no key of a link (params, tokens, gpus ...)';
    else if (twice) this.fault = `its first line names “${twice}” twice`;
  }

  /** The givens of a row, valid until the next one is read, or why it makes none. */
  read(cells: readonly string[]): Scenario['given'] | string {
    if (cells.length !== this.#header.length)
      return `has ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'}, the first line ${this.#header.length}`;
    const solve = this.#solve < 0 ? '' : cells[this.#solve]!.trim();
    if (solve !== '' && !ids.has(solve)) return `solve: “${shown(solve)}” ${problemText('unknown-quantity')}`;
    let isEmpty = true;
    for (const column of this.#columns) {
      const text = cells[column.index]!;
      if (text !== column.text) {
        const value = isBlank(text) ? undefined : readCell(text, column);
        if (typeof value === 'string') return `${column.unit.key}: “${shown(text)}” ${problemText(value)}`;
        column.text = text;
        this.#given[column.id] = column.value = value;
      }
      if (column.value) isEmpty = false;
    }
    if (isEmpty) return 'gives no figure';
    this.#given.attention = this.#attention?.value ?? (solve === 'attention' ? undefined : one);
    return this.#causes.length > 0 && !this.#given.uptime ? this.#followed(cells) : this.#given;
  }

  /** The givens with the uptime that follows from the causes of a row, if it has `mtbf`; or what is wrong with those. */
  #followed(cells: readonly string[]): Scenario['given'] | string {
    const said = this.#causes.filter(({ index }) => !isBlank(cells[index]!));
    if (!said.some(({ key }) => key === 'mtbf')) return this.#given;
    const causes = said
      .map(({ key, index }) => `${key}=${encodeURIComponent(cells[index]!.trim())}`)
      .join('&');
    if (causes !== this.#checked.causes) {
      const [fault] = decodeCauses(`?${causes}`, llamaCauses).notices;
      this.#checked = { causes, fault };
    }
    const { fault } = this.#checked;
    if (fault) return `${fault.key}: “${shown(fault.value)}” ${problemText(fault.problem)}`;
    return followCauses({ given: this.#given, causes, solveFor: 'time' }).given;
  }
}

/** Most cells are plain numbers, which need no exact arithmetic. */
function readCell(text: string, { unit, max }: Column): Interval | IntervalProblem {
  const quick = quickNumber(text, unit);
  return quick > 0 && quick <= max ? point(quick) : readInterval(text, unit, max);
}

const ids = new Set<string>(quantityIds);

const one = point(1);

/** Columns that are written anew: `solve` is used up, the others come from an earlier run. */
const written = new Set(['solve', 'conflict', 'line', 'problem']);

const isBlank = (text: string): boolean => text === '' || text.trim() === '';

const shown = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
