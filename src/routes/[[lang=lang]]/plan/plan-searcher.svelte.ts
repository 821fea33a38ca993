import type { Scenario } from '$lib/scenario';
import type { PlanOutlook, PlanView } from '$lib/scenario/plan/plan-view';
import { planWorkerUrl } from './plan-worker-url';
import type { PlanQuestion, PlanReply } from './plan.worker';

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
  #asked: PlanQuestion = { id: 0, scenario: { given: {}, solveFor: 'time' } };

  /** Begins with what was worked out before. */
  constructor(shown: Searched, outlook: PlanOutlook) {
    this.shown = $state.raw(shown);
    this.outlook = $state.raw(outlook);
  }

  ask(scenario: Scenario): void {
    if (scenario === this.#asked.scenario || (this.#asked.id === 0 && scenario === this.shown.scenario))
      return;
    this.#asked = { id: this.#asked.id + 1, scenario };
    try {
      this.#worker ??= this.#start();
      this.#worker.postMessage(this.#asked);
    } catch {
      this.hasFailed = true;
    }
  }

  close(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  #start(): Worker {
    const worker = new Worker(planWorkerUrl(), { type: 'module' });
    worker.onerror = () => (this.hasFailed = true);
    worker.onmessage = ({ data }: MessageEvent<PlanReply>) => {
      if (data.id !== this.#asked.id && 'outlook' in data) return;
      if ('outlook' in data) this.outlook = data.outlook;
      else {
        this.shown = { scenario: this.#asked.scenario, view: data.view };
        if (data.id === this.#asked.id && !('chosen' in data.view.answer)) this.outlook = undefined;
      }
    };
    return worker;
  }
}
