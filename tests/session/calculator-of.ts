import { defaultScenario, type Scenario } from '$lib/scenario';
import { Calculator } from '$lib/session/calculator.svelte';
import { Session } from '$lib/session/session.svelte';

/** A calculator as a page has it, with its session, once it has opened a scenario. */
export function calculatorOf(scenario = defaultScenario): {
  calculator: Calculator;
  session: Session<Scenario>;
} {
  const session: Session<Scenario> = new Session(defaultScenario, (shown) => calculator.show(shown));
  const calculator = new Calculator('test', session);
  session.open(scenario);
  return { calculator, session };
}
