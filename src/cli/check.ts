import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { checkJson, checkText, type TextCheck } from '$lib/scenario';
import { checkReport } from './check-report';
import { Failure } from './failure';

/** What a check came to. */
export interface CheckResult {
  /** Whether figures of some run cannot all be true. */
  hasConflict: boolean;
}

/** A line of a file of texts. */
interface TextLine {
  id: unknown;
  text: string;
  lang?: 'en' | 'de';
}

/** Longer texts are files that were taken for one. */
const LONGEST = 20_000_000;

/**
 * Checks one text and writes a report, or one object of JSON; of a file of lines `{"id", "text", "lang"?}` it writes a line of
 * JSON each, as they come.
 * @throws Failure (2) if the input is no UTF-8 text, too long, or has a line without a text.
 */
export async function runCheck(
  input: Readable,
  output: Writable,
  name: string,
  isJson: boolean
): Promise<CheckResult> {
  if (name.endsWith('.jsonl')) return checkLines(input, output);
  const text = await wholeText(input);
  const line = textLine(text.split('\n', 1)[0]!);
  if (name === '-' && line) return checkLines(text.split('\n'), output);
  const check = checkText(text);
  await written(output, isJson ? `${JSON.stringify(checkJson(check), null, 2)}\n` : checkReport(check, text));
  return { hasConflict: hasConflict(check) };
}

async function checkLines(input: Readable | readonly string[], output: Writable): Promise<CheckResult> {
  let found = false;
  let count = 0;
  const lines = Array.isArray(input)
    ? (input as readonly string[])
    : createInterface({ input: input as Readable });
  for await (const line of lines) {
    count++;
    if (line.trim() === '') continue;
    const read = textLine(line);
    if (!read) throw new Failure(`line ${count} is no object with a "text"`, 2);
    const check = checkText(read.text, read.lang);
    found ||= hasConflict(check);
    await written(output, `${JSON.stringify({ id: read.id, ...checkJson(check) })}\n`);
  }
  return { hasConflict: found };
}

function textLine(line: string): TextLine | undefined {
  try {
    const { id, text, lang } = JSON.parse(line) as Partial<TextLine>;
    if (typeof text !== 'string') return;
    return { id, text, ...((lang === 'en' || lang === 'de') && { lang }) };
  } catch {
    return;
  }
}

const hasConflict = ({ runs }: TextCheck): boolean =>
  runs.some(({ verdict }) => verdict.agreement === 'conflict');

async function wholeText(input: Readable): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of input) {
    text += decoder.decode(chunk as Uint8Array, { stream: true });
    if (text.length > LONGEST) throw new Failure('it is longer than 20 million characters', 2);
  }
  if (text.includes('\0')) throw new Failure('it is no UTF-8 text', 2);
  return text + decoder.decode();
}

const written = (output: Writable, text: string): Promise<void> =>
  new Promise((resolve, reject) => output.write(text, (error) => (error ? reject(error) : resolve())));
