import type { Step } from '$lib/estimate';
import type { RoundedSolution } from '../rounding/solve-rounded';
import { encodeScenario } from '../link/link';
import type { Scenario } from '../scenario';
import { namesJson, type NamesJson } from './names-json';
import { intervalsJson, solutionJson, type SolutionJson } from './solution-json';

/** Raised where a reader of the older version would take a file for something else. */
export const VERSION = 1;

/** The name of the schema, at the root of the site. */
export const SCHEMA = 'scenario.schema.json';

/** What a scenario says and what follows, in SI units. */
export interface RunJson extends SolutionJson, NamesJson {
  name?: string;
  given: SolutionJson['values'];
  /** What the uptime follows from, as in the link. */
  causes?: string;
  steps: Step[];
}

/** A file of a scenario: its link says it to the last bit; the rest is for programs that read no links. */
export interface ScenarioJson extends RunJson {
  $schema: string;
  version: typeof VERSION;
  link: string;
}

/** `page` is the whole address of the page that opens the link, `root` that of the site. */
export const scenarioJson = (
  scenario: Scenario,
  solution: RoundedSolution,
  page: string,
  root: string
): ScenarioJson => ({
  $schema: root + SCHEMA,
  version: VERSION,
  link: page + encodeScenario(scenario),
  ...runJson(scenario, solution)
});

export function runJson(scenario: Scenario, solution: RoundedSolution): RunJson {
  const { name, given, causes } = scenario;
  const { solveFor, values, conflicts, rounded } = solutionJson(scenario, solution);
  return {
    ...(name && { name }),
    solveFor,
    given: intervalsJson(given),
    ...(causes && { causes }),
    ...namesJson(scenario),
    values,
    steps: solution.steps,
    conflicts,
    rounded
  };
}
