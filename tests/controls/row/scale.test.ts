import { describe, expect, test } from 'vitest';
import { Scale } from '$lib/controls/row/scale';
import { quantityIds } from '$lib/estimate';
import { fromUnit, toUnit, units } from '$lib/scenario';

const same = { to: (si: number) => si, from: (value: number) => value };

describe('decades', () => {
  const scale = new Scale({ lo: 1, hi: 1e4 }, same);

  test('have a hundred positions each, to three digits', () => {
    expect([scale.last, scale.page]).toEqual([400, 50]);
    expect([scale.value(0), scale.value(100), scale.value(101), scale.value(400)]).toEqual([
      1, 10, 10.2, 1e4
    ]);
    expect([scale.position(10), scale.share(100), scale.share(1e9)]).toEqual([100, 0.5, 1]);
  });

  test('are labelled at the ends and between, as far as there is room', () => {
    expect(scale.ticks).toEqual([1, 10, 100, 1000, 1e4]);
    expect(new Scale({ lo: 1e18, hi: 1e28 }, same).ticks).toEqual([1e18, 1e20, 1e22, 1e24, 1e26, 1e28]);
    expect(new Scale({ lo: 8, hi: 1e6 }, same).ticks).toEqual([8, 1e3, 1e5]);
  });
});

describe('with zero before the decades', () => {
  const scale = new Scale({ lo: 0.1, hi: 1000, zero: true }, same);

  test('a step into the gap goes to its other side', () => {
    expect([scale.position(0), scale.position(0.1), scale.last]).toEqual([0, 20, 420]);
    expect(scale.value(19, 20)).toBe(0);
    expect(scale.value(1, 0)).toBe(0.1);
    expect(scale.value(20)).toBe(0.1);
    expect(scale.share(0.01)).toBe(scale.share(0.1));
  });

  test('zero is a label', () => expect(scale.ticks[0]).toBe(0));
});

test('an even scale goes by its step', () => {
  const scale = new Scale(
    { lo: 50, hi: 100, step: 0.1 },
    { to: (si) => si * 100, from: (value) => value / 100 }
  );
  expect([scale.last, scale.page, scale.value(1), scale.position(0.75)]).toEqual([500, 50, 0.501, 250]);
  expect(scale.ticks).toEqual([0.5, 0.75, 1]);
});

test('the smaller a figure, the further right it stands where it is said as a number of failures', () => {
  const scale = new Scale({ lo: 1e-3, hi: 100 }, { to: (si) => 1 / si, from: (value) => 1 / value });
  expect(scale.share(1000)).toBeCloseTo(0, 12);
  expect(scale.share(0.01)).toBeCloseTo(1, 12);
});

test('each quantity has labels from the start of its scale to near its end', () => {
  for (const id of quantityIds) {
    const scale = new Scale(units[id].slider, {
      to: (si) => toUnit(id, si),
      from: (value) => fromUnit(id, value)
    });
    const shares = scale.ticks.map((tick) => scale.share(tick));
    expect(shares[0], id).toBe(0);
    expect(shares.length, id).toBeGreaterThan(2);
    expect(shares.at(-1), id).toBeGreaterThan(0.75);
  }
});
