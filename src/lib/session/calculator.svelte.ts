import type { Interval, QuantityId } from '$lib/estimate';
import {
  ask,
  give,
  missingFor,
  release,
  solveRounded,
  type Edit,
  type Refusal,
  type RoundedSolution,
  type Scenario
} from '$lib/scenario';
import { LiveFigures, LiveView, type View } from './live.svelte';
import { followsPlan } from '$lib/scenario/plan/plan-rate';
import type { RateAt } from '$lib/scenario/plan/curve-counts';
import type { PlanFollower } from './plan/plan-follower';
import type { Editable } from './session.svelte';
import { Turns } from './turns';

/**
 * What the last edit did besides, of which figure it was and what the one that gave way had been; or why it did nothing.
 */
export type Outcome =
  | { edit: Edit; id?: QuantityId | undefined; before?: Interval | undefined }
  | { asked: QuantityId; refusal: Refusal };

/** How long a figure rests before every part has followed it, ms. */
const REST = 300;

/**
 * A scenario under edit and what follows from it. `given`, `solution`,
 * `solveFor` and `name` change in place, so that what reads one of them, or one figure of them, runs only when that
 * changes; `scenario` is a new object after every edit.
 */
export class Calculator implements View {
  #name = $state<string>();
  readonly #given = new LiveFigures();
  readonly #live = new LiveView();
  #solution!: RoundedSolution;
  /** What each part of the page shows, which while a figure moves may be a few steps old. */
  readonly turns = new Turns();
  /** Whether one figure goes on moving, as a slider does, until it rests. */
  isMoving = $state(false);
  #rested: View = $state.raw()!;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #movedAt = 0;
  readonly #editing: Editable<Scenario>;
  #outcome = $state.raw<Outcome>();
  /** The causes that the uptime follows from, or did before an edit. */
  causes = $state<string>();
  /** What is said in place of the answer, where none follows for a reason of its own. */
  instead = $state<string>();
  /** What an uptime that follows from its causes takes: loaded with the first scenario that has some. */
  following = $state.raw<typeof import('$lib/scenario/uptime/following')>();

  /** What a rate that follows from a plan takes: loaded with the first scenario in which it does. */
  #plans = $state.raw<PlanFollower>();
  /** How often more was known of its plans: what was opened is followed anew. */
  #learnt = $state(0);

  /** Rates of the plan over numbers of GPUs, as far as they are known, where the rate follows from one. */
  planRates = $state.raw<readonly RateAt[]>();

  /** Tells the parts of this calculator from those of another on the page. */
  readonly id: string;

  /** The scenario it was opened with. */
  readonly opened = $derived.by(() => {
    void this.#learnt;
    return this.#followed(this.#editing.opened);
  });
  readonly openedSolution = $derived(solveRounded(this.opened.given));
  /** What is still to be given before the answer follows. */
  readonly missing = $derived(
    this.solution.values[this.solveFor] ? [] : missingFor(this.scenario, this.solveFor)
  );

  /** For what `editing` holds: a page's scenario, or a place in its comparison. It is told of edits, and tells `show`. */
  constructor(id: string, editing: Editable<Scenario>) {
    this.id = id;
    this.#editing = editing;
    this.show(editing.value);
  }

  get scenario(): Scenario {
    return this.#live.scenario;
  }

  get given(): Scenario['given'] {
    return this.#given.all;
  }

  get solution(): RoundedSolution {
    return this.#live.solution;
  }

  get solveFor(): QuantityId {
    return this.#live.solveFor;
  }

  get name(): string | undefined {
    return this.#name;
  }

  /** As it was when the scenario last came to rest. */
  get rested(): View {
    return this.#rested;
  }

  /** Whether it is no more what was opened. */
  get isChanged(): boolean {
    return this.#editing.value !== this.#editing.opened;
  }

  get outcome(): Outcome | undefined {
    return this.#outcome;
  }

  /** Shows what has become of the scenario by other means than an edit here: a link, undo, redo. */
  show(scenario: Scenario): void {
    this.causes = this.#editing.opened.causes;
    this.#enter(scenario);
    this.#rest();
    this.#outcome = undefined;
  }

