/**
 * The sitemap of a site: every page with its other language.
 * @param {string} root Address of the site, without a slash at its end.
 * @param {readonly string[]} paths Of the English pages: `/`, `/runs/`.
 */
export function sitemap(root, paths) {
  const languages = { en: '', de: '/de' };
  const alternates = (/** @type {string} */ path) =>
    Object.entries(languages)
      .map(
        ([code, prefix]) =>
          `    <xhtml:link rel="alternate" hreflang="${code}" href="${root}${prefix}${path}" />`
      )
      .join('\n');
  const urls = paths.flatMap((path) =>
    Object.values(languages).map(
      (prefix) => `  <url>\n    <loc>${root}${prefix}${path}</loc>\n${alternates(path)}\n  </url>`
    )
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`;
}
