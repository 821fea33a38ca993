import { quantityIds, solve, type Interval, type QuantityId, type Solution } from '$lib/estimate';
import {
  ask,
  defaultScenario,
  give,
  missingFor,
  release,
  type Edit,
  type Refusal,
  type Scenario
} from '$lib/scenario';

/** What the last edit did besides, or why it did nothing. */
export type Outcome = { edit: Edit } | { asked: QuantityId; refusal: Refusal };

/** A scenario and what follows from it. */
export interface View {
  scenario: Scenario;
  solution: Solution;
}

/** One quantity of a calculator: as it was given, and as it is known. What shows it runs only when it changes. */
class Figure {
  given = $state.raw<Interval>();
  known = $state.raw<Interval>();
}

/** How long a scenario rests before parts out of sight follow it, ms. */
const REST = 150;

/** Edits of one figure that follow within this time are undone together, ms. */
const TOGETHER = 1000;

/** A scenario under edit: its solution, undo and redo, and the scenario it was opened with. */
export class Calculator {
  #scenario = $state.raw<Scenario>(defaultScenario);
  #solution = $state.raw<Solution>(solve(defaultScenario.given));
  #solveFor = $state(defaultScenario.solveFor);
  #isConsistent = $state(true);
  #figures = Object.fromEntries(quantityIds.map((id) => [id, new Figure()])) as Record<QuantityId, Figure>;
  /** The view before the scenario began to move; nothing once it rests. */
  #rested = $state.raw<View>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #opened = $state.raw<Scenario>(defaultScenario);
  #past = $state.raw<Scenario[]>([]);
  #future = $state.raw<Scenario[]>([]);
  #outcome = $state.raw<Outcome>();
  #last: { id?: QuantityId; at: number } = { at: 0 };

  /** Tells the parts of this calculator from those of another on the page. */
  readonly id: string;

  readonly openedSolution = $derived(solve(this.#opened.given));
  /** What is still to be given before the answer follows. */
  readonly missing = $derived(
    this.solution.values[this.#scenario.solveFor] ? [] : missingFor(this.#scenario, this.#scenario.solveFor)
  );
  readonly isChanged = $derived(this.#scenario !== this.#opened);

  constructor(id: string) {
    this.id = id;
    this.#enter(defaultScenario);
  }

  get scenario(): Scenario {
    return this.#scenario;
  }

  /** An interval that an edit leaves as it is stays the same object, so that nothing that shows it is drawn again. */
  get solution(): Solution {
    return this.#solution;
  }

  get solveFor(): QuantityId {
    return this.#solveFor;
  }

  get isConsistent(): boolean {
    return this.#isConsistent;
  }

  /** As it was when the scenario last came to rest. */
  get rested(): View {
    return this.#rested ?? { scenario: this.#scenario, solution: this.#solution };
  }

  get opened(): Scenario {
    return this.#opened;
  }

  get outcome(): Outcome | undefined {
    return this.#outcome;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** Shows another scenario, as a link does: nothing to undo. */
  open(scenario: Scenario): void {
    this.#rested = undefined;
    this.#enter(scenario);
    this.#opened = scenario;
    this.#past = this.#future = [];
    this.#outcome = undefined;
    this.#last = { at: 0 };
  }

  give(id: QuantityId, value: Interval): void {
    this.#apply(give(this.#scenario, id, value), id);
  }

  ask(id: QuantityId): void {
    const edit = ask(this.#scenario, id);
    if ('refused' in edit) this.#outcome = { asked: id, refusal: edit };
    else this.#apply(edit);
  }

  release(id: QuantityId): void {
    this.#apply({ scenario: release(this.#scenario, id), released: id });
  }

  /** Enters several figures at once, as choosing a chip does. */
  giveAll(values: Partial<Record<QuantityId, Interval>>): void {
    let scenario = this.#scenario;
    for (const [id, value] of Object.entries(values))
      scenario = give(scenario, id as QuantityId, value).scenario;
    this.#apply({ scenario });
  }

  rename(name: string): void {
    const { name: _, ...rest } = this.#scenario;
    this.#apply({ scenario: name ? { ...rest, name } : rest });
  }

  back(): void {
    this.#apply({ scenario: this.#opened });
  }

  undo(): void {
    const previous = this.#past.at(-1);
    if (!previous) return;
    this.#future = [...this.#future, this.#scenario];
    this.#past = this.#past.slice(0, -1);
    this.#show(previous);
  }

  redo(): void {
    const next = this.#future.at(-1);
    if (!next) return;
    this.#past = [...this.#past, this.#scenario];
    this.#future = this.#future.slice(0, -1);
    this.#show(next);
  }

  figure(id: QuantityId): Readonly<Figure> {
    return this.#figures[id];
  }

  #show(scenario: Scenario): void {
    this.#hold();
    this.#enter(scenario);
    this.#outcome = undefined;
    this.#last = { at: 0 };
  }

  #apply(edit: Edit, id?: QuantityId): void {
    if (edit.scenario === this.#scenario) return;
    const now = performance.now();
    const isSame = id !== undefined && id === this.#last.id && now - this.#last.at < TOGETHER;
    if (!isSame) this.#past = [...this.#past, this.#scenario].slice(-200);
    this.#future = [];
    this.#last = { id, at: now };
    this.#hold();
    this.#enter(edit.scenario);
    if (!isSame || edit.released) this.#outcome = { edit };
  }

  #enter(scenario: Scenario): void {
    const solution = solve(scenario.given);
    const values = keepUnchanged(solution.values, this.#solution.values);
    this.#scenario = scenario;
    this.#solution = { ...solution, values };
    this.#solveFor = scenario.solveFor;
    this.#isConsistent = solution.conflicts.length === 0;
    for (const id of quantityIds) {
      this.#figures[id].given = scenario.given[id];
      this.#figures[id].known = values[id];
    }
  }

  /** Before the scenario moves: what is out of sight stays as it is until it rests again. */
  #hold(): void {
    clearTimeout(this.#timer);
    this.#rested ??= { scenario: this.#scenario, solution: this.#solution };
    this.#timer = setTimeout(() => (this.#rested = undefined), REST);
  }
}

function keepUnchanged(next: Solution['values'], previous: Solution['values']): Solution['values'] {
  const values: Solution['values'] = {};
  for (const id of quantityIds) {
    const now = next[id];
    const before = previous[id];
    if (now) values[id] = before && before.lo === now.lo && before.hi === now.hi ? before : now;
  }
  return values;
}
