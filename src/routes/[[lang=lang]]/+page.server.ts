import { mfuByPrecision, publishedMarks, publishedRanges, runs, wallClocks, wholeRuns } from '$lib/catalog';
import { offersFrom } from '$lib/catalog/accuracy/range-groups';
import { encodeScenario, withLetter } from '$lib/scenario';
import { presets } from '$lib/scenario/presets/presets';
import { questions } from '$lib/scenario/presets/questions';
import { startComparison } from '$lib/scenario/presets/readings';
import type { PageServerLoad } from './$types';

/** What the calculator shows of the catalogue, worked out when the site is built. */
export const load: PageServerLoad = () => ({
  mfus: mfuByPrecision(runs),
  marks: publishedMarks(),
  ranges: publishedRanges(runs),
  offers: offersFrom(runs),
  wholes: wholeRuns(),
  runs: wallClocks(),
  presets: presets().map(({ scenario, ...rest }) => ({ ...rest, search: encodeScenario(scenario) })),
  questions: questions().map(({ id, question, scenario }) => ({
    id,
    question,
    search: encodeScenario(scenario)
  })),
  others: startComparison().runs.map(({ scenario }) => ({
    name: scenario.name ?? '',
    search: withLetter('a', encodeScenario(scenario))
  }))
});