  give(id: QuantityId, value: Interval): void {
    this.#apply(give(this.scenario, id, value), id);
  }

  ask(id: QuantityId): void {
    const edit = ask(this.scenario, id);
    if ('refused' in edit) this.#outcome = { asked: id, refusal: edit };
    else this.#apply(edit);
  }

  release(id: QuantityId): void {
    this.#apply({ scenario: release(this.scenario, id), released: id });
  }

  /** Enters several figures at once, which may be taken from published runs. */
  giveAll(values: Partial<Record<QuantityId, Interval>>, basis?: Scenario['basis']): void {
    let scenario = this.scenario;
    for (const [id, value] of Object.entries(values))
      scenario = give(scenario, id as QuantityId, value).scenario;
    this.change(basis ? { ...scenario, basis } : scenario);
  }

  /** Makes an edit that concerns more than one figure, as choosing a chip does. */
  take(edit: Edit): void {
    this.#apply(edit);
  }

  /** Makes another scenario of it, which undo takes back. */
  change(scenario: Scenario): void {
    this.#apply({ scenario });
  }

  rename(name: string): void {
    const { name: _, ...rest } = this.scenario;
    this.change(name ? { ...rest, name } : rest);
  }

  #apply(edit: Edit, id?: QuantityId): void {
    if (edit.scenario === this.scenario) return;
    const before = edit.released && this.given[edit.released];
    const isNew = this.#editing.change(edit.scenario, id);
    this.#move(edit.scenario, !isNew);
    if (isNew || edit.released) this.#outcome = { edit, id, before };
  }

  /** What is out of sight stays as it is until the scenario rests again. */
  #move(scenario: Scenario, isSame = false): void {
    this.isMoving = isSame && this.#timer !== undefined;
    this.#movedAt = performance.now();
    this.#timer ??= setTimeout(() => this.#await(), REST);
    this.#enter(scenario);
  }

  /** Rests once nothing has moved for long enough: one timer for many steps, as each takes time to set. */
  #await(): void {
    const left = this.#movedAt + REST - performance.now();
    if (left <= 0) this.#rest();
    else this.#timer = setTimeout(() => this.#await(), left);
  }

  /** Loads what an uptime that follows takes, and shows the scenario again with it, with the edits made meanwhile. */
  async #learn(): Promise<void> {
    this.following = await import('$lib/scenario/uptime/following');
    this.#enter(this.scenario);
    this.#rest();
  }

  /** Loads what a rate that follows from a plan takes; it shows the scenario again whenever more is known. */
  async #learnPlans(): Promise<void> {
    const { PlanFollower } = await import('./plan/plan-follower');
    this.following ??= await import('$lib/scenario/uptime/following');
    const again = (): void => {
      this.#learnt++;
      this.#enter(this.scenario);
      if (!this.isMoving) this.#rest();
    };
    this.#plans ??= new PlanFollower(again);
    again();
  }

  #followed(scenario: Scenario): Scenario {
    if (followsPlan(scenario)) return this.#plans?.follow(scenario) ?? scenario;
    return (scenario.causes && this.following?.followCauses(scenario)) || scenario;
  }

  #enter(entered: Scenario): void {
    if (entered.causes && !this.following) void this.#learn();
    if (!this.#plans && followsPlan(entered)) void this.#learnPlans();
    const scenario = this.#followed(entered);
    this.causes = scenario.causes ?? this.causes;
    this.#name = scenario.name;
    this.#given.set(scenario.given);
    this.#solution = solveRounded(scenario.given);
    this.#live.show(scenario, this.#solution);
    this.turns.move(scenario, this.#solution, this.isMoving);
  }

  #rest(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.isMoving = false;
    this.turns.rest();
    this.planRates = followsPlan(this.scenario) ? this.#plans?.curve(this.scenario) : undefined;
    const { scenario, solveFor } = this;
    this.#rested = { scenario, solveFor, solution: this.#solution };
  }
}
