/**
 * Keeps boxes as high as they are until what is returned is called, so that nothing below them jumps, and what changes
 * in one lays out nothing around it.
 */
export function hold(boxes: Iterable<HTMLElement>): () => void {
  const held = Array.from(boxes, (box) => ({ box, height: box.getBoundingClientRect().height }));
  for (const { box, height } of held)
    Object.assign(box.style, { height: `${height}px`, contain: 'size layout' });
  return () => {
    for (const { box } of held) Object.assign(box.style, { height: '', contain: '' });
  };
}
