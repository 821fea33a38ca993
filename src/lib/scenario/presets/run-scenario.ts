import { elapsedGpuTime, flopCount, modelRate, remarksOn, type Run, type Siblings } from '$lib/catalog';
import { point, solve, type QuantityId } from '$lib/estimate';
import { assumptions } from './assumptions';
import { roundedTo, type Facts } from './fact';
import { namesOf } from './names-of';
import { rowFacts } from './row-facts';
import type { Scenario } from '../scenario';

/**
 * A published run as a scenario: what its row publishes is given, and what follows is asked for. The utilisation where
 * it has hours, else the time (or the GPU-hours, or tokens per second, where GPUs or tokens are not known) at its rate.
 * Undefined where nothing follows, or the figures contradict each other.
 */
export function runScenario(run: Run, siblings: Siblings): Scenario | undefined {
  const facts = factsOf(run, siblings);
  const given = Object.fromEntries(Object.entries(facts).map(([id, { value }]) => [id, value]));
  const solveFor = askedOf(facts);
  const { values, conflicts } = solve(given);
  const answer = values[solveFor];
  // A bound alone, as a peak gives one, is no answer.
  if (!answer || answer.lo === 0 || answer.hi === Infinity || conflicts.length > 0) return undefined;
  return { name: run.name.slice(0, 60), given, solveFor, ...namesOf(run) };
}

function factsOf(run: Run, siblings: Siblings): Facts {
  const { gpuTime: _, gpus, ...row } = rowFacts(run);
  const hours = elapsedGpuTime(run);
  const uptime = run.derived.includes('uptime_or_goodput') ? undefined : run.uptime;
  const facts: Facts = {
    ...assumptions,
    ...row,
    // A count that days and GPU-hours contradict is that of another part of the run.
    ...(gpus && !remarksOn(run).includes('time-disagrees') && { gpus }),
    ...(uptime !== undefined && { uptime: { value: point(uptime), kind: 'published' } })
  };
  if (hours !== undefined) return { ...facts, gpuTime: { value: point(hours), kind: 'published' } };
  return { ...facts, ...rateFacts(run, siblings) };
}

/** The rate of a row as it prints it, and what it counts; a hardware rate where it has no other. */
function rateFacts(run: Run, siblings: Siblings): Facts {
  const rate = modelRate(run) ?? hardwareRate(run);
  if (!rate) return {};
  // A rate from tokens per second is one at 6N.
  const factor = rate.basis === 'tokens' ? 1 : flopCount(run, siblings, rate.basis === 'hardware').factor;
  return {
    attention: { value: roundedTo('attention', factor, 5), kind: 'derived' },
    gpuFlops: { value: point(rate.value), kind: 'published' }
  };
}

const hardwareRate = ({ printedFlops }: Run) =>
  printedFlops === undefined ? undefined : { value: printedFlops, basis: 'hardware' as const };

function askedOf(facts: Facts): QuantityId {
  if (facts.gpuTime) return facts.peakFlops ? 'mfu' : 'gpuFlops';
  if (!facts.tokens) return 'tokenRate';
  return facts.gpus ? 'time' : 'gpuTime';
}
