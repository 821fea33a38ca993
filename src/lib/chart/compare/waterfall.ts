import type { Cause, Gain, Interval } from '$lib/estimate';
import { factorAxis, type FactorAxis } from '../plot/factor-axis';

/** What a bar stands for, and so its colour: the meaning of the data colours everywhere. */
export type BarKind = 'chip' | 'utilisation' | 'uptime' | 'running' | 'other' | 'total';

/** A row of a waterfall. Places are decades on its axis. */
export interface WaterfallBar {
  /** Unique in its waterfall. */
  key: string;
  kind: BarKind;
  /** None for the total. */
  causes: readonly Cause[];
  /** Where the bar starts, and where the next one does. Equal where nothing is known. */
  from: number;
  to: number;
  /** What is possible for its end, on the axis; an open end runs to the edge. */
  band?: { lo: number; hi: number; isOpenLow: boolean; isOpenHigh: boolean };
  /** Where its label stands to the right of. */
  label: number;
  /** What the label says; nothing where nothing is known. */
  range?: Interval;
  /** The factor as the bar draws it; nothing where it is bounded only. */
  value?: number;
}

/** Waterfalls on one axis, so that they can be compared by eye. */
export interface Waterfalls extends FactorAxis {
  bars: WaterfallBar[][];
}

/** Width that labels are placed for, px: of the plot, and of a character. */
const PLOT = 460;
const CHARACTER = 7.2;
const GAP = 10;

/**
 * Lays out gains as waterfalls on a log axis: each factor starts where the one before ended, and the total spans all.
 * `say` writes a label, of a factor or of one that is not known, so that the axis leaves it room.
 */
export function waterfalls(gains: readonly Gain[], say: (range: Interval | undefined) => string): Waterfalls {
  const loose = gains.map(barsOf);
  const reaches = loose.flat().map(({ label, range }) => ({
    at: label,
    label: Math.min(0.4, (GAP + say(range).length * CHARACTER) / PLOT)
  }));
  const lowest = loose.flat().map(({ band, from }) => ({ at: Math.min(from, band?.lo ?? from), label: 0 }));
  const axis = factorAxis([...reaches, ...lowest]);
  return { ...axis, bars: loose.map((bars) => bars.map((bar) => closed(bar, axis.domain))) };
}

/** The bars of one gain; open ends are still where the bar itself ends. */
function barsOf({ factors, unknown, total }: Gain): WaterfallBar[] {
  let at = 0;
  const bars = factors.map(({ causes, range, value }): WaterfallBar => {
    const from = at;
    at += Math.log10(value);
    return bar({ causes, kind: kindOf(causes), from, to: at, range, value });
  });
  bars.push(
    ...unknown.map(({ causes }): WaterfallBar => bar({ causes, kind: kindOf(causes), from: at, to: at }))
  );
  const end = total?.value === undefined ? 0 : Math.log10(total.value);
  bars.push(bar({ causes: [], kind: 'total', from: 0, to: end, range: total?.range, value: total?.value }));
  return bars;
}

function bar({
  causes,
  kind,
  from,
  to,
  range,
  value
}: Omit<WaterfallBar, 'key' | 'label' | 'band'>): WaterfallBar {
  const band = range && range.lo < range.hi ? bandOf(range, from, to) : undefined;
  const label = Math.max(from, to, band?.hi ?? to);
  return { key: causes.join(' ') || 'total', causes, kind, from, to, band, label, range, value };
}

function bandOf({ lo, hi }: Interval, from: number, to: number): WaterfallBar['band'] {
  const [isOpenLow, isOpenHigh] = [lo === 0, hi === Infinity];
  return {
    lo: isOpenLow ? Math.min(to, from + Math.log10(hi < Infinity ? hi : 1)) : from + Math.log10(lo),
    hi: isOpenHigh ? Math.max(to, from + Math.log10(lo > 0 ? lo : 1)) : from + Math.log10(hi),
    isOpenLow,
    isOpenHigh
  };
}

/** Runs open ends to the edge. */
function closed(bar: WaterfallBar, [lo, hi]: [number, number]): WaterfallBar {
  if (!bar.band) return bar;
  const { isOpenLow, isOpenHigh } = bar.band;
  const band = { ...bar.band, ...(isOpenLow && { lo }), ...(isOpenHigh && { hi }) };
  return { ...bar, band };
}

function kindOf(causes: readonly Cause[]): BarKind {
  switch (causes.join(' ')) {
    case 'peakFlops':
      return 'chip';
    case 'mfu':
      return 'utilisation';
    case 'uptime':
      return 'uptime';
    case 'mfu uptime':
      return 'running';
    default:
      return 'other';
  }
}
