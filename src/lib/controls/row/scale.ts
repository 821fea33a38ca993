import type { QuantityId } from '$lib/estimate';
import { fromUnit, toUnit } from '$lib/scenario';

/** What a slider spans, in the quantity's field unit: decades on a log axis, or evenly with a step. */
type Span = { lo: number; hi: number; step?: number };

const spans: Record<QuantityId, Span> = {
  params: { lo: 1e8, hi: 1e13 },
  tokens: { lo: 1e9, hi: 1e14 },
  attention: { lo: 1, hi: 2, step: 0.01 },
  compute: { lo: 1e18, hi: 1e28 },
  gpus: { lo: 1, hi: 1e6 },
  peakFlops: { lo: 10, hi: 1e4 },
  mfu: { lo: 1, hi: 100, step: 0.1 },
  gpuFlops: { lo: 10, hi: 1e4 },
  uptime: { lo: 50, hi: 100, step: 0.1 },
  usefulFlops: { lo: 10, hi: 1e4 },
  time: { lo: 0.1, hi: 1e4 },
  gpuTime: { lo: 1, hi: 1e9 },
  tokenRate: { lo: 1e3, hi: 1e9 },
  tokensPerParam: { lo: 1, hi: 1e5 },
  gpuPrice: { lo: 0.1, hi: 100 },
  cost: { lo: 1e3, hi: 1e11 },
  gpuPower: { lo: 100, hi: 1e4 },
  pue: { lo: 1, hi: 2, step: 0.01 },
  energy: { lo: 1, hi: 1e7 },
  carbonIntensity: { lo: 1, hi: 1000 },
  carbon: { lo: 1, hi: 1e6 }
};

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
    this.#span = spans[id];
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
      this.#id === 'gpus' && exact < 100 ? Math.round(exact) : Number(exact.toPrecision(step ? 6 : 3));
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
