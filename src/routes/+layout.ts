import { base } from '$app/paths';
import { loadTexts, type Locale } from '$lib/i18n';
import type { LayoutLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

/** The language is in the address, also of an address that does not exist. */
export const load: LayoutLoad = async ({ url }) => {
  const locale: Locale = /^\/de(\/|$)/.test(url.pathname.slice(base.length)) ? 'de' : 'en';
  return { locale, texts: await loadTexts(locale) };
};
