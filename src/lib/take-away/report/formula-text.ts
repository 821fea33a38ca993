import { formulaOf, type Formula, type QuantityId, type Step } from '$lib/estimate';

/**
 * The right side of the formula of a step in plain text, with `write` for each quantity: `6 · N · D · a`,
 * `C / (F_u · G)`, `√(…)`.
 */
export function formulaText(
  step: Pick<Step, 'quantity' | 'from'>,
  write: (id: QuantityId) => string,
  number: (value: number) => string,
  times: string
): string {
  const { coefficient, above, below, root } = formulaOf(step);
  const isWhole = coefficient >= 1;
  const over = product(isWhole ? coefficient : 1, above);
  const under = product(isWhole ? 1 : 1 / coefficient, below);
  const quotient = below.length === 0 && isWhole ? over.join(times) : `${grouped(over)} / ${grouped(under)}`;
  return root === 2 ? `√(${quotient})` : quotient;

  function product(constant: number, powers: Formula['above']): string[] {
    const factors = powers.map(({ quantity, exponent }) => {
      const text = write(quantity);
      const base = exponent > 1 && /[\s/]/.test(text) ? `(${text})` : text;
      return exponent > 1 ? `${base}^${exponent}` : text;
    });
    return constant === 1 && factors.length > 0 ? factors : [number(constant), ...factors];
  }

  function grouped(factors: string[]): string {
    const isOne = factors.length === 1 && !factors[0]!.includes('/');
    return isOne ? factors[0]! : `(${factors.join(times)})`;
  }
}
