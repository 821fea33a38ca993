import { sideOf, type Conflict, type Interval } from '$lib/estimate';
import type { ComparedRun, Letter } from '$lib/scenario';
import { Calculator } from '$lib/session/calculator.svelte';

/** A run of the comparison under edit. */
export class Column {
  readonly calculator: Calculator;
  /** Text per token. */
  text = $state.raw<Interval>();
  #openedText: Interval | undefined;

  readonly side = $derived.by(() => sideOf(this.calculator.scenario.given, this.text));

  /** `onedit` hears of each edit of its figures that undo takes back. */
  constructor(id: Letter, onedit: () => void) {
    this.calculator = new Calculator(id, onedit);
  }

  get run(): ComparedRun {
    return { scenario: this.calculator.scenario, ...(this.text && { text: this.text }) };
  }

  get conflict(): Conflict | undefined {
    return this.side.solution.conflicts[0];
  }

  get isChanged(): boolean {
    return this.calculator.isChanged || this.text !== this.#openedText;
  }

  get openedText(): Interval | undefined {
    return this.#openedText;
  }

  /** Shows another run, as a link does: nothing to undo. */
  open({ scenario, text }: ComparedRun): void {
    this.calculator.open(scenario);
    this.text = this.#openedText = text;
  }
}
