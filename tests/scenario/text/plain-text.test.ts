import { describe, expect, it } from 'vitest';
import { plainOf } from './finished';

describe('plain text of a paste', () => {
  it.each([
    ['16&thinsp;384 GPUs', '16 384 GPUs'],
    ['16\u202f384\u00a0GPUs', '16 384 GPUs'],
    ['$3.8 \\times 10^{25}$ FLOPs', '3.8 × 10^25 FLOPs'],
    ['$N=70$B, $16{,}384$ GPUs', 'N=70B, 16,384 GPUs'],
    ['costs $5 or $10', 'costs $5 or $10'],
    ['5.76 × 10²³', '5.76 × 10^23'],
    ['10<sup>23</sup>', '10^23'],
    ['<tr><td>8&nbsp;B</td><td>15T+</td></tr>', '\n8 B\t15T+\t\n'],
    ['**70B** [3] and [the card](https://example.com/405B)', '70B  and [the card '],
    ['1024~A100s', '1024 A100s'],
    ['a < 5 and b > 7', 'a < 5 and b > 7']
  ])('%s', (paste, text) => {
    expect(plainOf(paste).text).toBe(text);
  });

  it('knows where each character stood', () => {
    const paste = 'On <b>16&thinsp;384</b> H100 in $10^{25}$ FLOPs';
    const { text, offsets } = plainOf(paste);
    expect(offsets.length).toBe(text.length + 1);
    for (const word of ['16', '384', 'H100', '10', '25', 'FLOPs'])
      expect(paste.slice(offsets[text.indexOf(word)]).startsWith(word)).toBe(true);
    expect(offsets[text.length]).toBe(paste.length);
  });
});
