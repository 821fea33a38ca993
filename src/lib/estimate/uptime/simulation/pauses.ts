/** A stretch of a run, s from its start. */
export interface Stretch {
  from: number;
  to: number;
}

/** Where planned stops fall: one after each `gap` s of other time, the first of them `offset` of a gap early. */
export interface Pauses {
  gap: number;
  /** 0 to 1. */
  offset: number;
  /** What each takes, s. */
  length: number;
}

/** Elapsed time, s, when so much has passed that is not planned stops. */
export const withPauses = (time: number, pauses: Pauses): number =>
  pauses.gap > 0 ? time + countBy(time, pauses) * pauses.length : Infinity;

/** The planned stops that begin before so much other time has passed, as stretches of elapsed time. */
export function pausesBefore(time: number, pauses: Pauses): Stretch[] {
  return Array.from({ length: countBy(time, pauses) }, (_, i) => {
    const from = startOf(i, pauses) + i * pauses.length;
    return { from, to: from + pauses.length };
  });
}

/** A stretch of other time in elapsed time, in pieces where planned stops fall into it. */
export function aroundPauses({ from, to }: Stretch, pauses: Pauses): Stretch[] {
  const pieces: Stretch[] = [];
  const last = countBy(to, pauses);
  for (let i = countBy(from, pauses), start = from; i <= last; i++) {
    const end = i < last ? startOf(i, pauses) : to;
    if (end > start) pieces.push({ from: start + i * pauses.length, to: end + i * pauses.length });
    start = end;
  }
  return pieces;
}

const countBy = (time: number, { gap, offset }: Pauses): number => Math.floor(time / gap + offset);

/** When a planned stop begins, in other time. */
const startOf = (index: number, { gap, offset }: Pauses): number => (index + 1 - offset) * gap;
