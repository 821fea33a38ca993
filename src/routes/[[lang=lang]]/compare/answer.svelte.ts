import { isSettledOn, type Cause, type Gain } from '$lib/estimate';
import type { Texts } from '$lib/i18n';
import { letters } from '$lib/scenario';
import { causesInSentence } from '$lib/i18n/cause-name';
import type { Language } from '$lib/i18n/context';
import { gainSentence, type GainPiece } from '$lib/i18n/gain-sentence';
import type { Column } from './column.svelte';
import type { Columns } from './columns.svelte';

/** A gain as the chart shows it. */
export interface NamedGain {
  name: string;
  gain: Gain;
}

/** What a comparison comes to, in words and for the chart. */
export class ComparisonAnswer {
  readonly #columns: Columns;
  readonly #language: Language;
  readonly #words: () => Texts<'compare'>;

  /** The gain that the sentence is about. */
  readonly gain = $derived.by(() => {
    const { leader, gains } = this.#columns;
    return leader && gains.get(leader);
  });
  /** The first of the two runs of the sentence whose figures contradict each other. */
  readonly contradicted = $derived.by(() => {
    const { base, leader } = this.#columns;
    return [base, ...(leader ? [leader] : [])].find(({ conflict }) => conflict);
  });
  readonly pieces = $derived.by(() => this.#say());
  readonly sentence = $derived(this.pieces.map(({ text }) => text).join(''));
  readonly gains = $derived.by((): NamedGain[] => {
    const { all, base, gains } = this.#columns;
    return all.flatMap((column) => {
      const gain = gains.get(column);
      return gain
        ? [{ name: this.#words().chart.against(this.nameOf(column), this.nameOf(base)), gain }]
        : [];
    });
  });
  /** What the reader should know of what is told together. */
  readonly notes = $derived.by(() => this.#columns.all.flatMap((column) => this.#togetherNotes(column)));

  constructor(columns: Columns, language: Language, words: () => Texts<'compare'>) {
    this.#columns = columns;
    this.#language = language;
    this.#words = words;
  }

  readonly nameOf = (column: Column): string =>
    column.calculator.scenario.name ??
    this.#words().run(letters[this.#columns.all.indexOf(column)]!.toUpperCase());

  #say(): GainPiece[] {
    const { leader, base } = this.#columns;
    const words = this.#words();
    if (!leader)
      return words.sentence.alone
        .split('{run}')
        .flatMap((text, i) => [
          ...(i > 0 ? [{ kind: 'name' as const, text: this.nameOf(base) }] : []),
          { kind: 'text' as const, text }
        ]);
    const { contradicted } = this;
    return gainSentence(
      {
        run: this.nameOf(leader),
        base: this.nameOf(base),
        gain: this.gain,
        conflict: contradicted && { name: this.nameOf(contradicted), conflict: contradicted.conflict! }
      },
      words,
      this.#language.figures.numbers
    );
  }

  /** Of which run some causes can only be told together. */
  #togetherNotes(column: Column): string[] {
    const { base, gains } = this.#columns;
    const words = this.#words();
    const shown = column === base ? [...gains.values()] : [gains.get(column)];
    const groups = shown
      .flatMap((gain) => gain?.factors ?? [])
      .map(({ causes }) => causes.filter((cause) => !isSettled(column, cause)))
      .filter((causes) => causes.length > 1)
      .map((causes) => words.chart.together(this.nameOf(column), causesInSentence(causes, words.causes)));
    return [...new Set(groups)];
  }
}

const isSettled = ({ side }: Column, cause: Cause): boolean =>
  cause === 'tokenizer' ? side.text !== undefined : isSettledOn(side, cause);
