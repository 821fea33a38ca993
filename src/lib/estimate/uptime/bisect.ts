/**
 * The largest value from `lo` to `hi`, to the last bit, at which `holds` does, for a condition that holds at `lo` and
 * once it fails does so all the way up. `largest((x) => x * x <= 2, 1, 2)` is the root of 2, rounded down. Over more
 * than a decade it halves the logarithm.
 */
export function largest(holds: (value: number) => boolean, lo: number, hi: number): number {
  if (holds(hi)) return hi;
  let [below, above] = [lo, hi];
  for (let i = 0; i < 200; i++) {
    const middle =
      below > 0 && above > 10 * below ? Math.sqrt(below) * Math.sqrt(above) : below + (above - below) / 2;
    if (middle <= below || middle >= above) break;
    if (holds(middle)) below = middle;
    else above = middle;
  }
  return below;
}
