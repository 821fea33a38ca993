import { loadTexts } from '$lib/i18n';
import { address } from '$lib/session/address.svelte';
import type { Language } from '$lib/i18n/context';
import { csvFile, download } from '$lib/controls/download';
import { drawingOf, tableOf, type Pictured } from './pictures';
import { picturePage, type PictureSource } from './picture/page';
import { pngOf } from './picture/raster';
import { svgOf } from './picture/svg';
import { tableCsv } from './picture/table-csv';
import { measureIn, themeOf } from './picture/theme';
import { wholeLink } from './picture/whole-link';

export { default as FiguresTable } from './picture/FiguresTable.svelte';

/** Of pictures, px: as wide as the chart on the page, within what its labels are placed for. */
const WIDTHS = { least: 576, most: 960 };

/** Saves a chart as its button says, as a picture or as its table. */
export async function savePicture(
  button: HTMLElement,
  pictured: Pictured,
  { locale, texts, figures }: Language
): Promise<void> {
  const format = button.textContent.trim().toLowerCase();
  const part = button.closest('div') ?? document.body;
  const words = await loadTexts('picture', locale);
  const name = [words[pictured.chart].file, pictured.id].filter(Boolean).join('-');
  const file = `${name}.${format}`;
  const speech = { texts, figures, words };
  if (format === 'csv') return download(csvFile(tableCsv(tableOf(pictured, speech))), file);
  const theme = themeOf(part);
  const width = Math.min(WIDTHS.most, Math.max(WIDTHS.least, part.clientWidth));
  const sheet = { ...speech, width, measure: measureIn(theme.family) };
  const page = picturePage(drawingOf(pictured, sheet), sourceOf(texts.site.name), sheet);
  const svg = svgOf(page, theme);
  download(format === 'png' ? await pngOf(svg, page) : new Blob([svg], { type: 'image/svg+xml' }), file);
}

/** What the page answers with, and its link. */
function sourceOf(site: string): PictureSource {
  const answer = (document.querySelector('h1')?.textContent ?? '').replace(/[^\S\u00a0]+/g, ' ').trim();
  const { origin, pathname, search } = location;
  return { answer, site, link: origin + wholeLink(pathname, address.link?.() ?? search) };
}
