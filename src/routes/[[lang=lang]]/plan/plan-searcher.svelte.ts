import type { Scenario } from '$lib/scenario';
import { searchAll } from '$lib/scenario/plan/plan-choice';
import { isFound } from '$lib/scenario/plan/plan-finding';
import type { PlanOutlook, PlanView } from '$lib/scenario/plan/plan-view';
import { startPlanWorker } from '$lib/session/plan/plan-worker';
import type { PlanQuestion } from '$lib/session/plan/plan.worker';

/** A scenario, and what a search made of it. */
export interface Searched {
  scenario: Scenario;
  view: PlanView;
}

/** Searches plans in a worker, so that the page goes on; what there was stays until there is something new. */
export class PlanSearcher {
  shown: Searched;
  outlook: PlanOutlook | undefined;
  hasFailed = $state(false);
  #worker: Worker | undefined;
  /** What was asked for last, by the number of its question. */
  #asked: { id: number; scenario: Scenario };

  /** Begins with what was worked out before. */
  constructor(shown: Searched, outlook: PlanOutlook) {
    this.shown = $state.raw(shown);
    this.outlook = $state.raw(outlook);
    this.#asked = { id: 0, scenario: shown.scenario };
  }

  async ask(scenario: Scenario): Promise<void> {
    if (scenario === this.#asked.scenario) return;
    const asked = { id: this.#asked.id + 1, scenario };
    this.#asked = asked;
    const { planSubject } = await import('$lib/scenario/plan/plan-subject');
    if (this.#asked !== asked) return;
    const subject = planSubject(scenario);
    if (typeof subject === 'string') {
      this.shown = { scenario, view: { answer: { problem: subject } } };
      this.outlook = undefined;
      return;
    }
    const { job, gpus } = subject;
    this.#post({ id: asked.id, job, choice: scenario.plan ?? searchAll, gpus: Math.floor(gpus.hi) });
  }

  close(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  #post(question: PlanQuestion): void {
    try {
      this.#worker ??= this.#start();
      this.#worker.postMessage(question);
    } catch {
      this.hasFailed = true;
    }
  }

  #start(): Worker {
    const worker = startPlanWorker((data) => {
      if (data.id !== this.#asked.id) return;
      if ('rates' in data) return;
      if ('outlook' in data) this.outlook = data.outlook;
      else {
        this.shown = { scenario: this.#asked.scenario, view: data.view };
        if (!isFound(data.view.answer)) this.outlook = undefined;
      }
    });
    worker.onerror = () => (this.hasFailed = true);
    return worker;
  }
}
