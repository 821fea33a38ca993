import { encodeScenario } from '$lib/scenario';
import { searchAll } from '$lib/scenario/plan/plan-choice';
import { planDefault } from '$lib/scenario/plan/plan-default';
import { planPresets } from '$lib/scenario/plan/plan-presets';
import { planSubject } from '$lib/scenario/plan/plan-subject';
import { planOutlook, planView, type PlanOutlook, type PlanView } from '$lib/scenario/plan/plan-view';
import type { PageServerLoad } from './$types';

/** What the page of plans opens with, worked out when the site is built. */
export const load: PageServerLoad = () => ({
  ...opened(),
  presets: planPresets.map(({ scenario, ...rest }) => ({ ...rest, search: encodeScenario(scenario) }))
});

function opened(): { view: PlanView; outlook: PlanOutlook } {
  const subject = planSubject(planDefault);
  if (typeof subject === 'string') throw new Error(`the default has no plan: ${subject}`);
  const view = planView(subject.job, searchAll, subject.gpus.hi);
  const outlook = planOutlook(subject.job, searchAll, view.answer);
  for (;;) {
    const { done, value } = outlook.next();
    if (done) return { view, outlook: value };
  }
}
