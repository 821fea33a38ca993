import type { Check } from '$lib/catalog/accuracy/arithmetic';
import type { Guess } from '$lib/catalog/accuracy/guess';
import type { Standing } from '$lib/catalog/published/standing';

/** A published and a computed time in the unit of a chart, and which points it looks like. */
export interface Plotted {
  published: number;
  computed: number;
  series: 'step' | 'hours' | 'calculated' | 'lasting' | 'short';
  range?: { lo: number; hi: number };
}

const HOUR = 3600;

/** GPU-hours for a billion tokens. */
const BILLION_TOKENS = 1e9 / HOUR;

export function pairOfCheck(
  check: Pick<Check, 'published' | 'computed' | 'time'> & { standing: Standing }
): Plotted {
  const isCalculated = check.time === 'hours' && check.standing === 'calculated';
  return {
    published: check.published * BILLION_TOKENS,
    computed: check.computed * BILLION_TOKENS,
    series: isCalculated ? 'calculated' : check.time
  };
}

/** GPU-hours, and the range that holds nine in ten. */
export function pairOfGuess({
  published,
  computed,
  most,
  isLasting
}: Pick<Guess, 'published' | 'computed' | 'most' | 'isLasting'>): Plotted {
  return {
    published: published / HOUR,
    computed: computed / HOUR,
    series: isLasting ? 'lasting' : 'short',
    range: { lo: most.lo / HOUR, hi: most.hi / HOUR }
  };
}
