import { bySpelling } from '../by-spelling';
import type { Chip } from './chip';
import { generationOf } from './generation';
import { groupBy } from '../group-by';

/** Words that leave a chip what it is: its vendor, its line, what it is built into, how many there are. */
const HARMLESS =
  /^(nvidia|amd|instinct|google|cloud|aws|amazon|intel|huawei|habana|tesla|geforce|hgx|dgx|ampere|hopper|grace|blackwell|ultra|trillium|ironwood|tensor|core|gpus?|tpus?|chips?|accelerators?|superchip|oam|hbm\d\w?|gddr\d\w?|x\d+|\d+x?)$/;

const FORM = /(sxm|pcie|nvl)\d*/i;
const MEMORY = /\b(\d+)[ -]?gi?b?\b/i;

/**
 * Looks up every chip of one family that a name can mean, in the order of the list, whatever its case, spaces, hyphens
 * and vendor words: the A100 of each form factor and memory for `'A100'`, one for `'a100-pcie'` and for an alias. What
 * stands in brackets is a remark. None for a chip that is not there, for a name of two chips (`'TPU v3/v4'`), for half a
 * chip (a GCD of an MI250X), and for a variant the list lacks (`'RTX 4090 Laptop'`, `'A100-SXM4-96GB'`). Never throws.
 */
export function chipsByName<C extends Chip>(chips: readonly C[]): (name: string) => readonly C[] {
  const exactly = bySpelling(chips, ({ id, name, vendor, aliases }) =>
    [id, name, ...aliases].flatMap((each) => [each, `${vendor} ${each}`])
  );
  const families = [...groupBy(chips, ({ name }) => generationOf(name))];
  const anyFamily = familiesPattern(families.map(([family]) => family));
  return (name) => {
    if (/\bGCD\b/i.test(name)) return [];
    const bare = name.replace(/\([^)]*\)|_/g, ' ');
    const exact = exactly(bare);
    if (exact) return [exact];
    const named = new Set([...bare.matchAll(anyFamily)].map(([, ...groups]) => groups.findIndex(Boolean)));
    if (named.size !== 1 || !isHarmless(bare.replace(anyFamily, ' '))) return [];
    const form = formOf(name);
    const memory = MEMORY.exec(name)?.[1];
    return families[[...named][0]!]![1].filter(
      (chip) =>
        (form === undefined || [form, undefined].includes(formOf(chip.name))) &&
        (memory === undefined || chip.memoryGb.includes(Number(memory)))
    );
  };
}

const formOf = (name: string): string | undefined => FORM.exec(name)?.[1]?.toLowerCase();

/** Each family as a word of its own, in a group; a long word and its number may stand apart (`Gaudi 3`, `Trainium2`). */
function familiesPattern(families: readonly string[]): RegExp {
  const groups = families.map((family) => {
    const parts = family.split(/\s+|(?<=[a-z]{3})(?=\d)/i).map((part) => part.replace(/\W/g, '\\$&'));
    return `(${parts.join('[\\s-]*')})`;
  });
  return new RegExp(`(?<![\\w.])(?:${groups.join('|')})(?=$|[^\\w/]|sxm|pcie|nvl)`, 'gi');
}

function isHarmless(rest: string): boolean {
  const words = rest.replace(MEMORY, ' ').replace(FORM, ' ').toLowerCase();
  return words.split(/[^\w.]+/).every((word) => word === '' || HARMLESS.test(word));
}
