import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { compareStepRates } from '../../src/cli/step-rates';

const columns =
  'id,model,m_L,m_h,m_a,m_hd,m_kv,m_f,m_g,m_V,chip,gpus,precision,tp,pp,vp,dp,mbs,gbs,seq,step_s,stack';
const own = 'mine,Mine,32,4096,32,128,8,14336,1,128256,H100,8,BF16,1,1,1,8,1,128,8192,12.5,megatron';

const compare = (text: string) => compareStepRates(Readable.from([Buffer.from(text)]));

describe('--step-rates', () => {
  it("holds the model against rows of one's own, and names those it cannot model", async () => {
    const { lines, modelled, unmodelled } = await compare(
      `${columns}\n${own}\n${own.replace('H100', 'H9000')}\n`
    );
    expect(lines[0]).toBe('id,published_step_s,step_s,error,lo,hi,memory_gib,fits,note\n');
    const [id, published, step, error, lo, hi, memory, fits] = lines[1]!.split(',');
    expect(id).toBe('mine');
    expect(Number(published)).toBe(12.5);
    expect(Number(error)).toBeCloseTo(12.5 / Number(step) - 1, 5);
    expect(Number(lo)).toBeLessThan(Number(step));
    expect(Number(hi)).toBeGreaterThan(Number(step));
    expect(Number(memory)).toBeGreaterThan(10);
    expect(['yes', 'tight', 'no']).toContain(fits);
    expect(lines[2]).toBe('mine,12.5,,,,,,,no chip “H9000” in the table\n');
    expect(modelled).toBe(1);
    expect(unmodelled).toEqual(['mine: no chip “H9000” in the table']);
  });

  it('says what a table lacks', async () => {
    await expect(compare('a,b\n1,2\n')).rejects.toThrow('it lacks chip, gbs, seq');
    await expect(compare('')).rejects.toThrow('it lacks chip, gbs, seq');
  });
});
