import type { Given, QuantityId } from '$lib/estimate';

/** Eleven figures that settle all the others. */
export const basis = [
  'params',
  'tokens',
  'attention',
  'gpus',
  'peakFlops',
  'mfu',
  'uptime',
  'gpuPrice',
  'gpuPower',
  'pue',
  'carbonIntensity'
] as const satisfies QuantityId[];

export type Basis = Record<(typeof basis)[number], number>;
export type Run = Record<QuantityId, number>;

/** Every figure of a run, by arithmetic written out by hand: it shares nothing with the solver. */
export function wholeRun(settled: Basis): Run {
  const compute = 6 * settled.params * settled.tokens * settled.attention;
  const gpuFlops = settled.peakFlops * settled.mfu;
  const usefulFlops = gpuFlops * settled.uptime;
  const gpuTime = compute / usefulFlops;
  const time = gpuTime / settled.gpus;
  const tokenRate = settled.tokens / time;
  const tokensPerParam = settled.tokens / settled.params;
  const cost = gpuTime * settled.gpuPrice;
  const energy = gpuTime * settled.gpuPower * settled.pue;
  const carbon = energy * settled.carbonIntensity;
  const gpuTokenRate = gpuFlops / (6 * settled.params * settled.attention);
  const runMfu = settled.mfu * settled.uptime;
  return {
    ...settled,
    compute,
    gpuFlops,
    usefulFlops,
    gpuTime,
    time,
    tokenRate,
    tokensPerParam,
    cost,
    energy,
    carbon,
    gpuTokenRate,
    runMfu
  };
}

/** A run of the usual size, Llama-like, for tests that need some figures. */
export const typicalRun = wholeRun({
  params: 70e9,
  tokens: 15e12,
  attention: 1.1,
  gpus: 16_000,
  peakFlops: 989e12,
  mfu: 0.4,
  uptime: 0.95,
  gpuPrice: 2.5 / 3600,
  gpuPower: 700,
  pue: 1.1,
  carbonIntensity: 0.4 / 3.6e6
});

/** What the calculator starts with. */
export const defaultRun = {
  params: 70e9,
  tokens: 15e12,
  attention: 1,
  gpus: 16_000,
  gpuFlops: 400e12,
  uptime: 0.95
} satisfies Given;
