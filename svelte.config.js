import adapter from './src/adapter/index.js';

/** Where the site will be found: `https://host`, and `/path` if it hangs below one. Empty: anywhere. */
const origin = (process.env.ORIGIN ?? '').replace(/\/$/, '');
const base = /** @type {`/${string}` | ''} */ (process.env.BASE_PATH ?? '');
if (origin && !/^https?:\/\/[^/?#]+$/.test(origin))
  throw new Error(`ORIGIN is "${origin}"; write it as https://your.host, and the path in BASE_PATH`);

/** @type {import('@sveltejs/kit').Config} */
export default {
  compilerOptions: { runes: true, cssHash: ({ hash, css }) => `s${hash(css)}` },
  kit: {
    adapter: adapter({ out: 'build', origin, base }),
    prerender: {
      // The table of runs shows its rows by pages, and opens the one that a link names.
      handleMissingId: ({ path, message }) => {
        if (!path.endsWith('/runs/')) throw new Error(message);
      }
    },
    paths: { base, relative: true },
    // The layout registers it.
    serviceWorker: { register: false },
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['none'],
        'script-src': ['self'],
        'style-src': ['self'],
        'style-src-attr': ['unsafe-inline'],
        'img-src': ['self', 'data:', 'blob:'],
        'connect-src': ['self'],
        'frame-src': ['self'],
        'manifest-src': ['self'],
        'worker-src': ['self'],
        'base-uri': ['none'],
        'form-action': ['none'],
        'require-trusted-types-for': ['script'],
        'trusted-types': [
          'svelte-trusted-html',
          'service-worker',
          'simulation-worker',
          'plan-worker',
          'check-worker'
        ]
      }
    }
  }
};
