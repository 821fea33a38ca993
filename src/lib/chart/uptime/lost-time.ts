import type { TimeAccount } from '$lib/estimate/uptime';

/** What takes time from training. */
export type LostId = Exclude<keyof TimeAccount, 'useful'>;

/** A part of the lost time. */
export interface LostPart {
  id: LostId;
  /** Of all elapsed time. */
  share: number;
  /** In a day, s. */
  aDay: number;
  /** Where it begins and ends along the lost time, 0 to 1. */
  from: number;
  to: number;
}

/** From what is most like training to what is least. */
const order: readonly LostId[] = [
  'stragglers',
  'missing',
  'checkpoint',
  'lostWork',
  'detection',
  'replacement',
  'restart',
  'corruption',
  'planned'
];

/** Below this share of the time, less than a second a day, a part is not shown. */
const LEAST = 1e-5;

/** Geometry of the account of lost time: its parts one behind the other, those that take next to nothing left out. */
export function lostTime(account: TimeAccount): LostPart[] {
  const shown = order.filter((id) => account[id] >= LEAST);
  const whole = shown.reduce((sum, id) => sum + account[id], 0);
  let at = 0;
  return shown.map((id) => {
    const from = at / whole;
    at += account[id];
    return { id, share: account[id], aDay: account[id] * 86_400, from, to: at / whole };
  });
}
