/**
 * The chance that a failing node finds no spare one free, when `mean` nodes are under repair on average and `spares`
 * stand by: that of a Poisson number to be at least `spares`. Exact for failures that come independently at a steady
 * rate, however long the repairs take one by one (the M/G/infinity queue). `noSpareLeft(2, 4)` is about 0.143.
 */
export function noSpareLeft(mean: number, spares: number): number {
  const whole = Math.floor(spares);
  if (whole <= 0) return 1;
  if (mean === 0) return 0;
  // From the term at the end outwards, whichever side is the smaller: nothing cancels, and no term underflows early.
  const last = Math.exp(whole * Math.log(mean) - mean - logFactorial(whole));
  if (whole > mean) {
    let [sum, term] = [0, last];
    for (let n = whole; term > sum * 1e-17; term *= mean / ++n) sum += term;
    return Math.min(1, sum);
  }
  let [sum, term] = [0, (last * whole) / mean];
  for (let n = whole - 1; n >= 0 && term > sum * 1e-17; term *= n-- / mean) sum += term;
  return Math.max(0, 1 - sum);
}

/** ln n! by Stirling's series from 20 on, where it is within 10^-12. */
function logFactorial(n: number): number {
  if (n < 20) {
    let product = 1;
    for (let i = 2; i <= n; i++) product *= i;
    return Math.log(product);
  }
  return (
    (n + 0.5) * Math.log(n) -
    n +
    Math.log(2 * Math.PI) / 2 +
    1 / (12 * n) -
    1 / (360 * n ** 3) +
    1 / (1260 * n ** 5)
  );
}
