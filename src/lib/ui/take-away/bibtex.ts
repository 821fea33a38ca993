import { basisText, claim } from './citation';
import { isoDay } from './day';
import type { Report } from './report';
import { tex } from './tex';

/** The entry of a list of references in BibTeX that cites a scenario: what it answers, on what basis, where and when. */
export function bibtex(report: Report): string {
  const { scenario, url, date, language } = report;
  const site = language.texts.site.name;
  const day = isoDay(date);
  const title = (scenario.name ? `${scenario.name}: ` : '') + claim(report).replace(/\.$/, '');
  const basis = basisText(report);
  const fields = {
    author: `{${tex(site)}}`,
    // Braces within keep capitals and units as they are.
    title: `{${tex(title)}}`,
    ...(basis && { note: tex(basis) }),
    year: day.slice(0, 4),
    url,
    urldate: day,
    language: language.locale === 'de' ? 'german' : 'english'
  };
  const lines = Object.entries(fields).map(([field, value]) => `  ${field.padEnd(8)} = {${value}}`);
  return `@misc{${keyOf(report)},\n${lines.join(',\n')}\n}\n`;
}

/** ASCII letters and digits alone, which every program takes. */
function keyOf({ scenario: { name = '', solveFor }, date }: Report): string {
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `training-efficiency-${words || solveFor.toLowerCase()}-${date.getFullYear()}`;
}
