/** What a mark is coloured with: the roles of the page's colours, each light or dark as the page is. */
export const inks = [
  'paper',
  'ink',
  'soft',
  'line',
  'edge',
  'accent',
  'tint',
  'amber',
  'amber-text',
  'rust',
  'violet'
] as const;
export type Ink = (typeof inks)[number];

/** A place in a picture, px from its top left. */
export type Place = readonly [x: number, y: number];

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export type Anchor = 'start' | 'middle' | 'end';

/** Text on one line. `x` is where its anchor stands, `y` the middle of the line. */
export interface Text {
  kind: 'text';
  x: number;
  y: number;
  text: string;
  size: number;
  anchor: Anchor;
  ink: Ink;
  weight: 400 | 600 | 700;
  /** How wide it is drawn. */
  width: number;
  /** A link it leads to. */
  href?: string;
}

/** What pictures are made of. Sizes are px; what has no `opacity` is opaque. */
export type Mark =
  | {
      kind: 'line';
      points: readonly Place[];
      ink: Ink;
      width: number;
      dash?: readonly number[];
      opacity?: number;
    }
  | { kind: 'area'; points: readonly Place[]; ink: Ink; opacity?: number }
  | (Box & { kind: 'rect'; ink: Ink; radius?: number; opacity?: number })
  /** A disc, or a ring where `stroke` says how thick: its outer edge is at `radius`. */
  | {
      kind: 'dot';
      x: number;
      y: number;
      radius: number;
      ink: Ink;
      stroke?: number;
      fill?: Ink;
      dash?: readonly number[];
      opacity?: number;
    }
  | Text
  /** Marks of which nothing shows outside a box. */
  | { kind: 'clip'; box: Box; marks: readonly Mark[] }
  /** Marks whose places count from another one, and that may be larger. */
  | { kind: 'moved'; x: number; y: number; scale?: number; marks: readonly Mark[]; id?: string };

/** The drawing of a chart. */
export interface Drawing {
  title: string;
  caption: string;
  /** Of the marks, px. */
  height: number;
  marks: Mark[];
}
