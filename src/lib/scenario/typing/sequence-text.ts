import { maxSequence } from '../link/name-keys';

/**
 * Tokens per sequence as people write them: `8192`, `8,192`, `8.192`, or in the binary thousands of the field, `8K` for
 * 8,192 and `1M` for 1,048,576. Undefined where it is no whole number from 1 to 100 million.
 */
export function readSequence(text: string): number | undefined {
  const [, number = '', suffix = ''] =
    /^(\d{1,12}|\d{1,3}(?:[.,' \u00a0\u202f’]\d{3}){1,3}) ?([km]?)$/i.exec(text.trim()) ?? [];
  const scale = { '': 1, k: 1024, m: 1024 ** 2 }[suffix.toLowerCase()] ?? NaN;
  const value = Number(number.replace(/\D/g, '') || NaN) * scale;
  return value >= 1 && value <= maxSequence ? value : undefined;
}
