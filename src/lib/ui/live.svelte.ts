import { quantityIds, type Interval, type QuantityId, type Solution } from '$lib/estimate';

type Figures = Partial<Record<QuantityId, Interval>>;

class Cell {
  value = $state.raw<Interval>();
}

/** Figures that change in place: what reads one of them runs again only when that one changes. */
export class LiveFigures {
  /** Every quantity is a key; of one that is not known the value is undefined. */
  readonly all: Figures = {};
  readonly #cells = quantityIds.map((id) => {
    const cell = new Cell();
    Object.defineProperty(this.all, id, { enumerable: true, get: () => cell.value });
    return cell;
  });

  /** An interval that stays as it was stays the same object. */
  set(next: Figures): void {
    quantityIds.forEach((id, i) => {
      const cell = this.#cells[i]!;
      const now = next[id];
      const before = cell.value;
      if (now?.lo !== before?.lo || now?.hi !== before?.hi) cell.value = now;
    });
  }

  /** As they are now, for keeping. */
  copy(): Figures {
    const known = quantityIds.filter((id) => this.all[id]);
    return Object.fromEntries(known.map((id) => [id, this.all[id]]));
  }
}

/** The solution of a scenario that moves: one object for ever, read as any solution is. */
export class LiveSolution implements Solution {
  readonly #values = new LiveFigures();
  readonly values = this.#values.all;
  #steps = $state.raw<Solution['steps']>([]);
  #conflicts = $state.raw<Solution['conflicts']>([]);
  #elasticities = $state.raw<Solution['elasticities']>({});

  get steps(): Solution['steps'] {
    return this.#steps;
  }

  get conflicts(): Solution['conflicts'] {
    return this.#conflicts;
  }

  get elasticities(): Solution['elasticities'] {
    return this.#elasticities;
  }

  set({ values, steps, conflicts, elasticities }: Solution): void {
    this.#values.set(values);
    if (steps.length !== this.#steps.length || steps.some((step, i) => step !== this.#steps[i]))
      this.#steps = steps;
    if (conflicts.length + this.#conflicts.length > 0) this.#conflicts = conflicts;
    this.#elasticities = elasticities;
  }

  /** As it is now, for keeping. */
  copy(): Solution {
    const { steps, conflicts, elasticities } = this;
    return { values: this.#values.copy(), steps, conflicts, elasticities };
  }
}
