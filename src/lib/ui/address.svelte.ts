/**
 * The scenario in the address bar, for links that carry it elsewhere, and the complete link of what is shown, default or
 * not. Written by the page that shows it.
 */
export const address: { search: string; link?: () => string } = $state({ search: '' });
