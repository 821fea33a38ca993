import { afterNavigate, beforeNavigate } from '$app/navigation';
import { carriedIn, type pageKeys } from '$lib/scenario/link/carried';
import { address, sayLink } from './address.svelte';
import { writeAddress } from './write-address';

/** What a page shows and its link says. */
interface Shown<State> {
  /** What is shown: a new object after each edit. */
  state: () => State;
  /** The same as it last was at rest for as long, where that is known, so that nothing runs on every step of a slider. */
  rested?: () => State;
  encode: (state: State) => string;
  /** The link that carries its run to other pages, where that is another. */
  encodeRun?: (state: State) => string;
  /** Shows what a link says. */
  open: (search: string) => void;
  /** The page, where it has keys of its own: those of the others are passed on. */
  page?: keyof typeof pageKeys;
}

/** How long what is shown must rest before the address follows, ms. Browsers allow about three changes a second. */
const REST = 300;

/**
 * Keeps the address of a page and what it shows in step: a link is opened, and edits are written into the address. To
 * be made while the component of the page is.
 */
export class AddressBar<State> {
  readonly #shown: Shown<State>;
  /** The link of the page without one. */
  readonly #plain: string;
  /** What the address says. */
  #held: State;
  #isOpened = false;
  #carried = '';
  #link = $state('');

  constructor(shown: Shown<State>) {
    this.#shown = shown;
    this.#held = shown.state();
    this.#link = this.#plain = shown.encode(this.#held);

    sayLink(
      () => shown.encode(shown.state()) + this.#carried,
      () => this.#write()
    );

    afterNavigate(() => {
      shown.open(location.search);
      this.#carried = carriedIn(location.search, shown.page);
      this.#held = shown.state();
      this.#link = shown.encode(this.#held);
      this.#isOpened = true;
      address.run = this.#runLink();
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

  /** The link of what the address says, without what other pages own in it. */
  get link(): string {
    return this.#link;
  }

  #runLink(): string {
    if (this.#link === this.#plain) return this.#carried.replace(/^&/, '?');
    const { encode, encodeRun = encode } = this.#shown;
    return encodeRun(this.#held) + this.#carried;
  }

  #write(): void {
    const state = this.#shown.state();
    if (!this.#isOpened || state === this.#held) return;
    this.#held = state;
    this.#link = this.#shown.encode(state);
    address.search = this.#link + this.#carried;
    address.run = this.#runLink();
    if (address.search !== location.search) writeAddress(address.search);
  }
}
