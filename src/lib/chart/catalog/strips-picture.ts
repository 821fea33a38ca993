import type { ClaimStrip, StripMark } from './claim-strip';
import type { Texts } from '$lib/i18n';
import type { Box, Drawing, Ink, Mark } from '../picture/mark';
import { textAt, type Sheet, type Speech } from '../picture/sheet';
import type { Shown, Table } from '../picture/table';

type Words = Texts<'article'>;

/** A figure in words, and its ends in SI, `lo..hi` with an open end left out, or both in one. */
interface Said {
  text: string;
  value: string;
}

interface Figure {
  id: string;
  /** What is measured, where the claim does not say it. */
  name?: string;
  verdict: keyof Words['verdicts'];
  says: Said;
  against: Said;
  saidAs: keyof Words['saidAs'];
  measuredBy: keyof Words['measuredBy'];
  strip: ClaimStrip;
}

export interface StripsChart {
  title: string;
  caption: string;
  figures: readonly Figure[];
  words: Words;
}

const NAME = 21;
const HEIGHT = 65.6;
const GAP = 16;
const SIZE = 13;
/** Middles of both labels and of both ranges, and the axis, px from the top of a strip. */
const AT = { says: 7.8, saysRange: 26.4, axis: 32.8, againstRange: 42.3, against: HEIGHT - 7.8 };

/** The figures of a claim as strips, one under the other, as `Strip.svelte` has them. */
export function stripsDrawing({ title, caption, figures, words }: StripsChart, sheet: Sheet): Drawing {
  const marks: Mark[] = [];
  let y = 0;
  for (const figure of figures) {
    if (y > 0) y += GAP;
    if (figure.name) {
      marks.push(...textAt(sheet, figure.name, 0, y + NAME / 2, { size: 14, ink: 'ink' }));
      y += NAME;
    }
    marks.push({ kind: 'moved', x: 0, y, marks: stripMarks(sheet, figure, words) });
    y += HEIGHT;
  }
  return { title, caption, height: y, marks };
}

export const stripsShown = ({ title, figures, words }: StripsChart, speech: Speech): Shown => ({
  head: [...speech.words.strips.head.slice(0, 3)],
  rows: figures.map(({ name, says, against, measuredBy }) => [
    name ?? title,
    says.text,
    `${against.text} (${words.measuredBy[measuredBy]})`
  ])
});

export const stripsTable = ({ title, figures, words }: StripsChart, speech: Speech): Table => {
  const { low, high, inUnit, strips } = speech.words;
  const ends = (name: string): string[] => [name, low(inUnit(name, 'SI')), high(inUnit(name, 'SI'))];
  const [figure, says, measured, how, verdict] = strips.head;
  return {
    head: [figure, ...ends(says), ...ends(measured), how, verdict],
    rows: figures.map(({ name, says, against, measuredBy, verdict }) => [
      name ?? title,
      ...[says, against].flatMap(({ text, value }) => [text, ...endsOf(value)]),
      words.measuredBy[measuredBy],
      words.verdicts[verdict]
    ])
  };
};

/** `4e14..` has no upper end, `5` has both in one. */
function endsOf(value: string): (number | undefined)[] {
  const [lo = '', hi = lo] = value.split('..');
  return [lo, hi].map((end) => (end === '' ? undefined : Number(end)));
}

function stripMarks(sheet: Sheet, figure: Figure, words: Words): Mark[] {
  const { strip, verdict, says, against, saidAs, measuredBy } = figure;
  const { width } = sheet;
  const ink = verdictInks[verdict];
  const across = (percent: number): number => (width * percent) / 100;
  const box = ({ from, to }: StripMark, middle: number, height: number): Box => ({
    x: across(from),
    y: middle - height / 2,
    width: across(to - from),
    height
  });
  return [
    ...labelMarks(sheet, strip.says, words.saidAs[saidAs], says.text, AT.says),
    { kind: 'rect', x: 0, y: AT.axis, width, height: 1, ink: 'line' },
    ...strip.ticks.map((tick): Mark => {
      return {
        kind: 'rect',
        x: across(tick),
        y: AT.axis - 2,
        width: 1,
        height: 5,
        ink: 'edge',
        opacity: 0.6
      };
    }),
    ...faded(strip.says, box(strip.says, AT.saysRange, 5), (box, share) => [
      { kind: 'rect', ...box, ink, radius: 2.5, opacity: 0.35 * share }
    ]),
    ...strip.says.points.map((point): Mark => {
      return { kind: 'dot', x: across(point), y: AT.saysRange, radius: 5.5, ink };
    }),
    ...faded(strip.against, box(strip.against, AT.againstRange, 9), outline),
    ...labelMarks(sheet, strip.against, words.measuredBy[measuredBy], against.text, AT.against)
  ];
}

const verdictInks: Record<Figure['verdict'], Ink> = {
  holds: 'accent',
  rounded: 'accent',
  wrong: 'rust',
  contradicts: 'rust',
  misleading: 'amber',
  unsupported: 'violet',
  unchecked: 'soft'
};

/** What a figure is, and the figure. */
function labelMarks(
  sheet: Sheet,
  { label, align }: StripMark,
  name: string,
  said: string,
  y: number
): Mark[] {
  const space = `${name}\u00a0`;
  const before = sheet.measure(space, SIZE, 400);
  const width = before + sheet.measure(said, SIZE, 400);
  const at = (sheet.width * label) / 100 - { start: 0, center: width / 2, end: width }[align];
  const x = Math.max(0, Math.min(sheet.width - width, at));
  return [
    ...textAt(sheet, name, x, y, { size: SIZE }),
    ...textAt(sheet, said, x + before, y, { size: SIZE, ink: 'ink' })
  ];
}

/** The share of a range over which an open end fades, and in how many steps. */
const FADE = { share: 0.35, steps: 14 };

/** A range whose open end fades out. */
function faded(
  { isOpenLeft, isOpenRight }: StripMark,
  box: Box,
  draw: (box: Box, share: number) => Mark[]
): Mark[] {
  if (!isOpenLeft && !isOpenRight) return draw(box, 1);
  const { x, y, width, height } = box;
  // Beyond the open end, so that no cap is seen there.
  const long = { x: isOpenLeft ? x - 9 : x, y, width: width + 9, height };
  const within = (from: number, to: number, share: number): Mark => {
    const left = isOpenRight ? x + width * (1 - to) : x + width * from;
    return {
      kind: 'clip',
      box: { x: left, y: y - 1, width: width * (to - from), height: height + 2 },
      marks: draw(long, share)
    };
  };
  const step = FADE.share / FADE.steps;
  return [
    within(FADE.share, 1, 1),
    ...Array.from({ length: FADE.steps }, (_, i) => within(i * step, (i + 1) * step, (i + 0.5) / FADE.steps))
  ];
}

const outline = ({ x, y, width, height }: Box, share: number): Mark[] => [
  { kind: 'rect', x, y, width, height, ink: 'ink', radius: 4, opacity: share },
  { kind: 'rect', x: x + 1, y: y + 1, width: width - 2, height: height - 2, ink: 'paper', radius: 3 }
];
