import { changedFromChip, chipIn, modelIn, precisionOf, type Scenario } from '$lib/scenario';
import type { Language } from './context';

/** What the figures of a scenario are of: "H100 SXM, BF16; Llama 3 70B, 8,192 tokens a sequence". Empty where nothing is named. */
export function sayNames(
  scenario: Scenario,
  { texts, figures }: Pick<Language, 'texts' | 'figures'>
): string {
  const { names } = texts;
  const chip = chipIn(scenario);
  const changed = changedFromChip(scenario).map((id) => figures.name(id));
  const model = modelIn(scenario)?.name ?? (scenario.model?.architecture && names.ownModel);
  const { total, sequence, batch } = scenario.model ?? {};
  const parts = [
    chip && [
      chip.name,
      precisionOf(scenario.hardware!, chip).toUpperCase(),
      ...(changed.length > 0 ? [names.changed(changed.join(', '))] : [])
    ],
    [
      ...(model ? [model] : []),
      ...(total ? [names.total(figures.say('params', total))] : []),
      ...(sequence ? [names.sequence(figures.numbers.full(sequence))] : []),
      ...(batch ? [names.batch(figures.numbers.full(batch))] : [])
    ]
  ];
  return parts.flatMap((part) => (part && part.length > 0 ? [part.join(', ')] : [])).join('; ');
}
