/** Changes of one thing that follow within this time are undone together, ms. */
const TOGETHER = 1000;

/** As many values as can be gone back. */
const MOST = 200;

/** What can be edited: the value there is, the one that was opened, and a way to change it that undo takes back. */
export interface Editable<Value> {
  readonly value: Value;
  readonly opened: Value;
  /** Whether undo takes this change back by itself: not where the same thing goes on changing. */
  change(next: Value, what?: string): boolean;
}

/**
 * An immutable value under edit: what was opened, undo and redo. Every page with something to edit has one; `value` is a
 * new object after each edit, and the same again after undo.
 */
export class Session<Value> implements Editable<Value> {
  #value: Value;
  #opened: Value;
  #past = $state.raw<readonly Value[]>([]);
  #future = $state.raw<readonly Value[]>([]);
  #last: { what?: string | undefined; at: number } = { at: 0 };
  #keepsUndo = false;
  readonly #onmove: ((value: Value) => void) | undefined;

  /** `onmove` hears of a value that undo, redo, `back` or `open` show. */
  constructor(value: Value, onmove?: (value: Value) => void) {
    this.#value = $state.raw(value);
    this.#opened = $state.raw(value);
    this.#onmove = onmove;
  }

  get value(): Value {
    return this.#value;
  }

  get opened(): Value {
    return this.#opened;
  }

  get isChanged(): boolean {
    return this.#value !== this.#opened;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  change(next: Value, what?: string): boolean {
    if (next === this.#value) return false;
    const now = performance.now();
    const isSame = what !== undefined && what === this.#last.what && now - this.#last.at < TOGETHER;
    this.#last = { what, at: now };
    if (!isSame) this.#keep();
    if (this.canRedo) this.#future = [];
    this.#value = next;
    return !isSame;
  }

  /** Has undo lead back from the value that is opened next. */
  keepUndo(): void {
    this.#keepsUndo = true;
  }

  /** Shows another value, as a link does: nothing to undo, unless `keepUndo` was called. */
  open(value: Value): void {
    if (this.#keepsUndo) this.#keep();
    else this.#past = [];
    this.#keepsUndo = false;
    this.#future = [];
    this.#opened = value;
    this.#show(value);
  }

  /** Back to what was opened, which is an edit like others. */
  back(): void {
    if (this.change(this.#opened)) this.#show(this.#opened);
  }

  undo(): void {
    const previous = this.#past.at(-1);
    if (previous === undefined) return;
    this.#past = this.#past.slice(0, -1);
    this.#future = [...this.#future, this.#value];
    this.#show(previous);
  }

  redo(): void {
    const next = this.#future.at(-1);
    if (next === undefined) return;
    this.#future = this.#future.slice(0, -1);
    this.#past = [...this.#past, this.#value];
    this.#show(next);
  }

  #keep(): void {
    this.#past = [...this.#past, this.#value].slice(-MOST);
  }

  #show(value: Value): void {
    this.#last = { at: 0 };
    this.#value = value;
    this.#onmove?.(value);
  }
}
