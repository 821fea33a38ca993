import { tick } from 'svelte';
import type { Language } from '$lib/i18n/context';
import type { Typed, TypedValue } from './number-form';

/** The figure that a field is for. */
interface Figure {
  language: Language;
  /** As it is now: in full, as one would type it. */
  editable: () => string;
  /** What reads a text for it, loaded with the first field that is entered. */
  reader: () => Promise<(text: string) => Promise<Typed>>;
  onvalue: (value: TypedValue) => void;
  /** Takes the figure back, as an emptied field does, where that can be. */
  onrelease: (() => void) | undefined;
  onmessage: (lines: string[], isError: boolean) => void;
}

/** What is being typed into a field, and what became of it. To be made with the field's component. */
export class Typing {
  /** Undefined while the field shows the figure there is. */
  text = $state<string>();
  isWrong = $state(false);
  /** Whether something was said of what was typed: true of the figure there is, in the language there is. */
  #isTold = $state(false);
  /** What stood in the field when it was entered. */
  #entered = '';
  #latest = 0;
  readonly #of: Figure;
  readonly #figure = $derived.by(() => this.#of.editable());

  constructor(of: Figure) {
    this.#of = of;
    $effect(() => {
      if (!this.#isTold) return;
      void [this.#figure, of.language.locale];
      return () => {
        if (this.isWrong) this.text = undefined;
        this.#forget();
      };
    });
  }

  /** Shows the figure in full, at once, so that what is typed next replaces it. */
  enter(field: HTMLInputElement): void {
    void this.#of.reader();
    field.value = this.text ??= this.#entered = this.#of.editable();
    field.select();
    // A click puts the caret after this; `select` would take the focus back from a field that was left meanwhile.
    requestAnimationFrame(() => document.activeElement === field && field.select());
  }

  /** Takes what stands in the field; what cannot be read is kept for mending, and the last good value stays. */
  async commit(field: HTMLInputElement): Promise<void> {
    const { text } = this;
    if (text === undefined) return;
    if (text.trim() === this.#entered) return this.leave();
    const ticket = ++this.#latest;
    const { onvalue, onrelease, onmessage } = this.#of;
    if (onrelease && text.trim() === '') {
      onrelease();
      await this.#settle(field);
      this.#forget();
      return;
    }
    const read = await this.#of.reader();
    const { value, lines } = await read(text);
    if (ticket !== this.#latest) return;
    if (value !== undefined) {
      onvalue(value);
      await this.#settle(field);
    }
    this.isWrong = value === undefined;
    this.#isTold = true;
    onmessage(lines, this.isWrong);
  }

  key(event: KeyboardEvent & { currentTarget: HTMLInputElement }): void {
    if (event.key === 'Enter') void this.commit(event.currentTarget);
    if (event.key !== 'Escape') return;
    this.leave();
    this.text = this.#entered = this.#of.editable();
  }

  /** Shows the figure there is again. */
  leave(): void {
    this.text = undefined;
    if (this.isWrong) this.#forget();
    else this.#latest++;
  }

  /** Shows what has become of the figure; with the one before goes what was said of it. */
  async #settle(field: HTMLInputElement): Promise<void> {
    await tick();
    this.text = document.activeElement === field ? this.#of.editable() : undefined;
    this.#entered = this.text ?? '';
  }

  #forget(): void {
    this.#latest++;
    this.isWrong = this.#isTold = false;
    this.#of.onmessage([], false);
  }
}
