import { publishedUptimes } from '$lib/catalog';
import { placeUptimes } from '$lib/chart/uptime/published-uptimes';
import { encodeCauses, writeRange } from '$lib/scenario/uptime/cause-link';
import { causeMarks } from '$lib/scenario/uptime/cause-marks';
import { causePresets } from '$lib/scenario/uptime/cause-presets';
import type { PageServerLoad } from './$types';

/** What the page on uptime shows of the catalogue, worked out when the site is built. */
export const load: PageServerLoad = () => ({
  presets: causePresets().map(({ settings, ...rest }) => ({
    ...rest,
    search: `?gpus=${writeRange('gpus', settings.ranges.gpus)}&${encodeCauses(settings)}`
  })),
  published: placeUptimes(publishedUptimes()),
  marks: causeMarks()
});
