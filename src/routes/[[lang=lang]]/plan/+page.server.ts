import { planDefault } from '$lib/scenario/plan/plan-default';
import { planPresets } from '$lib/scenario/plan/plan-presets';
import { planOutlook, planView } from '$lib/scenario/plan/plan-view';
import { encodeScenario } from '$lib/scenario';
import type { PageServerLoad } from './$types';

/** What the page of plans opens with, worked out when the site is built. */
export const load: PageServerLoad = () => {
  const view = planView(planDefault);
  const outlook = planOutlook(planDefault, view.answer);
  for (;;) {
    const { done, value } = outlook.next();
    if (done)
      return {
        view,
        outlook: value,
        presets: planPresets.map(({ scenario, ...rest }) => ({ ...rest, search: encodeScenario(scenario) }))
      };
  }
};
