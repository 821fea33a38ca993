import { untrack } from 'svelte';

/**
 * What is computed anew on every step of a slider, and mostly comes out the same: readers are not so much as asked
 * until it differs, where of a `$derived` each would be. For the top of a component.
 */
export function steady<T>(compute: () => T, isSame: (a: T, b: T) => boolean): { readonly current: T } {
  let current = $state.raw(untrack(compute));
  $effect.pre(() => {
    const next = compute();
    if (
      !isSame(
        next,
        untrack(() => current)
      )
    )
      current = next;
  });
  return {
    get current() {
      return current;
    }
  };
}
