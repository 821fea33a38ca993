interface Point {
  x: number;
  y: number;
}

/** The lines of a chart of uptime, in the units of its axes. */
export interface UptimeLines {
  line: readonly Point[];
  /** The ends of a band around it. */
  band?: readonly { x: number; lo: number; hi: number }[];
  dashed?: readonly Point[];
  /** A stretch of the x axis that is tinted. */
  flat?: readonly [number, number];
}

/** The outline of the band, once around; none where its ends lie on one another. */
export function outlineOf({ band = [] }: UptimeLines): Point[] | undefined {
  if (!band.some(({ lo, hi }) => hi - lo > 1e-9)) return undefined;
  return [
    ...band.map(({ x, hi }) => ({ x, y: hi })),
    ...[...band].reverse().map(({ x, lo }) => ({ x, y: lo }))
  ];
}
