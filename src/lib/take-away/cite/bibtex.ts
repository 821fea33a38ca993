import type { Cited } from './cited';
import { isoDay } from './day';
import { tex } from './tex';

/** The entry of a list of references in BibTeX: what it says, on what basis, where and when. */
export function bibtex({ claim, basis, key, url, date, language }: Cited): string {
  const day = isoDay(date);
  const fields = {
    author: `{${tex(language.texts.site.name)}}`,
    // Braces within keep capitals and units as they are.
    title: `{${tex(claim.replace(/\.$/, ''))}}`,
    ...(basis && { note: tex(basis) }),
    year: day.slice(0, 4),
    url,
    urldate: day,
    language: language.locale === 'de' ? 'german' : 'english'
  };
  const lines = Object.entries(fields).map(([field, value]) => `  ${field.padEnd(8)} = {${value}}`);
  return `@misc{training-efficiency-${key}-${date.getFullYear()},\n${lines.join(',\n')}\n}\n`;
}
