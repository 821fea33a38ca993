import { accelerators, type Accelerator } from './accelerator';

const form = (name: string) => /SXM|PCIe|NVL/.exec(name)?.[0];
const memory = (name: string) => /\b(\d+) ?GB?\b/.exec(name)?.[1];

/**
 * The chip that a published run names: `'NVIDIA A100-SXM4-80GB'`, `'NVIDIA H800'` or `'Google TPU v6e (Trillium)'`.
 * Where the name leaves form factor or memory open, the first of that family in the catalogue, which is the SXM one.
 * Undefined for a chip that is not there, for a name of two chips (`'Google TPU v3/v4'`), and for half a chip
 * (a GCD of an MI250X). Never throws.
 */
export function findAccelerator(name: string): Accelerator | undefined {
  if (/\bGCD\b/.test(name)) return undefined;
  const stated = { form: form(name), memory: memory(name) };
  return accelerators.find((chip) => {
    const key = chip.generation.replace(/[^\w ]/g, '\\$&');
    if (!new RegExp(`(^|[\\s-])${key}(?![\\w/])`, 'i').test(name)) return false;
    const fits = stated.form === undefined || [undefined, stated.form].includes(form(chip.name));
    return fits && (stated.memory === undefined || chip.memoryGb.includes(Number(stated.memory)));
  });
}
