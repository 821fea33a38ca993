/**
 * The article that is checked. The copy it was checked by bears no date and no author; the text speaks of 18 April 2024
 * as just past.
 */
export const checkedArticle = {
  title: 'Metas Llama 3 kennenlernen',
  publisher: 'Ultralytics',
  url: 'https://www.ultralytics.com/de/blog/getting-to-know-metas-llama-3',
  /** What it is a translation of. */
  original: {
    title: 'Llama 3: Meta’s New Open-Source LLM Explained',
    url: 'https://www.ultralytics.com/blog/getting-to-know-metas-llama-3'
  },
  /** ISO dates: the last day it speaks of, and the day of the check. */
  writtenAfter: '2024-04-18',
  checkedOn: '2026-11-30'
} as const;
