import { inQuotes } from '$lib/i18n/in-quotes';
import type { Origin, Origins } from '../cite/origin';

/** Where a published figure stands, and its words there. */
export interface CitedSource {
  source: string;
  quote?: string;
}

/** Where published figures of scenarios stand, each once, that of a preset first; a figure names its source by its place in this list. */
export function sourcesOf(...all: readonly Origins[]): CitedSource[] {
  const found = new Map<string, CitedSource>();
  for (const { given, preset } of all) {
    const isPreset = given.some(({ basis }) => basis && !basis.source && basis.kind !== 'assumed');
    const [first, others] = [preset && isPreset ? [preset] : [], given.flatMap(({ basis }) => basis ?? [])];
    for (const { source, ...rest } of [...first, ...others])
      if (source && !found.has(source))
        found.set(source, { source, ...('quote' in rest && { quote: rest.quote }) });
  }
  return [...found.values()];
}

/** The place of the source of a figure in the list, from 1; undefined if none is named. */
export function sourceNumber(
  { basis }: Origin,
  { preset }: Origins,
  sources: readonly CitedSource[]
): number | undefined {
  const named = basis && (basis.source ?? (basis.kind === 'assumed' ? undefined : preset?.source));
  const place = sources.findIndex(({ source }) => source === named);
  return place < 0 ? undefined : place + 1;
}

/** A source with its place and its words. */
export const quotedSource = ({ source, quote }: CitedSource, i: number): string =>
  `[${i + 1}] ${source}${quote === undefined ? '' : `: ${inQuotes(quote)}`}`;
