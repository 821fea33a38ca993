import { describe, expect, it } from 'vitest';
import { decodeScenario } from '$lib/scenario';
import { quantityOf, readQuery } from '../../src/cli/query';

const warnings: string[] = [];
const read = (...words: string[]) => {
  warnings.length = 0;
  return readQuery(words, (text) => warnings.push(text));
};

describe('a link, a query or words', () => {
  const { scenario } = decodeScenario('?params=8B&gpus=64');
  it.each([
    [['?params=8B&gpus=64']],
    [['params=8B&gpus=64']],
    [['params=8B', 'gpus=64']],
    [['https://some.host/de/?params=8B&gpus=64#top']],
    [['https://some.host/', '?params=8B', 'gpus=64']]
  ])('%j are one scenario', (words) => {
    expect(read(...words)).toEqual(scenario);
    expect(warnings).toEqual([]);
  });

  it('of no figures is the calculator’s first page', () => {
    expect(read()).toEqual(decodeScenario('').scenario);
    expect(read('https://some.host/de/')).toEqual(decodeScenario('').scenario);
  });

  it('takes what causes the uptime, and names what of it cannot be read', () => {
    const words = '?gpus=64&mtbf=50677&write=60&restart=5';
    expect(read(words)).toEqual(decodeScenario(words).scenario);
    expect(warnings).toEqual([]);
    expect(() => read('?gpus=64&mtbf=50677&restart=soon')).toThrow(/^restart=soon /);
  });

  it('warns of what means nothing, is cut, or stands there twice', () => {
    expect(read(`?gpus=64&tokns=1T&gpus=65&name=${'x'.repeat(70)}`).given.gpus).toEqual({ lo: 64, hi: 64 });
    expect(warnings).toEqual([
      '“tokns” is no key of a link and is ignored',
      `name=${'x'.repeat(60)} is too long and was cut`,
      'gpus=65 stands there twice; the first is used'
    ]);
  });

  it.each([
    [['foo'], /“foo” is no link/],
    [['?gpus=x&uptime=120'], /gpus=x is not a number.*\nuptime=120 is above 100 %/],
    [['?solve=speed'], /solve=speed is not a quantity/],
    [['?a.gpus=1&b.gpus=2'], /compares several scenarios/]
  ])('refuses %j', (words, problem) => {
    expect(() => read(...words)).toThrow(problem);
  });
});

describe('a quantity', () => {
  it('is named by its id or its key, in any case', () => {
    expect(quantityOf('gpuFlops')).toBe('gpuFlops');
    expect(quantityOf('TFLOPS')).toBe('gpuFlops');
    expect(quantityOf('days')).toBe('time');
    expect(() => quantityOf('speed')).toThrow(/“speed” is no quantity; they are params, tokens/);
  });
});
