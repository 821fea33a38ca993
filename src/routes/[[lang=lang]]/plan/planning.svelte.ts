import { solve, type Interval } from '$lib/estimate';
import type { Scenario } from '$lib/scenario';
import { countedRate } from '$lib/scenario/plan/counted-rate';
import { letRateFollow } from '$lib/scenario/plan/let-rate-follow';
import { followsPlan, withoutRates } from '$lib/scenario/plan/plan-rate';
import { saidIn, searchAll, type ChosenPlan, type PlanChoice } from '$lib/scenario/plan/plan-choice';
import { planDefault } from '$lib/scenario/plan/plan-default';
import { isFound } from '$lib/scenario/plan/plan-finding';
import type { PlanOutlook, PlanView } from '$lib/scenario/plan/plan-view';
import { followCauses } from '$lib/scenario/uptime/follow-causes';
import { Session } from '$lib/session/session.svelte';
import { PlanSearcher } from './plan-searcher.svelte';

/** A run under edit, seen from the plan that its rate follows from. */
export class Planning {
  readonly session = new Session<Scenario>(planDefault);
  readonly searcher: PlanSearcher;
  readonly scenario = $derived(this.session.value);
  readonly choice = $derived<PlanChoice>(this.scenario.plan ?? searchAll);
  /** What is set by hand. */
  readonly said = $derived(saidIn(this.choice));
  readonly follows = $derived(followsPlan(this.scenario));

  constructor(view: PlanView, outlook: PlanOutlook) {
    this.searcher = new PlanSearcher({ scenario: planDefault, view }, outlook);
  }

  /** What was found last, of the scenario it was found for. */
  get shown() {
    return this.searcher.shown;
  }

  get answer() {
    return this.shown.view.answer;
  }

  get found() {
    return isFound(this.answer) ? this.answer : undefined;
  }

  /** Model FLOP/s per GPU at hand, nine times in ten. */
  readonly rate = $derived.by((): Interval | undefined => {
    const { scenario, view } = this.shown;
    return isFound(view.answer) ? countedRate(scenario, view.answer) : undefined;
  });
  /** What follows for the whole run at that rate. */
  readonly values = $derived.by(() => {
    const rest = withoutRates(this.shown.scenario.given);
    const given = { ...rest, ...(this.rate && { gpuFlops: this.rate }) };
    return solve(followCauses({ ...this.shown.scenario, given }).given).values;
  });

  change(next: Scenario, what?: string): void {
    this.session.change(next, what);
  }

  /** Sets one thing of the plan by hand, or leaves it to the search again. */
  set<K extends keyof ChosenPlan>(field: K, value: ChosenPlan[K] | undefined): void {
    const { [field]: _, ...rest } = this.said;
    if (value === undefined) this.choose({ kind: 'searched', fixed: rest as Partial<ChosenPlan> });
    else if (this.choice.kind === 'by-hand')
      this.choose({ kind: 'by-hand', plan: { ...this.choice.plan, [field]: value } });
    else this.choose({ kind: 'searched', fixed: { ...rest, [field]: value } as Partial<ChosenPlan> });
  }

  choose(plan: PlanChoice, what?: string): void {
    this.session.change(letRateFollow(this.scenario, plan), what);
  }
}
