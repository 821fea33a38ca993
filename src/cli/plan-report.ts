import en from '$lib/i18n/en/plan';
import type { Scenario } from '$lib/scenario';
import { handText } from '$lib/scenario/plan/hand-text';
import { planAnswer } from '$lib/scenario/plan/plan-answer';
import { searchAll } from '$lib/scenario/plan/plan-choice';
import { isFound, type PlanFinding } from '$lib/scenario/plan/plan-finding';
import { planSubject } from '$lib/scenario/plan/plan-subject';

/** What is to be said of the plan that a scenario's rate follows from: which it is, or why there is none. */
export function planReport(scenario: Scenario): string[] {
  const subject = planSubject(scenario);
  if (typeof subject === 'string') return [`no plan: ${en.problems[subject]}`];
  const gpus = Math.floor(subject.gpus.hi);
  const answer = planAnswer(subject.job, scenario.plan ?? searchAll, gpus);
  if (isFound(answer)) return found(answer);
  return answer.problem === 'impossible'
    ? answer.faults.map(({ message }) => `no plan: ${message}`)
    : [`no plan: none fits the memory of ${gpus} GPUs`];
}

function found({ chosen, gpus, job, wished, fit, isTested }: PlanFinding): string[] {
  const tokens = (sequences: number): number => Math.round(sequences * job.sequence);
  return [
    `plan ${handText(chosen.plan)} with ${chosen.plan.dataParallel} replicas on ${chosen.gpus} GPUs`,
    ...(chosen.gpus < gpus ? [`${gpus - chosen.gpus} of ${gpus} GPUs stand idle`] : []),
    ...(job.batch === wished
      ? []
      : [`a step takes ${tokens(job.batch)} tokens, the nearest to ${tokens(wished)} that the plan divides`]),
    ...(fit === 'over' ? ['the estimate counts more memory than the chip has'] : []),
    ...(isTested ? [] : ['chip or software are not measured: the range is a guess'])
  ];
}
