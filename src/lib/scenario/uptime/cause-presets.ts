import { findReliability } from '$lib/catalog';
import type { CauseGiven } from './cause-basis';
import type { SettingId } from './cause-unit';
import { noCauses, withSetting, type CauseSettings } from './causes';
import { writtenCause } from './default-causes';
import type { Basis } from '../presets/fact';
import type { Bilingual } from '$lib/catalog/bilingual';
import { publishedCauses } from './published-causes';

/** A published system as causes of its uptime, and what each of them rests on. */
export interface CausePreset {
  id: string;
  label: string;
  settings: CauseSettings;
  basis: Partial<Record<SettingId, Basis>>;
  /** What is published of its uptime, if anything. */
  uptime?: { value: number; bound: string; source: string; note: Bilingual };
  source: string;
  quote: string;
}

/**
 * Published systems as causes of uptime. What a source is silent on is assumed, and says so. Reads the whole catalogue:
 * call it when the site is built.
 * @throws RangeError naming a figure that the catalogue lacks.
 */
export const causePresets = (): CausePreset[] =>
  publishedCauses().map(({ id, label, from, uptime, failover = 'wait', given }) => {
    let settings = noCauses();
    const basis: CausePreset['basis'] = {};
    for (const [key, [lo, hi, rest]] of Object.entries(given) as [SettingId, CauseGiven][]) {
      settings = withSetting(settings, key, writtenCause(key, lo, hi));
      basis[key] = rest;
    }
    const { source, quote } = findReliability(from);
    const known = uptime && findReliability(uptime[0]);
    return {
      id,
      label,
      settings: { ...settings, ranges: { ...settings.ranges, failover } },
      basis,
      ...(known && {
        uptime: { value: known.value, bound: known.bound, source: known.source, note: uptime[1] }
      }),
      source,
      quote
    };
  });
