/** Programs whose logs are read. */
export const trainers = ['Megatron-LM', 'NeMo', 'torchtitan', 'nanoGPT', 'MaxText', 'Hugging Face'] as const;

export type Trainer = (typeof trainers)[number];

/** The dense peak that a trainer divides by whatever it runs on, FLOP/s: nanoGPT takes an A100's (its model.py, estimate_mfu). */
export const trainerPeak: Partial<Record<Trainer, number>> = { nanoGPT: 312e12 };
