/** What the memory of a GPU is taken by, byte. */
export const memoryParts = [
  'weights',
  'gradients',
  'optimiser',
  'activations',
  'stageBuffers',
  'logits',
  'gathered',
  'weightGradient',
  'reserve'
] as const;

export type MemoryPart = (typeof memoryParts)[number];

/** Memory that training software keeps in one form or another. */
export interface MemoryOptions {
  /** Byte of a gradient: 4 where they are summed in FP32, 2 in BF16. */
  gradientBytes?: number;
  /** Byte of optimiser state a parameter: 12 for FP32 copy and moments, 8 with moments in BF16. */
  optimiserBytes?: number;
  /** Byte of a logit that is kept for the loss. */
  logitBytes?: number;
  /** What CUDA, the libraries of collectives and fragmentation take, byte. */
  reserve?: number;
  /** Whether a stage gives the output it has passed on back at once, as Megatron can; kept where not said. */
  freesOutputs?: boolean;
}

export const memoryDefaults: Required<MemoryOptions> = {
  gradientBytes: 2,
  optimiserBytes: 12,
  logitBytes: 4,
  reserve: 5e9,
  freesOutputs: false
};
