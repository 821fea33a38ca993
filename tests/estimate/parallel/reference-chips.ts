import type { TrainingChip } from '../../../src/lib/estimate/parallel/training-chip';

type Row = [
  bf16: number,
  fp8: number,
  fp4: number,
  memoryBandwidth: number,
  scaleUp: number,
  scaleOut: number,
  domain: number,
  memory: number
];

const rows: Record<string, Row> = {
  A100: [312, 312, 312, 2.039, 300, 25, 8, 80],
  H100: [989, 1979, 1979, 3.35, 450, 50, 8, 80],
  B200: [2250, 4500, 9000, 8, 900, 50, 8, 180],
  GB200: [2500, 5000, 10000, 8, 900, 50, 72, 186],
  B300: [2250, 4500, 13500, 8, 900, 100, 8, 270],
  GB300: [2500, 5000, 15000, 8, 900, 100, 72, 279],
  MI325X: [1307, 2615, 2615, 6, 448, 50, 8, 256],
  MI350X: [2300, 4600, 9200, 8, 538, 50, 8, 288],
  'TPU v5p': [459, 459, 459, 2.765, 600, 25, 8960, 95],
  'TPU v6e': [918, 918, 918, 1.638, 400, 25, 256, 32]
};

const sustained: Record<string, [bf16: number, fp8: number, fp4: number]> = {
  A100: [0.869, 0.869, 0.869],
  H100: [0.803, 0.709, 0.709],
  B200: [0.57, 0.55, 0.48],
  GB200: [0.54, 0.52, 0.48],
  B300: [0.58, 0.65, 0.59],
  GB300: [0.59, 0.73, 0.59],
  MI325X: [0.6, 0.53, 0.53],
  MI350X: [0.626, 0.55, 0.55],
  'TPU v5p': [0.8, 0.8, 0.8],
  'TPU v6e': [0.72, 0.72, 0.72]
};

/** Chips with the figures that `vectors.json` was made with. */
export function referenceChip(name: string): TrainingChip {
  const [bf16, fp8, fp4, memoryBandwidth, scaleUp, scaleOut, domain, memory] = rows[name]!;
  const [s16, s8, s4] = sustained[name]!;
  const isTpu = name.startsWith('TPU');
  return {
    name,
    peak: { bf16: bf16 * 1e12, fp8: fp8 * 1e12, fp4: fp4 * 1e12 },
    sustained: { bf16: s16, fp8: s8, fp4: s4 },
    attention: isTpu || name.startsWith('MI') ? 0.4 : 0.5,
    memory: memory * 1e9,
    memoryBandwidth: memoryBandwidth * 1e12,
    scaleUp: scaleUp * 1e9,
    scaleOut: scaleOut * 1e9,
    domain,
    straggles: !isTpu
  };
}
