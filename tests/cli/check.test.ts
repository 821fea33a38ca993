import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { runCheck } from '../../src/cli/check';

const sound = 'StarCoder (15.5B parameters) saw 1 trillion tokens on 512 A100 GPUs in 320,256 GPU hours.';
const slipped = 'At $2.50 an hour the 4.2 million H100 hours cost $1.05 million.';

async function check(input: string, name = '-', isJson = false) {
  let output = '';
  const sink = new Writable({
    write(chunk: Buffer, _, done) {
      output += chunk.toString();
      done();
    }
  });
  const result = await runCheck(Readable.from([Buffer.from(input)]), sink, name, isJson);
  return { ...result, output };
}

describe('--check', () => {
  it('reports what was read and what follows', async () => {
    const { output, hasConflict } = await check(sound);
    expect(output).toContain('5 figures of 1 run found, read as English.');
    expect(output).toMatch(/^StarCoder[^:]*: Its figures agree/m);
    expect(output).toMatch(/^stated +GPU-hours +320,256 GPU-hours +“320,256 GPU hours”$/m);
    expect(output).toMatch(/^follows +Useful TFLOPS per GPU +80\.\d/m);
    expect(output).not.toMatch(/NaN|undefined|\u00a0/);
    expect(hasConflict).toBe(false);
  });

  it('says which figures cannot all be true', async () => {
    const { output, hasConflict } = await check(slipped);
    expect(output).toContain('cannot all be true. As written they are 10× apart');
    expect(output).toContain('“$2.50 an hour”');
    expect(hasConflict).toBe(true);
  });

  it('writes one object of JSON in SI', async () => {
    const { runs, consistent, factor } = JSON.parse((await check(slipped, '-', true)).output);
    expect(consistent).toBe(false);
    expect(factor).toBeCloseTo(10);
    const price = runs[0].figures.find(({ quantity }: { quantity: string }) => quantity === 'gpuPrice');
    expect(price.lo).toBeCloseTo(2.5 / 3600);
    expect(slipped.slice(price.start, price.end)).toBe('$2.50 an hour');
  });

  it.each(['texts.jsonl', '-'])('writes a line for each of a file of texts: %s', async (name) => {
    const lines = [
      { id: 'a', text: sound },
      { id: 2, text: 'Auf 1.024 H100', lang: 'de' },
      { id: 'c', text: slipped }
    ];
    const { output, hasConflict } = await check(
      `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`,
      name
    );
    const written = output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(written.map(({ id, consistent }) => [id, consistent])).toEqual([
      ['a', true],
      [2, 'unknown'],
      ['c', false]
    ]);
    expect(written[1].runs[0].figures[0]).toMatchObject({ quantity: 'gpus', lo: 1024 });
    expect(hasConflict).toBe(true);
  });

  it('says which line is no text', async () => {
    await expect(check('{"id": 1, "text": "x"}\nnot json\n', 'texts.jsonl')).rejects.toThrow(
      'line 2 is no object with a "text"'
    );
  });
});
