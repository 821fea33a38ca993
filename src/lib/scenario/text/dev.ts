import { numbersIn } from './scan-number';
export const numbersOf = (t: string) => [...numbersIn(t, { from: 0, to: t.length }, 'en')].map((n) => n.value);
