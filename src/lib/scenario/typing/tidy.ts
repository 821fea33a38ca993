/** Each way to write a sign or a unit, and the one way the rest of the reader knows. */
const rewrites: [RegExp, string][] = [
  [/[\u200b-\u200f\u2060]/g, ''],
  [/\s+/g, ' '],
  [/[\u2010-\u2015\u2212\ufe63\uff0d]/g, '-'],
  [/[×⋅·∙∗]/g, '*'],
  [/[÷⁄∕]/g, '/'],
  [/[’‘ʼ′´`]/g, "'"],
  [/(\d)_(?=\d)/g, '$1'],
  [/\+\/-/g, '±'],
  [/…|\.{3}/g, '..'],
  [/[≥⩾]/g, '>='],
  [/[≤⩽]/g, '<='],
  [/₂/g, '2'],
  [/(\d[kmbgt]?) ?x ?(?=\d)/gi, '$1*'],
  [/US ?\$/gi, '$'],
  [/FLOPs?\/s\b/gi, 'FLOPS'],
  [/\b(?:per ?cent|pct|Prozent)\b/gi, '%']
];

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Typed text in one spelling of signs: en dashes, thin spaces, `×`, `10²⁵`, `≥`, `TFLOP/s` and the like. */
export function tidy(text: string): string {
  const plain = rewrites.reduce((result, [from, to]) => result.replace(from, to), text);
  return plain
    .replace(/(⁻?)([⁰¹²³⁴⁵⁶⁷⁸⁹]+)/g, (_, minus: string, digits: string) => {
      const exponent = [...digits].map((digit) => superscripts.indexOf(digit)).join('');
      return `^(${minus && '-'}${exponent})`;
    })
    .trim();
}
