import type { LostPart } from './lost-time';
import type { Drawing, Ink, Mark } from '../picture/mark';
import { namedParts } from '../compare/named-parts-picture';
import type { Sheet, Speech } from '../picture/sheet';
import type { Table } from '../picture/table';
import type { Told } from '../picture/told';

interface LostChart extends Told {
  /** Share of all time that counts. */
  useful: number;
  usefulName: string;
  parts: readonly (LostPart & { name: string; said: string })[];
}

const WHOLE = 12;
const ZOOM = 14.4;
const BAR = 28;
const TOP = WHOLE + ZOOM;

const inkOf = ({ id }: LostPart): Ink =>
  id === 'stragglers' ? 'amber' : id === 'planned' ? 'violet' : 'rust';

/** Where the time goes, as `LostTime.svelte` has it. */
export function lostDrawing({ useful, parts, title, caption }: LostChart, sheet: Sheet): Drawing {
  const { width } = sheet;
  const names = namedParts(
    sheet,
    parts.map((part) => ({ ...part, ink: inkOf(part), grow: Math.round(1000 * part.share) })),
    TOP + BAR + 5.6
  );
  const bars = parts.map((part): Mark => ({
    kind: 'rect',
    x: width * part.from,
    y: TOP,
    // A gap of paper sets it off from the next.
    width: Math.max(0, width * (part.to - part.from) - 2),
    height: BAR,
    ink: inkOf(part),
    radius: 2
  }));
  return {
    title,
    caption,
    height: (parts.length > 0 ? TOP + BAR + 5.6 : 0) + names.height,
    marks: [...(parts.length > 0 ? wholeMarks(width, useful) : []), ...bars, ...names.marks]
  };
}

/** All time as one bar, and its lost end drawn out. */
function wholeMarks(width: number, useful: number): Mark[] {
  const at = Math.min(width * useful, width - 4);
  return [
    { kind: 'rect', x: 0, y: 0, width: at, height: WHOLE, ink: 'accent', radius: 2 },
    { kind: 'rect', x: at + 2, y: 0, width: width - at - 2, height: WHOLE, ink: 'rust', radius: 2 },
    {
      kind: 'area',
      points: [
        [width * useful, WHOLE],
        [0, TOP],
        [width, TOP],
        [width, WHOLE]
      ],
      ink: 'line',
      opacity: 0.6
    }
  ];
}

export const lostTable = ({ head, useful, usefulName, parts }: LostChart, { words }: Speech): Table => {
  const [part = '', aDay = '', share = ''] = head;
  const line = (name: string, share: number) => [name, 86_400 * share, 100 * share];
  return {
    head: [part, words.inUnit(aDay, 's'), words.inUnit(share, '%')],
    rows: [line(usefulName, useful), ...parts.map(({ name, share }) => line(name, share))]
  };
};
