import { mfuByPrecision, publishedMarks, runs } from '$lib/catalog';
import { encodeComparison, encodeScenario } from '$lib/scenario';
import { comparable } from '$lib/scenario/presets/comparable';
import { presets } from '$lib/scenario/presets/presets';
import { readings, startComparison } from '$lib/scenario/presets/readings';
import type { PageServerLoad } from './$types';

/** What the comparison shows of the catalogue, worked out when the site is built. */
export const load: PageServerLoad = ({ params }) => ({
  start: encodeComparison(startComparison()),
  readings: readings(params.lang === 'de' ? 'de' : 'en').map(({ comparison, ...rest }) => ({
    ...rest,
    search: encodeComparison(comparison)
  })),
  presets: presets()
    .map(comparable)
    .map(({ scenario, ...rest }) => ({ ...rest, name: scenario.name!, search: encodeScenario(scenario) })),
  mfus: mfuByPrecision(runs),
  marks: publishedMarks()
});
