import { has, indices, isSingle, isWithin, namesIn, setOf } from './bits';
import { consequences, solvedFor, type Consequence } from './consequence';
import type { Product } from './product';
import { domainMax, quantityIds, type QuantityId } from './quantity';
import { balance, relationIds, type RelationId } from './relation';
import type { Solution, Step } from './solution';

/**
 * All of a solution that depends only on which quantities are given, not on their values. Sets are bit sets; what is
 * handed out with a solution is frozen, as all solutions of a recipe share it.
 */
export interface Recipe {
  given: number;
  /** Whether some given quantities follow from others. */
  redundant: boolean;
  /** What follows from the independent givens: those that do not follow from the ones before them. */
  derived: Derived[];
  /** What is bounded besides, because shares that are not given cannot pass 1. */
  bounded: Derived[];
  /** The shares (`mfu`, `uptime`, `runMfu`) that are not given, and those that are. */
  domains: number[];
  shares: number[];
  /** Those that are not given and do not follow from what is: a bit set. No step leads to them. */
  assumed: number;
  /** For each quantity all that bounds it: redundant givens and domains counted in. */
  bounds: Product[][];
  /** What must hold between givens and domains. */
  conditions: Condition[];
  /** Quantities with a value; `determined` are those that independent givens settle. */
  known: number[];
  determined: number[];
  steps: Step[];
  /** The same from the independent givens alone. */
  independentSteps: Step[];
  elasticities: Solution['elasticities'];
}

/** A quantity as a product of powers of others. */
export interface Derived {
  quantity: number;
  product: Product;
}

/** A consequence between givens and domains, solved for the quantity a conflict is stated for. */
export interface Condition extends Derived {
  consequence: Consequence;
}

const recipes = new Map<number, Recipe>();
const MOST_RECIPES = 2048;

/** The recipe for a set of given quantities, a bit set over `quantityIds`; made once. */
export function recipeFor(given: number): Recipe {
  let recipe = recipes.get(given);
  if (!recipe) {
    if (recipes.size >= MOST_RECIPES) recipes.clear();
    recipe = makeRecipe(given);
    recipes.set(given, recipe);
  }
  return recipe;
}

/** The quantities whose domain ends at 1. */
const limited = setOf(quantityIds.filter((id) => domainMax(id) < Infinity));

function makeRecipe(given: number): Recipe {
  const domains = limited & ~given;
  const independent = independentOf(given, 0);
  const assumed = independentOf(domains, independent);
  const derived = derivedFrom(independent);
  const determined = independent | setOfDerived(derived);
  const bounded = derivedFrom(independent | assumed).filter(({ quantity }) => !has(determined, quantity));
  return {
    given,
    redundant: independent !== given,
    derived,
    bounded,
    domains: indices(domains),
    shares: indices(limited & given),
    assumed,
    bounds: quantityIds.map((_, quantity) => boundsOn(quantity, given | domains)),
    conditions: consequences
      .filter(({ quantities }) => isWithin(quantities, given | domains))
      .map((consequence) => conditionOf(consequence, domains)),
    known: indices(determined | domains | setOfDerived(bounded)),
    determined: indices(determined),
    steps: stepsFrom(given | assumed),
    independentSteps: stepsFrom(independent),
    elasticities: elasticitiesOf(derived.filter(({ quantity }) => !has(given, quantity)))
  };
}

const setOfDerived = (derived: Derived[]): number =>
  derived.reduce((set, { quantity }) => set | (1 << quantity), 0);

/** Those of a bit set that do not follow from the ones before them and the ones already there. */
function independentOf(candidates: number, already: number): number {
  let chosen = already;
  for (const quantity of indices(candidates)) {
    const next = chosen | (1 << quantity);
    if (!consequences.some(({ quantities }) => isWithin(quantities, next))) chosen = next;
  }
  return chosen & ~already;
}

/** The quantities that follow from independent ones, each as a product of them. */
function derivedFrom(independent: number): Derived[] {
  return quantityIds.flatMap((_, quantity) => {
    if (has(independent, quantity)) return [];
    return boundsOn(quantity, independent).map((product) => ({ quantity, product }));
  });
}

function boundsOn(quantity: number, from: number): Product[] {
  const allowed = from | (1 << quantity);
  return consequences
    .filter(({ quantities }) => has(quantities, quantity) && isWithin(quantities, allowed))
    .map((consequence) => solvedFor(consequence, quantity));
}

/** Stated for a domain it touches, else for the last of its quantities in order: the one that follows. */
function conditionOf(consequence: Consequence, domains: number): Condition {
  const touched = indices(consequence.quantities & domains);
  const quantity = touched[0] ?? indices(consequence.quantities).at(-1)!;
  return { consequence, quantity, product: solvedFor(consequence, quantity) };
}

/** The plain relations with one unknown first; where there is none, the consequence of the fewest relations. */
function stepsFrom(given: number): Step[] {
  const steps: Step[] = [];
  let known = given;
  for (;;) {
    const next = consequences.find(({ quantities }) => isSingle(quantities & ~known));
    if (!next) return Object.freeze(steps) as Step[];
    const quantity = next.quantities & ~known;
    const from = namesIn(next.quantities & known);
    const relation = indices(next.relations).find((i) => relatesTo(relationIds[i]!, namesIn(quantity)[0]!))!;
    steps.push(
      Object.freeze({
        quantity: namesIn(quantity)[0]!,
        relation: relationIds[relation]!,
        from: Object.freeze(from) as QuantityId[]
      })
    );
    known |= quantity;
  }
}

const relatesTo = (relation: RelationId, quantity: QuantityId): boolean =>
  balance(relation)[quantity] !== undefined;

function elasticitiesOf(derived: Derived[]): Solution['elasticities'] {
  const elasticities: Solution['elasticities'] = {};
  for (const { quantity, product } of derived) {
    const own: Partial<Record<QuantityId, number>> = {};
    const count = (indices: readonly number[], sign: number): void => {
      for (const i of indices) own[quantityIds[i]!] = (own[quantityIds[i]!] ?? 0) + sign / product.root;
    };
    count(product.above, 1);
    count(product.below, -1);
    elasticities[quantityIds[quantity]!] = Object.freeze(own);
  }
  return Object.freeze(elasticities);
}
