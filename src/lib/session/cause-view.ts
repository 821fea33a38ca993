import { NODE, type Range } from '$lib/estimate/uptime';
import { causeFromUnit, causeUnits, type SettingId } from '$lib/scenario/uptime/cause-unit';
import type { Texts } from '$lib/i18n';

/** What has a row on the page: the settings, the target and the length of the run. */
export type RowId = SettingId | 'target' | 'work';

/** The forms in which failures can be said. */
export const failureForms = ['gpuHours', 'nodeHours', 'gpuDays'] as const;
export type FailureForm = (typeof failureForms)[number];

/** How a row shows and reads its figure. */
export interface CauseView {
  unit: keyof Texts<'uptime'>['units'];
  /** Figure in the row's unit from SI, and back. */
  to: (si: number) => number;
  from: (value: number) => number;
  /** What the slider spans, in the row's unit: decades, or evenly with a step. With `zero`, its left end is zero. */
  lo: number;
  hi: number;
  step?: number;
  zero?: true;
  whole?: true;
  /** Whether only a single number makes sense. */
  single?: true;
  /** What a bare number counts, for reading what is typed: a time of so many s, a share in per cent, or a plain number. */
  counts: { seconds: number } | 'percent' | 'number';
}

const of = (id: SettingId): Pick<CauseView, 'to' | 'from'> => ({
  to: (si) => (si * causeUnits[id].den) / causeUnits[id].num,
  // As a decimal, so that 0.1 minutes are 6 seconds and nothing beside.
  from: (value) => causeFromUnit(id, String(value))
});

const hours = { unit: 'h', counts: { seconds: 3600 } } as const;
const minutes = { unit: 'min', counts: { seconds: 60 } } as const;
const stage = { ...minutes, lo: 0.1, hi: 1000, zero: true } as const;

const views: Record<RowId, CauseView> = {
  gpus: { ...of('gpus'), unit: 'gpus', lo: 8, hi: 1e6, whole: true, counts: 'number' },
  gpuMtbf: { ...of('gpuMtbf'), ...hours, lo: 1e3, hi: 1e7 },
  write: { ...of('write'), unit: 's', lo: 0.1, hi: 1e4, zero: true, counts: { seconds: 1 } },
  size: { ...of('size'), unit: 'TB', lo: 0.01, hi: 1000, counts: 'number' },
  bandwidth: { ...of('bandwidth'), unit: 'GB/s', lo: 0.1, hi: 1e4, counts: 'number' },
  overlap: { ...of('overlap'), unit: '%', lo: 0, hi: 100, step: 1, counts: 'percent' },
  interval: { ...of('interval'), ...minutes, lo: 0.1, hi: 1000 },
  detection: { ...of('detection'), ...stage },
  replacement: { ...of('replacement'), ...stage },
  restart: { ...of('restart'), ...stage },
  spares: { ...of('spares'), unit: 'nodes', lo: 1, hi: 1000, zero: true, whole: true, counts: 'number' },
  repair: { ...of('repair'), ...hours, lo: 0.1, hi: 1000, zero: true },
  plannedRate: { ...of('plannedRate'), unit: 'aDay', lo: 0, hi: 10, step: 0.1, counts: 'number' },
  plannedTime: { ...of('plannedTime'), ...minutes, lo: 1, hi: 1000, zero: true },
  corruptionRate: {
    ...of('corruptionRate'),
    unit: 'perMillion',
    lo: 0.1,
    hi: 1e4,
    zero: true,
    counts: 'number'
  },
  rollback: { ...of('rollback'), ...hours, lo: 0.1, hi: 1000, zero: true },
  stragglers: { ...of('stragglers'), unit: '%', lo: 0, hi: 30, step: 0.1, counts: 'percent' },
  target: { ...of('overlap'), unit: '%', lo: 50, hi: 99.9, step: 0.1, single: true, counts: 'percent' },
  work: {
    unit: 'days',
    to: (si) => si / 86_400,
    from: (value) => Number((value * 86_400).toPrecision(15)),
    lo: 0.1,
    hi: 1000,
    single: true,
    counts: { seconds: 86_400 }
  }
};

/** Failures in other words: hours of a node, or the number in a thousand GPU-days, which is the smaller the better. */
const otherForms: Record<Exclude<FailureForm, 'gpuHours'>, CauseView> = {
  nodeHours: {
    ...hours,
    to: (si) => si / 3600 / NODE,
    from: (value) => Number((value * NODE * 3600).toPrecision(15)),
    lo: 1e2,
    hi: 1e6
  },
  gpuDays: {
    unit: 'perThousand',
    to: (si) => (1000 * 86_400) / si,
    from: (value) => (1000 * 86_400) / value,
    lo: 1e-3,
    hi: 100,
    counts: 'number'
  }
};

export const viewOf = (id: RowId, form: FailureForm): CauseView =>
  id === 'gpuMtbf' && form !== 'gpuHours' ? otherForms[form] : views[id];

/** A range in the row's unit from one in SI, or back, the smaller end first. */
export function mapRange({ lo, hi }: Range, map: (value: number) => number): Range {
  const [a, b] = [map(lo), map(hi)];
  return { lo: Math.min(a, b), hi: Math.max(a, b) };
}
