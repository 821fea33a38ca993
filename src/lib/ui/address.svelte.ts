/** The scenario in the address bar, for links that carry it elsewhere. Written by the page that shows it. */
export const address = $state({ search: '' });
