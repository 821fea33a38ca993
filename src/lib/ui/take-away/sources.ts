import type { Origin, Origins } from './origin';

/**
 * Where published figures stand, each once, that of a preset first, with its words if wanted; a figure names its source
 * by its place in this list.
 */
export function sourcesOf({ given, preset }: Origins, isQuoted = true): string[] {
  const own = given.flatMap(({ basis }) => (basis?.source ? [basis.source] : []));
  const hasPreset = given.some((origin) => origin.basis?.kind !== 'assumed' && isFromPreset(origin));
  const quote = isQuoted && preset ? `: “${preset.quote.replace(/^"|"$/g, '')}”` : '';
  return [...(preset && hasPreset ? [preset.source + quote] : []), ...new Set(own)];
}

/** The place of the source of a figure in the list, from 1; undefined if none is named. */
export function sourceNumber(origin: Origin, sources: readonly string[]): number | undefined {
  const { basis } = origin;
  if (!basis) return undefined;
  if (basis.source) return sources.indexOf(basis.source) + 1;
  return basis.kind !== 'assumed' ? 1 : undefined;
}

const isFromPreset = ({ basis }: Origin): boolean => basis !== undefined && !basis.source;
