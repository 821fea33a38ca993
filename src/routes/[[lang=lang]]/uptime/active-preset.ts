import { decodeCauses, encodeCauses, writeRange } from '$lib/scenario/uptime/cause-link';
import type { CauseSettings } from '$lib/scenario/uptime/causes';
import { llamaCauses } from '$lib/scenario/uptime/default-causes';
import type { PageData } from './$types';

type Preset = PageData['presets'][number];

/** The causes of a preset. */
export const causesOfPreset = ({ search }: Preset): CauseSettings =>
  decodeCauses(search, llamaCauses).settings;

const gpus = ({ ranges }: CauseSettings): string => writeRange('gpus', ranges.gpus);

/** The published system whose causes these are, on however many GPUs. */
export const presetOfCauses = (presets: readonly Preset[], causes: CauseSettings): Preset | undefined =>
  presets.find((preset) => encodeCauses(causesOfPreset(preset)) === encodeCauses(causes));

/** The one whose causes and GPUs these are. */
export function activePreset(presets: readonly Preset[], causes: CauseSettings): Preset | undefined {
  const preset = presetOfCauses(presets, causes);
  return preset && gpus(causesOfPreset(preset)) === gpus(causes) ? preset : undefined;
}
