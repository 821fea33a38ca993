import { expect, test } from 'vitest';
import { embedCode, NARROW } from '$lib/take-away/embed/embed-code';

const src = 'https://a.b/embed/?params=8B&solve=time&show=gpus';

/** What the code makes in a place so many pixels wide. */
function pasted(code: string, width: number): HTMLIFrameElement {
  const place = document.createElement('div');
  place.style.width = `${width}px`;
  place.innerHTML = code;
  const frame = place.querySelector('iframe')!;
  frame.removeAttribute('src');
  document.body.append(place);
  return frame;
}

test('the code is a frame that loads late, as wide as its place, without a border', () => {
  const code = embedCode({ src, title: 'x', height: { narrow: 640, wide: 620 } });
  const template = document.createElement('template');
  template.innerHTML = code;
  const frame = template.content.firstElementChild as HTMLIFrameElement;
  expect(template.content.childElementCount).toBe(1);
  expect(frame.getAttribute('src')).toBe(src);
  expect(frame.getAttribute('loading')).toBe('lazy');
  expect([frame.width, frame.height]).toEqual(['100%', '640']);
  expect(pasted(code, 700).getBoundingClientRect().width).toBe(700);
});

test('a title can hold any characters', () => {
  const title = `"A" & <b>'c'</b> &amp; ü`;
  const code = embedCode({ src, title, height: { narrow: 640, wide: 620 } });
  expect(pasted(code, 700).title).toBe(title);
});

test.for([
  [320, 800],
  [NARROW - 1, 800],
  [NARROW - 0.5, 800],
  [NARROW, 620],
  [1280, 620]
] as const)('in a place %s px wide, a frame whose height depends on it is %s px high', ([width, height]) => {
  const code = embedCode({ src, title: 'x', height: { narrow: 800, wide: 620 } });
  const frame = pasted(code, width);
  expect(frame.getBoundingClientRect().height).toBe(height);
  expect(frame.height).toBe('800');
});
