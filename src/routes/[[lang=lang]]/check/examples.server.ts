import { claims } from '$lib/catalog/article/claims';

/** A text to try the page with. */
export interface Example {
  id: string;
  /** Whether it is the log of a trainer, and `id` its name. */
  isLog?: true;
  text: string;
}

const announcement =
  'Today we release Fjord, an open language model with 13 billion parameters. It was trained on 1.5 trillion tokens with 512 H100 GPUs, each of which sustained 400 TFLOPS. The run took seven days and 86,000 GPU hours, which at $2.10 an hour comes to about $181,000. Fjord answers 61.4 % of MMLU correctly and has been available since 12 May 2026.';

const slip =
  'Aurora-34B, presented on 3 March 2026, has learned from 6 trillion tokens. According to the company it trained for three weeks on 4,096 H100 GPUs, or 2.1 million GPU hours. It rents them for $2.20 per GPU hour, so that the training alone cost $4.6 billion. In 2 of 3 blind tests Aurora beat its predecessor, Aurora-13B, which had needed 0.41 million A100 hours for 1.5 trillion tokens.';

const card = `| Model | Parameters | Tokens | A100 GPU hours | Power (W) | Carbon emitted (tCO2eq) |
|---|---|---|---|---|---|
| Alder 1B | 1.1B | 1.0T | 15,300 | 400 | 2.0 |
| Alder 7B | 6.9B | 2.0T | 187,000 | 400 | 24.7 |
| Alder 30B | 30.2B | 2.0T | 801,000 | 400 | 105.8 |
All three were trained at a sequence length of 4,096.`;

const german =
  'Das neue Modell hat 12 Billionen Parameter und wurde mit 15 Billionen Token trainiert, wie das Unternehmen am 4. Februar mitteilte. Auf 2.048 H100-Grafikprozessoren dauerte das 14,5 Tage; rund 710.000 GPU-Stunden kamen so zusammen, bei 2,30 Dollar je GPU-Stunde etwa 1,6 Millionen Dollar.';

/** Of each trainer a few lines as it prints them, behind what a reader would say of the run. */
const logs: Record<string, string> = {
  'Megatron-LM': `Llama 3 8B on 64 H100 GPUs
 iteration      100/  500000 | consumed samples:        12800 | elapsed time per iteration (ms): 2310.4 | throughput per GPU (TFLOP/s/GPU): 393.2 | learning rate: 6.000E-06 | global batch size:   128 | lm loss: 7.312E+00 |
 iteration      101/  500000 | consumed samples:        12928 | elapsed time per iteration (ms): 2304.9 | throughput per GPU (TFLOP/s/GPU): 394.1 | learning rate: 6.060E-06 | global batch size:   128 | lm loss: 7.298E+00 |`,
  NeMo: `Llama 3 70B on 512 H100 GPUs
Training epoch 0, iteration 99/2000 | lr: 2.955e-06 | global_batch_size: 512 | global_step: 99 | reduced_train_loss: 8.31 | train_step_timing in s: 9.44 | TFLOPS_per_GPU: 402.6`,
  torchtitan: `Llama 3 8B on 8 H100 GPUs
step: 10  loss: 10.1234  memory: 47.9GiB(60.4%)  tps: 7,398  tflops: 428.43  mfu: 43.32%
step: 20  loss:  8.4321  memory: 47.9GiB(60.4%)  tps: 7,412  tflops: 429.24  mfu: 43.40%
step: 30  loss:  7.3456  memory: 47.9GiB(60.4%)  tps: 7,405  tflops: 428.84  mfu: 43.36%`,
  nanoGPT: `A 124M model on 8 H100 GPUs
iter 100: loss 3.2841, time 151.30ms, mfu 61.24%
iter 110: loss 3.2702, time 150.92ms, mfu 61.33%`,
  MaxText: `Llama 2 7B on 256 TPU v5p
completed step: 9, seconds: 4.123, TFLOP/s/device: 287.215, Tokens/s/device: 5960.110, total_weights: 1048576, loss: 9.021
completed step: 10, seconds: 4.119, TFLOP/s/device: 287.494, Tokens/s/device: 5965.898, total_weights: 1048576, loss: 8.894`,
  'Hugging Face': `A 1.1B model on 8 A100 GPUs
{'train_runtime': 52814.2, 'train_samples_per_second': 12.117, 'train_tokens_per_second': 24817.6, 'total_flos': 8.65e+18, 'train_loss': 2.913, 'num_input_tokens_seen': 1310720000, 'epoch': 1.0}`
};

/** The article's words on the training, a sentence at most of each claim, and what the models' card says beside. */
function article(): string {
  const quoted = ['tokens-15t', 'gpus-16000', 'uptime-95'].map(
    (id) => `„${claims.find((claim) => claim.id === id)!.quote}“`
  );
  return `Der Artikel über Llama 3 8B und Llama 3 70B: ${quoted.join(' … ')}

Die Modellkarte sagt, auf H100:
Llama 3 8B: 1,3 Mio. GPU-Stunden
Llama 3 70B: 6,4 Mio. GPU-Stunden`;
}

/** The texts to try the page with, written for it, but for the sentences of the article. */
export const examples = (): Example[] => [
  { id: 'announcement', text: announcement },
  { id: 'slip', text: slip },
  { id: 'card', text: card },
  { id: 'german', text: german },
  { id: 'article', text: article() },
  ...Object.entries(logs).map(([id, text]): Example => ({ id, isLog: true, text }))
];
