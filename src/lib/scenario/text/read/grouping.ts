import { type TextFigure, statedValue } from './text-figure';
import { hasSize, isFamily, isNamed, isSized, sameSize } from './model-match';
import { passOn, placeSums, REACH, type Sum } from './pass-on';
import { figureOf, isSame, type TextRun } from './text-run';

/** What a run that differs in one figure has in common with the one before. */
const kept: readonly TextFigure['quantity'][] = ['params', 'activeParams', 'totalParams', 'tokens', 'chip'];

/** Sorts the figures of a text into runs, told in the order of the text what it names and states. */
export class Grouping {
  readonly runs: TextRun[] = [];
  /** The runs that are spoken of. */
  #current: TextRun[] = [];
  /** What is said of all runs together, and which was spoken of. */
  readonly #sums: Sum[] = [];

  get current(): readonly TextRun[] {
    return this.#current;
  }

  /** Goes on with these, as after a table. */
  turnTo(runs: readonly TextRun[]): void {
    this.#current = [...runs];
  }

  /** Goes on with all of them; where there are none yet, with what those to come will have in common. */
  turnToAll(): void {
    const all = this.#recent.filter((run) => !run.isTotal && !run.isApart && isSized(run));
    if (all.length > 0) this.#current = all;
    else if (this.#recent.every(({ isCommon }) => !isCommon)) this.begin({ figures: [], isCommon: true });
  }

  begin(run: TextRun): TextRun {
    this.runs.push(run);
    this.#current = [run];
    return run;
  }

  /** A model is named; `size` is the one that is told of it later on. */
  name(name: string, size?: TextFigure): void {
    const known = this.#recent.filter((run) => isNamed(run, name));
    const meant = this.#current.length > REACH ? [] : this.#current.filter((run) => known.includes(run));
    if (meant.length > 0) return this.turnTo(meant);
    if (known.length > 0) return this.turnTo(known);
    const [only, ...others] = this.#current;
    if (
      only &&
      others.length === 0 &&
      only.name === undefined &&
      !only.isTotal &&
      !only.isApart &&
      !(size && isSized(only) && !this.#takesSize(only, size, name))
    )
      only.name = name;
    else this.begin({ name, figures: [] });
  }

  /** A size is stated: of the run spoken of, of one spoken of before, or of a new one; `isListed` beside the size before it. */
  size(figure: TextFigure, name: string | undefined, isListed: boolean): void {
    const known = this.#recent.find(
      (run) => hasSize(run, figure) && (!name || !run.name || isFamily(run.name, name))
    );
    if (known) {
      known.name ??= name;
      this.#current = isListed ? [...new Set([...this.#current, known])] : [known];
      return;
    }
    const [only, ...others] = this.#current;
    if (only && others.length === 0 && !isListed && this.#takesSize(only, figure, name)) {
      only.name ??= name;
      only.figures.push(figure);
      return;
    }
    const before = this.#current;
    this.begin({
      figures: [figure],
      ...((name ?? only?.name) !== undefined && { name: name ?? only!.name! })
    });
    if (isListed) this.#current = [...before, ...this.#current];
  }

  #takesSize(run: TextRun, figure: TextFigure, name: string | undefined): boolean {
    if (run.isTotal || run.isApart || run.isCommon) return false;
    if (name !== undefined && run.name !== undefined && !isFamily(run.name, name)) return false;
    if (figureOf(run, figure.quantity)) return false;
    const [size, active] = [figureOf(run, 'params', 'totalParams'), figureOf(run, 'activeParams')];
    if (figure.quantity === 'activeParams') return !size || statedValue(figure) < statedValue(size);
    return !active || statedValue(figure) > statedValue(active);
  }

  /** A figure of the runs spoken of. One that is there with another value opens a run beside, unless it is only `aside`. */
  add(figure: TextFigure, aside: boolean, chip?: TextFigure): void {
    if (this.#current.length === 0) this.begin({ figures: [] });
    const lacking = this.#current.filter((run) => !figureOf(run, figure.quantity));
    for (const run of lacking) run.figures.push(figure);
    if (lacking.length > 0 || aside || figure.quantity === 'chip') return;
    if (this.#current.some((run) => isSame(figureOf(run, figure.quantity)!, figure))) return;
    if (this.#current.length > 1) return;
    const beside = this.#recent.find(
      (run) =>
        run !== this.#current[0] &&
        run.name === this.#current[0]!.name &&
        sameSize(run, this.#current[0]!) &&
        !figureOf(run, figure.quantity)
    );
    if (beside) {
      beside.figures.push(figure);
      this.#current = [beside];
      return;
    }
    const { name, figures } = this.#current[0]!;
    const common = figures.filter(
      ({ quantity }) =>
        kept.includes(quantity) && quantity !== figure.quantity && !(chip && quantity === 'chip')
    );
    this.begin({
      figures: [...common, figure, ...(chip ? [chip] : [])],
      ...(name !== undefined && { name })
    });
  }

  /** One figure for each of the runs spoken of, or else of all, in their order; whether they are as many. */
  distribute(figures: readonly TextFigure[]): boolean {
    if (figures.length !== this.#current.length) this.turnToAll();
    if (figures.length !== this.#current.length) return false;
    figures.forEach((figure, i) => {
      const run = this.#current[i]!;
      if (!figureOf(run, figure.quantity)) run.figures.push(figure);
    });
    return true;
  }

  /** A figure of all the runs together: of the one spoken of, if it turns out to be the only one. */
  addTotal(figure: TextFigure): void {
    if (this.#current.length === 0) this.begin({ figures: [] });
    this.#sums.push({ figure, run: this.#current[0]! });
  }

  /** The runs with what holds of several passed on, and with parameters told apart. */
  finish(): TextRun[] {
    placeSums(this.runs, this.#sums);
    passOn(this.runs);
    const stated = this.runs.filter(({ figures }) => figures.some(({ quantity }) => quantity !== 'chip'));
    return stated.map((run) => ({ ...run, figures: toldApart(run.figures) }));
  }

  /** Runs near the end, so that many take no more time each than few. */
  get #recent(): TextRun[] {
    return this.runs.slice(-REACH);
  }
}

/** Active parameters become those of the run, and its other size the total. */
function toldApart(figures: readonly TextFigure[]): TextFigure[] {
  const hasActive = figures.some(({ quantity }) => quantity === 'activeParams');
  const hasParams = hasActive || figures.some(({ quantity }) => quantity === 'params');
  return figures.map((figure) => {
    if (figure.quantity === 'activeParams') return { ...figure, quantity: 'params' };
    if (figure.quantity === 'params' && hasActive) return { ...figure, quantity: 'totalParams' };
    return figure.quantity === 'totalParams' && !hasParams ? { ...figure, quantity: 'params' } : figure;
  });
}
