import type { Causes, RunSpread, Timeline } from '$lib/estimate/uptime';
import type { SimulationAnswer, Request } from './simulate.worker';
import { workerUrl } from './worker-url';

/** What is simulated. */
export interface Simulated {
  causes: Causes;
  work: number;
}

/** A run that is shown. */
export interface ShownRun {
  number: number;
  timeline: Timeline;
  time: number;
  stops: number;
}

const RUNS = 1000;
const SEED = 405;

/** Simulated runs of one subject, made in a worker so that the page goes on. */
export class Simulator {
  state = $state<'idle' | 'running' | 'done' | 'cancelled' | 'failed'>('idle');
  /** Runs that are done. */
  done = $state(0);
  spread = $state.raw<RunSpread>();
  shown = $state.raw<ShownRun>();
  /** What the results are of. */
  subject = $state.raw<Simulated>();
  readonly runs = RUNS;
  #worker: Worker | undefined;

  start(subject: Simulated): void {
    this.#stop();
    this.state = 'running';
    this.done = 0;
    try {
      this.#worker = new Worker(workerUrl(), { type: 'module' });
    } catch {
      this.state = 'failed';
      return;
    }
    this.#worker.onerror = () => {
      this.#stop();
      this.state = 'failed';
    };
    this.#worker.onmessage = ({ data }: MessageEvent<SimulationAnswer>) => this.#take(data, subject);
    this.#ask({ ...subject, seed: SEED, runs: RUNS });
    // Told apart from the others, so that the page draws it in a step of its own.
    this.#ask({ ...subject, seed: SEED, trace: 0 });
  }

  cancel(): void {
    if (this.state !== 'running') return;
    this.#stop();
    this.state = 'cancelled';
  }

  /** Shows the next of the runs that were simulated. */
  showNext(): void {
    if (!this.subject || !this.shown || this.state !== 'done') return;
    this.#ask({ ...this.subject, seed: SEED, trace: (this.shown.number + 1) % RUNS });
  }

  /** Ends what is under way; what there was stays. */
  close(): void {
    this.#stop();
  }

  #ask(request: Request): void {
    this.#worker?.postMessage(request);
  }

  #take(answer: SimulationAnswer, subject: Simulated): void {
    if ('done' in answer) this.done = answer.done;
    else if ('timeline' in answer) {
      this.shown = answer;
      this.subject = subject;
    } else {
      this.spread = answer.spread;
      this.subject = subject;
      this.state = 'done';
    }
  }

  #stop(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }
}
