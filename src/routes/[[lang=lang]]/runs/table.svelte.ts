import type { RunRow } from '$lib/catalog/accuracy/run-row';
import {
  decodeView,
  defaultView,
  encodeView,
  rowsOfPage,
  pagesOf,
  PAGE,
  select,
  startsDescending,
  type RunView,
  type SortKey,
  type ViewProblem
} from '$lib/catalog/accuracy/run-view';

/** The table of runs as a reader has set it. */
export class RunTable {
  #rows = $state.raw<readonly RunRow[]>([]);
  /** The columns of the file; empty until all rows are there. */
  columns = $state.raw<readonly string[]>([]);
  view = $state.raw<RunView>(defaultView);
  problems = $state.raw<ViewProblem[]>([]);
  /** The run whose details are open. */
  open = $state<string>();
  /** An id in the address that no run has. */
  missing = $state<string>();

  readonly selected = $derived(select(this.#rows, this.view));
  readonly pages = $derived(pagesOf(this.selected.length));
  /** An address may name a page that there is not. */
  readonly page = $derived(Math.min(this.view.page, this.pages));
  readonly shown = $derived(rowsOfPage(this.selected, this.page));
  readonly isNarrowed = $derived(
    encodeView({ ...this.view, page: 1, sort: defaultView.sort, descending: defaultView.descending }) !== ''
  );

  /** @param first The first rows of the default view, until the others are there. */
  constructor(first: readonly RunRow[]) {
    this.#rows = first;
  }

  get rows(): readonly RunRow[] {
    return this.#rows;
  }

  get isComplete(): boolean {
    return this.columns.length > 0;
  }

  /** All rows have come. */
  complete(columns: readonly string[], rows: readonly RunRow[]): void {
    this.#rows = rows;
    this.columns = columns;
  }

  /** Takes a view from an address. */
  read(search: string): void {
    const { view, problems } = decodeView(search);
    this.view = view;
    this.problems = problems;
  }

  /** Narrows the table; back to its first page. */
  narrow(change: Partial<Pick<RunView, 'words' | 'chip' | 'org' | 'kind' | 'size' | 'make'>>): void {
    this.view = { ...this.view, ...change, page: 1 };
  }

  clear(): void {
    const { words, chip, org, kind, size, make } = defaultView;
    this.narrow({ words, chip, org, kind, size, make });
    this.problems = [];
  }

  /** Sorts by a column; once more, the other way round. */
  sortBy(sort: SortKey): void {
    const descending = this.view.sort === sort ? !this.view.descending : startsDescending(sort);
    this.view = { ...this.view, sort, descending, page: 1 };
  }

  turnTo(page: number): void {
    this.view = { ...this.view, page };
  }

  toggle(id: string): void {
    this.open = this.open === id ? undefined : id;
  }

  /** Opens the run of a link, on the page that has it; of filters that hide it none stays. */
  show(id: string): boolean {
    this.missing = this.#rows.some((row) => row.id === id) ? undefined : id;
    if (this.missing !== undefined) return false;
    if (!this.selected.some((row) => row.id === id)) this.clear();
    this.turnTo(Math.floor(this.selected.findIndex((row) => row.id === id) / PAGE) + 1);
    this.open = id;
    return true;
  }
}
