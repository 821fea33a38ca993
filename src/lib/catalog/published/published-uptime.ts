import { findReliability, type Reliability } from '../tables/reliability';

/** A published uptime as a point in a chart over GPUs. */
export interface PublishedUptime extends Pick<Reliability, 'id' | 'value' | 'bound'> {
  name: string;
  gpus: number;
}

/** Which, and what they are called in the chart; only those with a GPU count. */
const chosen: readonly (readonly [id: string, shown?: string])[] = [
  ['bloom-uptime'],
  ['glm-uptime'],
  ['opt-uptime'],
  ['byterobust-uptime'],
  ['megascale-uptime'],
  ['llama-3-blog-uptime', 'Llama 3, announced'],
  ['llama-3-1-uptime', 'Llama 3.1, paper']
];

/** Published uptimes, from few GPUs to many. Plain data, meant to be read when the site is built. */
export const publishedUptimes = (): PublishedUptime[] =>
  chosen.flatMap(([name, shown]) => {
    const { id, system, gpus, value, bound } = findReliability(name);
    return gpus === undefined ? [] : [{ id, name: shown ?? system, gpus, value, bound }];
  });
