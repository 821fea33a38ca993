import { settingDomain } from '$lib/scenario/uptime/cause-unit';
import { aimDomains } from '$lib/scenario/uptime/aimed-run';
import { fields, read, readExpression, type Field } from '$lib/scenario/typing/typed';
import { loadTexts, type Texts } from '$lib/i18n';
import { mapRange, type RowId, type CauseView } from '$lib/session/cause-view';
import type { Language } from '$lib/i18n/context';
import type { Typed } from './number-form';
import { sayNote, sayProblem } from './read-typed';

/** Larger and smaller units people write for those the reader of numbers does not know, in the row's. */
const otherUnits: Partial<Record<CauseView['unit'], Record<string, number>>> = {
  TB: { TB: 1, GB: 1e-3, PB: 1e3 },
  'GB/s': { 'GB/s': 1, 'MB/s': 1e-3, 'TB/s': 1e3 }
};

/**
 * Reads a text typed into a row, in the language of the page: a number or a range with both ends, with the row's unit
 * or without; zero where a figure may be that. An entry of its own, loaded when a field is entered.
 */
export async function readCause(
  text: string,
  id: RowId,
  view: CauseView,
  language: Language,
  words: Texts<'uptime'>
): Promise<Typed> {
  const { figures, locale, texts } = language;
  const typing = await loadTexts('typing', locale);
  const domain = id === 'target' || id === 'work' ? aimDomains[id] : settingDomain(id);
  const { bare, factor } = withoutUnit(text, view, words);
  const isZero = /^0+(?:[.,]0*)?$/.test(bare);
  const field = fieldOf(id, view);
  const quick = isZero ? undefined : read(bare, field, locale);
  const reading = quick === 'expression' ? await readExpression(bare, field, locale) : quick;
  if (reading && !reading.ok) return { lines: [sayProblem(reading.problem, typing, figures)] };
  const range = reading?.interval ?? { lo: 0, hi: 0 };
  if (range.hi === Infinity) return { lines: [words.problems.open] };
  if (view.single && range.lo !== range.hi) return { lines: [words.problems.single] };
  const value = mapRange(range, (figure) => view.from(figure * factor));
  if (!(value.lo >= domain.lo && value.hi <= domain.hi)) {
    const { lo, hi } = mapRange(domain, view.to);
    return { lines: [words.problems.outside(figures.numbers.plain(lo), figures.numbers.plain(hi))] };
  }
  const shown = mapRange(value, view.to);
  const number = [...new Set([shown.lo, shown.hi])]
    .map((figure) => figures.numbers.plain(figure, 6))
    .join('–');
  const said = [number, words.units[view.unit]].filter(Boolean).join('\u00a0');
  const notes = reading?.notes.map((note) => sayNote(note, typing, figures)) ?? [];
  return { value: { interval: value }, lines: [texts.rows.understood(said), ...notes] };
}

function fieldOf(id: RowId, { counts }: CauseView): Field {
  if (id === 'gpus') return fields.gpus;
  if (counts === 'percent') return fields.uptime;
  if (counts === 'number') return { dimension: 'number', unit: { factor: 1, powers: {} } };
  return { dimension: 'time', unit: { factor: counts.seconds, powers: { s: 1 } } };
}

/** The text without the row's own unit behind it, or with a factor for a larger or smaller one. */
function withoutUnit(
  text: string,
  { unit }: CauseView,
  words: Texts<'uptime'>
): { bare: string; factor: number } {
  const trimmed = text.trim();
  const known = { ...(words.units[unit] && { [words.units[unit]]: 1 }), ...otherUnits[unit] };
  for (const [name, factor] of Object.entries(known)) {
    const end = trimmed.slice(-name.length);
    if (end.toLowerCase() === name.toLowerCase())
      return { bare: trimmed.slice(0, -name.length).trim(), factor };
  }
  return { bare: trimmed, factor: 1 };
}
