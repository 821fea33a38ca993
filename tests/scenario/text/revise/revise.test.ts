import { describe, expect, it } from 'vitest';
import {
  distinctFigures,
  judgingOf,
  knownFacts,
  dropFigure,
  moveFigure,
  otherQuantities,
  otherValues,
  readAs,
  readText
} from '$lib/scenario';
import { expectClose } from '../../../approx';
import { finished } from '../finished';

const text =
  'Alpha-7B was trained on 2T tokens in 180,000 A100 hours. Beta-70B saw 15 trillion tokens in 6.4 million H100 hours.';

const figureIn = (reading: ReturnType<typeof readText>, quantity: string, run = 0) =>
  reading.runs[run]!.figures.find((figure) => figure.quantity === quantity)!;

const quantities = (reading: ReturnType<typeof readText>) =>
  reading.runs.map(({ figures }) => figures.map(({ quantity }) => quantity).sort());

describe('a reading put right', () => {
  it('has a figure say something else, in place of what said that', () => {
    const reading = readText(text);
    const hours = figureIn(reading, 'gpuTime');
    const { lo, hi, place } = hours;
    const next = readAs(reading, hours, { quantity: 'time', lo, hi, place });
    expect(quantities(next)[0]).toEqual(['chip', 'params', 'time', 'tokens']);
    expect(quantities(next)[1]).toEqual(quantities(reading)[1]);
    const same = readAs(reading, hours, { quantity: 'tokens', lo, hi, place });
    expect(figureIn(same, 'tokens').from).toBe(hours.from);
    expect(quantities(same)[0]).toEqual(['chip', 'params', 'tokens']);
  });

  it('has a figure in another run, or in one of its own', () => {
    const reading = readText(text);
    const hours = figureIn(reading, 'gpuTime');
    const moved = moveFigure(reading, hours, 1);
    expect(figureIn(moved, 'gpuTime', 1)).toEqual(hours);
    expect(quantities(moved)[0]).toEqual(['chip', 'params', 'tokens']);
    expect(moveFigure(reading, hours, 2).runs).toHaveLength(3);
  });

  it('leaves a figure out, which then is a number that was not read; a run without figures goes', () => {
    let reading = readText(text);
    const before = reading.unread.length;
    for (const figure of reading.runs[0]!.figures.filter(({ quantity }) => quantity !== 'chip'))
      reading = dropFigure(reading, figure);
    expect(reading.runs).toHaveLength(1);
    expect(reading.unread).toHaveLength(before + 3);
  });

  it('is judged anew', () => {
    const reading = readText('At $2.20 an hour the 2.1 million H100 hours cost $4.6 billion.');
    const cost = figureIn(reading, 'cost');
    const [, ...others] = otherValues(cost);
    const agreements = others.map(
      (value) => finished(judgingOf(readAs(reading, cost, value), knownFacts())).runs[0]!.verdict.agreement
    );
    expect(agreements).toContain('rounding');
  });
});

describe('what else a figure can be', () => {
  it('of the same unit', () => {
    expect(otherQuantities({ quantity: 'gpuTime' })).toEqual(['gpuTime', 'time', 'stepTime']);
    expect(otherQuantities({ quantity: 'cost' })).toEqual(['cost']);
  });

  it('the other language’s number, and a prefix up and down', () => {
    const [figure] = distinctFigures(readText('Das Modell hat 8 Billionen Parameter.'));
    expect(otherValues(figure!).map(({ lo }) => lo)).toEqual([8e12, expect.closeTo(8e9, -3), 8e15]);
    const [mfu] = distinctFigures(readText('an MFU of 40 %'));
    expectClose(otherValues(mfu!)[0]!.lo, 0.4, 1e-12);
    expect(otherValues(mfu!)).toHaveLength(1);
  });
});
