import type { Locale } from '$lib/i18n';

/** A day in words: "25 November 2026", "25. November 2026". */
export const sayDay = (date: Date, locale: Locale): string =>
  new Intl.DateTimeFormat(locale === 'de' ? 'de-DE' : 'en-GB', { dateStyle: 'long' }).format(date);

/** The day where the reader is, as `2026-11-25`. */
export const isoDay = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
