import { aroundPauses, pausesBefore, type Pauses, type Stretch } from './pauses';

/** What happened in a run, each kind in the order of time; all that is in none of them is training and its checkpoints. */
export interface Timeline {
  /** Work that was lost with a failure. */
  lost: Stretch[];
  /** Noticing failures and recovering from them. */
  down: Stretch[];
  planned: Stretch[];
  /** The last work before each silent corruption, given up with it. */
  corrupt: Stretch[];
}

/** So many stretches of a kind are kept: more than a screen can show apart. */
const MOST = 4000;

/** Notes what happens in a run, in time without planned stops. */
export class Trace {
  readonly #lost: Stretch[] = [];
  readonly #down: Stretch[] = [];
  readonly #corrupt: Stretch[] = [];

  lost(from: number, to: number): void {
    note(this.#lost, from, to);
  }

  down(from: number, to: number): void {
    note(this.#down, from, to);
  }

  givenUp(from: number, to: number): void {
    note(this.#corrupt, from, to);
  }

  /** What happened, in elapsed time, planned stops until the end of the run put in. */
  timeline(end: number, pauses: Pauses): Timeline {
    const place = (stretches: Stretch[]) => stretches.flatMap((stretch) => aroundPauses(stretch, pauses));
    return {
      lost: place(this.#lost),
      down: place(this.#down),
      planned: pausesBefore(end, pauses).slice(0, MOST),
      corrupt: place(this.#corrupt)
    };
  }
}

function note(stretches: Stretch[], from: number, to: number): void {
  if (to > from && stretches.length < MOST) stretches.push({ from: Math.max(0, from), to });
}
