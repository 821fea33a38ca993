import type { Peaks } from './precision';

/** A chip as a list to choose from needs it: small enough to ship with a page. */
export interface Chip {
  /** Never changes: links carry it. Lower case, as in `'h100-sxm'`. */
  id: string;
  /** For people: `'H100 SXM'`; with the memory where two chips would have the same name, `'A100 SXM 80 GB'`. */
  name: string;
  /** Other names it is known by, which its own do not spell: `'Ironwood'`. */
  aliases: readonly string[];
  vendor: string;
  /** `announced`: its figures are promises, and nobody has trained on it yet. */
  kind: 'available' | 'announced';
  /** How many devices frameworks count each chip as: 2 where a core (TPU v3, TPU7x) or a die (MI250X) is one. */
  devices: number;
  /** Per chip, so of all its devices together. */
  peaks: Peaks;
  /** Memory in GB as the vendor prints it, one entry for each variant on sale. */
  memoryGb: readonly number[];
  /** What the vendor calls the chip's power, W. */
  power?: number;
}

/** Of a chip with its sources, only what a list of chips needs. */
export const chipOf = (chip: Chip): Chip => {
  const { id, name, aliases, vendor, kind, devices, peaks, memoryGb, power } = chip;
  return { id, name, aliases, vendor, kind, devices, peaks, memoryGb, power };
};
