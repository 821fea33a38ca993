import type { Traits } from '$lib/catalog/accuracy/group';
import type { Texts } from '$lib/i18n';

const formats: Record<string, string> = { fp8: 'FP8', int8: 'INT8', fp4: 'FP4' };

/** What the runs with some traits are called: "H100, FP8, 10 to 100 B parameters", "all runs"; that a model is dense is said only where nothing else is. */
export function groupName(
  { make, generation, format, size, scale }: Traits,
  texts: Texts<'runs'>['ranges']
): string {
  const { groupNames, makes, sizes, scales } = texts;
  const isAlone = !generation && !format && !size;
  const narrow = format && formats[format];
  const parts = [
    generation && [generation, narrow].filter(Boolean).join(' '),
    !generation && format && (narrow ? groupNames.narrow(narrow) : groupNames.bf16),
    make && (isAlone || make !== 'dense') && makes[make],
    size && sizes[size],
    scale && scales[scale]
  ];
  return parts.filter(Boolean).join(', ') || groupNames.all;
}
