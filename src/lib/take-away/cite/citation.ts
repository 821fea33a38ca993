import type { Cited } from './cited';
import { sayDay } from './day';

/**
 * A sentence to cite with: what it says, what that rests on, the address and the day. "Training 70 B parameters on 15 T
 * tokens takes 12.0 days on 16,000 GPUs. Based on: 400 TFLOPS per GPU while stepping (published); ..."
 */
export const citation = ({ claim, basis, words, language, url, date }: Cited): string =>
  [
    claim,
    ...(basis ? [basis] : []),
    words.cite.accessed(language.texts.site.name, url, sayDay(date, language.locale))
  ].join(' ');
