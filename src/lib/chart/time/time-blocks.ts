import type { Blocks } from '../plot/label-sides';
import type { CurveLabel, CurvePlace } from './time-curve';

/** Width of a character and height of a line of text, px; and how far around a point its answer reaches. */
const [TEXT, LEADING, ACROSS, UP] = [6.8, 16.2, 120, 24];

/**
 * What a chart of time against GPUs says besides the names of runs: so many characters of its line, in as many lines as
 * they take between their place and the edge that it faces; and its answer, on whichever side of the point.
 */
export const timeBlocks =
  (label: CurveLabel | undefined, line: number, point: CurvePlace | undefined): Blocks =>
  (across, up, width) => {
    const blocks = [];
    if (label) {
      const x = across(label.x);
      const isRight = label.side === 'right';
      const room = Math.max(1, (isRight ? width - x : x) - 8);
      const whole = line * TEXT;
      const wide = Math.min(room, whole);
      // Words that no longer fit take a line with them.
      const high = LEADING * (whole > room ? Math.ceil(whole / room + 0.5) : 1);
      const left = isRight ? x + 8 : x - 8 - wide;
      const bottom = up(label.y) - (isRight ? 0 : high);
      blocks.push({ left, right: left + wide, bottom, top: bottom + high });
    }
    if (point) {
      const [x, y] = [across(point.x), up(point.y)];
      blocks.push({ left: x - ACROSS, right: x + ACROSS, bottom: y - UP, top: y + UP });
    }
    return blocks;
  };
