import type { Notice } from '$lib/scenario';
import en from '$lib/i18n/en/common';

/** What is wrong with a value, to stand after it: "is too large". */
export const problemText = (problem: Notice['problem']): string => en.notices.problems[problem];
