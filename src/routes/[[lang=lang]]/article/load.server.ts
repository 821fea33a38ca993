import { figuresInConflict } from '$lib/catalog/article/adds-up';
import { check, type Checked } from '$lib/catalog/article/check';
import { claims } from '$lib/catalog/article/claims';
import { benchmarks, llama3Benchmarks, rivals } from '$lib/catalog/article/benchmarks';
import { consumerCards, weightMemory } from '$lib/catalog/article/memory';
import { loadTexts, Numbers, type Locale } from '$lib/i18n';
import { Figures } from '$lib/i18n/figure';
import type { Writer } from './say.server';

/** What writes the article's pages below `[[lang=lang]]`. */
export async function writerFor({ lang }: { lang?: string }): Promise<Writer> {
  const locale: Locale = lang === 'de' ? 'de' : 'en';
  const [texts, words] = await Promise.all([loadTexts('common', locale), loadTexts('article', locale)]);
  return { figures: new Figures(new Numbers(locale), texts), words };
}

/** Every claim with its verdict. */
export function checkedClaims(): Checked[] {
  const inConflict = figuresInConflict();
  return claims.map((claim) => check(claim, inConflict));
}

/** The tables that two of the claims are checked by. */
export const tables = () => ({
  benchmarks: { names: benchmarks, llama3: llama3Benchmarks, rivals },
  memory: { weights: weightMemory(), cards: consumerCards }
});
