import type { Failover, Range } from '$lib/estimate/uptime';
import type { CauseKey } from '../link/cause-keys';
import { causeUnits, settingDomain, settingIds, type SettingId } from './cause-unit';
import { noCauses, causeSetting, withData, withSetting, type CauseSettings } from './causes';
import { parseDecimal, scaleDecimal, shortestDecimal } from '../link/decimal';
import { Query, type Notice, type LinkProblem } from '../link/query';

/** What a link says about the causes of the uptime, and what of it could not be used. */
export interface DecodedCauses {
  settings: CauseSettings;
  notices: Notice[];
}

/**
 * Reads what a link says about the causes of the uptime. One that has an `mtbf` that can be read is complete: what it
 * does not list takes nothing. Of any other, the values replace those of `base`. Never throws; what cannot be read is
 * reported, and is as in `base`. The write of a checkpoint is `write`, or follows from `ckpt` and `bandwidth` together.
 */
export function decodeCauses(search: string, base: CauseSettings): DecodedCauses {
  const query = new Query(search);
  const said = new URLSearchParams(search);
  const isComplete = typeof readRange('gpuMtbf', said.get('mtbf') ?? '') !== 'string';
  let settings = isComplete ? withSetting(noCauses(), 'gpus', base.ranges.gpus) : base;

  /** Undefined if it is not said, null if it cannot be read. */
  const read = (id: SettingId): Range | undefined | null => {
    const { key } = causeUnits[id];
    const text = query.first(key);
    if (text === undefined) return undefined;
    const range = readRange(id, text);
    if (typeof range !== 'string') return range;
    query.report(key, text, range);
    return null;
  };

  for (const id of settingIds) {
    if (id === 'size' || id === 'bandwidth') continue;
    const range = read(id);
    if (range) settings = withSetting(settings, id, range);
    else if (range === null) settings = withSettingOf(base, settings, id);
  }
  const [size, bandwidth] = [read('size'), read('bandwidth')];
  if (!said.has('write' satisfies CauseKey)) {
    if (size && bandwidth) settings = withData(settings, { size, bandwidth });
    else if (size === null || bandwidth === null) settings = withSettingOf(base, settings, 'write');
  }

  const failover = query.first('failover' satisfies CauseKey);
  if (failover === undefined) return { settings, notices: query.notices };
  const known = (['wait', 'spares', 'shrink'] satisfies Failover[]).find((name) => name === failover);
  if (!known) query.report('failover', failover, 'unreadable');
  const ranges = { ...settings.ranges, failover: known ?? base.ranges.failover };
  return { settings: { ...settings, ranges }, notices: query.notices };
}

/** The settings with one of them as in `base`, where the write may follow from size and bandwidth. */
const withSettingOf = (base: CauseSettings, settings: CauseSettings, id: SettingId): CauseSettings =>
  id === 'write' && base.data
    ? withData(settings, base.data)
    : withSetting(settings, id, causeSetting(base, id));

/**
 * What a link says about the causes, without the GPUs: `mtbf=50677&write=60&restart=5`. `decodeCauses` gives it back
 * to the last bit. A cause that takes nothing is left out.
 */
export function encodeCauses(settings: CauseSettings): string {
  const pairs: string[] = [];
  for (const id of settingIds) {
    if (id === 'gpus' || (id === 'write' && settings.data)) continue;
    const range = causeSetting(settings, id);
    if (range && range.hi > 0) pairs.push(`${causeUnits[id].key}=${writeRange(id, range)}`);
    if (id === 'restart' && settings.ranges.failover !== 'wait')
      pairs.push(`failover=${settings.ranges.failover}`);
  }
  return pairs.join('&');
}

/** A range of a setting as links have it: `5`, `5..20`. */
export function writeRange(id: SettingId, { lo, hi }: Range): string {
  const write = (value: number) => (value === 0 ? '0' : shortestDecimal(value, causeUnits[id]));
  return lo === hi ? write(lo) : `${write(lo)}..${write(hi)}`;
}

/** Reads a range of a setting; `..20` begins at zero where that may be. */
export function readRange(id: SettingId, text: string): Range | LinkProblem {
  const domain = settingDomain(id);
  const [from = '', to, further] = text.split('..').map((part) => part.trim());
  if (further !== undefined || to === '') return 'unreadable';
  const isFromZero = from === '' && to !== undefined && domain.lo === 0;
  const lo = isFromZero ? 0 : readEnd(id, from);
  const hi = to === undefined ? lo : readEnd(id, to);
  if (typeof lo === 'string') return lo;
  if (typeof hi === 'string') return hi;
  return lo > hi ? 'reversed' : { lo, hi };
}

function readEnd(id: SettingId, text: string): number | LinkProblem {
  const decimal = parseDecimal(text);
  if (!decimal) return 'unreadable';
  const { lo, hi } = settingDomain(id);
  const value = scaleDecimal(decimal, causeUnits[id]);
  if (decimal.digits < 0n || (decimal.digits === 0n && lo > 0)) return 'not-positive';
  if (value > hi) return hi === 1 ? 'above-domain' : 'too-large';
  return value < lo || (value === 0 && decimal.digits > 0n) ? 'too-small' : value;
}
