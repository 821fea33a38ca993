import { describe, expect, it, test } from 'vitest';
import { Numbers } from '$lib/i18n';
import compareDe from '$lib/i18n/de/compare';
import compareEn from '$lib/i18n/en/compare';
import de from '$lib/i18n/de/common';
import en from '$lib/i18n/en/common';
import takeDe from '$lib/i18n/de/take-away';
import takeEn from '$lib/i18n/en/take-away';
import { decodeComparison, encodeComparison, encodeScenario } from '$lib/scenario';
import { comparable } from '$lib/scenario/presets/comparable';
import { presets } from '$lib/scenario/presets/presets';
import { readings, startComparison, type ReadingId } from '$lib/scenario/presets/readings';
import type { Language } from '$lib/i18n/context';
import { Figures } from '$lib/i18n/figure';
import { bibtex } from '$lib/take-away/cite/bibtex';
import { citation } from '$lib/take-away/cite/citation';
import { ComparisonAnswer } from '../../../src/routes/[[lang=lang]]/compare/answer.svelte';
import { Columns } from '../../../src/routes/[[lang=lang]]/compare/columns.svelte';
import { comparisonCalculation } from '../../../src/routes/[[lang=lang]]/compare/take-away/calculation';
import { citedComparison } from '../../../src/routes/[[lang=lang]]/compare/take-away/cited';
import {
  comparisonReport,
  type ComparisonReport,
  type TakeWords
} from '../../../src/routes/[[lang=lang]]/compare/take-away/report';

const published = {
  presets: presets()
    .map(comparable)
    .map(({ scenario, ...rest }) => ({ ...rest, name: scenario.name!, search: encodeScenario(scenario) })),
  readings: readings('en').map(({ id, comparison }) => ({ id, search: encodeComparison(comparison) }))
};
const words: Record<'en' | 'de', TakeWords> = {
  en: { ...takeEn, compare: compareEn },
  de: { ...takeDe, compare: compareDe }
};
const languages: Record<'en' | 'de', Language> = {
  en: { locale: 'en', texts: en, figures: new Figures(new Numbers('en'), en) },
  de: { locale: 'de', texts: de, figures: new Figures(new Numbers('de'), de) }
};

function report(search: string, locale: 'en' | 'de' = 'en'): ComparisonReport {
  const columns = new Columns(decodeComparison(search, startComparison()).comparison);
  const answer = new ComparisonAnswer(columns, languages[locale], () => words[locale].compare);
  const made = comparisonReport(
    columns,
    answer,
    published,
    'https://example.org/compare/',
    words[locale],
    languages[locale]
  );
  return { ...made, date: new Date(2026, 0, 5) };
}

const reading = (id: ReadingId) => published.readings.find((one) => one.id === id)!.search;
const start = reading('announced');
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const cite = (...of: Parameters<typeof report>) => plain(citation(citedComparison(report(...of))));
const trace = (...of: Parameters<typeof report>) => comparisonCalculation(report(...of));

