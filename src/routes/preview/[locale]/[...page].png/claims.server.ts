import type { PreviewChart } from '$lib/chart/picture/preview';
import type { StripsChart } from '$lib/chart/catalog/strips-picture';
import type { Language } from '$lib/i18n/context';
import { claimView } from '../../../[[lang=lang]]/article/claim-view.server';
import { checkedClaims, writerFor } from '../../../[[lang=lang]]/article/load.server';
import { below } from './charts.server';
import type { PageContent } from './page-content';

type Figure = StripsChart['figures'][number];

/** More strips are too small to read. */
const MOST = 2;

/** What the article says, and the figure that its verdict rests on as a strip, or else the reason. */
export async function contentOfClaim(id: string, { locale }: Language): Promise<PageContent> {
  const writer = await writerFor({ lang: locale });
  const checked = checkedClaims().find(({ claim }) => claim.id === id)!;
  const { quote, gloss, why, figures } = claimView(checked, writer);
  const decisive = checked.decisive?.figure.id;
  const strips = figures
    .flatMap(({ strip, ...rest }) => (strip ? [{ ...rest, strip }] : []))
    .sort((a, b) => Number(b.id === decisive) - Number(a.id === decisive));
  const chart = stripsChart(strips.slice(0, 1), writer.words);
  const reason = why.map((part) => (typeof part === 'string' ? part : part.text)).join('');
  return {
    page: writer.words.title,
    further: [locale === 'de' ? `„${quote}“` : `“${gloss}”`, ...(chart ? [] : [reason])],
    chart
  };
}

/** The claims that are farthest off, each with the figure that is. */
export async function worstClaims({ locale }: Language): Promise<PreviewChart | undefined> {
  const writer = await writerFor({ lang: locale });
  const worst = checkedClaims()
    .filter(({ decisive }) => decisive && decisive.figure.measure !== 'date')
    .sort((a, b) => b.decisive!.comparison.nominal - a.decisive!.comparison.nominal);
  const figures = worst.slice(0, MOST).flatMap((checked): Figure[] => {
    const { title, factor, figures } = claimView(checked, writer);
    const { strip, ...rest } = figures.find(({ id }) => id === checked.decisive!.figure.id)!;
    return strip
      ? [{ ...rest, strip, name: `${title}: ${writer.words.verdicts[checked.verdict]}, ${factor}` }]
      : [];
  });
  return stripsChart(figures, writer.words);
}

function stripsChart(figures: readonly Figure[], words: StripsChart['words']): PreviewChart | undefined {
  if (figures.length === 0) return undefined;
  return below({ chart: 'strips', of: { title: '', caption: '', figures, words } }, 2.4);
}
