import { afterNavigate, beforeNavigate, replaceState } from '$app/navigation';
import { address, sayLink } from '$lib/session/address.svelte';

/** What a page shows and its link says. */
interface Shown<State> {
  /** What is shown: a new object after each edit. */
  state: () => State;
  /** The same as it last was at rest for as long, where that is known, so that nothing runs on every step of a slider. */
  rested?: () => State;
  encode: (state: State) => string;
  /** Shows what a link says. */
  open: (search: string) => void;
}

/** How long what is shown must rest before the address follows, ms. Browsers allow about three changes a second. */
const REST = 300;

/**
 * Keeps the address of a page and what it shows in step: a link is opened, and edits are written into the address. To
 * be made while the component of the page is.
 */
export class AddressBar<State> {
  readonly #shown: Shown<State>;
  /** What the address says. */
  #held: State;
  #isOpened = false;
  #link = $state('');

  constructor(shown: Shown<State>) {
    this.#shown = shown;
    this.#held = shown.state();
    this.#link = shown.encode(this.#held);

    sayLink(() => shown.encode(shown.state()));

    afterNavigate(() => {
      shown.open(location.search);
      this.#held = shown.state();
      this.#link = shown.encode(this.#held);
      this.#isOpened = true;
      document.getElementById('results')?.removeAttribute('aria-busy');
    });

    // Not on every step of a slider.
    $effect(() => {
      if ((shown.rested ?? shown.state)() === this.#held) return;
      const timer = setTimeout(() => this.#write(), shown.rested ? 0 : REST);
      return () => clearTimeout(timer);
    });

    // So that Back returns to the last edit, however short ago; after Back itself the address is another's already.
    beforeNavigate(({ type }) => {
      if (type !== 'popstate') this.#write();
    });
  }

  /** The link of what the address says. */
  get link(): string {
    return this.#link;
  }

  #write(): void {
    const state = this.#shown.state();
    if (!this.#isOpened || state === this.#held) return;
    this.#held = state;
    this.#link = address.search = this.#shown.encode(state);
    if (this.#link !== location.search) replaceState(this.#link, {});
  }
}
