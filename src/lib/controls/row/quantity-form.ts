import { domainMax, type QuantityId } from '$lib/estimate';
import { fromUnit, toUnit, units } from '$lib/scenario';
import type { Language } from '$lib/i18n/context';
import type { NumberForm } from './number-form';
import { Scale } from './scale';

const scales = new Map<QuantityId, Scale>();

/** The scale of a quantity's sliders. */
function scaleOf(id: QuantityId): Scale {
  let scale = scales.get(id);
  if (!scale) {
    const { slider, field } = units[id];
    const unit = { to: (si: number) => toUnit(id, si), from: (value: number) => fromUnit(id, value) };
    scales.set(id, (scale = new Scale({ ...slider, ...(field.whole && { whole: true }) }, unit)));
  }
  return scale;
}

/** How the row of a quantity shows and reads it; `name` is what a figure is called that is written and read like it. */
export function quantityForm(id: QuantityId, language: Language, name?: string): NumberForm {
  const { figures, texts } = language;
  const called = name ?? texts.quantities[id].name;
  return {
    name: called,
    hint: texts.quantities[id].hint,
    field: texts.rows.value(called),
    scale: scaleOf(id),
    most: domainMax(id),
    write: (interval) => {
      const { lead, text, unit } = figures.beside(id, interval);
      return { text: lead + text, unit };
    },
    edit: (interval) => figures.editable(id, interval),
    say: (interval) => figures.say(id, interval),
    unknown: texts.rows.missing,
    tick: (value, isFirst) => {
      // Times are worded in other units as they grow; an axis keeps to one.
      if (id === 'time') {
        const days = toUnit(id, value);
        return figures.numbers.plain(days) + (isFirst ? ` ${texts.units.days(days)}` : '');
      }
      const { lead, text, unit } = figures.words(id, { lo: value, hi: value });
      return lead + text + (unit === '%' ? '\u00a0%' : '');
    },
    reader: async () => {
      const { readTyped } = await import('./read-typed');
      return (text) => readTyped(text, id, language);
    }
  };
}
