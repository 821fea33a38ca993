import { publishedUptimes } from '$lib/catalog';
import { placeUptimes } from '$lib/chart/uptime/published-uptimes';
import { loadPageTexts } from '$lib/i18n';
import { defaultScenario, encodeScenario } from '$lib/scenario';
import { causeMarks } from '$lib/scenario/uptime/cause-marks';
import { causePresets } from '$lib/scenario/uptime/cause-presets';
import { defaultPlan, encodePlan } from '$lib/scenario/uptime/uptime-plan';
import type { PageServerLoad } from './$types';

/** What the page on uptime shows of the catalogue, worked out when the site is built, and its texts without figures. */
export const load: PageServerLoad = async ({ params }) => ({
  labels: await loadPageTexts('uptimeLabels', params.lang === 'de' ? 'de' : 'en'),
  presets: causePresets().map(({ settings, ...rest }) => ({
    ...rest,
    search: encodePlan({ ...defaultPlan, settings })
  })),
  first: encodeScenario(defaultScenario),
  published: placeUptimes(publishedUptimes()),
  marks: causeMarks()
});
