import type { Texts } from '$lib/i18n';
import type { FileFault, FileRemark } from '$lib/scenario/files/file-reading';

/** What is wrong with something in a file, to stand after it: "is too large". */
export function sayFileFault(
  { problem }: Pick<FileRemark, 'problem'>,
  words: Texts<'takeAway'>,
  texts: Texts
): string {
  const own: Record<string, string> = words.file.problems;
  return own[problem] ?? texts.notices.problems[problem as keyof Texts['notices']['problems']];
}

/** Why nothing of a file can be used. */
export function sayFault(fault: FileFault, words: Texts<'takeAway'>): string {
  const { faults } = words.file;
  return fault.id === 'not-json' ? faults['not-json'](fault) : faults[fault.id];
}
