/**
 * What a query says beside some keys, as it stands there: `passedOn('?show=wrong&gpus=8&solve=time', ['show'])` is
 * `?gpus=8&solve=time`. Empty where that is nothing.
 */
export function passedOn(search: string, own: readonly string[]): string {
  const keyOf = (pair: string): string => [...new URLSearchParams(pair).keys()][0] ?? '';
  const pairs = search
    .replace(/^\?/, '')
    .split('&')
    .filter((pair) => keyOf(pair) !== '' && !own.includes(keyOf(pair)));
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}
