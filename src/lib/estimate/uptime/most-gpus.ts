import { largest } from './bisect';

/** The share of the elapsed time that so many GPUs train. */
export type UptimeAt = (gpus: number) => number;

const MOST = 1e9;
const PER_DECADE = 20;

/**
 * The number of GPUs that gets most done, where each further one costs more by its failures than it adds: the peak of
 * gpus x uptime, from 1 to 10^9. Found on a grid of decades and then by golden section between its neighbours.
 */
export function mostUsefulGpus(uptimeAt: UptimeAt): number {
  const done = (decade: number): number => 10 ** decade * uptimeAt(10 ** decade);
  const last = Math.log10(MOST);
  let peak = 0;
  for (let i = 0; i <= last * PER_DECADE; i++) if (done(i / PER_DECADE) > done(peak)) peak = i / PER_DECADE;
  return 10 ** peakWithin(done, Math.max(0, peak - 1 / PER_DECADE), Math.min(last, peak + 1 / PER_DECADE));
}

/** Where a function with one peak between two ends has it, by golden section, to about eight digits. */
function peakWithin(value: (x: number) => number, lo: number, hi: number): number {
  const golden = (Math.sqrt(5) - 1) / 2;
  let [a, b] = [lo, hi];
  let [left, right] = [b - golden * (b - a), a + golden * (b - a)];
  let [atLeft, atRight] = [value(left), value(right)];
  while (b - a > 1e-8) {
    if (atLeft > atRight) {
      [b, right, atRight] = [right, left, atLeft];
      left = b - golden * (b - a);
      atLeft = value(left);
    } else {
      [a, left, atLeft] = [left, right, atRight];
      right = a + golden * (b - a);
      atRight = value(right);
    }
  }
  return (a + b) / 2;
}

/**
 * The fewest GPUs that get as much done as `undisturbed` ones would without any stop, `gpus x uptime = undisturbed`.
 * Undefined where no number does: the most is then done by `mostUsefulGpus`. The answer lies between `undisturbed` and
 * that peak, up to which more GPUs get more done.
 */
export function gpusFor(undisturbed: number, uptimeAt: UptimeAt): number | undefined {
  const peak = mostUsefulGpus(uptimeAt);
  if (undisturbed > peak || peak * uptimeAt(peak) < undisturbed) return undefined;
  return largest((gpus) => gpus * uptimeAt(gpus) <= undisturbed, undisturbed, peak);
}
