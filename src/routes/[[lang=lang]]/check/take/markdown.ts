import { sayDay } from '$lib/take-away/cite/day';
import { readRunReports, type CheckReport, type ReadRunReport } from './report';

/** A report in Markdown: the answer, then of each run its figures, its verdict, what to ask, and the arithmetic. */
export function checkMarkdown(report: CheckReport): string {
  const { claim, url, version, date, words, language } = report;
  const { take } = words;
  const blocks = [
    [`# ${claim}`],
    ...readRunReports(report).flatMap((run) => runBlocks(run, report)),
    [take.assumed],
    [
      take.facts(version),
      take.link(url),
      `${language.texts.site.name}, ${sayDay(date, language.locale)}`
    ].map((line) => `- ${line}`)
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`.replaceAll('\u00a0', ' ');
}

function runBlocks(
  { name, verdict, figures, remarks, working }: ReadRunReport,
  report: CheckReport
): string[][] {
  const { take, follows } = report.words;
  const hasText = figures.some(({ said }) => said !== '');
  const head = [take.figure, take.value, ...(hasText ? [take.said] : [])];
  return [
    [`## ${cell(name)}`],
    [cell(verdict)],
    table(
      head,
      figures.map(({ name, value, said }) => [name, value, ...(hasText ? [said] : [])])
    ),
    ...(remarks.length > 0 ? [remarks.map((remark) => `- ${cell(remark)}`)] : []),
    ...(working.length > 0
      ? [
          table(
            [follows.title, take.arithmetic, take.value],
            working.map(({ name, numbers, result }) => [name, numbers, result])
          )
        ]
      : [])
  ];
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`);

/** Signs of the text that would be markup. */
const cell = (text: string): string => text.replace(/[\\|*_`<>#[\]]/g, '\\$&');
