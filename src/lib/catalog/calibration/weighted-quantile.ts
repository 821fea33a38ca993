/** A value and how much it counts. */
export interface Weighted {
  value: number;
  weight: number;
}

/** The value that a share of the weight lies below, between neighbours by linear interpolation; NaN of none. */
export function weightedQuantile(values: readonly Weighted[], share: number): number {
  const sorted = [...values].sort((a, b) => a.value - b.value);
  const total = sorted.reduce((sum, { weight }) => sum + weight, 0);
  let below = 0;
  let last: { value: number; at: number } | undefined;
  for (const { value, weight } of sorted) {
    const at = (below + weight / 2) / total;
    if (at >= share) {
      if (!last) return value;
      return last.value + ((share - last.at) / (at - last.at)) * (value - last.value);
    }
    last = { value, at };
    below += weight;
  }
  return last?.value ?? NaN;
}
