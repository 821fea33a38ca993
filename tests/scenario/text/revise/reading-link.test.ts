import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkJson,
  checkText,
  decodeReading,
  encodeReading,
  judgingOf,
  knownFacts,
  readText
} from '$lib/scenario';
import { shortTexts } from '$lib/scenario/text/accuracy/labelled-text';
import { finished } from '../finished';

/** What a link once meant it means for ever: every kind of figure, "about", weeks, another reading, a log, an unlisted chip. */
const golden =
  '?read=Llama 3,narrow,params:70B:1B,total:671B:1B,tokens:15T..:1T,chip:h100-sxm,gpus:16384:1,tflops:380..430:1,mfu:43.4:0.1:tnanoGPT,uptime:..95:1,days:21:7:a:w,gpuhours:6.4M:100k,hours1t:180k:1k,cluster:9e17:1e17,hfu:57.8:0.1,sequence:8192:1,batch:16M:1M,steps:500k:1,step:2.3:0.1,cost:5.6B:100M:x0.001/,total,*4,chip:~Ascend 910B,price:2.2:0.1';

describe('links of what was read', () => {
  it('mean what they always meant', () => {
    const { reading, notices } = decodeReading(golden)!;
    expect(notices).toEqual([]);
    const [run, total] = reading.runs;
    expect(run).toMatchObject({ name: 'Llama 3', isNarrow: true });
    const of = (quantity: string) => run!.figures.find((figure) => figure.quantity === quantity);
    expect(of('tokens')).toMatchObject({ lo: 15e12, hi: Infinity, meaning: 'over', place: 1e12 });
    expect(of('uptime')).toMatchObject({ lo: 0, hi: 0.95, meaning: 'under' });
    expect(of('time')).toMatchObject({ lo: 21 * 86400, meaning: 'about', isCoarse: true, place: 7 * 86400 });
    expect(of('mfu')).toMatchObject({ trainer: 'nanoGPT' });
    expect(of('gpuHoursPerTrillion')).toMatchObject({ lo: 180e3 * 3600 });
    expect(of('cost')!.others[0]).toMatchObject({ read: 1, other: 0.001 });
    expect(of('chip')!.chip).toMatchObject({ family: 'H100', listed: { id: 'h100-sxm' } });
    expect(total).toMatchObject({ isTotal: true });
    expect(total!.figures[0]).toBe(of('gpus'));
    expect(total!.figures[1]!.chip).toEqual({ family: 'Ascend 910B' });
    expect(decodeURIComponent(encodeReading(reading))).toBe(golden);
  });

  it('are judged as the text was', () => {
    const essence = ({ runs }: ReturnType<typeof checkText>) =>
      runs.map(({ verdict: { agreement, factor, factorWithinRounding }, alternatives }) => ({
        agreement,
        factor: factor?.toPrecision(9),
        factorWithinRounding: factorWithinRounding?.toPrecision(9),
        alternatives: alternatives.map(({ reading }) => reading)
      }));
    for (const { text } of shortTexts) {
      const check = checkText(text);
      const linked = decodeReading(encodeReading(check.reading));
      if (!linked) {
        expect(check.runs, text).toEqual([]);
        continue;
      }
      expect(linked.notices, text).toEqual([]);
      expect(essence(finished(judgingOf(linked.reading, knownFacts()))), text).toEqual(essence(check));
    }
  });

  it('say numbers as people write them', () => {
    expect(encodeReading(readText('4.2 million H100 hours at $2.20 an hour'))).toContain('price:2.2:0.01');
  });

  it('are undefined without the key, and say nothing of a text without figures', () => {
    expect(decodeReading('?params=70B')).toBeUndefined();
    expect(encodeReading(readText('Nothing.'))).toBe('');
  });

  it.each([
    '?read=',
    '?read=,params:x:1',
    '?read=a,mfu:140:1',
    '?read=,params:70B:1B,params:8B:1B',
    '?read=,*7,*,chip:,chip:~',
    '?read=,tokens:-5:1,tokens:5,tokens:..:1,days:5..3:1',
    `?read=${'/,params:1B:1'.repeat(5000)}`
  ])('keep what is right of a bad one, and name what is not: %s', (search) => {
    const { reading, notices } = decodeReading(search)!;
    const check = finished(judgingOf(reading, knownFacts()));
    expect(JSON.stringify(checkJson(check))).not.toMatch(/NaN|Infinity/);
    for (const { key } of notices) expect(key).toBe('read');
    if (search.includes('params:70B')) {
      expect(reading.runs[0]!.figures).toHaveLength(1);
      expect(notices.map(({ problem }) => problem)).toEqual(['duplicate']);
    }
  });

  it('never throw', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const search = `?read=${encodeURIComponent(text.replace(/[\ud800-\udfff]/g, ''))}`;
        finished(judgingOf(decodeReading(search)!.reading, knownFacts()));
      }),
      { numRuns: 200 }
    );
  });

  it('stay short enough for a browser', () => {
    const rows = Array.from({ length: 400 }, (_, i) => `Model-${i + 1}B was trained on ${i + 2}T tokens.`);
    expect(encodeReading(readText(rows.join('\n\n'))).length).toBeLessThan(6200);
  });
});
