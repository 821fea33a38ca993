/** A row of exponents of the quantities, followed by the weights of the relations it is made from. All are whole. */
export type ExponentRow = readonly number[];

/**
 * The rows of minimal support among all that combine the given ones, the first `width` entries counted: no other has
 * its entries in fewer places. `complete` are some that are such rows already, with all that follow from them.
 *
 * Shared entries are eliminated pairwise until nothing new appears. Where two rows less a shared entry already cover
 * something known the pair can be skipped: every row sought is also reached through pairs that cover just one (modular
 * elimination). Pairs of complete rows give nothing new.
 */
export function minimalRows(
  width: number,
  rows: readonly ExponentRow[],
  complete: readonly ExponentRow[] = []
): ExponentRow[] {
  const supports: number[] = [];
  const found: ExponentRow[] = [];

  const isCovered = (set: number): boolean => {
    for (let i = 0; i < supports.length; i++) if ((supports[i]! & set) === supports[i]) return true;
    return false;
  };

  const add = (row: ExponentRow): void => {
    const set = supportOf(row, width);
    if (set === 0 || isCovered(set)) return;
    supports.push(set);
    found.push(row);
  };

  complete.forEach(add);
  const first = found.length;
  rows.forEach(add);
  for (let i = Math.max(1, first); i < found.length; i++) {
    for (let j = 0; j < i; j++) {
      for (let shared = supports[i]! & supports[j]!; shared !== 0; shared &= shared - 1) {
        const lowest = shared & -shared;
        if (!isCovered((supports[i]! | supports[j]!) & ~lowest))
          add(combine(found[i]!, found[j]!, 31 - Math.clz32(lowest)));
      }
    }
  }
  return found.filter(
    (_, i) => !supports.some((other) => other !== supports[i] && (other & supports[i]!) === other)
  );
}

/** The combination of two rows in which an entry cancels, without a common divisor. */
function combine(a: ExponentRow, b: ExponentRow, entry: number): ExponentRow {
  const row = a.map((value, i) => value * b[entry]! - b[i]! * a[entry]!);
  const divisor = row.reduce((all, value) => greatestCommonDivisor(all, Math.abs(value)), 0);
  return row.map((value) => value / divisor);
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

/** Bit set of the entries that are not 0. */
function supportOf(row: ExponentRow, width: number): number {
  let bits = 0;
  for (let i = 0; i < width; i++) if (row[i] !== 0) bits |= 1 << i;
  return bits;
}
