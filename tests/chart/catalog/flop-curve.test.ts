import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { findModel, models } from '$lib/catalog';
import { flopCurve } from '$lib/chart/catalog/flop-curve';
import { attentionFactor, recomputations } from '$lib/estimate';
import { expectClose } from '../../approx';

const { architecture: llama } = findModel('Llama 3 70B');

describe('the lines', () => {
  const { lines, xDomain, yDomain } = flopCurve(llama, 8192);

  it('are those of all conventions, the highest at its end first', () => {
    expect(lines.map(({ convention }) => convention)).toEqual(['palm', 'full-mask', 'megatron', 'six-n']);
  });

  it('have the factor at every length, in doublings and decades', () => {
    for (const { convention, points } of lines)
      for (const { x, y } of points) expectClose(10 ** y, attentionFactor(llama, 2 ** x, convention), 1e-12);
  });

  it('pass through the chosen sequence', () => {
    const megatron = lines.find(({ convention }) => convention === 'megatron')!;
    expect(megatron.at.x).toBe(13);
    expectClose(10 ** megatron.at.y, 1.0612, 1e-4);
  });

  it('of 6N is flat at 1', () => {
    expect(lines.at(-1)!.points.every(({ y }) => y === 0)).toBe(true);
  });

  it('span 512 to a million tokens', () => {
    expect(xDomain).toEqual([9, 20]);
    expect(yDomain[0]).toBeLessThan(0);
  });
});

test('a sequence outside widens the axis by whole doublings', () => {
  expect(flopCurve(llama, 3).xDomain).toEqual([1, 20]);
  expect(flopCurve(llama, 3_000_000).xDomain).toEqual([9, 22]);
});

test('full recomputation raises 6N to 8N', () => {
  const { lines } = flopCurve(llama, 8192, 'full');
  expectClose(10 ** lines.find(({ convention }) => convention === 'six-n')!.at.y, 4 / 3, 1e-12);
});

const anyView = fc.record({
  model: fc.constantFrom(...models),
  sequence: fc.integer({ min: 1, max: 100_000_000 }),
  recomputation: fc.constantFrom(...recomputations)
});

test('of any model, everything lies within the axes, the names apart, in the order of the lines', () => {
  fc.assert(
    fc.property(anyView, ({ model, sequence, recomputation }) => {
      const curve = flopCurve(model.architecture, sequence, recomputation);
      const [from, to] = curve.yDomain;
      const isInside = ({ x, y }: { x: number; y: number }) =>
        x >= curve.xDomain[0] && x <= curve.xDomain[1] && y >= from && y <= to;
      expect(curve.valueAt).toBe(Math.max(...curve.lines.map(({ at }) => at.y)));
      for (const { points, at } of curve.lines) expect([...points, at].every(isInside)).toBe(true);
      const labels = curve.lines.map(({ label }) => label);
      for (const label of labels) expect(label >= from && label <= to).toBe(true);
      labels.slice(1).forEach((label, i) => {
        expect(labels[i]! - label).toBeGreaterThan(0.074 * (to - from));
      });
      const ends = curve.lines.map(({ points }) => points.at(-1)!.y);
      expect(ends).toEqual([...ends].sort((a, b) => b - a));
      expect(curve.sequences.length).toBeGreaterThan(4);
      expect(curve.factors.length).toBeGreaterThan(0);
    })
  );
});
