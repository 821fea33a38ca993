import { makeOf, narrowest, sizeOf, type Level, type Traits } from '$lib/catalog/accuracy/group';
import type { Offer } from '$lib/catalog/accuracy/range-groups';
import { middle, type Interval, type QuantityId } from '$lib/estimate';
import type { Scenario } from '$lib/scenario';
import { familiesOf } from './families-of';

/** What is offered to a scenario: the runs most like it, and by which traits they are. */
export interface FoundOffer extends Offer {
  level: Level;
  traits: Traits;
}

type Values = Partial<Record<QuantityId, Interval>>;

/**
 * The narrowest group of published runs that a scenario belongs to and that has enough of them; of several chips with
 * its peak, the first with a group of its own.
 */
export function offerFor(
  measure: Offer['measure'],
  offers: readonly Offer[],
  { hardware, model }: Pick<Scenario, 'hardware' | 'model'>,
  { params, peakFlops }: Values
): FoundOffer | undefined {
  const size = params && params.lo > 0 && params.hi < Infinity ? middle(params) : undefined;
  const isMixture = model?.total !== undefined && size !== undefined && model.total.lo > size * 1.05;
  const own: Traits = size === undefined ? {} : { make: makeOf(size, isMixture), size: sizeOf(size) };
  const families = familiesOf(hardware, peakFlops);
  const candidates = (families.length > 0 ? families : [{}]).map((family) =>
    lookUp(measure, offers, { ...own, ...family })
  );
  return candidates.find((found) => found?.level.some((trait) => trait === 'generation')) ?? candidates[0];
}

function lookUp(measure: Offer['measure'], offers: readonly Offer[], traits: Traits): FoundOffer | undefined {
  return narrowest(traits, (key, level) => {
    const offer = offers.find((other) => other.measure === measure && other.key === key);
    return offer && { ...offer, level, traits };
  });
}
