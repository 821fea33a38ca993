import type { StepConstants } from './constants';
import type { SoftwareId } from './software';

/** Experts of a layer from which on MaxText is slower still. */
const MANY_EXPERTS = 64;

/** Step time over that of a tuned recipe with the same plan, for a model of so many experts a layer. */
export function slowdownOf({ slowdowns }: StepConstants, software: SoftwareId, experts: number): number {
  if (software !== 'maxtext' || experts === 0) return slowdowns[software];
  return experts < MANY_EXPERTS ? slowdowns.maxtextExperts : slowdowns.maxtextManyExperts;
}
