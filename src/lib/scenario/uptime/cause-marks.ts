import { findReliability, gpuTimeBetweenStops } from '$lib/catalog';
import type { SettingId } from './cause-unit';

/** A published figure to mark on a slider, in SI. */
export interface CauseMark {
  name: string;
  value: number;
}

/** Which figures of the catalogue mark which setting, and what they are called there. */
const chosen = {
  gpuMtbf: [
    ['opt-stops', 'OPT-175B'],
    ['crusoe-stops', 'Crusoe H200'],
    ['rsc-1-rate', 'Meta RSC-1'],
    ['llama-3-1-stops', 'Llama 3.1 405B'],
    ['rsc-2-rate', 'Meta RSC-2'],
    ['glm-stops', 'GLM-130B']
  ],
  write: [
    ['bloom-write', 'BLOOM 176B'],
    ['bytecheckpoint-write', 'ByteCheckpoint 405B'],
    ['pytorch-sync', 'PyTorch 7B'],
    ['gpt-175b-write', 'GPT 175B to HDFS'],
    ['rsc-write', 'Meta RSC']
  ],
  size: [
    ['opt-size', 'OPT-175B'],
    ['bloom-size', 'BLOOM 176B'],
    ['llama-3-1-checkpoint', 'Llama 3.1 405B, at most']
  ],
  interval: [
    ['rsc-interval', 'Meta RSC'],
    ['glm-interval', 'GLM-130B'],
    ['bloom-interval', 'BLOOM 176B']
  ],
  detection: [['megascale-detection', 'MegaScale, at most']],
  restart: [
    ['megascale-init', 'MegaScale, initialisation'],
    ['bytecheckpoint-load', 'ByteCheckpoint 405B, loading'],
    ['rsc-restart', 'Meta RSC, at least'],
    ['bytedance-failover', 'ByteDance before, at least'],
    ['megatron-init', 'Megatron-LM, initialisation']
  ],
  spares: [
    ['bloom-spares', 'BLOOM 176B'],
    ['opt-spares', 'OPT-175B']
  ],
  stragglers: [['bloom-stragglers', 'BLOOM, one slow GPU']]
} as const satisfies Partial<Record<SettingId, readonly (readonly [id: string, name: string])[]>>;

type Marked = keyof typeof chosen;

/** Published figures for the sliders of causes. Reads the whole catalogue: call it when the site is built. */
export function causeMarks(): Partial<Record<SettingId, CauseMark[]>> {
  const mark = (setting: Marked, id: string, name: string): CauseMark => {
    const figure = findReliability(id);
    return { name, value: setting === 'gpuMtbf' ? gpuTimeBetweenStops(figure).hi : figure.value };
  };
  return Object.fromEntries(
    Object.entries(chosen).map(([setting, figures]) => [
      setting,
      figures.map(([id, name]) => mark(setting as Marked, id, name))
    ])
  );
}
