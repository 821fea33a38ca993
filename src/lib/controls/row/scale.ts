import type { Span } from '$lib/scenario';

/** What a scale spans, in the unit people use: decades, or evenly with a step. */
export interface ScaleSpan extends Span {
  /** Whether zero stands before the decades, a gap to the left of them. */
  zero?: true;
  /** Whether only whole numbers exist. */
  whole?: true;
}

/** From SI to the unit people use, and back. */
export interface Conversion {
  to: (si: number) => number;
  from: (value: number) => number;
}

const PER_DECADE = 100;
/** Positions from zero to the smallest figure above it. */
const ZERO_GAP = 20;
/** Closer to the start no second label has room, as a share of the scale. */
const CROWDED = 0.1;

/** The positions of a slider, whole numbers from 0, and the values they stand for. A position is only a view of a value. */
export class Scale {
  readonly last: number;
  /** How far PageUp and PageDown go: half a decade, or a tenth of an even scale. */
  readonly page: number;
  readonly #span: ScaleSpan;
  readonly #unit: Conversion;
  readonly #gap: number;

  constructor(span: ScaleSpan, unit: Conversion) {
    const { lo, hi, step, zero } = span;
    this.#span = span;
    this.#unit = unit;
    this.#gap = zero ? ZERO_GAP : 0;
    this.last = Math.round(step ? (hi - lo) / step : Math.log10(hi / lo) * PER_DECADE) + this.#gap;
    this.page = step ? Math.round(this.last / 10) : PER_DECADE / 2;
  }

  /** Where a value in SI stands, from 0 to 1; values off the scale stand at its ends. */
  share(si: number): number {
    return this.#shareOf(this.#unit.to(si));
  }

  position(si: number): number {
    return Math.round(this.share(si) * this.last);
  }

  /** The value at a position in SI, to three digits or to the step; in the gap beside zero the way it is moved counts. */
  value(position: number, from = position): number {
    return this.#unit.from(this.#valueAt(position, from));
  }

  /** Labels for the axis, in SI: both ends, and the decades between them as far as there is room. */
  get ticks(): number[] {
    return this.#labels().map((value) => this.#unit.from(value));
  }

  #shareOf(value: number): number {
    const { lo, hi, step } = this.#span;
    if (step) return within((value - lo) / (hi - lo));
    if (value < lo && this.#gap > 0) return value === 0 ? 0 : this.#gap / this.last;
    const start = this.#gap / this.last;
    return within(start + (1 - start) * (Math.log(value / lo) / Math.log(hi / lo)));
  }

  #valueAt(position: number, from: number): number {
    const { lo, step, whole } = this.#span;
    if (step) return Number((lo + position * step).toPrecision(6));
    if (position < this.#gap) return position < from || position === 0 ? 0 : lo;
    const exact = lo * 10 ** ((position - this.#gap) / PER_DECADE);
    return whole && exact < 100 ? Math.round(exact) : Number(exact.toPrecision(3));
  }

  #labels(): number[] {
    const { lo, hi, step } = this.#span;
    if (step) return [lo, Number(((lo + hi) / 2).toPrecision(4)), hi];
    const every = Math.ceil(Math.log10(hi / lo) / 5 - 1e-9);
    const first = Math.ceil(Math.log10(lo) - 1e-9);
    const count = Math.floor((Math.log10(hi) - first) / every + 1e-9) + 1;
    const decades = Array.from({ length: count }, (_, i) =>
      Number((10 ** (first + i * every)).toPrecision(1))
    );
    const start = this.#gap > 0 ? 0 : lo;
    return [start, ...decades.filter((value) => this.#shareOf(value) > CROWDED)];
  }
}

const within = (share: number): number => Math.min(1, Math.max(0, share));
