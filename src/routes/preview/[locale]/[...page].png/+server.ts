import { base } from '$app/paths';
import { error } from '@sveltejs/kit';
import { claims } from '$lib/catalog/article/claims';
import { previewOf } from '$lib/chart/picture/preview';
import { svgOf } from '$lib/chart/picture/svg';
import { loadTexts, locales, Numbers } from '$lib/i18n';
import { Figures } from '$lib/i18n/figure';
import { fontFiles, measure, fontReach } from '../../../../adapter/font.js';
import { pageText } from '../../../../adapter/page-text.js';
import { png } from '../../../../adapter/png.js';
import css from '../../../../app.css?raw';
import type { EntryGenerator, RequestHandler } from './$types';
import { contentOf } from './content.server';
import { lightColours } from './light-colours';

export const prerender = true;

const pages = [
  ...['calculator', 'plan', 'compare', 'check', 'article', 'runs', 'uptime', 'method'],
  ...claims.map(({ id }) => `article/${id}`)
];

export const entries: EntryGenerator = () =>
  locales.flatMap((locale) => pages.map((page) => ({ locale, page })));

/** The picture that goes with links to a page: what the page answers, in its words, and a chart of it. */
export const GET: RequestHandler = async ({ params, fetch }) => {
  const locale = locales.find((known) => known === params.locale);
  if (!locale || !pages.includes(params.page)) error(404);
  const texts = await loadTexts('common', locale);
  const figures = new Figures(new Numbers(locale), texts);
  const path = [locale === 'de' ? 'de' : '', params.page === 'calculator' ? '' : params.page];
  const address = path.filter(Boolean).map((part) => `${part}/`);
  const page = await fetch([base, '/', ...address].join(''));
  const { title, sentence } = pageText(await page.text());
  const site = texts.site.name;
  const name = title.replace(` – ${site}`, '').replace(`${site} – `, '');
  const content = await contentOf(params.page, { locale, texts, figures });
  const sheet = { texts, figures, words: await loadTexts('picture', locale), measure };
  const drawn = previewOf({ site, page: name, sentence, ...content }, sheet);
  const svg = svgOf(drawn, { colours: lightColours(css), family: 'Source Serif 4', ...fontReach });
  return new Response(await png(svg, drawn.width, fontFiles), { headers: { 'content-type': 'image/png' } });
};
