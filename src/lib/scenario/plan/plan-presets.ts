import { decodeScenario } from '../link/link';
import type { Scenario } from '../scenario';
import { planDefault } from './plan-default';

/** A published run to start from. */
export interface PlanPreset {
  id: string;
  label: string;
  scenario: Scenario;
  /** Where its figures are published. */
  source: string;
}

/** As links typed by hand to the page of plans; degrees that the source does not say are searched. */
const listed = [
  {
    id: 'llama-3.1-405b',
    label: 'Llama 3.1 405B',
    link: '',
    source: 'arXiv:2407.21783, sections 3.3 and 3.4: 16,384 H100, 16 M tokens a step'
  },
  {
    id: 'deepseek-v3',
    label: 'DeepSeek-V3',
    link: 'model=deepseek-v3&chip=h800-sxm&precision=fp8&gpus=2048&tokens=14.8T&sequence=4096&batch=62914560&plan=auto.tp1.pp16.ep64.zero1.mla_up_proj.ov.nodes4',
    source: 'arXiv:2412.19437, section 3: 2,048 H800, pp16, ep64 over at most 4 servers'
  },
  {
    id: 'gpt-3-175b',
    label: 'GPT-3 175B, 2021',
    link: 'model=gpt-3-175b&chip=a100-sxm-80gb&precision=fp16&gpus=1024&tokens=300B&sequence=2048&batch=3145728&software=unoverlapped&plan=auto.tp8.pp16.cp1.mbs1.full',
    source: 'NVIDIA/Megatron-LM@36e284c96c README.md: 1,024 A100, tp8 pp16, 1,536 sequences a step'
  },
  {
    id: 'nemotron-4-340b',
    label: 'Nemotron-4 340B',
    link: 'model=nemotron-4-340b&chip=h100-sxm&gpus=6144&tokens=9T&sequence=4096&batch=9437184&plan=auto.tp8.pp12.cp1',
    source: 'arXiv:2406.11704, section 2: 6,144 H100, tp8 pp12 interleaved, 2,304 sequences a step'
  },
  {
    id: 'mixtral-8x22b',
    label: 'Mixtral 8x22B on TPU',
    link: 'model=mixtral-8x22b&chip=tpu-v6e&gpus=256&sequence=4096&batch=8388608&software=maxtext&plan=tp1.mbs8.fsdp.custom.g2',
    source: 'AI-Hypercomputer/tpu-recipes@c8cfe2f689 training/trillium/Mixtral-8x22B-MaxText'
  },
  {
    id: 'llama-3-70b',
    label: 'Llama 3 70B on GB200',
    link: 'model=llama-3-70b&chip=gb200-nvl72&precision=nvfp4&gpus=64&tokens=15T&sequence=8192&batch=2097152&software=tuned&plan=tp2.pp4.vp5.zero1',
    source: 'NVIDIA-NeMo/Megatron-Bridge@067f987df0 docs/performance-summary-archive.md'
  }
] as const;

/** Published runs to start from on the page of plans. */
export const planPresets: readonly PlanPreset[] = listed.map(({ link, ...rest }) => ({
  ...rest,
  scenario: decodeScenario(link, planDefault).scenario
}));
