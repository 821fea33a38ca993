import type { Texts } from '$lib/i18n';
import type { FoundOffer } from './offer-for';

/** What the runs of a group share: "H100, 10 to 100 B", "mixtures of experts", "all runs". */
export function sayGroup({ level, traits }: FoundOffer, words: Texts<'calculator'>['offers']): string {
  const has = (trait: keyof typeof traits): boolean => level.some((one) => one === trait);
  const isChip = has('generation');
  const parts = [
    isChip && traits.generation,
    has('make') && traits.make && (!isChip || traits.make !== 'dense') && words.makes[traits.make],
    has('size') && traits.size && words.sizes[traits.size]
  ];
  return parts.filter(Boolean).join(', ') || words.all;
}
