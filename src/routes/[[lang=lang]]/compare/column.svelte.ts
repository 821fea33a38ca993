import { sideOf, type Conflict, type Interval } from '$lib/estimate';
import { withoutRounded, type ComparedRun, type Letter } from '$lib/scenario';
import { Calculator } from '$lib/session/calculator.svelte';

/** A run of the comparison under edit. */
export class Column {
  readonly calculator: Calculator;
  #held: ComparedRun;
  #opened: ComparedRun;

  readonly side = $derived.by(() => sideOf(withoutRounded(this.calculator.scenario.given), this.text));

  /** `change` takes what the run becomes by an edit, and says whether undo takes that back by itself. */
  constructor(id: Letter, run: ComparedRun, change: (run: ComparedRun, what?: string) => boolean) {
    this.#held = $state.raw(run);
    this.#opened = $state.raw(run);
    const held = () => this.#held;
    const opened = () => this.#opened;
    this.calculator = new Calculator(id, {
      get value() {
        return held().scenario;
      },
      get opened() {
        return opened().scenario;
      },
      change: (scenario, what) => change({ ...held(), scenario }, what)
    });
  }

  /** As the comparison holds it. */
  get held(): ComparedRun {
    return this.#held;
  }

  /** As it is shown, its uptime following from its causes where it has some. */
  get run(): ComparedRun {
    return { scenario: this.calculator.scenario, ...(this.text && { text: this.text }) };
  }

  /** Text per token. */
  get text(): Interval | undefined {
    return this.#held.text;
  }

  get openedText(): Interval | undefined {
    return this.#opened.text;
  }

  get conflict(): Conflict | undefined {
    return this.side.solution.conflicts[0];
  }

  /** Takes what an edit of it made. */
  take(run: ComparedRun): void {
    this.#held = run;
  }

  /** Shows what the comparison has become. */
  show(run: ComparedRun): void {
    const isOther = run.scenario !== this.#held.scenario;
    this.#held = run;
    if (isOther) this.calculator.show(run.scenario);
  }

  /** What it shows is what was opened. */
  hold(): void {
    this.#opened = this.#held;
  }
}
