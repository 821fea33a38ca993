import type { TrainingJob } from '$lib/estimate';
import type { Scenario } from '$lib/scenario';
import { followRun } from '$lib/scenario/plan/follow-run';
import { searchAll, type PlanChoice } from '$lib/scenario/plan/plan-choice';
import { withoutPlanRate } from '$lib/scenario/plan/plan-rate';
import { planSubject } from '$lib/scenario/plan/plan-subject';
import { curveCounts, type RateAt } from '$lib/scenario/plan/curve-counts';
import { followCauses } from '$lib/scenario/uptime/follow-causes';
import { startPlanWorker } from './plan-worker';

/** Numbers of GPUs that are asked for together where nothing waits for them. */
const AT_ONCE = 4;

/** What is to be searched: the plan by its own words, and numbers of GPUs. */
interface Wanted {
  own: string;
  job: TrainingJob;
  choice: PlanChoice;
  counts: number[];
}

/**
 * What follows from plans, searched in a worker so that the page goes on: until a rate is known the last one stands. One
 * question is under way at a time, and the latest is the next.
 */
export class PlanFollower {
  readonly #known = new Map<string, RateAt | undefined>();
  readonly #onknown: () => void;
  #last: RateAt | undefined;
  #worker: Worker | undefined;
  #asked: Wanted | undefined;
  #next: Wanted | undefined;

  /** `onknown` hears when a rate is known that was not. */
  constructor(onknown: () => void) {
    this.#onknown = onknown;
  }

  follow(scenario: Scenario): Scenario {
    const question = this.#question(scenario);
    if (!question) return followCauses(withoutPlanRate(scenario));
    const { own } = question;
    const counts: number[] = [];
    const followed = followRun(scenario, (gpus) => {
      const key = `${own} ${gpus}`;
      if (!this.#known.has(key)) {
        counts.push(gpus);
        return 'pending';
      }
      const known = this.#known.get(key);
      this.#last = known ?? this.#last;
      return known;
    });
    if (followed) return followed;
    this.#ask({ ...question, counts });
    return followRun(scenario, () => this.#last)!;
  }

  /**
   * The rates of a scenario's plan over numbers of GPUs, as far as they are known; asks for some of the others, which `onknown`
   * then hears of.
   */
  curve(scenario: Scenario): RateAt[] {
    const gpus = scenario.given.gpus?.hi ?? 1;
    const question = this.#question(scenario);
    if (!question || gpus === Infinity) return [];
    const counts = curveCounts(Math.floor(gpus));
    const unknown = counts.filter((count) => !this.#known.has(`${question.own} ${count}`));
    if (unknown.length > 0 && !this.#asked) this.#ask({ ...question, counts: unknown.slice(0, AT_ONCE) });
    return counts.flatMap((count) => this.#known.get(`${question.own} ${count}`) ?? []);
  }

  #question(scenario: Scenario): Omit<Wanted, 'counts'> | undefined {
    const subject = planSubject({ ...scenario, given: { ...scenario.given, gpus: { lo: 1, hi: 1 } } });
    if (typeof subject === 'string') return undefined;
    const { hardware, model, software, plan: choice = searchAll } = scenario;
    return { own: JSON.stringify([hardware, model, software, choice]), job: subject.job, choice };
  }

  #ask(wanted: Wanted): void {
    if (this.#asked) {
      this.#next = wanted;
      return;
    }
    this.#asked = wanted;
    const { job, choice, counts } = wanted;
    try {
      this.#worker ??= startPlanWorker((reply) => {
        if ('rates' in reply) this.#take(reply.rates);
      });
      this.#worker.postMessage({ id: 0, job, choice, counts });
    } catch {
      // A browser without workers: the rate is open.
      this.#asked = undefined;
    }
  }

  #take(rates: readonly (RateAt | undefined)[]): void {
    const { own, counts } = this.#asked!;
    for (const [i, gpus] of counts.entries()) this.#known.set(`${own} ${gpus}`, rates[i]);
    this.#asked = undefined;
    const next = this.#next;
    this.#next = undefined;
    if (next) this.#ask(next);
    this.#onknown();
  }
}
