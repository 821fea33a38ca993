/** How high a frame has to be, px: in a place narrower than `NARROW`, and in a wider one. */
export interface FrameHeight {
  narrow: number;
  wide: number;
}

/** A frame as it goes into another page. */
export interface Frame {
  /** Absolute address. */
  src: string;
  title: string;
  height: FrameHeight;
}

/** Below this width of its place the parts of a frame mostly stand one below the other, px. */
export const NARROW = 600;

/** Heights that differ by less are not worth telling apart, px. */
const NEAR = 60;

/**
 * The HTML of a frame. Where it has to be higher in a narrow place, it comes in a box, whose width then decides; a browser
 * or a site that knows nothing of that keeps to the height for a narrow place.
 */
export function embedCode({ src, title, height: { narrow, wide } }: Frame): string {
  const depends = narrow - wide >= NEAR;
  const height = depends ? `; height: clamp(${wide}px, (${NARROW}px - 100cqw) * 9999, ${narrow}px)` : '';
  const frame = `<iframe
  src="${escaped(src)}"
  title="${escaped(title)}"
  loading="lazy"
  width="100%"
  height="${Math.max(narrow, wide)}"
  style="border: 0${height}"
></iframe>`;
  return depends ? `<div style="container-type: inline-size">\n${frame}\n</div>` : frame;
}

const escaped = (text: string): string =>
  text.replace(/[&"<>]/g, (mark) => `&#${mark.charCodeAt(0)};`).replaceAll('&#38;', '&amp;');
