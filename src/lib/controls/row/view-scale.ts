import type { CauseView } from '$lib/session/cause-view';

const PER_DECADE = 100;
/** Positions from zero to the smallest figure above it. */
const ZERO_GAP = 20;

/** The positions of a row's slider, whole numbers from 0, and the figures in the row's unit that they stand for. */
export class ViewScale {
  readonly last: number;
  /** How far PageUp and PageDown go: half a decade, or a tenth of an even scale. */
  readonly page: number;
  readonly #view: CauseView;
  readonly #gap: number;

  constructor(view: CauseView) {
    const { lo, hi, step } = view;
    this.#view = view;
    this.#gap = view.zero ? ZERO_GAP : 0;
    this.last = Math.round(step ? (hi - lo) / step : Math.log10(hi / lo) * PER_DECADE) + this.#gap;
    this.page = step ? Math.round(this.last / 10) : PER_DECADE / 2;
  }

  /** Where a figure stands, from 0 to 1; figures off the scale stand at its ends. */
  share(value: number): number {
    const { lo, hi, step } = this.#view;
    if (step) return within((value - lo) / (hi - lo));
    if (value < lo && this.#gap > 0) return value === 0 ? 0 : this.#gap / this.last;
    const decades = Math.log10(value / lo) * PER_DECADE;
    return within((this.#gap + decades) / this.last);
  }

  position(value: number): number {
    return Math.round(this.share(value) * this.last);
  }

  /** The figure at a position, to three digits or to the step; between zero and the smallest the way it is moved counts. */
  value(position: number, from = position): number {
    const { lo, step, whole } = this.#view;
    if (step) return Number((lo + position * step).toPrecision(6));
    if (position < this.#gap) return position < from || position === 0 ? 0 : lo;
    const exact = lo * 10 ** ((position - this.#gap) / PER_DECADE);
    return whole && exact < 100 ? Math.round(exact) : Number(exact.toPrecision(3));
  }

  /** Figures to label the axis with: both ends, and decades between them as far as there is room. */
  get ticks(): number[] {
    const { lo, hi, step } = this.#view;
    if (step) return [lo, Number(((lo + hi) / 2).toPrecision(4)), hi];
    const decades = Math.log10(hi / lo);
    const every = Math.ceil(decades / 5);
    const first = Math.ceil(Math.log10(lo) - 1e-9);
    const labels = Array.from({ length: Math.floor((Math.log10(hi) - first) / every + 1e-9) + 1 }, (_, i) =>
      Number((10 ** (first + i * every)).toPrecision(1))
    );
    const start = this.#gap > 0 ? [0] : labels[0] === lo ? [] : [lo];
    // Where the first decade stands too close to the end, it has no room.
    return [...start, ...labels.filter((label) => start.length === 0 || this.share(label) > 0.1)];
  }
}

const within = (share: number): number => Math.min(1, Math.max(0, share));
