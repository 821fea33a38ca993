/**
 * What the address of the page says, for links that carry it elsewhere. Written by the page that shows it.
 * - `search`: its query, with which the page of the other language shows the same;
 * - `run`: the query that carries its run to other pages, empty where the page shows what it opens with;
 * - `link`: the complete link of what is shown, default or not;
 * - `settle`: writes the last edit into them, however short ago that was.
 */
export const address: { search: string; run: string; link?: () => string; settle?: () => void } = $state({
  search: '',
  run: ''
});

/**
 * Says what the complete link of a page is, and what writes it, as long as that is shown. To be called while its component
 * is made.
 */
export function sayLink(link: () => string, settle?: () => void): void {
  $effect(() => {
    Object.assign(address, { link, settle });
    return () => void Object.assign(address, { link: undefined, settle: undefined });
  });
}
