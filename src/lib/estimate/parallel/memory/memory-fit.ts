/** Share of a chip's memory up to which a plan fits for certain, and may fit. */
export const FITS = 0.85;

export type MemoryFit = 'fits' | 'tight' | 'over';

/**
 * Whether so much fits a chip's memory, both in byte: `tight` from 85 %, where what models of memory miss decides
 * (2 % in the median, 4 % nine times in ten, on measured configurations).
 */
export function fitOf(memory: number, capacity: number): MemoryFit {
  if (memory > capacity) return 'over';
  return memory > FITS * capacity ? 'tight' : 'fits';
}
