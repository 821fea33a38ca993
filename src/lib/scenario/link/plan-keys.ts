import { softwareIds, type SoftwareId } from '$lib/estimate';
import { planText, readPlan } from '../plan/plan-text';
import type { Scenario } from '../scenario';
import { shortestDecimal } from './decimal';
import type { Query } from './query';

/** The link keys of a plan, in their order, behind those of chip and model. */
export const planKeys = ['software', 'plan', 'measured'] as const;

/** What of a scenario its rate follows from, where it follows from a plan. */
export type Planned = Pick<Scenario, (typeof planKeys)[number]>;

/**
 * What a link says of its plan: `software=tuned`, `plan=auto.tp8`, and the GPUs on which the rate was `measured`. A word of
 * the plan that is none is left out and reported.
 */
export function readPlanned(query: Query): Planned {
  const software = readSoftware(query);
  const text = query.first('plan');
  const reading = text === undefined ? undefined : readPlan(text);
  for (const word of reading?.unknown ?? []) query.report('plan', word, 'unknown-degree');
  for (const word of reading?.repeated ?? []) query.report('plan', word, 'duplicate');
  if (reading && !reading.choice && reading.unknown.length === 0)
    query.report('plan', text!, 'unknown-degree');
  const measured = query.count('measured');
  return {
    ...(software && { software }),
    ...(reading?.choice && { plan: reading.choice }),
    ...(measured && { measured })
  };
}

function readSoftware(query: Query): SoftwareId | undefined {
  const said = query.first('software');
  const wanted = said?.trim().toLowerCase();
  const software = softwareIds.find((id) => id === wanted);
  if (said !== undefined && !software) query.report('software', said, 'unknown-software');
  return software;
}

/** What a link says of a plan: `software=tuned&plan=tp8.pp16`. */
export function writePlanned({ software, plan, measured }: Planned): string[] {
  return [
    ...(software ? [`software=${software}`] : []),
    ...(plan ? [`plan=${planText(plan)}`] : []),
    ...(measured ? [`measured=${shortestDecimal(measured, { num: 1, den: 1 })}`] : [])
  ];
}
