import { describe, expect, it } from 'vitest';
import { goodput, middleOf, uptimeRange } from '$lib/estimate/uptime';
import { decodeCauses, encodeCauses } from '../../../src/lib/scenario/uptime/cause-link';
import { causePresets } from '../../../src/lib/scenario/uptime/cause-presets';
import { causeSetting } from '../../../src/lib/scenario/uptime/causes';
import { llamaCauses } from '../../../src/lib/scenario/uptime/default-causes';
import { settingIds } from '../../../src/lib/scenario/uptime/cause-unit';

const presets = causePresets();
const preset = (id: string) => presets.find((other) => other.id === id)!;

it('the first is what the page opens with', () => {
  expect(presets[0]!.settings).toEqual(llamaCauses);
});

describe.each(presets)('$label', ({ settings, basis, source, quote }) => {
  it('says of each figure whether it is published, and of each that is not why it is taken', () => {
    const stated = settingIds.filter((id) => {
      const range = causeSetting(settings, id);
      return range && range.hi > 0 && !(id === 'write' && settings.data);
    });
    expect(Object.keys(basis).sort()).toEqual(stated.sort());
    for (const [id, { kind, reason, source }] of Object.entries(basis)) {
      if (kind === 'published') expect(source, id).toBeTruthy();
      else expect(reason?.en && reason.de, id).toBeTruthy();
    }
    expect(source && quote).toBeTruthy();
  });

  it('is the same after its link is read', () => {
    const link = `?gpus=${settings.ranges.gpus.lo}&${encodeCauses(settings)}`;
    expect(decodeCauses(link, llamaCauses)).toEqual({ settings, notices: [] });
  });

  it('gets somewhere', () => {
    expect(goodput(middleOf(settings.ranges)).uptime).toBeGreaterThan(0.1);
  });
});

/** The settings against what is published of the uptime; a good part of them is assumed. */
describe('the uptime that follows', () => {
  const of = (id: string) => uptimeRange(preset(id).settings.ranges);

  it('is below Meta’s “higher than 90 %” for Llama 3.1: its checkpoints or restarts must have been faster', () => {
    expect(of('llama-3-1-405b').hi).toBeLessThan(0.9);
  });

  it('of BLOOM is above the 90 % of its log, which counts more than failures', () => {
    expect(of('bloom-176b').lo).toBeGreaterThan(preset('bloom-176b').uptime!.value);
  });

  it('of OPT and GLM is above what they report, which counts divergences and other losses', () => {
    expect(of('opt-175b').lo).toBeGreaterThan(preset('opt-175b').uptime!.value);
    expect(of('glm-130b').lo).toBeGreaterThan(preset('glm-130b').uptime!.value);
  });
});
