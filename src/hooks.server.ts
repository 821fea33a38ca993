import { base } from '$app/paths';
import type { Handle } from '@sveltejs/kit';
import { pageText } from './adapter/page-text.js';
import { socialTags } from './adapter/social-tags.js';

/** The address of the site, if it is built for a host. */
const origin = (process.env.ORIGIN ?? '').replace(/\/$/, '');
const root = origin && origin + (process.env.BASE_PATH ?? '');

/** Writes the language into the `html` element, names the manifest of that language, and adds what other sites read. */
export const handle: Handle = ({ event, resolve }) => {
  const path = event.url.pathname.slice(base.length + 1);
  const lang = path.startsWith('de/') ? 'de' : 'en';
  return resolve(event, {
    transformPageChunk: ({ html }) => {
      const tags = event.route.id ? socialTags(pageText(html), { root, path }) : '';
      const localized = html.replace('%lang%', lang).replace('</head>', () => `${tags}\n  </head>`);
      return lang === 'de' ? localized.replace('manifest.webmanifest', 'manifest.de.webmanifest') : localized;
    }
  });
};