describe('the sentence', () => {
  it('has both runs, how much each has, what that rests on, the link and the day', () => {
    expect(cite(start)).toBe(
      'Llama 3 trains 2.8 times as efficiently as Llama 2 70B. The faster chip explains all of it. ' +
        'Useful FLOP per GPU-second: Llama 2 70B 134 TFLOPS, Llama 3 380 TFLOPS. ' +
        'Llama 2 70B is based on: 69.0 B parameters (published); 2 T tokens (published); 6 FLOP per parameter and token (assumed); dense peak 312 TFLOPS per GPU (published); 1.72 M GPU-hours (published). ' +
        'Llama 3 is based on: dense peak 989 TFLOPS per GPU (published); 400 TFLOPS per GPU while stepping (published); uptime 95 % (published). ' +
        `Training efficiency, https://example.org/compare/${start}, accessed 5 January 2026.`
    );
  });

  it('is written in German too', () => {
    expect(cite(start, 'de')).toContain(
      'Llama 3 trainiert 2,8-mal so effizient wie Llama 2 70B. Das erklärt allein der schnellere Chip. ' +
        'Nutzbare FLOP je GPU-Sekunde: Llama 2 70B 134 TFLOPS, Llama 3 380 TFLOPS. Llama 2 70B beruht auf: '
    );
  });

  it('counts the text of tokens where that is compared', () => {
    expect(cite(reading('text'))).toContain('text per token 1–1.18.');
    expect(cite(reading('tokens'))).not.toContain('text per token');
  });

  it('says of a run whose figures cannot all be true which those are', () => {
    const said = cite(
      '?a.peak=312&a.useful=134&a.solve=gpuTime&b.name=Odd&b.peak=989&b.params=8B&b.tflops=400&b.uptime=95&b.useful=200&b.solve=gpuTime'
    );
    expect(said).toContain(
      'The figures of Odd cannot all be true: they are 1.9× apart. Useful FLOP per GPU-second: Run A 134 TFLOPS. Run A is based on: '
    );
    expect(said).toContain(
      'Odd is based on: 400 TFLOPS per GPU while stepping; uptime 95 %; 200 TFLOPS per GPU over all elapsed time.'
    );
  });

  it('makes do with one run', () => {
    expect(cite('?a.name=One&a.peak=312&a.solve=gpuTime')).toMatch(/^Add a run to compare with One\. /);
  });
});

