/**
 * The address of what is shown; of a frame, that of the whole page it stands for, without what its author chose:
 * `/de/embed/compare/?a.params=8B&show=gpus` is `/de/compare/?a.params=8B`.
 */
export function wholeLink(path: string, search: string): string {
  const whole = path.replace(/\/embed\/(compare\/)?$/, '/$1');
  if (whole === path) return path + search;
  const pairs = search.slice(1).split('&');
  const kept = pairs.filter((pair) => !/^(?:show|theme)=|^$/.test(pair));
  return whole + (kept.length > 0 ? `?${kept.join('&')}` : '');
}
