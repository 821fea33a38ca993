import { NARROW, type FrameHeight } from './embed-code';

/** Widths at which a frame is measured, px. */
const widths = [320, 360, 400, 460, 520, NARROW - 1, NARROW, 700, 800, 1000, 1280];

/** Room for another font, and for an answer that takes a line more, px. */
const SPARE = 32;

/**
 * How high a frame of this site has to be so that nothing scrolls in it, at any width from 320 px on. The frame is as it
 * was afterwards, and nobody sees it change.
 */
export function measureFrame(frame: HTMLIFrameElement): FrameHeight {
  const content = frame.contentDocument?.documentElement;
  const before = frame.style.cssText;
  const needed = widths.map((width) => {
    frame.style.cssText = `${before}; width: ${width}px; max-width: none; height: 1px`;
    return { width, height: content?.scrollHeight ?? 0 };
  });
  frame.style.cssText = before;
  const most = (isMeant: (width: number) => boolean): number => {
    const heights = needed.filter(({ width }) => isMeant(width)).map(({ height }) => height);
    return Math.ceil((Math.max(...heights) + SPARE) / 10) * 10;
  };
  return { narrow: most((width) => width < NARROW), wide: most((width) => width >= NARROW) };
}
