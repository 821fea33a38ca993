import type { FileReading } from './file-reading';
import { readJson } from './read-json';

/** No scenario is longer, in characters or bytes; the cap bounds the work on what is dropped by mistake. */
export const MAX_FILE = 2_000_000;

/**
 * Reads the text of a file of scenarios, JSON or CSV, whatever it is called. Never rejects: what is wrong is in what it
 * gives. What reads CSV is loaded for it alone.
 */
export async function readFileText(text: string): Promise<FileReading> {
  if (text.length > MAX_FILE) return fault('too-long');
  // What was no UTF-8 has become U+FFFD.
  if (/[\0\ufffd]|^PK/.test(text)) return fault('not-text');
  const start = text.replace(/^\ufeff/, '').trimStart();
  if (start === '') return fault('empty');
  if (/^[[{]/.test(start)) return readJson(start);
  const { readCsv } = await import('./read-csv');
  return readCsv(text);
}

const fault = (id: 'too-long' | 'not-text' | 'empty'): FileReading => ({
  kind: 'fault',
  fault: { id },
  remarks: []
});
