import type { Drawing, Mark } from './mark';
import type { PicturePage } from './page';
import { sentenceMarks, type PreviewPiece } from './preview-sentence';
import { linesOf, textAt, type Sheet } from './sheet';

/** What the picture that goes with a link to a page shows. */
export interface Preview {
  site: string;
  page: string;
  /** What the page answers. */
  sentence: readonly PreviewPiece[];
  /** Paragraphs below it, those there is room for. */
  further?: readonly string[];
  chart?: PreviewChart;
}

export interface PreviewChart {
  draw: (sheet: Sheet) => Drawing;
  /** Below the sentence, or beside it where it is about as high as it is wide. */
  place: 'below' | 'beside';
  /** How many times as large as on the page it is at the most. */
  scale: number;
}

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 72;
/** From where to where the sentence and the chart reach. */
const TOP = 126;
const BOTTOM = HEIGHT - 34;
const BETWEEN = 30;
const BESIDE = 520;
/** No chart is drawn smaller than this: so that its words can be read where the picture is small. */
const LEAST_SCALE = 1.3;

/** Sizes of the sentence to try, and how many lines of each there is room for. */
const sizes = {
  alone: [
    [84, 3],
    [72, 4],
    [60, 5],
    [50, 7]
  ],
  below: [
    [60, 2],
    [54, 2],
    [48, 2],
    [42, 3]
  ],
  beside: [
    [56, 6],
    [50, 7],
    [44, 8],
    [38, 9]
  ]
} as const;

/** Lays out a preview: 1200 by 630 pixels, to be read also where it is shown half as large. */
export function previewOf(preview: Preview, sheet: Omit<Sheet, 'width' | 'height'>): PicturePage {
  const { site, page, sentence, further = [], chart } = preview;
  const full = { ...sheet, width: WIDTH - 2 * MARGIN };
  const place = chart?.place ?? 'alone';
  const column = place === 'beside' ? { ...full, width: full.width - BESIDE - 50 } : full;
  const said = sentenceMarks(column, sentence, sizes[place], TOP);
  const told = furtherMarks(column, further, TOP + said.height, chart ? 30 : 36);
  const end = TOP + said.height + told.height;
  const box =
    place === 'beside'
      ? { x: WIDTH - MARGIN - BESIDE, y: TOP - 6, width: BESIDE, height: BOTTOM - TOP + 6 }
      : { x: MARGIN, y: end + BETWEEN, width: full.width, height: BOTTOM - end - BETWEEN };
  const text = sentence.map(({ text }) => text).join('');
  return {
    width: WIDTH,
    height: HEIGHT,
    title: page,
    description: text,
    marks: [
      { kind: 'rect', x: 0, y: 0, width: WIDTH, height: HEIGHT, ink: 'paper' },
      { kind: 'rect', x: 0, y: 0, width: WIDTH, height: 10, ink: 'accent' },
      { kind: 'moved', x: MARGIN, y: 0, marks: [...head(full, site, page), ...said.marks, ...told.marks] },
      ...(chart ? chartMarks(sheet, chart, box) : [])
    ]
  };
}

/** The sign and the name of the site, and the name of the page where there is room. */
function head(sheet: Sheet, site: string, page: string): Mark[] {
  const style = { size: 30, ink: 'ink' } as const;
  const room = sheet.width - 60 - sheet.measure(site, style.size, 600) - 40;
  return [
    { kind: 'moved', x: 0, y: 40, scale: 44 / 32, marks: sign },
    ...textAt(sheet, site, 60, 62, { ...style, weight: 600 }),
    ...(sheet.measure(page, style.size, 400) <= room
      ? textAt(sheet, page, sheet.width, 62, { ...style, ink: 'soft', anchor: 'end' })
      : []),
    { kind: 'rect', x: 0, y: 102, width: sheet.width, height: 2, ink: 'line' }
  ];
}

/** The sign of the site, 32 px wide. */
const sign: Mark[] = [
  { kind: 'rect', x: 0, y: 0, width: 32, height: 32, ink: 'accent', radius: 7 },
  {
    kind: 'line',
    points: [
      [5, 7.2],
      [27, 24.8]
    ],
    ink: 'paper',
    width: 3
  },
  { kind: 'dot', x: 17.5, y: 17.2, radius: 5.9, ink: 'paper', stroke: 2.6, fill: 'accent' }
];

function furtherMarks(
  sheet: Sheet,
  paragraphs: readonly string[],
  top: number,
  size: number
): { marks: Mark[]; height: number } {
  const leading = size * 1.3;
  const marks: Mark[] = [];
  let y = top;
  for (const [i, paragraph] of paragraphs.entries()) {
    const lines = linesOf(sheet, paragraph, sheet.width, { size });
    if (y + 20 + lines.length * leading > BOTTOM) break;
    y += 20;
    for (const line of lines)
      marks.push(
        ...textAt(sheet, line, 0, (y += leading) - leading / 2, { size, ink: i === 0 ? 'soft' : 'ink' })
      );
  }
  return { marks, height: y - top };
}

/** A chart as large as there is room for it, in the upper part of what is left free. */
function chartMarks(
  sheet: Omit<Sheet, 'width'>,
  { draw, scale }: PreviewChart,
  { x, y, width, height }: { x: number; y: number; width: number; height: number }
): Mark[] {
  for (let large = scale; large >= LEAST_SCALE; large -= 0.1) {
    const drawing = draw({ ...sheet, width: width / large, height: height / large });
    const free = height - large * drawing.height;
    if (free >= -1) return [{ kind: 'moved', x, y: y + 0.4 * free, scale: large, marks: drawing.marks }];
  }
  return [];
}
