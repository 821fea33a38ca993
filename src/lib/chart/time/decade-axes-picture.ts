import type { Mark } from '../picture/mark';
import { rule, type PicturePlot, type Tick } from '../picture/plot';
import { textAt, type Sheet } from '../picture/sheet';

/** Labels of two axes of whole decades, the y axis with lines across the plot. */
export const decadeAxes = (
  sheet: Sheet,
  plot: PicturePlot,
  x: readonly Tick[],
  y: readonly Tick[]
): Mark[] => [
  ...y.flatMap(({ at, label }) => [
    rule(plot, plot.down(at)),
    ...textAt(sheet, label, plot.x - 6, plot.down(at), { anchor: 'end' })
  ]),
  ...x.flatMap(({ at, label }, i) => {
    const isLast = i > 0 && i === x.length - 1;
    const left = isLast ? plot.x + plot.width + 6.4 : plot.across(at);
    return textAt(sheet, label, left, plot.y + plot.height + 16, { anchor: isLast ? 'end' : 'middle' });
  })
];
