/** Changes of one thing that follow within this time are undone together, ms. */
const TOGETHER = 1000;

/** As many states as can be gone back. */
const MOST = 200;

/** States to go back to, and forth again. */
export class History<State> {
  #past = $state.raw<State[]>([]);
  #future = $state.raw<State[]>([]);
  #last: { what?: string; at: number } = { at: 0 };

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** Keeps a state that is about to change, and says whether it was: not while the same thing goes on changing. */
  keep(state: State, what?: string): boolean {
    const now = performance.now();
    const isSame = what !== undefined && what === this.#last.what && now - this.#last.at < TOGETHER;
    this.#last = { what, at: now };
    if (!isSame) this.#past = [...this.#past, state].slice(-MOST);
    if (this.canRedo) this.#future = [];
    return !isSame;
  }

  /** The state before the one there is, which can be gone back to. */
  undo(current: State): State | undefined {
    const previous = this.#past.at(-1);
    if (previous === undefined) return undefined;
    this.#past = this.#past.slice(0, -1);
    this.#future = [...this.#future, current];
    this.#last = { at: 0 };
    return previous;
  }

  redo(current: State): State | undefined {
    const next = this.#future.at(-1);
    if (next === undefined) return undefined;
    this.#future = this.#future.slice(0, -1);
    this.#past = [...this.#past, current];
    this.#last = { at: 0 };
    return next;
  }

  clear(): void {
    this.#past = this.#future = [];
    this.#last = { at: 0 };
  }
}
