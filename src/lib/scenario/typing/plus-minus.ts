import { readAmount, type Amount } from './amount';
import type { Field } from './field';
import type { Locale } from '$lib/catalog/bilingual';
import type { Problem } from './reading';

const sign = /^(.+?) ?± ?(.+)$/;

/** A plain number, which a share of the middle is. */
const number: Field = { dimension: 'number', unit: { factor: 1, powers: {} } };

/**
 * The ends of `400 ± 15` and of `400 ± 10 %`, which is a share of the middle, but in a field of per cent so many points.
 * Middle and spread share scale and unit: `15 ± 1T`. Undefined for a text without the sign.
 */
export function plusMinusOf(
  text: string,
  field: Field,
  locale: Locale,
  readEnd: (text: string) => Amount | Problem
): { lo: Amount; hi: Amount } | Problem | undefined {
  const [, middleText, spreadText] = sign.exec(text) ?? [];
  if (middleText === undefined || spreadText === undefined) return;
  const shareText = field.percent ? undefined : /^(.+?) ?%$/.exec(spreadText)?.[1];
  const spread = shareText === undefined ? readEnd(spreadText) : readAmount(shareText, number, locale);
  if ('id' in spread) return spread;
  const alone = readEnd(middleText);
  if ('id' in alone) return alone;
  const middle = shareText === undefined ? sharing(alone, middleText, spread) : alone;
  const width =
    shareText === undefined ? sharing(spread, spreadText, alone).value : (middle.value * spread.value) / 100;
  if (!(width < middle.value)) return { id: 'negative', typed: text };
  const at = (value: number): Amount => ({ ...middle, value: Number(value.toPrecision(15)) });
  return { lo: at(middle.value - width), hi: at(middle.value + width) };

  function sharing(amount: Amount, typed: string, other: Amount): Amount {
    const again = readAmount(typed, field, locale, other);
    return 'id' in again ? amount : again;
  }
}
