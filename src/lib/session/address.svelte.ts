/**
 * The scenario in the address bar, for links that carry it elsewhere, and the complete link of what is shown, default or
 * not. Written by the page that shows it.
 */
export const address: { search: string; link?: () => string } = $state({ search: '' });

/** Says what the complete link of a page is, as long as that is shown. To be called while its component is made. */
export function sayLink(link: () => string): void {
  $effect(() => {
    address.link = link;
    return () => (address.link = undefined);
  });
}
