/** A row of a table: its cells by column name. */
export type Row = Readonly<Record<string, string | undefined>>;

/** A cell that does not say what its column needs. `row` counts as a spreadsheet does: 2 is the first after the header. */
export interface Fault {
  row: number;
  column: string;
  cell: string;
  problem: string;
}

/** Reads one row. What a cell cannot give is noted in `faults` and left out: nothing throws, and nothing is NaN. */
export class CellReader {
  constructor(
    private readonly row: Row,
    private readonly line: number,
    private readonly faults: Fault[]
  ) {}

  /** Notes a fault of one cell. */
  fault(column: string, problem: string): undefined {
    this.faults.push({ row: this.line, column, cell: this.row[column] ?? '', problem });
  }

  /** The text of a cell; '' where it is empty or the column is missing. */
  text(column: string): string {
    return this.row[column]?.trim() ?? '';
  }

  /** The text of a cell that must not be empty. */
  required(column: string): string {
    const text = this.text(column);
    if (text === '') this.fault(column, 'is empty');
    return text;
  }

  /** What links and keys name a row by: small letters, digits and hyphens, `'h100-sxm'`. */
  identifier(column: string): string {
    const text = this.required(column);
    if (!/^([a-z0-9]+(-[a-z0-9]+)*)?$/.test(text))
      this.fault(column, 'is not of small letters, digits and single hyphens');
    return text;
  }

  /** The entries of a cell with several, between `separator`; none where it is empty. */
  list(column: string, separator = ' '): string[] {
    const entries = this.text(column).split(separator);
    return entries.map((entry) => entry.trim()).filter((entry) => entry !== '');
  }

  /**
   * The number in a cell, in SI: `'24.6'` with unit 1e12 is 24.6e12 to the last bit (products are rounded to the 15
   * digits that a decimal of the table can carry). Undefined where the cell is empty; a fault where it is no plain
   * positive decimal, or above `max` in the cell's own unit.
   */
  number(column: string, unit = 1, max = Infinity): number | undefined {
    const text = this.text(column);
    if (text === '') return undefined;
    if (!/^\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text)) return this.fault(column, 'is no plain decimal number');
    return this.positive(column, Number(text), unit, max);
  }

  /**
   * The one number that a cell with remarks is about: `'125 (FP16)'` is 125, `'1670 (=2x, derived)'` is 1670,
   * and 190 is read from `'190 (cFP8)'`. Undefined without a fault where the cell is empty, says `none`, or gives
   * several (`'330.3 (FP32 accumulate) / 660.6 (FP16 accumulate)'`): which of them is meant depends on the use.
   */
  remarked(column: string, unit = 1): number | undefined {
    const bare = this.text(column).replace(/\([^)]*\)/g, '');
    const parts = bare.split('/').map((part) => part.trim());
    if (bare.trim() === '' || parts[0] === 'none') return undefined;
    if (!parts.every((part) => /^\d+(\.\d+)?$/.test(part)))
      return this.fault(column, 'is no number with a remark');
    return parts.length > 1 ? undefined : this.positive(column, Number(parts[0]), unit, Infinity);
  }

  private positive(column: string, value: number, unit: number, max: number): number | undefined {
    const si = Number((value * unit).toPrecision(15));
    if (value > 0 && value <= max && si < Infinity) return si;
    return this.fault(
      column,
      max < Infinity ? `is not above 0 and at most ${max}` : 'is not positive and finite'
    );
  }
}

/** Reads every row of a table; rows of which `read` makes nothing are left out, with the reason in `faults`. */
export function readTable<T>(rows: readonly Row[], read: (cells: CellReader) => T | undefined) {
  const faults: Fault[] = [];
  const items = rows.flatMap((row, index) => read(new CellReader(row, index + 2, faults)) ?? []);
  return { items, faults };
}

/** A name as an identifier for links and keys: `'Llama 3.1 405B'` is `'llama-3-1-405b'`. */
export const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** The text of a cell; '' where it is empty or the column is missing. */
export const textIn = (row: Row, column: string): string => row[column]?.trim() ?? '';

/** The number in a cell, negative ones and 0 too; undefined where there is none. */
export function numberIn(row: Row, column: string): number | undefined {
  const text = textIn(row, column);
  const value = Number(text);
  return text === '' || !Number.isFinite(value) ? undefined : value;
}
