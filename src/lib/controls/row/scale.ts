import type { QuantityId } from '$lib/estimate';
import { fromUnit, toUnit, units, type Span } from '$lib/scenario';

const PER_DECADE = 100;

/** The positions of a slider, whole numbers from 0, and the values they stand for. A position is only a view of a value. */
export class Scale {
  readonly last: number;
  /** How far PageUp and PageDown go: half a decade, or a tenth of an even scale. */
  readonly page: number;
  readonly #id: QuantityId;
  readonly #span: Span;

  constructor(id: QuantityId) {
    this.#id = id;
    this.#span = units[id].slider;
    const { lo, hi, step } = this.#span;
    this.last = Math.round(step ? (hi - lo) / step : Math.log10(hi / lo) * PER_DECADE);
    this.page = step ? Math.round(this.last / 10) : PER_DECADE / 2;
  }

  /** Where a value in SI stands, from 0 to 1; values off the scale stand at its ends. */
  share(si: number): number {
    const { lo, hi, step } = this.#span;
    const value = toUnit(this.#id, si);
    const share = step ? (value - lo) / (hi - lo) : Math.log(value / lo) / Math.log(hi / lo);
    return Math.min(1, Math.max(0, share));
  }

  position(si: number): number {
    return Math.round(this.share(si) * this.last);
  }

  /** The value at a position in SI, to three digits, or to the step. */
  value(position: number): number {
    const { lo, step } = this.#span;
    const exact = step ? lo + position * step : lo * 10 ** (position / PER_DECADE);
    const rounded =
      units[this.#id].field.whole && exact < 100
        ? Math.round(exact)
        : Number(exact.toPrecision(step ? 6 : 3));
    return fromUnit(this.#id, rounded);
  }

  /** Labels for the axis: both ends and, on a log axis, the decades between them as far as there is room. */
  get ticks(): number[] {
    const { lo, hi, step } = this.#span;
    if (step) return [lo, (lo + hi) / 2, hi].map((value) => fromUnit(this.#id, value));
    const decades = Math.round(Math.log10(hi / lo));
    const every = Math.ceil(decades / 5);
    const ticks = Array.from({ length: Math.floor(decades / every) + 1 }, (_, i) => lo * 10 ** (i * every));
    return ticks.map((value) => fromUnit(this.#id, Number(value.toPrecision(1))));
  }
}

const scales = new Map<QuantityId, Scale>();

/** The scale of a quantity's sliders. */
export function scaleOf(id: QuantityId): Scale {
  let scale = scales.get(id);
  if (!scale) scales.set(id, (scale = new Scale(id)));
  return scale;
}
