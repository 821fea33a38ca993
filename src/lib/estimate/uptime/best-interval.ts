/** The shortest checkpoint interval that is considered, s: training steps take about as long. */
export const SHORTEST_INTERVAL = 1;

/**
 * The interval between checkpoints at which a run with exponential failures is over soonest, s of training between two
 * of them, for a checkpoint that stops training for `blocking` s and a mean time between failures of `mtbf` s. It does
 * not depend on how long a restart takes. `bestInterval(300, 86_400)` is about 7003 s, 117 minutes.
 *
 * Of Daly's expected time, mtbf x e^(R/mtbf) x (e^((t + d)/mtbf) - 1) / t per second of work, the derivative is zero
 * where x = 1 - e^-(x + a), with x = t/mtbf and a = d/mtbf (Daly 2006, doi 10.1016/j.future.2004.11.016). That is found
 * by Newton's method from above: the equation is convex, so a step never passes the root.
 */
export function bestInterval(blocking: number, mtbf: number): number {
  const a = blocking / mtbf;
  let x = Math.min(1, Math.sqrt(2 * a));
  for (let i = 0; i < 100; i++) {
    const next = x - (excess(x + a) - a) / -Math.expm1(-(x + a));
    if (!(next < x && next > 0)) break;
    x = next;
  }
  return Math.max(SHORTEST_INTERVAL, x * mtbf);
}

/** y + e^-y - 1, also where y is so small that nothing of it would be left. */
const excess = (y: number): number =>
  y < 1e-3 ? (y * y * (1 - (y / 3) * (1 - (y / 4) * (1 - y / 5)))) / 2 : y + Math.expm1(-y);
