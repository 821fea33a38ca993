/** @param {string} text */
const escaped = (text) => text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);

/**
 * The tags with which other sites and search engines show a page: where it is, its other language, its title, its
 * description and its picture. Addresses are absolute where the host is known, else relative to the page; without a host
 * no page can say which of its addresses counts. A page for frames is shown as the whole page it stands for, and is not
 * to be found itself.
 * @param {{ title: string, description: string }} text
 * @param {{ root: string, path: string }} place `root` is `https://host/path` or empty, `path` the page's within the site: `de/runs/`.
 */
export function socialTags({ title, description }, { root, path }) {
  const up = root ? `${root}/` : '../'.repeat(path.split('/').length - 1) || './';
  const whole = path.replace(/^(de\/)?embed\//, '$1');
  const english = whole.replace(/^de\//, '');
  const isGerman = english !== whole;
  const locale = isGerman ? 'de' : 'en';
  const meta = (/** @type {[string, string][]} */ pairs, /** @type {'name' | 'property'} */ kind) =>
    pairs.map(([name, content]) => `<meta ${kind}="${name}" content="${escaped(content)}" />`);
  const link = (/** @type {string} */ rel, /** @type {string} */ href) =>
    `<link ${rel} href="${escaped(href)}" />`;
  return [
    ...(whole === path ? [] : meta([['robots', 'noindex']], 'name')),
    ...(root ? [link('rel="canonical"', up + whole)] : []),
    link('rel="alternate" hreflang="en"', up + english),
    link('rel="alternate" hreflang="de"', `${up}de/${english}`),
    link('rel="alternate" hreflang="x-default"', up + english),
    ...meta(
      [
        ['og:type', 'website'],
        ['og:site_name', isGerman ? 'Trainingseffizienz' : 'Training efficiency'],
        ['og:locale', isGerman ? 'de_DE' : 'en_US'],
        ['og:title', title],
        ['og:description', description],
        ...(root ? [/** @type {[string, string]} */ (['og:url', up + whole])] : []),
        ['og:image', `${up}preview/${locale}/${english.slice(0, -1) || 'calculator'}.png`],
        ['og:image:type', 'image/png'],
        ['og:image:width', '1200'],
        ['og:image:height', '630'],
        ['og:image:alt', description]
      ],
      'property'
    ),
    ...meta([['twitter:card', 'summary_large_image']], 'name')
  ].join('\n    ');
}
