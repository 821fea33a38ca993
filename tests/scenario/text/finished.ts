import { masking, type Masked } from '$lib/scenario/text/read/mask';
import { plainTextOf, type PlainText } from '$lib/scenario/text/plain/plain-text';

/** What comes of work in slices when all are done. */
export function finished<T>(slices: Generator<undefined, T>): T {
  for (;;) {
    const { done, value } = slices.next();
    if (done) return value;
  }
}

export const plainOf = (paste: string): PlainText => finished(plainTextOf(paste));

export const maskedOf = (text: string): Masked => finished(masking(plainOf(text).text));
