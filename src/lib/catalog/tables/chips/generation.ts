/**
 * The family of a chip from its full or short name, without vendor, form factor, memory size and remarks: `'A100'` for
 * both SXM sizes and PCIe. Chips that differ in compute, memory or links by design stay apart (H100, H200, H800, GH200,
 * H20), because published rates of one say little of another.
 */
export function generationOf(name: string): string {
  const words = name.replace(/\([^)]*\)|\b\d+ GB\b/g, '').split(/\s+/);
  const variant =
    /^(NVIDIA|AMD|Instinct|Google|AWS|Intel|Huawei|GeForce|Trillium|Ironwood|Blackwell|SXM\d?|PCIe|NVL\d*|\d+GB|OAM|)$/;
  return words.filter((word) => !variant.test(word)).join(' ');
}