test('BibTeX has the runs in its key, and the answer for its title', () => {
  expect(bibtex(citedComparison(report(start)))).toMatch(
    /^@misc\{training-efficiency-llama-2-70b-llama-3-2026,\n[^]*title {4}= \{\{Llama 3 trains 2\.8~times as efficiently as Llama 2 70B\. The faster chip explains all of it\. Useful FLOP[^]*url {6}= \{https:\/\/example\.org\/compare\/\?a\.name=[^]*\n\}\n$/
  );
});

/** The unrounded number on the line that begins so. */
function exact(text: string, line: string): number {
  const found = text.split('\n').find((one) => one.trim().startsWith(line));
  return Number(/unrounded, SI: ([\d.e+-]+)/.exec(found ?? '')?.[1]);
}

describe('the calculation', () => {
  /**
   * Llama 2 model card (arXiv:2307.09288, table 2): 70B, 2 T tokens, 1,720,320 GPU-hours of A100 at 312 TFLOPS; Meta's
   * announcement of Llama 3: 400 TFLOPS per GPU, 95 %, H100 at 989 TFLOPS.
   */
  it('comes to the published figures', () => {
    const text = trace(start);
    const useful = (6 * 68_976_653_312 * 2e12) / (1_720_320 * 3600);
    expect(exact(text, 'Useful FLOP per GPU-second') / ((400e12 * 0.95) / useful)).toBeCloseTo(1, 12);
    expect(exact(text, 'Chip') / (989 / 312)).toBeCloseTo(1, 12);
    expect(exact(text, 'Utilisation and uptime') / (((400 / 989) * 0.95) / (useful / 312e12))).toBeCloseTo(
      1,
      12
    );
    expect(text).toMatch(/ {2}Chip +F_peak +989 TFLOPS \/ 312 TFLOPS += 3\.17× /);
    expect(text).toMatch(
      / {2}Utilisation and uptime +MFU · u +\(40\.4 % × 95 %\) \/ \(134 TFLOPS \/ 312 TFLOPS\) += 0\.90× /
    );
    expect(text).toMatch(/ {2}Useful FLOP per GPU-second +380 TFLOPS \/ 134 TFLOPS += 2\.84× /);
  });

  it('has each run with its given figures, steps and numbered sources', () => {
    const text = trace(start);
    expect(text).toContain(
      'Compared by: Useful FLOP per GPU-second\nA reading of “three times”: Announced step rate'
    );
    expect(text).toMatch(
      /\nLlama 2 70B, the base\n {2}N +Model parameters += 69\.0 B parameters +published \[1\]\n/
    );
    expect(text).toMatch(/\n {2}H +GPU-hours += 1\.72 M GPU-hours +published \[1\]\n/);
    expect(text).toContain('  F_u = C / H\n');
    expect(text).toMatch(/\nLlama 3\n {2}F_peak +Dense peak per GPU += 989 TFLOPS +published \[\d\]\n/);
    // What does not count is left out.
    expect(text).not.toMatch(/Power per GPU|Carbon intensity/);
    const numbers = [...text.matchAll(/\[(\d)\]/g)].map(([, number]) => Number(number));
    for (const number of numbers) expect(text).toMatch(new RegExp(`\\n\\[${number}\\] \\S`));
    const listed = [...text.matchAll(/^\[\d\] .*/gm)].map(([line]) => line.slice(4));
    expect(new Set(listed).size).toBe(listed.length);
    expect(text).toContain('Of Llama 2 70B only utilisation and uptime together follow from its figures.');
    expect(text).toContain(`Link: https://example.org/compare/${start}\n`);
  });

  it('turns a fraction over where less is better', () => {
    const text = trace(reading('tokens'));
    expect(text).toMatch(
      / {2}FLOP per token +1 \/ \(N · a\) +\(69\.0 B parameters × 1\) \/ \(70\.6 B parameters × 1\) += 0\.978× /
    );
    const product = ['Chip', 'Utilisation and uptime', 'FLOP per token'].reduce(
      (all, line) => all * exact(text, line),
      1
    );
    expect(product / exact(text, 'Tokens per GPU-second')).toBeCloseTo(1, 12);
    // Model cards: 15 T tokens in 6.4 M GPU-hours against 2 T in 1,720,320.
    expect(exact(text, 'Tokens per GPU-second') / (15 / 6.4e6 / (2 / 1_720_320))).toBeCloseTo(1, 12);
  });

  it.each(published.readings)(
    'of reading $id multiplies to its total, in both languages',
    ({ id, search }) => {
      const { range } = readings('en').find((one) => one.id === id)!;
      for (const locale of ['en', 'de'] as const) {
        const text = trace(search, locale);
        expect(text).not.toMatch(/undefined|NaN|Infinity|\[0\]|\u00a0|\?\s/);
        if (range.lo === range.hi) expect(text).toContain(`SI: ${range.lo})`);
        else expect(text).toContain(`SI: ${range.lo}..${range.hi})`);
      }
    }
  );

  it('says of ranges which value the chart draws, and what is not known', () => {
    const text = trace(
      '?a.name=A&a.peak=312&a.useful=134&a.solve=gpuTime&b.name=B&b.peak=989&b.tflops=380..430&b.uptime=95&b.solve=usefulFlops'
    );
    expect(text).toMatch(
      /= 2\.69–3\.05× +\(unrounded, SI: [\d.]+\.\.[\d.]+\); one value to stand for it: 2\.87×/
    );
    const open = trace(start + '&measure=dollar');
    expect(open).toMatch(/ {2}Price += not known/);
    expect(open).toMatch(/ {2}Tokens per dollar +\? \/ \? += not known/);
  });

  it('sets all runs against the base', () => {
    const three = `${start}&c.name=Mine&c.peak=989&c.useful=400&c.solve=gpuTime`;
    const text = trace(three);
    expect(text).toContain('\nLlama 3 against Llama 2 70B\n');
    expect(text).toContain('\nMine against Llama 2 70B\n');
    expect(text).toMatch(/\nMine\n {2}F_peak +Dense peak per GPU += 989 TFLOPS +from the link\n/);
  });

  it('names what does not fit', () => {
    const text = trace(
      '?a.peak=312&a.useful=134&a.solve=gpuTime&b.peak=989&b.tflops=400&b.uptime=95&b.useful=200&b.solve=gpuTime'
    );
    expect(text).toContain('What does not fit\n');
    expect(text).not.toContain('against');
  });
});
