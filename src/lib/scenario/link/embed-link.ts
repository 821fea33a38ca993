import { quantityIds, type QuantityId } from '$lib/estimate';
import { Query, type Notice } from './query';
import { units } from '../unit';

export const embedThemes = ['light', 'dark'] as const;

/** What the author of a frame chose, beside the figures it opens with. */
export interface Embed {
  /** The figures that readers can change, in the order they are shown. */
  show: readonly QuantityId[];
  /** If it is not the reader's. */
  theme?: (typeof embedThemes)[number];
}

/**
 * Reads what the link of a frame says besides its scenario or comparison: `show=gpus,uptime`, by the keys of links or the
 * ids of quantities, and `theme=dark`. Never throws: what names nothing is left out and reported; a name that comes again
 * counts once. `{ embed: { show: ['gpus', 'gpuFlops'] }, notices: [] }` for `?show=gpus,tflops`.
 */
export function decodeEmbed(search: string): { embed: Embed; notices: Notice[] } {
  const query = new Query(search);
  const names = (query.first('show') ?? '').split(',').map((name) => name.trim());
  const show = names.flatMap((name) => {
    if (name === '') return [];
    const id = quantityIds.find((other) => other === name || units[other].key === name);
    if (!id) query.report('show', name, 'unknown-quantity');
    return id ?? [];
  });
  const said = query.first('theme');
  const theme = embedThemes.find((other) => other === said);
  if (said !== undefined && !theme) query.report('theme', said, 'unknown-theme');
  return { embed: { show: [...new Set(show)], ...(theme && { theme }) }, notices: query.notices };
}

/** What follows the link of a scenario or comparison in that of a frame: `&show=gpus,tflops&theme=dark`. */
export const encodeEmbed = ({ show, theme }: Embed): string =>
  (show.length > 0 ? `&show=${show.map((id) => units[id].key).join(',')}` : '') +
  (theme ? `&theme=${theme}` : '');
