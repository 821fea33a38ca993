import { afterNavigate } from '$app/navigation';
import { passedOn } from '$lib/scenario/link/passed-on';
import { address } from './address.svelte';

/**
 * Has a page that shows no run pass on the one of the link it was opened with: what the link says beside the keys that
 * are the page's own. To be called while its component is made.
 */
export function passRun(own: (search: string) => readonly string[] = () => []): void {
  afterNavigate(() => {
    address.run = passedOn(location.search, own(location.search));
  });
}

/** The query of such a page: the run it passes on, and behind it what the page itself says, `?show=wrong` or nothing. */
export function besideRun(own: string): string {
  const pairs = [address.run, own].flatMap((query) => query.slice(1) || []).join('&');
  return pairs && `?${pairs}`;
}
