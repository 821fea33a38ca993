import { inks, type Ink, type Text } from './mark';
import type { TextWidth } from './sheet';
import type { Theme } from './svg';

/** The colours of the page as it is shown, light or dark, and its font with what that reaches. */
export function themeOf(page: HTMLElement): Theme {
  const { fontFamily: family } = getComputedStyle(page);
  const pen = penOf(family, 100);
  const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = pen.measureText('x');
  return { colours: coloursOf(page), family, above: above / 100, below: below / 100 };
}

/** Only an element that is coloured so says which colour `light-dark()` comes to. */
function coloursOf(page: HTMLElement): Record<Ink, string> {
  const probe = page.appendChild(document.createElement('span'));
  try {
    const colours = inks.map((ink) => {
      probe.style.color = `var(--${ink})`;
      return [ink, hex(getComputedStyle(probe).color)] as const;
    });
    return Object.fromEntries(colours) as Record<Ink, string>;
  } finally {
    probe.remove();
  }
}

/** `rgb(11, 110, 110)` as `#0b6e6e`, which every program reads. */
const hex = (colour: string): string =>
  `#${(colour.match(/\d+/g) ?? [])
    .slice(0, 3)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`;

/** Measures texts in a font of this browser. */
export function measureIn(family: string): TextWidth {
  const pens = new Map<string, CanvasRenderingContext2D>();
  return (text: string, size: number, weight: Text['weight']): number => {
    const key = `${weight} ${size}`;
    const pen = pens.get(key) ?? penOf(family, size, weight);
    pens.set(key, pen);
    return pen.measureText(text).width;
  };
}

function penOf(family: string, size: number, weight: Text['weight'] = 400): CanvasRenderingContext2D {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) throw new Error('This browser has no canvas.');
  pen.font = `${weight} ${size}px ${family}`;
  return pen;
}
