import type { BentCurve } from './bent-curve';
import type { Blocks } from '../plot/label-sides';
import { timeBlocks } from './time-blocks';

/** Width of a bold character, and height of a line of them, px. */
const CHARACTER = 7.4;
const LINE = 14;
/** From this width of the plot on the shortest time is told on one line, px. */
const WIDE = 500;

interface Words {
  line: string;
  asked: string;
  shortest: readonly [string, string];
}

/** What the bent chart says besides the names of runs: of its line, at its point, of the shortest time and of the one asked for. */
export function bentBlocks(
  { label, point, fastest, deadline }: Pick<BentCurve, 'label' | 'point' | 'fastest' | 'deadline'>,
  { line, asked, shortest }: Words
): Blocks {
  const plain = timeBlocks(label, line.length, point);
  return (across, up, width) => {
    const blocks = plain(across, up, width);
    if (deadline !== undefined) {
      const top = up(deadline) - 2;
      blocks.push({ left: 2, right: 8 + asked.length * CHARACTER, bottom: top - LINE - 4, top });
    }
    if (fastest) {
      const lines = width < WIDE ? shortest : [shortest.join(' ')];
      const wide = Math.max(...lines.map(({ length }) => length)) * CHARACTER + 4;
      const x = across(fastest.x);
      const left = fastest.side === 'end' ? width - wide : fastest.side === 'start' ? x : x - wide / 2;
      const top = up(fastest.y) - 9;
      blocks.push({ left, right: left + wide, bottom: top - LINE * lines.length - 2, top });
    }
    return blocks;
  };
}
