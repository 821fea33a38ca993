import { printable, percentEncode } from './link-text';

/** Keys that are one page's own. The other pages pass them on, so that nothing is lost on the way. */
export const pageKeys = {
  uptime: ['target', 'ideal'],
  method: ['convention', 'recompute']
} as const;

/** Longest value that is passed on. */
const longest = 250;

/** What a link says to pages other than this one, to be put behind this page's own: `&target=97`, or nothing. */
export function carriedIn(search: string, page?: keyof typeof pageKeys): string {
  const query = new URLSearchParams(search);
  return (Object.keys(pageKeys) as (keyof typeof pageKeys)[])
    .filter((other) => other !== page)
    .flatMap((other) => pageKeys[other])
    .flatMap((key) => {
      const value = query.get(key);
      return value ? [`&${key}=${percentEncode(printable(value.slice(0, longest)))}`] : [];
    })
    .join('');
}
