import { documentOf } from './family';
import { groupBy } from '../tables/group-by';
import type { Run } from '../tables/run';

/** How far the parameters of one model differ between rows: with positions learned for longer sequences, or rounded. */
const SAME = 0.04;

/** Whether so many parameters were counted rather than rounded, so that no other model has as many. */
const isCounted = (params: number): boolean => Number(params.toPrecision(4)) !== params;

/** Finds the rows that tell more of a row. */
export class Siblings {
  readonly #documents: Map<string, Run[]>;
  readonly #counts: Map<string, Run[]>;
  readonly #shapes: Map<string, Run[]>;

  constructor(runs: readonly Run[]) {
    this.#documents = groupBy(runs, documentOf);
    this.#counts = groupBy(runs, countKey);
    this.#shapes = groupBy(runs, shapeKey);
  }

  /** Rows from the same paper or repository, itself included. */
  inDocument(run: Run): readonly Run[] {
    return this.#documents.get(documentOf(run)) ?? [];
  }

  /**
   * Rows of the same model, nearest in size first: of exactly as many parameters, of as many layers of the same width,
   * or of nearly the same size in the same document.
   */
  ofModel(run: Run): Run[] {
    const { totalParams: size } = run;
    if (size === undefined) return [];
    const distance = (other: Run) => Math.abs((other.totalParams ?? Infinity) / size - 1);
    const near = this.inDocument(run).filter((other) => distance(other) < SAME);
    const same = [countKey, shapeKey].flatMap((key, i) => {
      const found = key(run);
      return found === undefined ? [] : ([this.#counts, this.#shapes][i]!.get(found) ?? []);
    });
    const others = new Set([...same, ...near]);
    others.delete(run);
    return [...others].sort((a, b) => distance(a) - distance(b));
  }
}

const countKey = ({ totalParams }: Run): string | undefined =>
  totalParams !== undefined && isCounted(totalParams) ? String(totalParams) : undefined;

const shapeKey = ({ layers, hidden }: Run): string | undefined =>
  layers && hidden ? `${layers} ${hidden}` : undefined;
