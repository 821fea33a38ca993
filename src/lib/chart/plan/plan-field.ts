import type { PlanDot } from '$lib/scenario/plan/plan-dots';

/** A plan on the chart: x in GB, y in TFLOPS. */
export interface FieldDot {
  text: string;
  x: number;
  y: number;
  isTie: boolean;
  isChosen: boolean;
}

export interface FieldGeometry {
  dots: FieldDot[];
  /** The most that plans reach with so much memory or less. */
  edge: { x: number; y: number }[];
  chosen: FieldDot | undefined;
  xDomain: [number, number];
  yDomain: [number, number];
  xTicks: number[];
  yTicks: number[];
}

const GB = 1e9;
const TERA = 1e12;

/** Plans that are slower than this share of the fastest are nobody's choice, and off the chart. */
const SLOW = 0.45;

/** Share of the chip's memory up to which the axis goes: a plan by hand may be far beyond. */
const MOST = 1.3;

/** Geometry of all plans: rate against memory. */
export function fieldGeometry(dots: readonly PlanDot[], chosen: string, capacity: number): FieldGeometry {
  const most = Math.max(...dots.map(({ rate }) => rate));
  const shown = dots
    .filter(({ rate, text, memory }) => (rate > SLOW * most || text === chosen) && memory < MOST * capacity)
    .map(({ text, rate, memory, isTie }): FieldDot => ({
      text,
      x: memory / GB,
      y: rate / TERA,
      isTie,
      isChosen: text === chosen
    }));
  const edge: FieldGeometry['edge'] = [];
  for (const { x, y } of shown) {
    const last = edge.at(-1);
    if (last && y <= last.y) continue;
    if (last) edge.push({ x, y: last.y });
    edge.push({ x, y });
  }
  const end = Math.max(capacity / GB, ...shown.map(({ x }) => x));
  const last = edge.at(-1);
  if (last) edge.push({ x: end, y: last.y });
  const xs = shown.map(({ x }) => x);
  const ys = shown.map(({ y }) => y);
  const [left, bottom, top] = [Math.min(...xs), Math.min(...ys), Math.max(...ys)];
  const xDomain: [number, number] = [Math.max(0, left - 0.04 * (end - left)), end];
  const yDomain: [number, number] = [
    Math.max(0, bottom - 0.08 * (top - bottom)),
    top + 0.14 * (top - bottom)
  ];
  const xStep = niceStep((xDomain[1] - xDomain[0]) / 6);
  const yStep = niceStep((yDomain[1] - yDomain[0]) / 5);
  return {
    dots: shown,
    edge,
    chosen: shown.find(({ isChosen }) => isChosen),
    xDomain,
    yDomain,
    xTicks: ticksOf(xDomain, xStep),
    yTicks: ticksOf(yDomain, yStep)
  };
}

/** 1, 2 or 5 times a power of ten, at least so much. */
function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(least, 1e-9)));
  return [1, 2, 5, 10].map((step) => step * power).find((step) => step >= least * (1 - 1e-9))!;
}

function ticksOf([lo, hi]: readonly [number, number], step: number): number[] {
  const first = Math.ceil(lo / step - 1e-9);
  const count = Math.floor(hi / step + 1e-9) - first + 1;
  return Array.from({ length: Math.max(0, count) }, (_, i) => Number(((first + i) * step).toPrecision(6)));
}

/** The dot nearest to a place, both as shares of the plot. */
export function dotNear(geometry: FieldGeometry, x: number, y: number, ratio: number): FieldDot | undefined {
  const { dots, xDomain, yDomain } = geometry;
  const distance = (dot: FieldDot): number =>
    Math.hypot(
      ((dot.x - xDomain[0]) / (xDomain[1] - xDomain[0]) - x) * ratio,
      (dot.y - yDomain[0]) / (yDomain[1] - yDomain[0]) - y
    );
  return dots.reduce<FieldDot | undefined>(
    (best, dot) => (best && distance(best) <= distance(dot) ? best : dot),
    undefined
  );
}
