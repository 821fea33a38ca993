import { quantityIds, type Interval, type QuantityId } from '$lib/estimate';
import { defaultScenario, type RoundedSolution, type Scenario } from '$lib/scenario';

/** A scenario and what follows from it. */
export interface View {
  readonly scenario: Scenario;
  readonly solveFor: QuantityId;
  readonly solution: RoundedSolution;
}

type Figures = Partial<Record<QuantityId, Interval>>;

class Cell {
  readonly id: QuantityId;
  value = $state.raw<Interval>();
  /** The same again, as asking a signal takes time. */
  #now: Interval | undefined;

  constructor(id: QuantityId) {
    this.id = id;
  }

  /** An interval that stays as it was stays the same object. */
  take(next: Interval | undefined): void {
    const now = this.#now;
    if (next?.lo !== now?.lo || next?.hi !== now?.hi) this.value = this.#now = next;
  }
}

/** Figures that change in place: what reads one of them runs again only when that one changes. */
export class LiveFigures {
  /** Every quantity is a key; of one that is not known the value is undefined. */
  readonly all: Figures = {};
  readonly #cells = quantityIds.map((id) => {
    const cell = new Cell(id);
    Object.defineProperty(this.all, id, { enumerable: true, get: () => cell.value });
    return cell;
  });

  set(next: Figures): void {
    for (const cell of this.#cells) cell.take(next[cell.id]);
  }
}

/** The solution of a scenario that moves: one object for ever, read as any solution is. */
export class LiveSolution implements RoundedSolution {
  readonly #values = new LiveFigures();
  readonly values = this.#values.all;
  #steps = $state.raw<RoundedSolution['steps']>([]);
  #conflicts = $state.raw<RoundedSolution['conflicts']>([]);
  #rounded = $state.raw<RoundedSolution['rounded']>([]);
  #elasticities = $state.raw<RoundedSolution['elasticities']>({});
  #now: Pick<RoundedSolution, 'steps' | 'conflicts' | 'rounded'> = { steps: [], conflicts: [], rounded: [] };

  get steps(): RoundedSolution['steps'] {
    return this.#steps;
  }

  get conflicts(): RoundedSolution['conflicts'] {
    return this.#conflicts;
  }

  get rounded(): RoundedSolution['rounded'] {
    return this.#rounded;
  }

  get elasticities(): RoundedSolution['elasticities'] {
    return this.#elasticities;
  }

  set({ values, steps, conflicts, rounded, elasticities }: RoundedSolution): void {
    const before = this.#now;
    this.#now = { steps, conflicts, rounded };
    this.#values.set(values);
    if (steps.length !== before.steps.length || steps.some((step, i) => step !== before.steps[i]))
      this.#steps = steps;
    if (conflicts.length + before.conflicts.length > 0) this.#conflicts = conflicts;
    if (rounded.length + before.rounded.length > 0) this.#rounded = rounded;
    this.#elasticities = elasticities;
  }
}

/** A view of a scenario that moves, which changes in place. */
export class LiveView implements View {
  #scenario = $state.raw<Scenario>(defaultScenario);
  #solveFor = $state<QuantityId>(defaultScenario.solveFor);
  readonly #solution = new LiveSolution();

  get scenario(): Scenario {
    return this.#scenario;
  }

  get solveFor(): QuantityId {
    return this.#solveFor;
  }

  get solution(): RoundedSolution {
    return this.#solution;
  }

  show(scenario: Scenario, solution: RoundedSolution): void {
    this.#scenario = scenario;
    this.#solveFor = scenario.solveFor;
    this.#solution.set(solution);
  }
}
