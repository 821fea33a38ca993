import { base } from '$app/paths';
import type { Handle } from '@sveltejs/kit';

/** Writes the language into the `html` element. */
export const handle: Handle = ({ event, resolve }) => {
  const lang = event.url.pathname.startsWith(`${base}/de/`) ? 'de' : 'en';
  return resolve(event, { transformPageChunk: ({ html }) => html.replace('%lang%', lang) });
};
