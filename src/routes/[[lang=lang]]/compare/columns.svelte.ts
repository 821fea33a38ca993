import { gainOf, type Gain, type Interval, type MeasureId } from '$lib/estimate';
import { letters, type ComparedRun, type Comparison } from '$lib/scenario';
import { Column } from './column.svelte';
import { UndoStack } from './undo-stack.svelte';

/** Which columns there are, in which order, and how they are compared. */
interface Arrangement {
  columns: readonly Column[];
  base: Column;
  measure: MeasureId;
}

/** A comparison under edit: its columns, and one undo and redo for all that is done to them. */
export class Columns {
  readonly #history = new UndoStack();
  #arrangement: Arrangement;
  #opened: Arrangement;
  #keepsUndo = false;

  /** A new object after each edit. */
  readonly comparison = $derived.by((): Comparison => {
    const { columns, base, measure } = this.#arrangement;
    return { runs: columns.map(({ run }) => run), base: columns.indexOf(base), measure };
  });

  /** The gain of each column over the base; none for the base itself, and none in a contradiction. */
  readonly gains = $derived.by((): ReadonlyMap<Column, Gain> => {
    const { columns, base, measure } = this.#arrangement;
    const gains = columns
      .filter((column) => column !== base)
      .map((column) => [column, gainOf(base.side, column.side, measure)] as const);
    return new Map(gains.flatMap(([column, gain]) => (gain ? [[column, gain] as const] : [])));
  });

  /** The column that the answer is about: of those that are not the base the one with the largest gain. */
  readonly leader = $derived.by((): Column | undefined => {
    const { columns, base } = this.#arrangement;
    const others = columns.filter((column) => column !== base);
    const most = (column: Column): number => this.gains.get(column)?.total?.value ?? 0;
    return others.reduce<Column | undefined>(
      (best, next) => (best === undefined || most(next) > most(best) ? next : best),
      undefined
    );
  });

  readonly isChanged = $derived.by((): boolean => {
    const { columns, base, measure } = this.#arrangement;
    const opened = this.#opened;
    return (
      base !== opened.base ||
      measure !== opened.measure ||
      columns.length !== opened.columns.length ||
      columns.some((column, i) => column !== opened.columns[i] || column.isChanged)
    );
  });

  constructor(comparison: Comparison) {
    const arrangement = this.#arrangementOf(comparison, []);
    this.#arrangement = $state.raw(arrangement);
    this.#opened = $state.raw(arrangement);
  }

  get all(): readonly Column[] {
    return this.#arrangement.columns;
  }

  get base(): Column {
    return this.#arrangement.base;
  }

  get measure(): MeasureId {
    return this.#arrangement.measure;
  }

  get canUndo(): boolean {
    return this.#history.canUndo;
  }

  get canRedo(): boolean {
    return this.#history.canRedo;
  }

  get canAdd(): boolean {
    return this.all.length < letters.length;
  }

  /**
   * Shows another comparison, as a link does: nothing to undo, unless `keepUndo` was called. Columns there are stay,
   * with other figures.
   */
  open(comparison: Comparison): void {
    const before = [this.#arrangement, this.#opened] as const;
    const after = this.#arrangementOf(comparison, this.#keepsUndo ? [] : this.all);
    const show = (arrangement: Arrangement, opened: Arrangement) => () => {
      [this.#arrangement, this.#opened] = [arrangement, opened];
    };
    show(after, after)();
    if (this.#keepsUndo) this.#history.did({ undo: show(...before), redo: show(after, after) });
    else this.#history.clear();
    this.#keepsUndo = false;
  }

  /** Has undo lead back from the comparison that is opened next. */
  keepUndo(): void {
    this.#keepsUndo = true;
  }

  add(run: ComparedRun): Column {
    const column = this.#columnWith(run, this.all);
    this.#arrange({ columns: [...this.all, column] });
    return column;
  }

  remove(column: Column): void {
    const columns = this.all.filter((other) => other !== column);
    this.#arrange({ columns, base: column === this.base ? columns[0]! : this.base });
  }

  /** Moves a column by so many places; it stays within the others. */
  move(column: Column, by: number): void {
    const columns = this.all.filter((other) => other !== column);
    columns.splice(Math.max(0, this.all.indexOf(column) + by), 0, column);
    this.#arrange({ columns });
  }

  /** Exchanges the base and the column the answer is about, in place and in part. */
  swap(): void {
    const { base, leader } = this;
    if (!leader) return;
    const columns = this.all.map((column) => (column === base ? leader : column === leader ? base : column));
    this.#arrange({ columns, base: leader });
  }

  makeBase(base: Column): void {
    this.#arrange({ base });
  }

  compareBy(measure: MeasureId): void {
    this.#arrange({ measure });
  }

  giveText(column: Column, text: Interval | undefined): void {
    const before = column.text;
    const show = (value: Interval | undefined) => () => (column.text = value);
    show(text)();
    this.#history.did({ undo: show(before), redo: show(text) });
  }

  /** Back to the comparison that was opened. */
  back(): void {
    this.#history.together(() => {
      this.#arrange(this.#opened);
      for (const column of this.all) {
        column.calculator.back();
        if (column.text !== column.openedText) this.giveText(column, column.openedText);
      }
    });
  }

  undo(): void {
    this.#history.undo();
  }

  redo(): void {
    this.#history.redo();
  }

  #arrange(change: Partial<Arrangement>): void {
    const before = this.#arrangement;
    const after = { ...before, ...change };
    this.#arrangement = after;
    this.#history.did({
      undo: () => (this.#arrangement = before),
      redo: () => (this.#arrangement = after)
    });
  }

  #arrangementOf({ runs, base, measure }: Comparison, present: readonly Column[]): Arrangement {
    const columns: Column[] = [];
    runs.forEach((run, i) => {
      present[i]?.open(run);
      columns.push(present[i] ?? this.#columnWith(run, [...present, ...columns]));
    });
    return { columns, base: columns[base]!, measure };
  }

  #columnWith(run: ComparedRun, present: readonly Column[]): Column {
    const id = letters.find((letter) => present.every(({ calculator }) => calculator.id !== letter))!;
    const column: Column = new Column(id, () => {
      const { calculator } = column;
      this.#history.did({ undo: () => calculator.undo(), redo: () => calculator.redo() });
    });
    column.open(run);
    return column;
  }
}
