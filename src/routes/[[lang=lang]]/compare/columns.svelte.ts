import { gainOf, type Interval, type MeasureId } from '$lib/estimate';
import { letters, type ComparedRun, type Comparison } from '$lib/scenario';
import { Session } from '$lib/session/session.svelte';
import { Column } from './column.svelte';

/** A comparison under edit: a column for each of its runs, and what is done to any of them in one session. */
export class Columns {
  readonly session: Session<Comparison>;
  #columns = $state.raw<readonly Column[]>([]);

  /** As it is shown: a new object after each edit. */
  readonly comparison = $derived.by((): Comparison => {
    const { base, measure } = this.session.value;
    return { runs: this.#columns.map(({ run }) => run), base, measure };
  });

  /** The gain of each column over the base; none for the base itself, and none in a contradiction. */
  readonly gains = $derived.by(() => {
    const { base, measure } = this;
    const gains = this.#columns
      .filter((column) => column !== base)
      .map((column) => [column, gainOf(base.side, column.side, measure)] as const);
    return new Map(gains.flatMap(([column, gain]) => (gain ? [[column, gain] as const] : [])));
  });

  /** The column that the answer is about: of those that are not the base the one with the largest gain. */
  readonly leader = $derived.by(() => {
    const others = this.#columns.filter((column) => column !== this.base);
    const most = (column: Column): number => this.gains.get(column)?.total?.value ?? 0;
    return others.reduce<Column | undefined>(
      (best, next) => (best === undefined || most(next) > most(best) ? next : best),
      undefined
    );
  });

  constructor(comparison: Comparison) {
    this.session = new Session(comparison, (shown) => this.#show(shown));
    this.#show(comparison);
  }

  get all(): readonly Column[] {
    return this.#columns;
  }

  get base(): Column {
    return this.#columns[this.session.value.base]!;
  }

  get measure(): MeasureId {
    return this.session.value.measure;
  }

  get canAdd(): boolean {
    return this.all.length < letters.length;
  }

  /** Shows another comparison, as a link does: nothing to undo, unless `session.keepUndo` was called. */
  open(comparison: Comparison): void {
    this.session.open(comparison);
    for (const column of this.all) column.hold();
  }

  add(run: ComparedRun): Column {
    const column = this.#columnWith(run, this.all);
    this.#arrange([...this.all, column]);
    return column;
  }

  remove(column: Column): void {
    this.#arrange(this.all.filter((other) => other !== column));
  }

  /** Moves a column by so many places; it stays within the others. */
  move(column: Column, by: number): void {
    const columns = this.all.filter((other) => other !== column);
    columns.splice(Math.max(0, this.all.indexOf(column) + by), 0, column);
    this.#arrange(columns);
  }

  /** Exchanges the base and the column the answer is about, in place and in part. */
  swap(): void {
    const { base, leader } = this;
    if (!leader) return;
    const columns = this.all.map((column) => (column === base ? leader : column === leader ? base : column));
    this.#arrange(columns, leader);
  }

  makeBase(column: Column): void {
    this.#change({ base: this.all.indexOf(column) });
  }

  compareBy(measure: MeasureId): void {
    this.#change({ measure });
  }

  giveText(column: Column, text: Interval | undefined): void {
    const { scenario } = column.held;
    this.#edit(column, { scenario, ...(text && { text }) });
  }

  #change(change: Partial<Comparison>, what?: string): boolean {
    return this.session.change({ ...this.session.value, ...change }, what);
  }

  #edit(column: Column, run: ComparedRun, what?: string): boolean {
    column.take(run);
    const runs = this.all.map(({ held }) => held);
    return this.#change({ runs }, what && `${column.calculator.id}.${what}`);
  }

  #arrange(columns: readonly Column[], base = this.base): void {
    this.#columns = columns;
    this.#change({ runs: columns.map(({ held }) => held), base: Math.max(0, columns.indexOf(base)) });
  }

  /** Columns there are keep their runs; those whose run is gone take the others. */
  #show({ runs }: Comparison): void {
    const free = new Set(this.#columns);
    const kept = runs.map((run) => {
      const column = [...free].find(({ held }) => held === run);
      if (column) free.delete(column);
      return column;
    });
    const columns: Column[] = [];
    runs.forEach((run, i) => {
      const [next] = free;
      const column = kept[i] ?? next ?? this.#columnWith(run, [...columns, ...kept.filter((each) => !!each)]);
      free.delete(column);
      column.show(run);
      columns.push(column);
    });
    this.#columns = columns;
  }

  #columnWith(run: ComparedRun, present: readonly Column[]): Column {
    const id = letters.find((letter) => present.every(({ calculator }) => calculator.id !== letter))!;
    const column: Column = new Column(id, run, (next, what) => this.#edit(column, next, what));
    return column;
  }
}
