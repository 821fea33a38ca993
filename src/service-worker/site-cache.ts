/** What a build consists of, as Kit lists it: paths on the host. */
export interface Site {
  base: string;
  build: readonly string[];
  files: readonly string[];
  prerendered: readonly string[];
}

/**
 * The name of a version's cache. Sites below other paths of the host have caches of their own; versions are times.
 */
export const cacheOf = (base: string, version: string): string => `training-efficiency ${base}/ ${version}`;

/** Those of the caches that are of older versions of the same site, the newest first. */
export function older(names: readonly string[], than: string): string[] {
  const [site, version] = split(than);
  return names
    .filter((name) => split(name)[0] === site && split(name)[1] < version)
    .sort((a, b) => split(b)[1] - split(a)[1]);
}

function split(name: string): [site: string, version: number] {
  const end = name.lastIndexOf(' ');
  return [name.slice(0, end), Number(name.slice(end + 1))];
}

/** What only other sites ask for: pictures that go with a link, what search engines read, the picture of the README. */
const isForOthers = (path: string): boolean =>
  /\/preview\/|\/screenshot\.png$|\/(?:robots\.txt|sitemap\.xml|_headers)$/.test(path);

/**
 * The paths to keep: `needed`, without which no version is complete, and `welcome`, which not every page or host has: the
 * data of a page that is reached by a link within the site, and the page for what does not exist.
 */
export function wanted({ base, build, files, prerendered }: Site): { needed: string[]; welcome: string[] } {
  const pages = prerendered.filter((path) => path.endsWith('/'));
  return {
    needed: [...build, ...files, ...prerendered].filter((path) => !isForOthers(path)),
    welcome: [...pages.map((path) => `${path}__data.json`), `${base}/404.html`]
  };
}
