import { figuresInConflict } from '$lib/catalog/article/adds-up';
import { check, type Checked } from '$lib/catalog/article/check';
import { claims } from '$lib/catalog/article/claims';
import { loadPageTexts, loadTexts, Numbers, type Locale } from '$lib/i18n';
import { Figures } from '$lib/ui/figure';

/** The language of an address below `[[lang=lang]]`. */
export const localeOf = ({ lang }: { lang?: string }): Locale => (lang === 'de' ? 'de' : 'en');

/** What writes figures and texts of the article's pages in one language. */
export async function writer(locale: Locale) {
  const [texts, words] = await Promise.all([loadTexts(locale), loadPageTexts('article', locale)]);
  return { figures: new Figures(new Numbers(locale), texts), words };
}

/** Every claim with its verdict. */
export function checkedClaims(): Checked[] {
  const inConflict = figuresInConflict();
  return claims.map((claim) => check(claim, inConflict));
}
