import { inks, type Ink } from '$lib/chart/picture/mark';

/** The colours of inks in the light theme of a style sheet, which has them as `--ink: light-dark(#1d2126, #e9e7e2)`. */
export const lightColours = (css: string): Record<Ink, string> =>
  Object.fromEntries(
    inks.map((ink) => [ink, new RegExp(`--${ink}: light-dark\\((#\\w+),`).exec(css)?.[1] ?? ''])
  ) as Record<Ink, string>;
