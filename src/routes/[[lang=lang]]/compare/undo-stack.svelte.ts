/** Something done, and how to undo and redo it. */
interface Step {
  undo: () => void;
  redo: () => void;
}

/** Most steps kept. */
const MOST = 200;

/** What was done on a page with several parts, in order, whichever part it was done to. */
export class UndoStack {
  #past = $state.raw<readonly Step[]>([]);
  #future = $state.raw<readonly Step[]>([]);
  /** The steps of an act that is to be one. */
  #gathered: Step[] | undefined;

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  did(step: Step): void {
    if (this.#gathered) {
      this.#gathered.push(step);
      return;
    }
    this.#past = [...this.#past, step].slice(-MOST);
    this.#future = [];
  }

  /** Makes one step of all that an act does. */
  together(act: () => void): void {
    const steps: Step[] = (this.#gathered = []);
    act();
    this.#gathered = undefined;
    if (steps.length === 0) return;
    this.did({
      undo: () => [...steps].reverse().forEach(({ undo }) => undo()),
      redo: () => steps.forEach(({ redo }) => redo())
    });
  }

  undo(): void {
    const step = this.#past.at(-1);
    if (!step) return;
    this.#past = this.#past.slice(0, -1);
    this.#future = [...this.#future, step];
    step.undo();
  }

  redo(): void {
    const step = this.#future.at(-1);
    if (!step) return;
    this.#future = this.#future.slice(0, -1);
    this.#past = [...this.#past, step];
    step.redo();
  }

  clear(): void {
    this.#past = this.#future = [];
  }
}
