import type { RoundedSolution, Scenario } from '$lib/scenario';
import { LiveView, type View } from './live.svelte';

const parts = ['further', 'rows', 'chart', 'hours', 'effects', 'steps'] as const;

/** What follows from a scenario besides the answer, as the page shows it. */
export type PagePart = (typeof parts)[number];

/** Script that a step may take for all parts to follow it, ms: style, layout and paint take as long again, or longer. */
const MOST = 4;

/**
 * What each part of a page shows of a scenario. All follow an edit at once. While a figure moves on where the machine is
 * slow they take turns, so that each step is drawn within a frame.
 */
export class Turns {
  readonly #shown = Object.fromEntries(parts.map((part) => [part, new LiveView()])) as Record<
    PagePart,
    LiveView
  >;
  /** Those in sight. */
  readonly #seen = new Set<PagePart>(['further', 'rows', 'chart']);
  #now!: { scenario: Scenario; solution: RoundedSolution };
  #turn = 0;
  /** What a step lately took that all parts followed, ms. */
  #took = 0;

  /** As a part is to show it. */
  shownBy(part: PagePart): View {
    return this.#shown[part];
  }

  /** A part out of sight has no turn: it follows when the scenario has come to rest. */
  see(part: PagePart, isSeen: boolean): void {
    if (isSeen) this.#seen.add(part);
    else this.#seen.delete(part);
  }

  /** Shows what a scenario has become, by an edit or as one figure of it moves on. */
  move(scenario: Scenario, solution: RoundedSolution, isMoving: boolean): void {
    this.#now = { scenario, solution };
    if (isMoving && this.#took > MOST) return this.follow(this.#next());
    const start = performance.now();
    for (const part of this.#seen) this.follow(part);
    // What has changed is written before this.
    queueMicrotask(() => (this.#took = (this.#took + performance.now() - start) / 2));
  }

  /** Shows a part what there is, out of turn: one that was moved itself. */
  follow(part: PagePart): void {
    this.#shown[part].show(this.#now.scenario, this.#now.solution);
  }

  /** Shows every part what there is. */
  rest(): void {
    for (const part of parts) this.follow(part);
  }

  #next(): PagePart {
    return [...this.#seen][this.#turn++ % this.#seen.size]!;
  }
}
