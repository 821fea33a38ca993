import {
  addDependencies,
  create,
  createUnitDependencies,
  divideDependencies,
  multiplyDependencies,
  parseDependencies,
  powDependencies,
  sqrtDependencies,
  subtractDependencies,
  unaryMinusDependencies,
  unaryPlusDependencies,
  unitDependencies,
  type Unit
} from 'mathjs';
import { bases, type UnitProduct } from './measure';

/** mathjs with a parser, units and plain arithmetic: nothing else is in its scope to be called. */
export const math = create(
  {
    ...addDependencies,
    ...createUnitDependencies,
    ...divideDependencies,
    ...multiplyDependencies,
    ...parseDependencies,
    ...powDependencies,
    ...sqrtDependencies,
    ...subtractDependencies,
    ...unaryMinusDependencies,
    ...unaryPlusDependencies,
    ...unitDependencies
  },
  { number: 'number', predictable: true }
);

for (const base of bases) if (!['s', 'J', 'kg'].includes(base)) math.createUnit(base);

/** A unit as mathjs has it: one watt is `1 J s^-1`. */
export function mathUnit({ factor, powers }: UnitProduct): Unit {
  const text = bases.map((base) => `${base}^${powers[base] ?? 0}`).join(' ');
  return math.unit(factor, text);
}
