/** A chip as a plan meets it, per GPU: what its maker states, and what of its peaks long matrix products reach. */
export interface TrainingChip {
  /** As measurements name it: `'H100'`. */
  name: string;
  /** Dense peaks, FLOP/s. Absent where the chip has no such format. */
  peak: { bf16: number; fp8?: number; fp4?: number };
  /** Share of the peak that a long, steady matrix product reaches, 0 to 1, power limits included. */
  sustained: { bf16: number; fp8?: number; fp4?: number };
  /** Share of the BF16 peak that fused attention reaches with heads of width 128 or more. */
  attention: number;
  /** Byte. */
  memory: number;
  /** Byte/s. */
  memoryBandwidth: number;
  /** One way within a scale-up domain (NVLink, Infinity Fabric, ICI), byte/s. */
  scaleUp: number;
  /** One way between domains, byte/s. */
  scaleOut: number;
  /** GPUs of a scale-up domain: 8 in a server, 72 in an NVL72 rack, a slice of a TPU pod. */
  domain: number;
  /** Whether some GPUs are slower than others and all wait for them; TPU slices step together. */
  straggles: boolean;
}
