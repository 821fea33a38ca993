import { listedModels } from '$lib/catalog';
import type { Locale } from '$lib/catalog/bilingual';
import { parameterCount } from '$lib/estimate';
import { readAmount, type Amount } from './amount';
import type { Field } from './field';
import type { Reading } from './reading';
import { tidy } from './tidy';

/** `235B-A22B`, and `671B/37B`: two amounts, of which a slash alone could also be a quotient. */
const twoSizes = /^(.+?)(?:[- ]A(?=[\d.,])|\/)(.+)$/i;

const experts = /^(\d+) ?[x×] ?(\d+(?:\.\d+)?) ?B$/i;

/**
 * Reads the size of a mixture of experts where a text says both its parts: `'235B-A22B'`, `'671B/37B'`, in either order
 * are all parameters and those a token passes through, which are the value; `'A37B'` says the latter alone. `'8x7B'` is no product, as experts share the
 * rest of the model: it is read as the one model of the catalogue with that in its name. Undefined for any other text.
 */
export function readModelSize(text: string, field: Field, locale: Locale): Reading | undefined {
  const typed = text.trim();
  if (experts.test(typed)) return readExperts(typed);
  const alone = /^A(?=[\d.,])(.+)$/i.exec(tidy(typed))?.[1];
  const active = alone && sizeIn(alone, field, locale);
  if (active) return { ok: true, interval: { lo: active.value, hi: active.value }, notes: active.notes };
  const [, first = '', second = ''] = twoSizes.exec(tidy(typed)) ?? [];
  const last = sizeIn(second, field, locale);
  const sizes = last && [sizeIn(first, field, locale, last), last];
  if (!sizes?.[0]) return undefined;
  const [fewer, total] = sizes.map((size) => size!.value).sort((a, b) => a - b) as [number, number];
  const notes = sizes.flatMap((size) => size!.notes);
  return { ok: true, interval: { lo: fewer, hi: fewer }, notes, model: { total } };
}

/** A number of parameters with its suffix, which the other size can say for both: `671/37B`. */
function sizeIn(text: string, field: Field, locale: Locale, like?: Amount): Amount | undefined {
  const size = readAmount(text.trim(), field, locale, like);
  return 'id' in size || size.scale === undefined || !(size.value > 0) ? undefined : size;
}

function readExperts(typed: string): Reading {
  const word = typed.replaceAll(' ', '').replace('×', 'x').toLowerCase();
  const named = listedModels.filter(({ name }) => name.toLowerCase().split(' ').includes(word));
  const [model, ...others] = named;
  if (!model || others.length > 0) return { ok: false, problem: { id: 'experts', typed } };
  const { active } = parameterCount(model.architecture);
  return { ok: true, interval: { lo: active, hi: active }, notes: [], model: { id: model.id } };
}
