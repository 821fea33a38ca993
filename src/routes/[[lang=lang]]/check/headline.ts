import type { Texts } from '$lib/i18n';
import type { Figures } from '$lib/i18n/figure';
import type { CheckedRun } from '$lib/scenario';
import { nameOf } from '$lib/scenario/text/verdict/run-name';

/** What a check comes to, in a sentence: before the words that matter, these, and after. */
export interface CheckHeadline {
  parts: [before: string, mark: string, after: string];
  isWrong: boolean;
}

/** The sentence that answers: how many figures of how many runs were found, and the worst that is to say of them. */
export function headlineOf(
  count: number,
  runs: readonly CheckedRun[],
  words: Texts<'check'>['headline'],
  figures: Figures
): CheckHeadline {
  const name = ({ run }: CheckedRun) => (runs.length > 1 ? nameOf(run) || undefined : undefined);
  const say = (tail: readonly string[], isWrong = false): CheckHeadline => ({
    parts: [count > 0 ? words.found(count, runs.length) + tail[0]! : tail[0]!, tail[1]!, tail[2]!],
    isWrong
  });
  if (count === 0) return say(words.none);
  const conflicts = runs
    .filter(({ verdict }) => verdict.agreement === 'conflict')
    .sort((a, b) => b.verdict.factor! - a.verdict.factor!);
  const [worst] = conflicts;
  if (worst) {
    const factor = figures.factor(worst.verdict.factor!);
    return conflicts.length > 1
      ? say(words.conflicts(conflicts.length, factor), true)
      : say(words.conflict(name(worst), worst.alternatives.length > 0, factor), true);
  }
  const odd = runs.find(({ implausible }) => implausible.length > 0);
  if (odd) return say(words.implausible(name(odd)), true);
  const agreements = runs.map(({ verdict }) => verdict.agreement);
  if (agreements.includes('rounding')) return say(words.rounding);
  return say(agreements.includes('agree') ? words.agree : words.free);
}
