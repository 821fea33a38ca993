import type { FoundPlan, PlanSearch } from './plan-search';

/** Plans as good as the best that are kept where nothing else is said. */
const MOST = 100;

/** What a search has found so far. */
export class Finds {
  readonly #tie: number;
  readonly #isAll: boolean;
  readonly #most: number;
  #plans: FoundPlan[] = [];
  #best = 0;
  #looked = 0;
  #fitting = 0;

  constructor(tie: number, isAll: boolean, most = MOST) {
    this.#tie = tie;
    this.#isAll = isAll;
    this.#most = isAll ? Infinity : most;
  }

  /** Tokens/s below which a plan is of no interest. */
  get threshold(): number {
    return this.#isAll ? 0 : this.#best * (1 - this.#tie);
  }

  look(): void {
    this.#looked++;
  }

  add(found: FoundPlan): void {
    this.#fitting++;
    if (found.tokenRate < this.threshold) return;
    this.#plans.push(found);
    this.#best = Math.max(this.#best, found.tokenRate);
  }

  get result(): PlanSearch {
    const plans = this.#plans
      .filter(({ tokenRate }) => tokenRate >= this.threshold)
      .sort((a, b) => b.tokenRate - a.tokenRate || a.gpus - b.gpus)
      .slice(0, this.#most);
    return { best: plans[0], plans, tie: this.#tie, looked: this.#looked, fitting: this.#fitting };
  }
}
