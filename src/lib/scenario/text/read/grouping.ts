import type { Figure } from './figure';
import { statedValue } from './figure';
import { plainName } from './model-name';
import { figureOf, isSame, type TextRun } from './text-run';

/** How far apart two figures of one size may lie: names are nominal. */
const SAME_SIZE = 1.03;

/** What holds of several models alike, and so is passed on to those that lack it. */
const shared: readonly Figure['quantity'][] = [
  'chip',
  'peakFlops',
  'gpuPower',
  'pue',
  'carbonIntensity',
  'gpuPrice',
  'tokens',
  'sequence',
  'batchTokens',
  'steps'
];

/** What a run that differs in one figure has in common with the one before. */
const kept: readonly Figure['quantity'][] = ['params', 'activeParams', 'totalParams', 'tokens', 'chip'];

/** Sorts the figures of a text into runs, told in the order of the text what it names and states. */
export class Grouping {
  readonly runs: TextRun[] = [];
  /** The runs that are spoken of. */
  #current: TextRun[] = [];
  /** What is said of all runs together, and which was spoken of. */
  readonly #sums: { figure: Figure; run: TextRun }[] = [];

  get current(): readonly TextRun[] {
    return this.#current;
  }

  /** Goes on with these, as after a table. */
  turnTo(runs: readonly TextRun[]): void {
    this.#current = [...runs];
  }

  /** Goes on with all of them; where there are none yet, with what those to come will have in common. */
  turnToAll(): void {
    const all = this.runs.filter(
      (run) => !run.isTotal && !run.isApart && figureOf(run, 'params', 'activeParams', 'totalParams')
    );
    if (all.length > 0) this.#current = all;
    else if (this.runs.every(({ isCommon }) => !isCommon)) this.begin({ figures: [], isCommon: true });
  }

  begin(run: TextRun): TextRun {
    this.runs.push(run);
    this.#current = [run];
    return run;
  }

  /** A model is named, without a size. */
  name(name: string): void {
    const known = this.runs.filter((run) => run.name !== undefined && isFamily(run.name, name));
    const meant = this.#current.filter((run) => known.includes(run));
    if (meant.length > 0) return this.turnTo(meant);
    if (known.length > 0) return this.turnTo(known);
    const [only, ...others] = this.#current;
    if (only && others.length === 0 && only.name === undefined && !only.isTotal && !only.isApart)
      only.name = name;
    else this.begin({ name, figures: [] });
  }

