import { checkCauses, type Causes } from '../causes';
import { intervalOf, stopRate, writeParts } from '../goodput';
import { nodeShare } from '../missing';
import { withPauses, type Pauses } from './pauses';
import { exponential, seeded, type Random } from './random';
import { Trace, type Timeline } from './trace';

/** One simulated run. */
export interface SimulatedRun {
  /** Elapsed, s; where the run did not end, what had elapsed when it was given up. */
  time: number;
  /** Stops that nobody planned. */
  stops: number;
  /** False where it was given up after so many events that it would hardly have ended. */
  isFinished: boolean;
  /** What there was to simulate: failures, recoveries, repairs. */
  events: number;
}

/** After so many events a run is given up. */
export const MOST_EVENTS = 1_000_000;

/**
 * The run that `goodput` reckons with, event by event: failures at random times, checkpoints, recoveries during which
 * further nodes may fail, repairs, rollbacks and planned stops. It ends with the checkpoint after `work` s of training
 * at full speed. Run `number` of a seed is always the same, whatever was simulated before.
 *
 * @throws RangeError naming a cause outside its domain.
 */
export const simulateRun = (causes: Causes, work: number, seed: number, number: number): SimulatedRun =>
  new Simulation(causes, work, seeded(seed, number)).run();

/** The same run as `simulateRun`, and what happened when. */
export function traceRun(
  causes: Causes,
  work: number,
  seed: number,
  number: number
): SimulatedRun & { timeline: Timeline } {
  const trace = new Trace();
  const simulation = new Simulation(causes, work, seeded(seed, number), trace);
  const run = simulation.run();
  return { ...run, timeline: trace.timeline(simulation.clock, simulation.pauses) };
}

class Simulation {
  readonly #causes: Causes;
  readonly #random: Random;
  readonly #trace: Trace | undefined;
  readonly #mtbf: number;
  /** Chance that a stop is a silent corruption. */
  readonly #corrupt: number;
  readonly #interval: number;
  readonly #blocking: number;
  readonly #lag: number;
  readonly pauses: Pauses;
  /** Time without planned stops, s. */
  clock = 0;
  /** Training in all, and still to be done, s at full speed. */
  readonly #whole: number;
  #left: number;
  /** The segment under way: how long it has run, and the training in it. */
  #age = 0;
  #fresh = 0;
  /** Training in the segment before, as long as its checkpoint may not be safe yet. */
  #pending = 0;
  /** When each node is back from repair, in order; those before `#repaired` are. */
  #repairs: number[] = [];
  #repaired = 0;
  #stops = 0;
  #events = 0;

  constructor(causes: Causes, work: number, random: Random, trace?: Trace) {
    checkCauses(causes);
    const { blocking, lag } = writeParts(causes);
    const { plannedRate, plannedTime } = causes;
    this.#causes = causes;
    this.#random = random;
    this.#trace = trace;
    this.#mtbf = 1 / stopRate(causes);
    this.#corrupt = causes.gpus * causes.corruptionRate * this.#mtbf;
    this.#interval = intervalOf(causes);
    this.#blocking = blocking;
    this.#lag = lag;
    this.#whole = this.#left = work / (1 - causes.stragglers);
    const gap = plannedRate > 0 ? Math.max(0, 1 / plannedRate - plannedTime) : Infinity;
    this.pauses = { gap, offset: random.share(), length: plannedTime };
  }

