import type { Texts } from '$lib/i18n';
import type { Language } from '$lib/i18n/context';
import { point } from '$lib/estimate';
import type { NumberForm } from './number-form';
import { Scale } from './scale';

const plain = { to: (value: number) => value, from: (value: number) => value };

/** How the row of a whole number of tokens shows and reads it, from `lo` to `hi` on its slider. */
export function countForm(
  { name, hint }: { name: string; hint: string },
  { lo, hi }: { lo: number; hi: number },
  words: Pick<Texts<'plan'>, 'value' | 'single' | 'unknown' | 'tokens'>,
  language: Language
): NumberForm {
  const { figures } = language;
  const { numbers } = figures;
  const write = (value: number): string => {
    if (value < 1e5) return numbers.full(value);
    const { text, suffix } = numbers.scaled(value);
    return text + suffix;
  };
  return {
    name,
    hint,
    field: words.value(name),
    scale: new Scale({ lo, hi, whole: true }, plain),
    most: hi * 100,
    write: ({ lo }) => ({ text: write(lo), unit: '' }),
    edit: ({ lo }) => numbers.full(lo),
    say: ({ lo }) => `${write(lo)}\u00a0${words.tokens}`,
    unknown: words.unknown,
    tick: (value) => {
      const { text, suffix } = numbers.scaled(value);
      return text + suffix;
    },
    reader: async () => {
      const { readSequence } = await import('$lib/scenario/typing/sequence-text');
      return (text) => {
        const value = readSequence(text);
        return Promise.resolve(
          value === undefined
            ? { lines: [words.single] }
            : { value: { interval: point(value) }, lines: [language.texts.rows.understood(write(value))] }
        );
      };
    }
  };
}
