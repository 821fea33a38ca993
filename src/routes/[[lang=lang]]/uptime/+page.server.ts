import { publishedUptimes } from '$lib/catalog';
import { placeUptimes } from '$lib/chart/uptime/published-uptimes';
import { defaultScenario, encodeScenario } from '$lib/scenario';
import { causeMarks } from '$lib/scenario/uptime/cause-marks';
import { causePresets } from '$lib/scenario/uptime/cause-presets';
import { defaultPlan, encodePlan } from '$lib/scenario/uptime/uptime-plan';
import type { PageServerLoad } from './$types';

/** What the page on uptime shows of the catalogue, worked out when the site is built. */
export const load: PageServerLoad = () => ({
  presets: causePresets().map(({ settings, ...rest }) => ({
    ...rest,
    search: encodePlan({ ...defaultPlan, settings })
  })),
  first: encodeScenario(defaultScenario),
  published: placeUptimes(publishedUptimes()),
  marks: causeMarks()
});
