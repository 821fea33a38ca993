import type { RateAt } from './curve-counts';

/**
 * Rates between those that are known, in even steps of the logarithm of GPUs: smooth where plans come in steps. Below the
 * fewest GPUs there is no plan; beyond the most nothing more is done with more of them.
 */
export function rateLine(curve: readonly RateAt[]): (gpus: number) => RateAt | undefined {
  return (gpus) => {
    const next = curve.findIndex((at) => at.gpus >= gpus);
    const last = curve.at(-1);
    if (next < 0) return last && { ...last, gpus, rate: (last.rate * last.gpus) / gpus };
    const [below, above] = [curve[next - 1], curve[next]!];
    if (!below) return above.gpus === gpus ? above : undefined;
    const share = Math.log(gpus / below.gpus) / Math.log(above.gpus / below.gpus);
    return { gpus, rate: below.rate ** (1 - share) * above.rate ** share, band: above.band };
  };
}
