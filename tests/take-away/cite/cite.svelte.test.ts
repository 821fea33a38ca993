import { describe, expect, it, test } from 'vitest';
import takeDe from '$lib/i18n/de/take-away';
import takeEn from '$lib/i18n/en/take-away';
import { decodeScenario, encodeScenario, solveRounded } from '$lib/scenario';
import { bibtex } from '$lib/take-away/cite/bibtex';
import { calculation } from '$lib/take-away/report/calculation';
import { citation } from '$lib/take-away/cite/citation';
import { citedScenario } from '$lib/take-away/cite/claim';
import { originsOf } from '$lib/take-away/cite/origin';
import type { Report } from '$lib/take-away/report/report';
import { tex } from '$lib/take-away/cite/tex';
import type { PresetLink } from '$lib/session/preset-link';
import { languages, plain } from '../../i18n/language';

const preset: PresetLink = {
  id: 'made',
  label: { en: 'Made', de: 'Made' },
  search: encodeScenario(
    decodeScenario('?name=Made&params=70B&tokens=15T&gpus=16k&tflops=400&uptime=95&solve=time').scenario
  ),
  basis: {
    params: { kind: 'published' },
    tokens: { kind: 'published', reason: { en: 'A lower bound.', de: 'Eine Untergrenze.' } },
    attention: { kind: 'assumed', reason: { en: 'The plain rule.', de: 'Die einfache Regel.' } },
    gpus: { kind: 'published', source: 'another paper' },
    gpuFlops: { kind: 'derived' },
    uptime: { kind: 'assumed' }
  },
  source: 'a paper',
  quote: '"words"'
};

function report(search: string, locale: 'en' | 'de' = 'en'): Report {
  const { scenario } = decodeScenario(search);
  return {
    scenario,
    solution: solveRounded(scenario.given),
    origins: originsOf(scenario, scenario, [preset]),
    url: `https://example.org/${encodeScenario(scenario)}`,
    date: new Date(2026, 0, 5),
    words: locale === 'de' ? takeDe : takeEn,
    language: languages[locale]
  };
}

const cited = (...of: Parameters<typeof report>) => citedScenario(report(...of));

test('figures as the preset has them rest on it, others were entered', () => {
  const kinds = (search: string) =>
    Object.fromEntries(report(search).origins.given.map(({ id, basis }) => [id, basis?.kind]));
  expect(kinds(preset.search)).toEqual({
    params: 'published',
    tokens: 'published',
    attention: 'assumed',
    gpus: 'published',
    gpuFlops: 'derived',
    uptime: 'assumed'
  });
  expect(kinds(preset.search.replace('70B', '71B')).params).toBeUndefined();
  expect(kinds(preset.search.replace('70B', '71B')).tokens).toBe('published');
  expect(kinds(preset.search.replace('name=Made&', '').replace('70B', '71B')).tokens).toBeUndefined();
});

describe('the sentence', () => {
  it('has the day and the basis, in both languages', () => {
    expect(plain(citation(cited(preset.search)))).toBe(
      `Made: Training 70 B parameters on 15 T tokens takes at most 12.0 days on 16,000 GPUs. Based on: 6 FLOP per parameter and token (assumed); 400 TFLOPS per GPU while stepping (computed from published figures); uptime 95 % (assumed). Training efficiency, https://example.org/${preset.search}, accessed 5 January 2026.`
    );
    expect(plain(citation(cited(preset.search, 'de')))).toMatch(/abgerufen am 5\. Januar 2026\.$/);
  });

  it('names all that contradict each other', () => {
    const said = plain(citation(cited('?params=70B&tokens=15T&gpus=16k&tflops=400&days=5&solve=time')));
    expect(said).toContain(
      'These figures cannot all be true: they are 2.28× apart. Based on: 70 B parameters; 15 T tokens;'
    );
    expect(said).toContain('training time 5 days');
  });
});

describe('BibTeX', () => {
  it.each([
    ['50 % & more_#1 $x', '50 \\% \\& more\\_\\#1 \\$x'],
    ['{open \\ ~^', '\\textbraceleft{}open \\textbackslash{} \\textasciitilde{}\\textasciicircum{}'],
    [
      '6.3 × 10²⁴, 10⁻³, CO₂',
      '6.3 $\\times$ 10\\textsuperscript{24}, 10\\textsuperscript{-3}, CO\\textsubscript{2}'
    ],
    ['10–12\u00a0days', '10--12~days']
  ])('writes %s as %s', (text, written) => {
    expect(tex(text)).toBe(written);
  });

  it('has braces that close, whatever the name, and one field a line', () => {
    for (const name of ['}}}', '{{{', '\\', '"}', 'a,b=c', '@misc{x,', '🚀 } %', '']) {
      const entry = bibtex(
        cited(`?name=${encodeURIComponent(name)}&${preset.search.slice(1).replace('name=Made&', '')}`)
      );
      let depth = 0;
      for (const sign of entry) {
        if (sign === '{') depth++;
        if (sign === '}') depth--;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(0);
      expect(entry).toMatch(/^@misc\{training-efficiency-[a-z0-9-]+-2026,\n(?: {2}\w+ += \{.*\},?\n)+\}\n$/);
      expect(entry).toMatch(/\n {2}urldate +=? ?= \{2026-01-05\}/);
      expect(entry).toContain('url      = {https://example.org/?');
    }
  });
});

describe('the calculation', () => {
  it('numbers its sources and says each basis', () => {
    const text = calculation(report(preset.search));
    expect(text).toMatch(/N +Model parameters += 70 B parameters +published \[1\]\n/);
    expect(text).toMatch(/D +Training tokens += 15 T tokens +published \[1\]: A lower bound\n/);
    expect(text).toMatch(/G +GPUs += 16,000 GPUs +published \[2\]\n/);
    expect(text).toContain('[1] a paper: “words”\n[2] another paper\n');
    expect(text).toContain(
      '  t = H / G\n    = 4.61 M GPU-hours / 16,000 GPUs\n    = 12.0 days   (unrounded, SI: 1036184.2105263158 s)'
    );
    expect(text).not.toMatch(/undefined|NaN|\[0\]|\u00a0/);
  });

  it('says what the others leave of a range, and what is missing', () => {
    const cut = calculation(
      report('?params=70B&tokens=15T&ratio=200..&compute=1&flops=1e24..1e25&solve=time')
    );
    expect(cut).toContain('(the others leave 6.3 × 10²⁴ FLOP)');
    expect(cut).toContain('Not enough is given to tell: Training time.\nStill to be given: ');
  });

  it('has each formula of a scenario that asks for something else', () => {
    const text = calculation(report('?tokens=15T&ratio=200&gpuhours=1M&days=20&cost=2M&solve=gpus', 'de'));
    expect(text).toContain('  G = H / t\n');
    expect(text).toContain('  N = D / (D/N)\n');
    expect(text).toContain('  p = K / H\n');
  });
});
