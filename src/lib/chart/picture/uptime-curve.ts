import type { Mark } from './mark';
import type { Plot } from './plot';
import { within } from './plot';

interface Point {
  x: number;
  y: number;
}

interface Lines {
  line: readonly Point[];
  band?: readonly { x: number; lo: number; hi: number }[];
  dashed?: readonly Point[];
  flat?: readonly [number, number];
}

/** The lines of a chart of uptime, as `UptimeCurve.svg.svelte` has them. */
export function uptimeLines(plot: Plot, { line, band = [], dashed, flat }: Lines): Mark {
  const isBand = band.some(({ lo, hi }) => hi - lo > 1e-9);
  const outline = [
    ...band.map(({ x, hi }) => plot.at({ x, y: hi })),
    ...[...band].reverse().map(({ x, lo }) => plot.at({ x, y: lo }))
  ];
  const tinted = (from: number, to: number): Mark => ({
    kind: 'rect',
    x: plot.across(from),
    y: plot.y,
    width: plot.across(to) - plot.across(from),
    height: plot.height,
    ink: 'accent',
    opacity: 0.09
  });
  return within(plot, [
    ...(flat ? [tinted(...flat)] : []),
    ...(isBand ? [{ kind: 'area', points: outline, ink: 'accent', opacity: 0.18 } as const] : []),
    ...(dashed
      ? [{ kind: 'line', points: dashed.map(plot.at), ink: 'edge', width: 1.5, dash: [5, 4] } as const]
      : []),
    { kind: 'line', points: line.map(plot.at), ink: 'accent', width: 2 }
  ]);
}
