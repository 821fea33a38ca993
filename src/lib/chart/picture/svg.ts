import type { Box, Ink, Mark, Place, Text } from './mark';

/** How a picture looks: the colours of its inks, its font, and how far that reaches above and below the baseline, em. */
export interface Theme {
  colours: Record<Ink, string>;
  family: string;
  above: number;
  below: number;
}

interface Picture {
  width: number;
  height: number;
  title: string;
  description: string;
  marks: readonly Mark[];
}

/** A picture as the text of an SVG file. Text stays text, in the font of the page. */
export function svgOf({ width, height, title, description, marks }: Picture, theme: Theme): string {
  const clips: string[] = [];
  const body = marks.map((mark) => draw(mark, theme, clips)).join('\n');
  const size = attributes({ width, height, viewBox: `0 0 ${round(width)} ${round(height)}` });
  const font = attributes({ 'font-family': theme.family, style: 'font-variant-numeric:tabular-nums' });
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" ${size} ${font} role="img" aria-labelledby="title description">
<title id="title">${escape(title)}</title>
<desc id="description">${escape(description)}</desc>
${clips.length > 0 ? `<defs>${clips.join('')}</defs>\n` : ''}${body}
</svg>
`;
}

function draw(mark: Mark, theme: Theme, clips: string[]): string {
  const colour = (ink: Ink): string => theme.colours[ink];
  switch (mark.kind) {
    case 'line':
      return element('path', {
        d: `M${path(mark.points)}`,
        fill: 'none',
        stroke: colour(mark.ink),
        'stroke-width': mark.width,
        'stroke-dasharray': mark.dash?.join(' '),
        opacity: mark.opacity
      });
    case 'area':
      return element('path', { d: `M${path(mark.points)}Z`, fill: colour(mark.ink), opacity: mark.opacity });
    case 'rect': {
      const { radius: rx, opacity } = mark;
      return element('rect', { ...wholePixels(mark), rx, fill: colour(mark.ink), opacity });
    }
    case 'dot': {
      const { x: cx, y: cy, radius, ink, stroke = 0, fill, dash, opacity } = mark;
      const ring = {
        fill: fill ? colour(fill) : 'none',
        stroke: colour(ink),
        'stroke-width': stroke,
        'stroke-dasharray': dash?.join(' ')
      };
      const look = stroke > 0 ? ring : { fill: colour(ink) };
      return element('circle', { cx, cy, r: radius - stroke / 2, ...look, opacity });
    }
    case 'text':
      return drawText(mark, theme);
    case 'moved': {
      const move = `translate(${round(mark.x)} ${round(mark.y)})`;
      const transform = mark.scale ? `${move} scale(${mark.scale})` : move;
      return group({ id: mark.id, transform }, mark.marks, theme, clips);
    }
    case 'clip': {
      const id = `clip-${clips.length + 1}`;
      const { x, y, width, height } = mark.box;
      clips.push(`<clipPath id="${id}">${element('rect', { x, y, width, height })}</clipPath>`);
      return group({ 'clip-path': `url(#${id})` }, mark.marks, theme, clips);
    }
  }
}

const group = (
  look: Record<string, string | undefined>,
  marks: readonly Mark[],
  theme: Theme,
  clips: string[]
): string => `<g ${attributes(look)}>\n${marks.map((mark) => draw(mark, theme, clips)).join('\n')}\n</g>`;

function drawText({ x, y, text, size, anchor, ink, weight, href }: Text, theme: Theme): string {
  const look = attributes({
    x,
    y: baselineOf(y, size, theme),
    'font-size': size,
    'font-weight': weight === 400 ? undefined : weight,
    'text-anchor': anchor === 'start' ? undefined : anchor,
    fill: theme.colours[ink]
  });
  const drawn = `<text ${look}>${escape(text)}</text>`;
  return href === undefined ? drawn : `<a href="${escape(href)}">${drawn}</a>`;
}

/** The baseline of a line with a middle, as browsers set text: on whole pixels, in a font of whole pixels. */
const baselineOf = (middle: number, size: number, { above, below }: Theme): number =>
  Math.floor(middle + (Math.round(above * size) - Math.round(below * size)) / 2);

/** A box as browsers set it. */
function wholePixels({ x, y, width, height }: Box): Record<keyof Box, number> {
  const [left, top] = [Math.round(x), Math.round(y)];
  return { x: left, y: top, width: Math.round(x + width) - left, height: Math.round(y + height) - top };
}

/** To a hundredth of a pixel, without a needless point. */
const round = (value: number): number => Math.round(value * 100) / 100;

const path = (points: readonly Place[]): string =>
  points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L');

const element = (name: string, given: Record<string, string | number | undefined>): string =>
  `<${name} ${attributes(given)}/>`;

const attributes = (given: Record<string, string | number | undefined>): string =>
  Object.entries(given)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}="${escape(String(typeof value === 'number' ? round(value) : value))}"`)
    .join(' ');

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML has it; characters that XML bars are left out. */
const escape = (text: string): string =>
  text
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '')
    .replace(/[&<>"]/g, (character) => entities[character]!);
