import type { Stretch, Timeline } from '$lib/estimate/uptime';

/** What is marked in a timeline. */
export type TimelineId = keyof Timeline;

/** A piece of a row: where it begins and ends along it, 0 to 1. */
export interface TimelinePiece {
  row: number;
  from: number;
  to: number;
}

export interface RunTimeline {
  /** How long a row is, s. */
  rowLength: number;
  rows: number;
  /** Where the run ends in the last row, 0 to 1. */
  end: number;
  pieces: Record<TimelineId, TimelinePiece[]>;
}

const HOUR = 3600;
const DAY = 86_400;

/** Lengths a row can have, s. */
const lengths = [1, 2, 6, 12]
  .map((n) => n * HOUR)
  .concat([1, 2, 7, 14, 28, 91, 182, 364].map((n) => n * DAY));
const MOST_ROWS = 10;
/** Less of a row would not be seen. */
const LEAST_PIECE = 0.0015;

/** Geometry of a run's timeline: rows of an hour up to years, ten at most, and what was lost in each. */
export function runTimeline(timeline: Timeline, time: number): RunTimeline {
  const rowLength = lengths.find((length) => time <= MOST_ROWS * length) ?? time / MOST_ROWS;
  const rows = Math.max(1, Math.ceil(time / rowLength - 1e-9));
  const cut = (stretches: Stretch[]): TimelinePiece[] =>
    stretches.flatMap((stretch) => piecesOf(stretch, rowLength));
  return {
    rowLength,
    rows,
    end: time / rowLength - (rows - 1),
    pieces: {
      lost: cut(timeline.lost),
      down: cut(timeline.down),
      planned: cut(timeline.planned),
      corrupt: cut(timeline.corrupt)
    }
  };
}

/** A stretch cut at the ends of rows. */
function piecesOf({ from, to }: Stretch, rowLength: number): TimelinePiece[] {
  const pieces: TimelinePiece[] = [];
  for (let row = Math.floor(from / rowLength); row * rowLength < to; row++) {
    const start = Math.max(0, from / rowLength - row);
    const end = Math.min(1, to / rowLength - row);
    if (end > start) pieces.push({ row, from: start, to: Math.min(1, Math.max(end, start + LEAST_PIECE)) });
  }
  return pieces;
}
