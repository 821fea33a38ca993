import type { Scenario } from '../scenario';
import { searchAll } from './plan-choice';
import type { RateSource } from './follow-run';
import { planSubject } from './plan-subject';
import { rateAt } from './rate-at';
import type { RateAt } from './curve-counts';

/** Rates that were searched, by what they are the rates of: a sweep asks for the same ones again and again. */
const known = new Map<string, RateAt | undefined>();

const MOST_KNOWN = 10_000;

/** The rates of a scenario's plan, searched when they are asked for: some ms each. */
export function searchedRates(scenario: Scenario): RateSource {
  const { hardware, model, software, plan = searchAll } = scenario;
  const subject = planSubject({ ...scenario, given: { ...scenario.given, gpus: { lo: 1, hi: 1 } } });
  if (typeof subject === 'string') return () => undefined;
  const own = JSON.stringify([hardware, model, software, plan]);
  return (gpus) => {
    const key = `${own} ${gpus}`;
    if (!known.has(key)) {
      if (known.size >= MOST_KNOWN) known.clear();
      known.set(key, rateAt(subject.job, plan, gpus));
    }
    return known.get(key);
  };
}
