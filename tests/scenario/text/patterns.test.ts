import { describe, expect, it } from 'vitest';
import { models, runs } from '$lib/catalog';
import { languageOfText } from '$lib/scenario/text/plain/language';
import type { Pattern } from '$lib/scenario/text/pattern/pattern';
import { patterns } from '$lib/scenario/text/pattern/patterns';
import { barePatterns } from '$lib/scenario/text/pattern/patterns-bare';
import { unitFactor } from '$lib/scenario/text/pattern/unit-factor';
import { refusals } from '$lib/scenario/text/pattern/refusals';
import { modelFamilies } from '$lib/scenario/text/read/model-name';
import { readSpan } from '$lib/scenario/text/read/read-span';
import { logFields, readLogLine } from '$lib/scenario/text/plain/log-line';
import { maskedOf } from './finished';

function reads(example: string) {
  const { text } = maskedOf(example);
  return readSpan(text, { from: 0, to: text.length }, languageOfText(text));
}

const inProse = (pattern: Pattern): boolean => pattern.after !== undefined || pattern.before !== undefined;

describe('the table of patterns', () => {
  it.each([...patterns, ...barePatterns].filter(inProse).filter(({ quantity }) => quantity !== 'none'))(
    'reads “$example” as $quantity',
    ({ quantity, example, gives }) => {
      const values = reads(example).flatMap(({ figure }) =>
        figure?.quantity === quantity ? [figure.lo || figure.hi] : []
      );
      expect(
        values.some((value) => Math.abs(value / gives! - 1) < 1e-9),
        String(values)
      ).toBe(true);
    }
  );

  it.each(patterns.filter(({ quantity }) => quantity === 'none'))(
    'takes nothing from “$example”',
    ({ example }) => {
      const last = reads(example).at(-1);
      expect(last).toBeDefined();
      expect(reads(example).some(({ figure }) => figure === undefined)).toBe(true);
    }
  );

  it.each(patterns.filter((pattern) => !inProse(pattern)))(
    'reads $example by its heading',
    ({ heading, example }) => {
      expect(heading!.test(example.replaceAll('|', '').trim())).toBe(true);
    }
  );

  it('has an example that its own expressions fit', () => {
    for (const { heading, after, before, quantity } of patterns)
      expect(heading ?? after ?? before, quantity).toBeDefined();
  });
});

describe('units in patterns', () => {
  /** The alternatives of a group named `unit`, each with and without what is optional in it. */
  const unitsOf = ({ source }: RegExp): string[] =>
    [...source.matchAll(/\(\?<unit>((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)/g)]
      .flatMap(([, group]) => group!.split(/\|(?![^(]*\))/))
      .flatMap((one) => [one.replace(/\(\?:[^()]*\)\?|.\?/g, ''), one.replace(/\?/g, '')])
      .filter((one) => /^[\p{L}/ ]+$/u.test(one));

  it('are all known', () => {
    const named = [...patterns, ...barePatterns].flatMap(({ after }) => (after ? unitsOf(after) : []));
    expect(named.length).toBeGreaterThan(20);
    for (const unit of named)
      for (const written of [unit, unit.toUpperCase(), unit.toLowerCase()])
        expect(unitFactor(written), written).toBeGreaterThan(0);
  });
});

describe('refusals', () => {
  it.each(refusals.flatMap(({ what, examples }) => examples.map((example) => ({ what, example }))))(
    '“$example” is a $what',
    ({ example }) => {
      expect(maskedOf(`It says ${example} there.`).text).not.toMatch(/\d/);
    }
  );
});

describe('logs of trainers', () => {
  it.each(logFields)('$trainer: “$example” tells $quantity', ({ quantity, example }) => {
    const figures = readLogLine(example, { from: 0, to: example.length }, 'en');
    expect(figures.map((figure) => figure.quantity)).toContain(quantity);
  });
});

describe('names', () => {
  it('knows every family of the catalogue', () => {
    const benchmarks = /^(?:Megatron-LM|Megatron-Bridge|MLPerf|MaxText|NeMo|Korthikanti|Frontier)/;
    const families = [...runs, ...models].map(({ name }) => name).filter((name) => !benchmarks.test(name));
    const unknown = families.filter(
      (name) => !modelFamilies.some((family) => name.toLowerCase().startsWith(family.toLowerCase()))
    );
    expect(unknown).toEqual([]);
  });

  it.each([
    ['Llama 3.1 405B on 16,384 H100 GPUs', 'Llama 3.1', 'H100'],
    ['OPT-175B on 992 80GB A100s', 'OPT', 'A100'],
    ['OLMoE-1B-7B on TPUv4', 'OLMoE-1B-7B', 'TPU v4'],
    ['SmolLM3 auf 384 H100', 'SmolLM3', 'H100'],
    ['Llama 4 Scout, h100_80gb', 'Llama 4 Scout', 'H100']
  ])('%s', (text, model, chip) => {
    const { models: named, chips } = maskedOf(text);
    expect(named[0]!.name).toBe(model);
    expect(chips[0]!.name).toBe(chip);
  });
});
