import type { PublishedUptime } from '$lib/catalog';
import { sidesFor, type LabelSide } from '../plot/label-sides';
import { sizeAxes } from './size-curve';

/** A published uptime as a point, with the sides its label has room on, on a wide and on a narrow plot. */
export interface PlacedUptime {
  published: PublishedUptime;
  x: number;
  y: number;
  wide?: LabelSide;
  narrow?: LabelSide;
}

const PLOT_HEIGHT = 260;

/**
 * Published uptimes on the axes of the chart over GPUs, with labels where there is room, the largest clusters first. The
 * axes never move, so this can be done when the site is built.
 */
export function placeUptimes(published: readonly PublishedUptime[]): PlacedUptime[] {
  const places = [...published]
    .sort((a, b) => b.gpus - a.gpus)
    .map((one) => ({ published: one, name: one.name, x: Math.log10(one.gpus), y: one.value }));
  const [wide, narrow] = [500, 260].map((width) =>
    sidesFor(places, places, { ...sizeAxes, width, height: PLOT_HEIGHT })
  );
  return places.map((place) => {
    const { published, x, y } = place;
    return { published, x, y, wide: wide!.get(place), narrow: narrow!.get(place) };
  });
}
