import { units } from '../../unit';
import { numberWord } from '../../typing/number-word';
import { unitPhrase } from '../../typing/unit-phrase';
import type { TextNumber } from '../number/text-number';
import type { TextQuantity } from './pattern';

/** The units of bare numbers where neither cell nor heading names one, SI of one of it. */
const usual: Partial<Record<TextQuantity, number>> = {
  hfu: 0.01,
  gpuHoursPerTrillion: 3600
};

const inHeading = /[([]([^)\]]{1,24})[)\]]|(?:,| in) ([\p{L}/%$²0-9 -]{1,24})$/gu;

/**
 * SI of one of what stands below a heading, most likely first: by the unit that it names in brackets or after "in", else by
 * the one the calculator has for the quantity. A letter or word for a power of ten counts where the number has none.
 */
export function headingUnit(heading: string, quantity: TextQuantity, { scale, hi }: TextNumber): number[] {
  const unit = units[quantity as keyof typeof units] as { num: number; den: number } | undefined;
  let own = usual[quantity] ?? (unit ? unit.num / unit.den : 1);
  if (quantity === 'mfu' || quantity === 'hfu' || quantity === 'uptime') own = hi <= 1 ? 1 : 0.01;
  if (quantity === 'compute' || quantity === 'stepTime') own = 1;
  const factors: number[] = [];
  for (const [, bracketed, last] of heading.matchAll(inHeading)) {
    const words = (bracketed ?? last ?? '').replace(/CO2\S*|of |\bUSD\b|\$/g, ' ').trim();
    const [first = '', ...others] = words.split(/ +/);
    const multiple = numberWord(first.replace('.', ''), /Mrd|Mio|Bio|Tsd|ionen/.test(words) ? 'de' : 'en');
    const isMass = quantity === 'carbon' && /^(?:t|g)$/.test(first);
    if (multiple && !isMass && scale === undefined) {
      factors.push(10 ** multiple.exponent * (phraseFactor(others.join(' '), quantity) ?? own));
    }
    const factor = phraseFactor(words, quantity);
    if (factor !== undefined) factors.push(factor);
  }
  const named = phraseFactor(
    heading
      .replace(/[([].*/, '')
      .split(' ')
      .at(-1) ?? '',
    quantity
  );
  return [...factors, ...(named === undefined ? [] : [named]), own];
}

/** SI of one of a unit of the quantity's kind. */
function phraseFactor(words: string, quantity: TextQuantity): number | undefined {
  if (words === '') return undefined;
  if (words === '%') return 0.01;
  const measure = unitPhrase(words.replace(/-?eq$/, '').replace(/stunden/i, ' Stunden'));
  if (typeof measure === 'string') return undefined;
  const { powers } = measure;
  const isOf: Partial<Record<TextQuantity, boolean>> = {
    time: powers.s === 1 && !powers.J,
    gpuTime: powers.s === 1 && !powers.J,
    stepTime: powers.s === 1 && !powers.J,
    energy: powers.J === 1 && !powers.s,
    gpuPower: powers.J === 1 && powers.s === -1,
    carbon: powers.kg === 1,
    gpuFlops: powers.FLOP === 1,
    peakFlops: powers.FLOP === 1,
    compute: powers.FLOP === 1,
    clusterFlops: powers.FLOP === 1,
    carbonIntensity: powers.kg === 1 && powers.J === -1
  };
  return isOf[quantity] ? measure.factor : undefined;
}
