import { describe, expect, it } from 'vitest';
import { checkText } from '$lib/scenario';
import { examples } from '../../../src/routes/[[lang=lang]]/check/examples.server';

describe('the examples', () => {
  const checks = new Map(examples().map(({ id, text }) => [id, checkText(text)]));
  const agreements = (id: string) => checks.get(id)!.runs.map(({ verdict }) => verdict.agreement);

  it('an announcement that adds up', () => {
    expect(agreements('announcement')).toEqual(['rounding']);
    expect(checks.get('announcement')!.runs[0]!.implausible).toEqual([]);
  });

  it('a slipped prefix, asked about first', () => {
    expect(agreements('slip')).toEqual(['conflict', 'agree']);
    const [first] = checks.get('slip')!.runs[0]!.alternatives;
    expect(first).toMatchObject({ reading: 'prefix', figure: { quantity: 'cost' } });
  });

  it('a table, a run a row', () => {
    expect(agreements('card')).toEqual(['agree', 'agree', 'agree']);
  });

  it('a German paragraph with an English Billion', () => {
    const [run] = checks.get('german')!.runs;
    expect(run!.verdict.agreement).toBe('conflict');
    expect(run!.alternatives[0]).toMatchObject({ reading: 'language', figure: { quantity: 'params' } });
  });

  it('the article, whose figures cannot be those of the released models', () => {
    expect(agreements('article')).toEqual(['conflict', 'conflict']);
  });

  it('logs of six trainers, each with a rate or what it follows from', () => {
    const logs = examples().filter(({ isLog }) => isLog);
    expect(logs).toHaveLength(6);
    for (const { id } of logs) {
      const [run] = checks.get(id)!.runs;
      expect(
        run!.run.figures.some(({ trainer }) => trainer === id),
        id
      ).toBe(true);
      expect(run!.verdict.agreement, id).not.toBe('conflict');
    }
  });
});