  /** A size is stated: of the run spoken of, of one spoken of before, or of a new one; `isListed` beside the size before it. */
  size(figure: Figure, name: string | undefined, isListed: boolean): void {
    const known = this.runs.find(
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

  #takesSize(run: TextRun, figure: Figure, name: string | undefined): boolean {
    if (run.isTotal || run.isApart || run.isCommon) return false;
    if (name !== undefined && run.name !== undefined && !isFamily(run.name, name)) return false;
    if (figureOf(run, figure.quantity)) return false;
    const [size, active] = [figureOf(run, 'params', 'totalParams'), figureOf(run, 'activeParams')];
    if (figure.quantity === 'activeParams') return !size || statedValue(figure) < statedValue(size);
    return !active || statedValue(figure) > statedValue(active);
  }

  /** A figure of the runs spoken of. One that is there with another value opens a run beside, unless it is only `aside`. */
  add(figure: Figure, aside: boolean, chip?: Figure): void {
    if (this.#current.length === 0) this.begin({ figures: [] });
    const lacking = this.#current.filter((run) => !figureOf(run, figure.quantity));
    for (const run of lacking) run.figures.push(figure);
    if (lacking.length > 0 || aside || figure.quantity === 'chip') return;
    if (this.#current.some((run) => isSame(figureOf(run, figure.quantity)!, figure))) return;
    if (this.#current.length > 1) return;
    const beside = this.runs.find(
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
  distribute(figures: readonly Figure[]): boolean {
    if (figures.length !== this.#current.length) this.turnToAll();
    if (figures.length !== this.#current.length) return false;
    figures.forEach((figure, i) => {
      const run = this.#current[i]!;
      if (!figureOf(run, figure.quantity)) run.figures.push(figure);
    });
    return true;
  }

  /** A figure of all the runs together: of the one spoken of, if it turns out to be the only one. */
  addTotal(figure: Figure): void {
    if (this.#current.length === 0) this.begin({ figures: [] });
    this.#sums.push({ figure, run: this.#current[0]! });
  }

  #placeSums(): void {
    const others = this.runs.filter((run) => figureOf(run, 'params', 'activeParams', 'totalParams'));
    const total: TextRun = this.runs.find(({ isTotal }) => isTotal) ?? {
      name: 'total',
      figures: [],
      isTotal: true
    };
    for (const { figure, run } of this.#sums) {
      const isOnly = others.every((other) => other === run || sameSize(other, run));
      const target = isOnly && !figureOf(run, figure.quantity) ? run : total;
      if (!figureOf(target, figure.quantity)) target.figures.push(figure);
    }
    if (total.figures.length > 0 && !this.runs.includes(total)) this.runs.push(total);
  }

  /** The runs with what holds of several passed on, and with parameters told apart. */
  finish(): TextRun[] {
    this.#placeSums();
    const sized = this.runs.filter(
      (run) => figureOf(run, 'params', 'activeParams', 'totalParams') && !run.isTotal
    );
    for (const run of this.runs) {
      if (sized.includes(run) || run.isTotal || run.isApart) continue;
      const heirs = sized.filter((heir) => !run.name || !heir.name || isFamily(heir.name, run.name));
      if (heirs.length === 0) continue;
      for (const figure of run.figures) {
        const isPassed = shared.includes(figure.quantity) || heirs.length === 1;
        if (!isPassed) continue;
        for (const heir of heirs) if (!figureOf(heir, figure.quantity)) heir.figures.push(figure);
      }
      run.figures = run.figures.filter((figure) => !heirs.some((heir) => heir.figures.includes(figure)));
      if (run.figures.every(({ quantity }) => quantity === 'chip')) run.figures = [];
    }
    const stated = this.runs.filter(({ figures }) => figures.some(({ quantity }) => quantity !== 'chip'));
    return stated.map((run) => ({ ...run, figures: toldApart(run.figures) }));
  }
}

/** Active parameters become those of the run, and its other size the total. */
function toldApart(figures: readonly Figure[]): Figure[] {
  const hasActive = figures.some(({ quantity }) => quantity === 'activeParams');
  const hasParams = hasActive || figures.some(({ quantity }) => quantity === 'params');
  return figures.map((figure) => {
    if (figure.quantity === 'activeParams') return { ...figure, quantity: 'params' };
    if (figure.quantity === 'params' && hasActive) return { ...figure, quantity: 'totalParams' };
    return figure.quantity === 'totalParams' && !hasParams ? { ...figure, quantity: 'params' } : figure;
  });
}

const hasSize = (run: TextRun, figure: Figure): boolean =>
  run.figures.some(({ quantity, lo, hi }) => {
    if (!['params', 'totalParams', 'activeParams'].includes(quantity)) return false;
    const ratio = statedValue({ lo, hi }) / statedValue(figure);
    return ratio < SAME_SIZE && ratio > 1 / SAME_SIZE;
  });

function sameSize(a: TextRun, b: TextRun): boolean {
  const size = figureOf(b, 'params', 'activeParams');
  return size !== undefined && hasSize(a, size);
}

/** Whether one name is the other or its family: "Llama 4 Scout" and "Llama 4" or "Llama", not "Llama 3" and "Llama 3.1". */
export function isFamily(a: string, b: string): boolean {
  const lastWord = (name: string) => name.slice(name.lastIndexOf(' ') + 1);
  if (lastWord(a) === b || lastWord(b) === a) return true;
  const [short, long] = [plainName(a), plainName(b)].sort((x, y) => x.length - y.length) as [string, string];
  if (!long.startsWith(short)) return false;
  return long === short || /^\p{L}+$/u.test(short) || /^\p{L}{2}/u.test(long.slice(short.length));
}
