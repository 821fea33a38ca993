import { decodeReading } from '$lib/scenario/text/revise/reading-link';
import { judgingOf, type TextCheck } from '$lib/scenario/text/verdict/judging';
import known from '$lib/scenario/text/verdict/known-list?built';
import { answerOf, type CheckReply, type CheckRequest } from './answer';

const post = (reply: CheckReply): void => postMessage(reply);

/** What comes of work in slices when all are done. */
function finished<T>(slices: Generator<undefined, T>): T {
  for (;;) {
    const { done, value } = slices.next();
    if (done) return value;
  }
}

/** The rows of a table right below each other, their cells parted by tabs. */
const inLines = (plain: string): string => plain.replace(/\t *\n\s*/g, '\n').trim();

const judged = (reading: TextCheck['reading']) => answerOf(finished(judgingOf(reading, known)));

onmessage = async ({ data }: MessageEvent<CheckRequest>) => {
  const { id } = data;
  if ('html' in data) {
    const { plainTextOf } = await import('./reader');
    post({ id, plain: inLines(finished(plainTextOf(data.html)).text) });
  } else if ('text' in data) {
    const { checkingOf, isGlued } = await import('./reader');
    const check = finished(checkingOf(data.text, known, data.language));
    post({ id, answer: answerOf(check), isGlued: isGlued(data.text) });
  } else if ('reading' in data) post({ id, answer: judged(data.reading) });
  else {
    const { reading, notices } = decodeReading(data.search)!;
    post({ id, answer: judged(reading), notices });
  }
};
