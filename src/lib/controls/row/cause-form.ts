import type { Interval } from '$lib/estimate';
import { aimDomains } from '$lib/scenario/uptime/aimed-run';
import { settingDomain } from '$lib/scenario/uptime/cause-unit';
import { mapRange, viewOf, type FailureForm, type RowId } from '$lib/session/cause-view';
import type { Texts } from '$lib/i18n';
import type { Language } from '$lib/i18n/context';
import type { NumberForm } from './number-form';
import { Scale } from './scale';

/** How the row of a cause, of the target or of the length of the run shows and reads it; failures as `form` says. */
export function causeForm(
  id: RowId,
  form: FailureForm,
  language: Language,
  words: Texts<'uptime'>
): NumberForm {
  const { figures, texts } = language;
  const view = viewOf(id, form);
  const { name, hint } = words.rows[id];
  const unit = words.units[view.unit];
  const write = ({ lo, hi }: Interval, number: (value: number) => string, between: string): string => {
    const shown = mapRange({ lo, hi }, view.to);
    return [...new Set([shown.lo, shown.hi])].map(number).join(between);
  };
  const plainly = (interval: Interval): string =>
    write(interval, (value) => figures.numbers.plain(value), texts.range.to);
  return {
    name,
    hint,
    field: words.value(name),
    scale: new Scale(view, view),
    most: (id === 'target' || id === 'work' ? aimDomains[id] : settingDomain(id)).hi,
    write: (interval) => ({ text: plainly(interval), unit }),
    edit: (interval) => write(interval, (value) => (value === 0 ? '0' : figures.numbers.full(value)), '..'),
    say: (interval) =>
      [plainly(interval), id === 'gpus' ? texts.quantities.gpus.unit(interval.hi) : unit]
        .filter(Boolean)
        .join('\u00a0'),
    unknown: words.bestInterval,
    tick: (value) => {
      const { text, suffix } = figures.numbers.scaled(view.to(value));
      return text + suffix;
    },
    reader: async () => {
      const { readCause } = await import('./read-cause');
      return (text) => readCause(text, id, view, language, words);
    }
  };
}
