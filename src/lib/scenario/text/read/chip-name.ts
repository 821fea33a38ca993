import { generationOf, listedChips } from '$lib/catalog';

/** Chips that texts name and the catalogue has no figures for. */
const others = [
  'P100',
  'A40',
  'A10G',
  'A6000',
  'MI250',
  'MI210',
  'Ascend 910B',
  'Ascend 910',
  'TPU v2',
  'Gaudi',
  'Trainium'
];

/** Families of chips, longer names first, so that GH200 is no H200. */
const names = [
  ...new Set([...listedChips.map(({ name }) => generationOf(name)), ...others, 'Grace Hopper', 'Trillium'])
].sort((a, b) => b.length - a.length);

/** Other names of modelFamilies. */
const aliases: Record<string, string> = { 'Grace Hopper': 'GH200', Trillium: 'TPU v6e' };

/** A name as people write it: TPUv4, TPU-v4, Gaudi2, MI-300X. */
const loosely = (name: string): string =>
  name
    .replace(/[^\w ]/g, '\\$&')
    .replace(/ (?=\w)/g, '[- ]?')
    .replace(/(?<=[A-Z]{2})(?=\d)/g, '-?');

const memory = String.raw`\d{2,3} ?G(?:i?B)?`;

/** With vendor, form factor and memory, whose digits are no figures: "80GB A100s", "H100-80G", "h100_80gb". */
export const chipPattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${memory} )?(?:(?:NVIDIA|AMD|Google|AWS|Intel|Huawei|Cloud|Instinct|Tesla|GeForce) ?){0,3}` +
    `(?<chip>${names.map(loosely).join('|')})` +
    String.raw`(?:(?:[-_ /]|, )?\(?(?:SXM\d?|PCIe|NVL\d{0,3}|OAM|TDP|${memory}|HBM\d?e?)\)?){0,3}(?:-?s)?(?:-\d{1,5})?(?![\p{L}\p{N}])`,
  'giu'
);

const plain = (name: string): string => name.toLowerCase().replace(/[- ]/g, '');

const byPlainName = new Map(names.map((name) => [plain(name), name]));

/** The family a chip was named as: `'TPU v4'` for "TPUv4". */
export function chipFamily(named: string): string {
  const name = byPlainName.get(plain(named)) ?? named;
  return aliases[name] ?? name;
}
