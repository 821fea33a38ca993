import { findReliability, gpuTimeBetweenStops } from '$lib/catalog';
import { causeToUnit, type SettingId } from './cause-unit';
import type { Basis } from '../presets/fact';
import type { Bilingual } from '$lib/catalog/bilingual';

/** A setting as a text in its unit, one or two ends, and what it rests on. */
export type CauseGiven = [from: string, to: string, basis: Basis];

/** A value that is taken for a reason. */
export const assumed = (value: string, en: string, de: string): CauseGiven => [
  value,
  value,
  { kind: 'assumed', reason: { en, de } }
];

/** A figure of the catalogue, in the unit of the setting and to as many digits as `digits` says. */
export function figure(setting: SettingId, id: string, reason?: Bilingual, digits = 12): CauseGiven {
  const { value, to, source } = findReliability(id);
  const write = (si: number) => String(Number(causeToUnit(setting, si).toPrecision(digits)));
  return [write(value), write(to), { kind: 'published', source, ...(reason && { reason }) }];
}

/** Time between stops of one GPU, from a published count or rate. */
export function stops(id: string, en: string, de: string): CauseGiven {
  const { lo, hi } = gpuTimeBetweenStops(findReliability(id));
  const write = (si: number) => String(Number(causeToUnit('gpuMtbf', si).toPrecision(5)));
  const { source } = findReliability(id);
  return [write(lo), write(hi), { kind: 'derived', source, reason: { en, de } }];
}

/** A published number in the unit of its setting. */
const published = (value: number, source: string, reason?: Bilingual): CauseGiven => [
  String(value),
  String(value),
  { kind: 'published', source, ...(reason && { reason }) }
];

/** The GPUs that a figure of the catalogue is about. */
export const publishedGpus = (id: string, reason?: Bilingual): CauseGiven => {
  const { gpus, source } = findReliability(id);
  return published(gpus!, source, reason);
};

/** What a source is silent on. */
export const unknown = (value: string): CauseGiven =>
  assumed(value, 'Not published.', 'Nicht veröffentlicht.');

/** A derived number, to four digits, as both ends. */
export function derivedEnds(value: number): [string, string] {
  const text = String(Number(value.toPrecision(4)));
  return [text, text];
}
