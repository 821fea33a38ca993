import type { Mark } from '../picture/mark';
import type { PicturePlot } from '../picture/plot';
import { within } from '../picture/plot';
import { outlineOf, type UptimeLines } from './uptime-lines';

/** The lines of a chart of uptime, as `UptimeCurve.svg.svelte` has them. */
export function uptimeLines(plot: PicturePlot, lines: UptimeLines): Mark {
  const { line, dashed, flat } = lines;
  const outline = outlineOf(lines);
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
    ...(outline
      ? [{ kind: 'area', points: outline.map(plot.at), ink: 'accent', opacity: 0.18 } as const]
      : []),
    ...(dashed
      ? [{ kind: 'line', points: dashed.map(plot.at), ink: 'edge', width: 1.5, dash: [5, 4] } as const]
      : []),
    { kind: 'line', points: line.map(plot.at), ink: 'accent', width: 2 }
  ]);
}
