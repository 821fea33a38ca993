import { fitOf, type Memory, type MemoryFit, type MemoryPart } from '$lib/estimate';
import { barOf, type BarPart, type Tone } from './parts/part-bar';

/** What is shown of the memory of a GPU. */
export type ShownMemoryPart = Exclude<MemoryPart, 'stageBuffers' | 'gathered' | 'weightGradient'> | 'buffers';

export interface MemoryBar {
  parts: BarPart<ShownMemoryPart>[];
  total: number;
  capacity: number;
  fit: MemoryFit;
  /** End of the axis, byte. */
  end: number;
}

/** Share of the axis beyond the larger of what is taken and what there is. */
const MARGIN = 0.05;

const tones: Record<ShownMemoryPart, Tone> = {
  activations: { ink: 'amber', strength: 1 },
  logits: { ink: 'amber', strength: 0.55 },
  weights: { ink: 'accent', strength: 1 },
  gradients: { ink: 'accent', strength: 0.7 },
  optimiser: { ink: 'accent', strength: 0.42 },
  buffers: { ink: 'edge', strength: 0.75 },
  reserve: { ink: 'edge', strength: 0.4 }
};

/** Geometry of the memory of a GPU: its parts one behind the other, against what the chip has. */
export function memoryBar({ total, parts }: Memory, capacity: number): MemoryBar {
  const values: Record<ShownMemoryPart, number> = {
    ...parts,
    buffers: parts.stageBuffers + parts.gathered + parts.weightGradient
  };
  const shown = (Object.keys(tones) as ShownMemoryPart[]).filter((id) => values[id] > 0.001 * total);
  return {
    parts: barOf(shown.map((id) => ({ id, value: values[id], tone: tones[id] }))),
    total,
    capacity,
    fit: fitOf(total, capacity),
    end: Math.max(total, capacity) * (1 + MARGIN)
  };
}
