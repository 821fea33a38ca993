import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkJson, checkText } from '$lib/scenario';
import { readingOf } from '$lib/scenario/text/read/read-text';
import { shortTexts } from '$lib/scenario/text/accuracy/labelled-text';

/** Without where it stands. */
const figures = (text: string) =>
  checkJson(checkText(text)).runs.map((run) => run.figures.map(({ start: _, end: __, ...figure }) => figure));

const silent = [
  'Nothing else is known about it.',
  'The team thanked its partners.',
  'Mehr wurde dazu nicht bekannt.',
  'We release code and data under a permissive license.'
];

const pieces = fc.constantFrom(
  '70B',
  '15T',
  ' tokens',
  '2,048',
  '1.5',
  ' H100',
  ' GPUs',
  'Llama 3',
  '%',
  ' MFU',
  '$',
  ' million',
  ' Mrd.',
  '\t',
  '|',
  '\n',
  '(',
  ')',
  '10^',
  '²³',
  '<td>',
  '</tr>',
  '&nbsp;',
  '\\times',
  '{,}',
  '-',
  '–',
  ' to ',
  ' bis ',
  ',',
  '.',
  ' ',
  ' hours',
  ' Tage',
  'e',
  'x',
  '∞',
  '\u202f',
  '0'
);

describe('any text', { timeout: 120_000 }, () => {
  it('is read and judged without an error, without NaN', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 5 })), { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        const { runs, factor = 2 } = checkJson(checkText(text));
        expect(factor).toBeGreaterThan(1);
        for (const { figures: found } of runs)
          for (const figure of found) {
            expect(figure.start).toBeGreaterThanOrEqual(0);
            expect(figure.end).toBeLessThanOrEqual(text.length);
            if (figure.lo === undefined) continue;
            expect(figure.lo).toBeGreaterThanOrEqual(0);
            expect(figure.lo).toBeLessThan(Infinity);
            if (figure.hi !== null) expect(figure.hi).toBeGreaterThanOrEqual(figure.lo);
          }
      }),
      { numRuns: 500 }
    );
  });

  it('says the same with a sentence more that has no figures', () => {
    for (const [i, { text, lang }] of shortTexts.entries()) {
      const sentence = silent[lang === 'de' ? 2 : i % 2]!;
      expect(figures(`${text}\n\n${sentence}`), text).toEqual(figures(text));
    }
  });

  it('is judged the same with two paragraphs on different models swapped', () => {
    const one = 'Falcon-40B was trained on 1,000B tokens with 384 A100 GPUs in two months.';
    const two = 'At $2.50 an hour the 4.2 million H100 hours of Qwen-72B cost $1.05 million.';
    const verdicts = (text: string) =>
      checkText(text)
        .runs.map(({ run, verdict }) => `${run.name} ${verdict.agreement}`)
        .sort();
    expect(verdicts(`${one}\n\n${two}`)).toEqual(verdicts(`${two}\n\n${one}`));
    expect(verdicts(`${one}\n\n${two}`)).toEqual(['Falcon agree', 'Qwen conflict']);
  });
});

describe('a long text', { timeout: 120_000 }, () => {
  /** Of the processor, as other tests take turns with it. */
  function work(text: string): number {
    const before = process.cpuUsage().user;
    for (const slices = readingOf(text); !slices.next().done;);
    return process.cpuUsage().user - before;
  }

  const hostile = {
    prose: 'The 7B model was trained on 2T tokens with 512 A100 GPUs for 21 days. ',
    digits: '1',
    marks: '1.2,3',
    spaces: ' ',
    brackets: '(',
    pipes: '|',
    tags: '<td',
    dollars: '$1 ',
    percents: '5 % ',
    sizes: '7B, ',
    names: 'Llama '
  };

  it.each(Object.entries(hostile))('takes time linear in its length: %s', (_, piece) => {
    const text = (length: number) => piece.repeat(Math.ceil(length / piece.length));
    work(text(5_000));
    const [short, long] = [work(text(10_000)), work(text(40_000))];
    // Four times as long; a quadratic reader takes sixteen times as long.
    expect(long).toBeLessThan(Math.max(8 * short, 400_000));
  });
});
