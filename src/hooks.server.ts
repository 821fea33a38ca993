import { base } from '$app/paths';
import type { Handle } from '@sveltejs/kit';

/** Writes the language into the `html` element, and names the manifest of that language. */
export const handle: Handle = ({ event, resolve }) => {
  const lang = event.url.pathname.startsWith(`${base}/de/`) ? 'de' : 'en';
  const localized = (html: string) =>
    lang === 'de' ? html.replace('manifest.webmanifest', 'manifest.de.webmanifest') : html;
  return resolve(event, { transformPageChunk: ({ html }) => localized(html.replace('%lang%', lang)) });
};
