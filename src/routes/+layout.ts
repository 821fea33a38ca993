import { base } from '$app/paths';
import { loadTexts, type Locale } from '$lib/i18n';
import type { LayoutLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

/** The language is in the address, also of an address that does not exist; `path` is the page's within it. */
export const load: LayoutLoad = async ({ url, route }) => {
  const [, german, rest = ''] = /^\/(de(?:\/|$))?(.*)$/.exec(url.pathname.slice(base.length)) ?? [];
  const locale: Locale = german ? 'de' : 'en';
  return { locale, texts: await loadTexts('common', locale), path: route.id ? rest : undefined };
};
