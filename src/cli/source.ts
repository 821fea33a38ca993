import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { Failure } from './failure';

/** A file to read, or standard input for `-`. */
export interface InputSource {
  /** As messages name it. */
  name: string;
  stream: Readable;
  /** In bytes, where it is known. */
  size: number | undefined;
}

/** @throws Failure if there is no such file, or it cannot be read. */
export async function openSource(path: string): Promise<InputSource> {
  if (path === '-') return { name: 'standard input', stream: process.stdin, size: undefined };
  try {
    const file = await open(path);
    const about = await file.stat();
    if (about.isDirectory()) throw new Error('it is a folder');
    const stream = file.createReadStream();
    return { name: path, stream, size: about.isFile() ? about.size : undefined };
  } catch (error) {
    throw new Failure(`cannot read ${path}: ${reason(error)}`, 2);
  }
}

const reasons: Record<string, string> = {
  ENOENT: 'there is no such file',
  EACCES: 'it may not be read',
  EISDIR: 'it is a folder',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'its folder is no folder'
};

/** Why an operation on a file failed, in words where there are some. */
export function reason(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return reasons[code] ?? message;
}