  run(): SimulatedRun {
    let isDone = false;
    while (!isDone && this.#events < MOST_EVENTS) {
      isDone = this.#train(this.clock + exponential(this.#random, this.#mtbf));
      if (!isDone) this.#recover();
    }
    const time = withPauses(this.clock, this.pauses);
    return { time, stops: this.#stops, isFinished: isDone && time < Infinity, events: this.#events };
  }

  /** Trains until all is done and safe, then true, or until a failure. */
  #train(failure: number): boolean {
    while (this.#events++ < MOST_EVENTS) {
      const speed = this.#speed();
      const until = Math.min(failure, this.#nextRepair());
      if (this.#age === 0) this.#skip(until, speed);
      if (!this.#fill(until, speed)) {
        if (this.clock < failure) continue;
        break;
      }
      if (this.clock + this.#blocking > failure) {
        this.#age += failure - this.clock;
        this.clock = failure;
        break;
      }
      this.clock += this.#blocking;
      if (this.#left === 0) return true;
      this.#pending = this.#fresh;
      this.#age = this.#fresh = 0;
    }
    this.#lose();
    return false;
  }

  /** Passes all whole segments until a time, but not the last of the run. */
  #skip(until: number, speed: number): void {
    const length = this.#interval + this.#blocking;
    const training = this.#interval * speed;
    const before = Math.floor((until - this.clock) / length);
    const segments = Math.min(before, Math.ceil(this.#left / training) - 1);
    if (!(segments > 0)) return;
    this.clock += segments * length;
    this.#left -= segments * training;
    // No checkpoint takes longer than a segment: with each that ends, the one before it is safe.
    this.#pending = training;
  }

  /** Trains in the segment under way: true once it is time for its checkpoint, false if `until` comes first. */
  #fill(until: number, speed: number): boolean {
    const toDone = this.#left / speed;
    const toWrite = this.#interval - this.#age;
    const span = Math.min(toDone, toWrite, until - this.clock);
    const isDone = span === toDone;
    const training = isDone ? this.#left : span * speed;
    this.clock = span === until - this.clock ? until : this.clock + span;
    this.#age += span;
    this.#fresh += training;
    this.#left = isDone ? 0 : this.#left - training;
    return isDone || span === toWrite;
  }

  /** Takes off what a failure costs: the segment under way, the one before it if that is not safe yet, and rollbacks. */
  #lose(): void {
    const isSafe = this.#pending === 0 || this.#age >= this.#lag;
    const lost = this.#age + (isSafe ? 0 : this.#interval + this.#blocking);
    this.#trace?.lost(this.clock - lost, this.clock);
    this.#left += this.#fresh + (isSafe ? 0 : this.#pending);
    this.#age = this.#fresh = this.#pending = 0;
    if (this.#corrupt === 0 || this.#random.share() >= this.#corrupt) return;
    this.#left = Math.min(this.#whole, this.#left + this.#causes.rollback);
    this.#trace?.givenUp(this.clock - lost - this.#causes.rollback, this.clock - lost);
  }

  /** Recovers from a failure, and from those that strike meanwhile. */
  #recover(): void {
    const start = this.clock;
    while (this.#events++ < MOST_EVENTS) {
      this.#stops++;
      const length = this.#recoveryTime();
      const next = exponential(this.#random, this.#mtbf);
      this.clock += Math.min(length, next);
      if (next >= length) break;
    }
    this.#trace?.down(start, this.clock);
  }

  #recoveryTime(): number {
    const { detection, replacement, restart, failover, spares, repair } = this.#causes;
    if (failover === 'wait') return detection + replacement + restart;
    const isLacking = failover === 'spares' && this.#underRepair() >= Math.floor(spares);
    this.#repairs.push(this.clock + repair);
    return detection + (isLacking ? replacement : 0) + restart;
  }

  /** Nodes under repair. */
  #underRepair(): number {
    while (this.#repairs[this.#repaired]! <= this.clock) this.#repaired++;
    if (this.#repaired > 1000) {
      this.#repairs = this.#repairs.slice(this.#repaired);
      this.#repaired = 0;
    }
    return this.#repairs.length - this.#repaired;
  }

  /** Of full speed. */
  #speed(): number {
    if (this.#causes.failover !== 'shrink') return 1;
    return Math.max(0, 1 - nodeShare(this.#causes.gpus) * this.#underRepair());
  }

  /** When the speed changes next, if no node fails. */
  #nextRepair(): number {
    return this.#causes.failover === 'shrink' ? (this.#repairs[this.#repaired] ?? Infinity) : Infinity;
  }
}
