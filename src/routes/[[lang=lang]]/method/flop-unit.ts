import type { Numbers } from '$lib/i18n';

const units = [
  ['GFLOP', 1e9],
  ['MFLOP', 1e6],
  ['kFLOP', 1e3]
] as const;

/** A unit of FLOP per token fit for figures of some size, and how it writes them. */
export class FlopUnit {
  readonly name: string;
  readonly #scale: number;

  constructor(
    private readonly numbers: Numbers,
    size: number
  ) {
    [this.name, this.#scale] = units.find(([, scale]) => size >= scale) ?? ['FLOP', 1];
  }

  /** In this unit: 449e9 is "449". */
  say(flop: number): string {
    return this.numbers.plain(flop / this.#scale);
  }
}
